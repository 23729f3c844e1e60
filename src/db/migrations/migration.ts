import type { Kysely } from 'kysely'
import type { DatabaseKind } from '../open.ts'
import type { TableName } from '../tables.ts'

export type Step = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks of tables as they were then, not as the schema has them now.
  readonly db: Kysely<any>
  readonly kind: DatabaseKind
  /** Called right after a table stands, indexes included: on a cluster it is spread over the nodes before the next one is made. */
  readonly made: (table: TableName) => Promise<void>
}

/** One step of the schema: forward only, never changed once it was released. */
export type Migration = { readonly name: string; readonly up: (step: Step) => Promise<void> }
