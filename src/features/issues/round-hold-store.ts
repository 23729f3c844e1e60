import type { Db } from '../../db/open.ts'
import { holdStudy } from '../studies/study-store.ts'

/** While a round is open its issues, its method and the scores stay as they are. */
export class RoundIsOpen extends Error {
  constructor() {
    super('a round of the panel is open')
    this.name = 'RoundIsOpen'
  }
}

/** The number of the round that is open; null when none is. */
export async function openRoundNumber(db: Db, office: string, study: string): Promise<number | null> {
  const row = await db
    .selectFrom('rounds')
    .select('round')
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return row?.round ?? null
}

/** Holds a study until the commit to change what a panel scores; throws `RoundIsOpen`. Returns the address of its method. */
export async function holdFreeStudy(tx: Db, office: string, study: string): Promise<string> {
  const digest = await holdStudy(tx, office, study)
  if ((await openRoundNumber(tx, office, study)) !== null) throw new RoundIsOpen()
  return digest
}
