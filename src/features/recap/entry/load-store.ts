import type { Db } from '../../../db/open.ts'
import { type AreaRegion, partsOf } from '../model/area.ts'
import { officeArea } from '../model/area-store.ts'
import { figuresOf } from '../model/figure-store.ts'
import type { FigureUnit } from '../model/key.ts'
import { isWhole } from '../model/key.ts'
import { isPeriod } from '../model/period.ts'
import { periodOf } from '../model/period-store.ts'
import { setsOf } from '../model/set-store.ts'
import { slicesOf } from './breakdown.ts'
import { type Grid, type GridCell, gridOf, heldIn, type Slice } from './grid.ts'
import { remarksOf } from './remark-store.ts'
import { breakdownOf } from './rule-store.ts'

/** A table with what stands around it. */
export type Sheet = {
  readonly grid: Grid
  readonly scopes: readonly AreaRegion[]
  readonly slices: readonly Slice[]
  readonly others: ReadonlyMap<FigureUnit, number>
  readonly filled: ReadonlyMap<string, number>
  /** Places with a remark that nobody settled: category and region. */
  readonly noted: ReadonlySet<string>
  readonly cellAt: (category: string, region: string, slice: Slice) => GridCell
}

/** The table of a set and period for a region and its parts; null for what the office does not have. */
export async function loadGrid(
  db: Db,
  office: string,
  setId: string,
  period: string,
  scope: string,
  sliceOf: (unit: FigureUnit) => Slice,
): Promise<Sheet | 'noArea' | null> {
  const set = (await setsOf(db, office)).find(({ id }) => id === setId)
  if (set === undefined || !isPeriod(period)) return null
  const area = await officeArea(db, office)
  const whole = scope === '' ? area.roots[0] : area.byCode.get(scope)
  if (whole === undefined) return scope === '' ? 'noArea' : null
  const regions = [whole.code, ...partsOf(area, whole.code).map(({ code }) => code)]
  const asked = { periods: [period], categories: set.categories.map((c) => c.id), regions, breakdowns: true }
  const figures = await figuresOf(db, office, asked)
  const slice = sliceOf(set.unit)
  const cells = new Map(figures.map((f) => [`${f.category} ${f.region} ${f.unit} ${f.sex} ${f.age}`, f]))
  const { breakdown } = await breakdownOf(db, office, set.id)
  const all = figures.filter(isWhole)
  const remarks = await remarksOf(db, office, { periods: [period], open: true })
  return {
    grid: gridOf({ area, figures, set, period, entry: await periodOf(db, office, set.id, period), slice, whole }),
    scopes: area.regions.filter(({ code, parent }) => (parent === null || area.parts.has(code)) && code.length <= 8),
    slices: slicesOf(breakdown, slice.unit),
    others: counted(all.filter((f) => f.unit !== slice.unit).map((f) => f.unit)),
    noted: new Set(remarks.map((remark) => `${remark.category} ${remark.region}`)),
    filled: counted(all.filter((f) => f.unit === slice.unit).map((f) => f.region)),
    cellAt: (category, region, { unit, sex, age }) => {
      const found = cells.get(`${category} ${region} ${unit} ${sex} ${age}`)
      return found === undefined ? { held: null, version: 0 } : { held: heldIn(found), version: found.version }
    },
  }
}

function counted<T>(all: readonly T[]): ReadonlyMap<T, number> {
  const found = new Map<T, number>()
  for (const one of all) found.set(one, (found.get(one) ?? 0) + 1)
  return found
}
