import type { Db } from '../../db/open.ts'
import { type ChainState, verifyChain } from './log-store.ts'

export type BrokenChain = { readonly office: string; readonly broken: NonNullable<ChainState['broken']> }

export type Chains = { readonly offices: number; readonly entries: number; readonly broken: readonly BrokenChain[] }

/** Recomputes the log of every office. */
export async function verifyChains(db: Db): Promise<Chains> {
  const offices = await db.selectFrom('offices').select(['id', 'name']).orderBy('created_at').orderBy('id').execute()
  let entries = 0
  const broken: BrokenChain[] = []
  for (const { id, name } of offices) {
    const state = await verifyChain(db, id)
    entries += state.entries
    if (state.broken !== null) broken.push({ office: name, broken: state.broken })
  }
  return { offices: offices.length, entries, broken }
}

export type Contents = { readonly offices: number; readonly studies: number; readonly entries: number }

/** What people compare two databases by. */
export async function contentsOf(db: Db): Promise<Contents> {
  const count = async (table: 'offices' | 'studies' | 'log') => {
    const row = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return row.n
  }
  return { offices: await count('offices'), studies: await count('studies'), entries: await count('log') }
}
