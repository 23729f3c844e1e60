import type { Area, AreaRegion } from '../model/area.ts'
import type { StoredFigure } from '../model/figures.ts'
import type { PeriodEntry } from '../model/period-entry.ts'
import type { CategorySet } from '../model/set.ts'
import type { Breakdown } from './breakdown.ts'
import type { FigureIndex } from './figure-index.ts'
import type { Remark } from './remark.ts'
import type { RecapRule } from './rule.ts'

/** Something to look at, at a category of a region, or (category empty) at a whole region. */
export type Warning = {
  readonly dimension: 'completeness' | 'correctness' | 'consistency'
  readonly kind: 'missing' | 'rule' | 'age' | 'range' | 'sum' | 'sexes' | 'ages' | 'jump' | 'outlier'
  readonly category: string
  readonly region: string
  /** What the words of the kind need. */
  readonly values: Readonly<Record<string, number | string | null>>
  readonly rule?: RecapRule
}

export type CheckSource = {
  readonly set: CategorySet
  readonly area: Area
  readonly root: AreaRegion
  readonly period: string
  /** Every period of the set that was begun, this one included. */
  readonly periods: readonly PeriodEntry[]
  readonly figures: readonly StoredFigure[]
  readonly rules: readonly RecapRule[]
  readonly breakdown: Breakdown
  readonly remarks: readonly Remark[]
  /** The day, where the office is. */
  readonly today: string
}

/** What every check reads. */
export type Checking = CheckSource & {
  readonly index: FigureIndex
  readonly entry: PeriodEntry | null
  /** Those that report in the period: districts, or the villages of a district that has figures of villages. */
  readonly regions: readonly AreaRegion[]
}

export function placeText({ category, region }: Pick<Warning, 'category' | 'region'>): string {
  return `${category}~${region}`
}
