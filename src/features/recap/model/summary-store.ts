import type { Db } from '../../../db/open.ts'

export type Reported = { readonly period: string; readonly region: string; readonly cells: number }

type Asked = {
  readonly categories: readonly string[]
  readonly periods: readonly string[]
  readonly regions: readonly string[]
}

/** How many categories each region answered in each period; that it cannot report one is no answer. */
export async function answersOf(db: Db, office: string, asked: Asked): Promise<Reported[]> {
  const { categories, periods, regions } = asked
  if (categories.length === 0 || periods.length === 0 || regions.length === 0) return []
  const rows = await db
    .selectFrom('recap_figures')
    .select((eb) => ['period', 'region', eb.fn.count<number>('category').distinct().as('cells')])
    .where('office_id', '=', office)
    .where('period', 'in', periods)
    .where('category', 'in', categories)
    .where('region', 'in', regions)
    .where('sex', '=', '')
    .where('age', '=', '')
    .where('state', '<>', 'not-reported')
    .groupBy(['period', 'region'])
    .execute()
  return rows.map((row) => ({ ...row, cells: Number(row.cells) }))
}
