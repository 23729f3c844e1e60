import { AsyncLocalStorage } from 'node:async_hooks'
import type { KyselyPlugin } from 'kysely'

const inside = new AsyncLocalStorage<true>()

/** Runs a transaction's body so that the guard knows of it. */
export function insideTransaction<T>(body: () => Promise<T>): Promise<T> {
  return inside.run(true, body)
}

/**
 * Refuses the outer handle inside a transaction: there is one connection to SQLite, so a query on the handle would wait for
 * the transaction, and the transaction for the query, for ever.
 */
export const guard: KyselyPlugin = {
  transformQuery: ({ node }) => {
    if (inside.getStore()) throw new Error('a query on the outer handle inside a transaction: use the transaction')
    return node
  },
  transformResult: async ({ result }) => result,
}
