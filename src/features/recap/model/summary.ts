import { type CategoryTotal, type Counted, categoryTotals, recapTotal, regionMismatches } from '../figure.ts'
import { type Area, type AreaRegion, isValidIn, levelOf, partsOf } from './area.ts'
import { previousPeriod } from './period.ts'
import { isComparable, newestFirst, type PeriodEntry } from './period-entry.ts'
import { type CategorySet, countedIn } from './set.ts'
import type { Reported } from './summary-store.ts'

/** What the newest period of a set says. */
export type Finding = {
  readonly set: CategorySet
  readonly entry: PeriodEntry
  readonly whole: number
  /** Something did not report: the whole is that of what was reported, and the real one may be larger. */
  readonly partial: boolean
  /** Those with a count, the largest first. */
  readonly ordered: readonly CategoryTotal[]
  /** Counted categories that have no figure. */
  readonly missing: number
  /** From the period before, where growth from it means something. */
  readonly growth: Growth | null
  /** Categories whose districts add up to something else than the figure of the regency. */
  readonly mismatches: number
}

/** Of the figures that both periods have: a district that reported only once would look like growth. */
export type Growth = { readonly period: string; readonly from: number; readonly to: number; readonly partial: boolean }

/** What stands out in a set's newest figures, of a region and (behind it) its parts; null when there is none above 0. */
export function findingOf(
  set: CategorySet,
  entry: PeriodEntry,
  figures: readonly Counted[],
  regions: readonly string[],
  earlier: { readonly entry: PeriodEntry; readonly figures: readonly Counted[] } | null,
): Finding | null {
  const region = regions[0]!
  const counted = new Set(countedIn(set).map((category) => category.id))
  const totalsOf = (all: readonly Counted[]) =>
    categoryTotals(
      all.filter((f) => counted.has(f.category)),
      region,
    )
  const totals = totalsOf(figures)
  const filled = new Set(figures.map((f) => `${f.category} ${f.region}`))
  const isFull = (category: string) => regions.slice(1).every((code) => filled.has(`${category} ${code}`))
  const own = new Set(figures.flatMap((f) => (f.region === region && f.value !== null ? [f.category] : [])))
  const isPartial = ({ category, unknown }: CategoryTotal) => unknown > 0 || !(own.has(category) || isFull(category))
  const whole = recapTotal(totals)
  if (whole === null || whole === 0) return null
  const missing = counted.size - totals.filter((t) => t.value !== null).length
  return {
    ...{ set, entry, whole, missing, partial: missing > 0 || totals.some(isPartial) },
    ordered: totals.filter((t) => t.value !== null).sort((a, b) => b.value! - a.value!),
    growth: earlier === null || !isComparable(earlier.entry, entry) ? null : growthOf(earlier, figures, totalsOf),
    mismatches: regionMismatches(figures, region).filter(({ category }) => isFull(category)).length,
  }
}

function growthOf(
  { entry, figures: old }: { readonly entry: PeriodEntry; readonly figures: readonly Counted[] },
  now: readonly Counted[],
  totalsOf: (figures: readonly Counted[]) => readonly CategoryTotal[],
): Growth | null {
  const keys = (figures: readonly Counted[]) => new Set(figures.filter((f) => f.value !== null).map(placeOf))
  const [here, before] = [keys(now), keys(old)]
  const both = new Set([...here].filter((place) => before.has(place)))
  const among = (figures: readonly Counted[]) => recapTotal(totalsOf(figures.filter((f) => both.has(placeOf(f)))))
  const [from, to] = [among(old), among(now)]
  const partial = both.size < here.size || both.size < before.size
  return from === null || to === null || from === 0 ? null : { period: entry.period, from, to, partial }
}

function placeOf({ category, region, unit }: Counted): string {
  return `${category} ${region} ${unit}`
}

/** The period right before it of the same kind, where the set has it. */
export function entryBefore(entries: readonly PeriodEntry[], { set, period }: PeriodEntry): PeriodEntry | null {
  return entries.find((entry) => entry.set === set && entry.period === previousPeriod(period)) ?? null
}

/** Who has to do something next. */
export type Waiting = 'districts' | 'checker' | 'head' | 'nobody'

export type PeriodState = {
  readonly entry: PeriodEntry
  /** The parts that should report, those that have answered something, and those that have answered nothing. */
  readonly expected: number
  readonly reported: number
  readonly silent: readonly AreaRegion[]
  /** Categories answered, of all that the parts were asked for. */
  readonly cells: number
  readonly asked: number
  readonly waiting: Waiting
  readonly overdue: boolean
}

/** How far a period has come. `today` as a day where the office is. */
export function stateOf(
  set: CategorySet,
  entry: PeriodEntry,
  area: Area,
  answers: readonly Reported[],
  today: string,
): PeriodState {
  const cells = new Map(answers.flatMap((a) => (a.period === entry.period ? [[a.region, a.cells] as const] : [])))
  const expected = reporters(area).filter((region) => isValidIn(region, entry.period))
  const silent = expected.filter((region) => !answered(area, region, cells))
  const asked = expected.length * countedIn(set).length
  const given = expected.reduce((sum, region) => sum + (cells.get(region.code) ?? 0), 0)
  const waiting: Waiting =
    entry.status === 'approved'
      ? 'nobody'
      : entry.status === 'checked'
        ? 'head'
        : silent.length > 0
          ? 'districts'
          : 'checker'
  return {
    ...{ entry, expected: expected.length, reported: expected.length - silent.length, silent },
    ...{ cells: given, asked, waiting },
    overdue: entry.status === 'draft' && silent.length > 0 && entry.dueOn !== null && entry.dueOn < today,
  }
}

/** The parts that report to the office: right under the area, or the area itself when it has none. */
export function reporters(area: Area): readonly AreaRegion[] {
  const parts = area.roots.flatMap((root) => partsOf(area, root.code))
  return parts.length > 0 ? parts : area.roots
}

/** A district has answered when it or one of its villages has. */
function answered(area: Area, region: AreaRegion, cells: ReadonlyMap<string, number>): boolean {
  return cells.has(region.code) || partsOf(area, region.code).some((part) => cells.has(part.code))
}

/** The periods to look at: the newest of each set, at most so many. */
export function shownPeriods(entries: readonly PeriodEntry[], most: number): PeriodEntry[] {
  return [...Map.groupBy(newestFirst(entries), (entry) => entry.set).values()].flatMap((all) => all.slice(0, most))
}

/** What those who report are called: of a regency its districts. */
export function reporterLevel(area: Area) {
  return levelOf(reporters(area)[0]?.code ?? '16.04.01')
}
