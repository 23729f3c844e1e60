import type { Db } from '../../../db/open.ts'
import { type Facts, gatherFacts } from '../../../methods/recap/facts.ts'

export type AskedFacts = {
  readonly categories: readonly string[]
  readonly periods: readonly string[]
  /** Figures by sex and age too. */
  readonly breakdowns: boolean
}

/** Figures by column, ready to be added up: a period at a time, so that a province of villages is never held as objects. */
export async function factsOfOffice(db: Db, office: string, asked: AskedFacts): Promise<Facts> {
  const { add, facts } = gatherFacts()
  if (asked.categories.length === 0) return facts()
  for (const period of asked.periods) {
    let query = db
      .selectFrom('recap_figures')
      .select(['category', 'region', 'unit', 'sex', 'age', 'value', 'state'])
      .where('office_id', '=', office)
      .where('period', '=', period)
      .where('category', 'in', asked.categories)
    if (!asked.breakdowns) query = query.where('sex', '=', '').where('age', '=', '')
    for (const row of await query.execute())
      add({ ...row, period, value: row.value === null ? null : Number(row.value) })
  }
  return facts()
}
