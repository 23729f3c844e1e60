import type { Db } from '../../../db/open.ts'
import { partsOf } from '../model/area.ts'
import { officeArea } from '../model/area-store.ts'
import { figuresOf } from '../model/figure-store.ts'
import { comparePeriods, isPeriod, periodKind, sameLastYear } from '../model/period.ts'
import { startedPeriods } from '../model/period-store.ts'
import { setsOf } from '../model/set-store.ts'
import type { CheckSource } from './checking.ts'
import { remarksOf } from './remark-store.ts'
import { builtInRules } from './rule.ts'
import { breakdownOf, ownRules } from './rule-store.ts'

/** So many periods before are read: what a range and the table of who reported look back to. */
const lookBack = 6

/** One figure, or (category null) one region: what its own warnings need is read, and no more. */
export type CheckPlace = { readonly category: string | null; readonly region: string }

/** What the checks of a set and period read; null for what the office does not have. */
export async function checkSource(
  db: Db,
  office: string,
  setId: string,
  period: string,
  today: string,
  only: CheckPlace | null = null,
): Promise<CheckSource | null> {
  const set = (await setsOf(db, office)).find(({ id }) => id === setId)
  const area = await officeArea(db, office)
  const root = area.roots[0]
  if (set === undefined || root === undefined || !isPeriod(period)) return null
  const periods = (await startedPeriods(db, office)).filter((p) => p.set === set.id)
  const before = periods
    .map((p) => p.period)
    .filter((p) => periodKind(p) === periodKind(period) && comparePeriods(p, period) < 0)
    .toSorted(comparePeriods)
    .slice(-lookBack)
  const past = [...new Set([...before, ...periods.map((p) => p.period).filter((p) => p === sameLastYear(period))])]
  const categories = set.categories.map((c) => c.id)
  const now = { categories, periods: [period], breakdowns: true }
  const around = only === null ? {} : { regions: [only.region, ...partsOf(area, only.region).map(({ code }) => code)] }
  const beside = only === null || only.category === null ? [] : [only.category]
  const figures = [
    ...(await figuresOf(db, office, { ...now, ...around })),
    ...(await figuresOf(db, office, { categories, periods: past, ...around })),
    // Whether it stands apart is seen beside the other regions.
    ...(await figuresOf(db, office, { categories: beside, periods: [period] })),
  ]
  const rules = [...builtInRules, ...(await ownRules(db, office))].filter((rule) => rule.set === set.id)
  const { breakdown } = await breakdownOf(db, office, set.id)
  const remarks = await remarksOf(db, office, { periods: [period] })
  return { set, area, root, period, periods, figures, rules, breakdown, remarks, today }
}
