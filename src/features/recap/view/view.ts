import type { Dimension } from '../../../methods/recap/facts.ts'
import type { PivotQuestion } from '../../../methods/recap/pivot.ts'
import { type Area, isValidIn, levelOf, partsOf, type RegionLevel } from '../model/area.ts'
import { comparePeriods, periodKind, previousPeriod, sameLastYear } from '../model/period.ts'
import { isComparable, type PeriodEntry } from '../model/period-entry.ts'
import { type CategorySet, countedIn } from '../model/set.ts'

/** What an office has to look at. */
export type World = {
  readonly sets: readonly CategorySet[]
  readonly area: Area
  readonly periods: readonly PeriodEntry[]
}

export const measures = ['count', 'shareOfRow', 'shareOfColumn', 'rank', 'change', 'yearChange', 'rate'] as const
export type Measure = (typeof measures)[number]

export const spreadable = ['category', 'region', 'period', 'unit', 'sex', 'age'] as const satisfies readonly Dimension[]

/** One view of the recap, whole: what its address says. */
export type View = {
  readonly set: string
  readonly area: string
  /** The regions to show: those right below the area, or all of a level. */
  readonly level: RegionLevel | 'parts'
  readonly period: string
  readonly rows: Dimension
  readonly columns: Dimension | null
  readonly measure: Measure
  /** One category; empty for all of the set. */
  readonly category: string
  /** Empty for every unit. */
  readonly unit: string
  readonly sex: '' | 'female' | 'male'
  readonly age: string
  readonly order: 'given' | 'largest'
  /** The first row shown. */
  readonly from: number
}

/** The periods of a set that can stand beside one: of the same length, up to it, oldest first. */
export function periodsUpTo(world: World, set: string, period: string): PeriodEntry[] {
  return world.periods
    .filter(
      (p) => p.set === set && periodKind(p.period) === periodKind(period) && comparePeriods(p.period, period) <= 0,
    )
    .toSorted((a, b) => comparePeriods(a.period, b.period))
}

/** What a period is held against: the one before it, or the same of the year before; null where the office has none. */
export function earlierOf(world: World, set: string, period: string, measure: Measure): PeriodEntry | null {
  const wanted = measure === 'yearChange' ? sameLastYear(period) : previousPeriod(period)
  return world.periods.find((p) => p.set === set && p.period === wanted) ?? null
}

export function entryOf(world: World, set: string, period: string): PeriodEntry | null {
  return world.periods.find((p) => p.set === set && p.period === period) ?? null
}

export function sameSeries(before: PeriodEntry | null, after: PeriodEntry | null): boolean {
  return before !== null && after !== null && isComparable(before, after)
}

export function setIn(world: World, id: string): CategorySet {
  return world.sets.find((set) => set.id === id) ?? world.sets[0]!
}

/** The regions of a view, those that were there in its period. */
export function regionsIn(world: World, { area, level, period }: Pick<View, 'area' | 'level' | 'period'>): string[] {
  const there = partsOf(world.area, area)
  const all =
    level === 'parts'
      ? there
      : world.area.regions.filter((r) => levelOf(r.code) === level && r.code.startsWith(`${area}.`))
  return all.filter((region) => isValidIn(region, period)).map((region) => region.code)
}

/** The question that the pivot answers for a view, of these periods. */
export function questionOf(
  world: World,
  view: View,
  periods: readonly string[],
  ages: readonly string[],
): PivotQuestion {
  const set = setIn(world, view.set)
  const counted = new Set(countedIn(set).map((c) => c.id))
  const spread = [view.rows, view.columns]
  return {
    rows: view.rows,
    columns: view.columns,
    categories: set.categories
      .filter((c) => view.category === '' || c.id === view.category)
      .map((c) => ({ id: c.id, inTotal: counted.has(c.id) })),
    area: view.area,
    regions: regionsIn(world, view),
    regionCodes: world.area.regions.map((region) => region.code),
    periods,
    units: view.unit === '' ? [] : [view.unit],
    sexes: spread.includes('sex') ? ['', 'female', 'male'] : [view.sex],
    ages: spread.includes('age') ? ['', ...ages] : [view.age],
    wasThere: (region, period) => {
      const known = world.area.byCode.get(region)
      return known === undefined || isValidIn(known, period)
    },
  }
}
