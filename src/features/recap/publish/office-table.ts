import { type Area, isValidIn, levelOf, partsOf } from '../model/area.ts'
import type { StoredFigure } from '../model/figures.ts'
import type { FigureUnit } from '../model/key.ts'
import type { PeriodEntry } from '../model/period-entry.ts'
import { type CategorySet, countedIn } from '../model/set.ts'
import { type PublicColumn, type PublicRow, placeIn, type TableFrame } from './publication.ts'
import { usualRule } from './threshold.ts'

/** How far down a publication goes. */
export const depths = ['regency', 'district', 'village'] as const
export type Depth = (typeof depths)[number]

/** What is to be published, as the office knows it: before anything is hidden. */
export type OfficeTable = TableFrame & {
  readonly cells: readonly (readonly OfficeCell[])[]
  readonly partial: readonly (readonly number[])[]
  /** Figures that stand aside: in another unit than the rest of their category. */
  readonly otherUnits: number
}

/** A count; `confidential` without one; null for not reported. */
export type OfficeCell = number | 'confidential' | null

export type TableOrder = {
  readonly set: CategorySet
  readonly area: Area
  /** Of this set, in their order. */
  readonly periods: readonly PeriodEntry[]
  /** Of these periods, those of all sexes and ages. */
  readonly figures: readonly StoredFigure[]
  readonly depth: Depth
  readonly withTotal: boolean
  /** Thresholds that differ from the usual, by category. */
  readonly thresholds: ReadonlyMap<string, number>
  readonly totalThreshold: number
}

export function officeTable(order: TableOrder): OfficeTable {
  const { set, periods, withTotal, totalThreshold } = order
  const ids = new Set(set.categories.map(({ id }) => id))
  const figures = order.figures.filter(({ category }) => ids.has(category))
  const units = unitsOf(set, figures)
  const frame: TableFrame = {
    set: { id: set.id, title: set.title, source: set.provenance?.source.split(';')[0] ?? null },
    columns: columnsOf(order, units),
    totalThreshold: withTotal ? totalThreshold : null,
    rows: rowsOf(order),
    periods: periods.map(({ period, counts, series }) => ({ period, counts, series })),
  }
  const inUnit = figures.filter(({ category, unit }) => unit === units.get(category))
  const filled = periods.map(({ period }) =>
    fill(
      frame,
      order.area,
      inUnit.filter((f) => f.period === period),
    ),
  )
  return {
    ...frame,
    cells: filled.map(({ cells }) => cells),
    partial: filled.map(({ partial }) => [...partial]),
    otherUnits: figures.length - inUnit.length,
  }
}

/** By category: the set's own unit where it has figures in it, else the one that most figures are in. */
function unitsOf(set: CategorySet, figures: readonly StoredFigure[]): Map<string, FigureUnit> {
  return new Map(
    set.categories.map(({ id }) => {
      const counts = new Map<FigureUnit, number>()
      for (const { category, unit } of figures) if (category === id) counts.set(unit, (counts.get(unit) ?? 0) + 1)
      if (counts.size === 0 || counts.has(set.unit)) return [id, set.unit]
      return [id, [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]
    }),
  )
}

function columnsOf({ set, thresholds }: TableOrder, units: ReadonlyMap<string, FigureUnit>): PublicColumn[] {
  const counted = new Set(countedIn(set).map(({ id }) => id))
  return set.categories.map((category) => {
    const { id, name, short } = category
    const rule = usualRule(category)
    const base = { id, name, short, unit: units.get(id)!, counted: counted.has(id), zeros: rule.zeros }
    return { ...base, threshold: thresholds.get(id) ?? rule.threshold }
  })
}

/** Regions that were there in at least one of the periods, each with its parts behind it. */
function rowsOf({ area, periods, depth }: TableOrder): PublicRow[] {
  const rows: PublicRow[] = []
  const deepest = depths.indexOf(depth)
  const depthOf = (code: string) => depths.indexOf(levelOf(code) as Depth)
  const visit = (code: string, parent: number | null): void => {
    const region = area.byCode.get(code)!
    if (depthOf(code) > deepest || !periods.some(({ period }) => isValidIn(region, period))) return
    const index = rows.push({ code, name: region.name, parent }) - 1
    for (const part of partsOf(area, code)) visit(part.code, index)
  }
  for (const root of area.roots) visit(root.code, null)
  return rows
}

/**
 * The counts of one period. A region's own figure counts before the sum of its parts, and the two are never added. Parts below
 * the published depth count too: a district whose villages alone reported has their sum.
 */
function fill(frame: TableFrame, area: Area, figures: readonly StoredFigure[]) {
  const { columns, rows, totalThreshold } = frame
  const cells = new Array<OfficeCell>(rows.length * (columns.length + 1)).fill(null)
  const partial = new Set<number>()
  for (const [column, { id }] of columns.entries()) {
    const own = new Map(figures.filter((f) => f.category === id).map((f) => [f.region, f]))
    if (own.size === 0) continue
    for (const [row, { code }] of rows.entries()) {
      const at = placeIn(frame, row, column)
      const { value, whole } = countOf(code, own, area)
      cells[at] = value
      if (!whole && value !== null) partial.add(at)
    }
  }
  if (totalThreshold === null) return { cells, partial }
  for (const row of rows.keys()) {
    const at = columns.flatMap(({ counted }, column) => (counted ? [placeIn(frame, row, column)] : []))
    const known = at.map((place) => cells[place]!).filter((value) => typeof value === 'number')
    if (known.length === 0) continue
    const total = placeIn(frame, row, columns.length)
    cells[total] = known.reduce((sum, value) => sum + value, 0)
    if (at.some((place) => partial.has(place) || cells[place] === null)) partial.add(total)
  }
  return { cells, partial }
}

function countOf(
  code: string,
  own: ReadonlyMap<string, StoredFigure>,
  area: Area,
): { readonly value: OfficeCell; readonly whole: boolean } {
  const figure = own.get(code)
  if (figure?.state === 'reported') return { value: figure.value!, whole: true }
  if (figure?.state === 'confidential') return { value: 'confidential', whole: true }
  const parts = partsOf(area, code).map((part) => countOf(part.code, own, area))
  const known = parts.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
  if (known.length === 0) return { value: null, whole: false }
  const whole = known.length === parts.length && parts.every((part) => part.whole)
  return { value: known.reduce((sum, value) => sum + value, 0), whole }
}
