import { type Area, type AreaRegion, isValidIn, partsOf } from '../model/area.ts'
import { comparePeriods, periodKind } from '../model/period.ts'
import { countedIn } from '../model/set.ts'
import type { Checking, Warning } from './checking.ts'
import type { FigureIndex } from './figure-index.ts'
import { expectedRegions } from './grid.ts'

/** Who has reported: regions by periods, each with how many of the categories. */
export type Completeness = {
  readonly periods: readonly string[]
  readonly rows: readonly {
    readonly region: AreaRegion
    /** Null where the region was not there in that period. */
    readonly reported: readonly (number | null)[]
  }[]
  readonly categories: number
  /** Of the period itself. */
  readonly reported: number
  readonly expected: number
  readonly warnings: readonly Warning[]
}

/** So many periods stand side by side. */
const columns = 6

export function checkCompleteness({ set, period, periods, regions, index }: Checking): Completeness {
  const categories = countedIn(set).map((c) => c.id)
  const kind = periodKind(period)
  const known = [...new Set([...periods.map((p) => p.period), period])]
  const shown = known
    .filter((p) => periodKind(p) === kind && comparePeriods(p, period) <= 0)
    .toSorted(comparePeriods)
    .slice(-columns)
  const reportedBy = (region: AreaRegion, at: string) =>
    isValidIn(region, at) ? categories.filter((id) => index.isReported(id, region.code, at)).length : null
  const rows = regions.map((region) => ({ region, reported: shown.map((at) => reportedBy(region, at)) }))
  const of = categories.length
  const now = rows.map(({ region, reported }) => ({ region, reported: reported.at(-1) ?? 0 }))
  return {
    ...{ periods: shown, rows, categories: of },
    reported: now.reduce((sum, { reported }) => sum + reported, 0),
    expected: regions.length * of,
    warnings: now
      .filter(({ reported }) => reported < of)
      .map(({ region, reported }) => ({
        ...{ dimension: 'completeness', kind: 'missing', category: '', region: region.code },
        values: { missing: of - reported, of },
      })),
  }
}

/** Each part of the area, or its own parts where those have figures in the period. */
export function reportingRegions(
  area: Area,
  root: AreaRegion,
  period: string,
  index: FigureIndex,
): readonly AreaRegion[] {
  const withFigures = index.regionsIn(period)
  return expectedRegions(area, root, period).flatMap((region) => {
    const parts = partsOf(area, region.code).filter((part) => isValidIn(part, period))
    return parts.some((part) => withFigures.has(part.code)) ? parts : [region]
  })
}
