import { type Area, type AreaRegion, isValidIn, partsOf } from '../model/area.ts'
import type { FigureContent, StoredFigure } from '../model/figures.ts'
import type { FigureKey, FigureUnit, Sex } from '../model/key.ts'
import type { PeriodEntry } from '../model/period-entry.ts'
import { type CategorySet, countedIn, type SetCategory } from '../model/set.ts'
import type { Held } from './typed.ts'

/** Which figures are on the table: in which unit, and of all or of one sex or age. */
export type Slice = { readonly unit: FigureUnit; readonly sex: Sex; readonly age: string }

export type GridCell = { readonly held: Held | null; readonly version: number }

/** The figures of one set and period for a region and its parts. */
export type Grid = {
  readonly set: CategorySet
  readonly period: string
  /** Null while nobody has begun the period. */
  readonly entry: PeriodEntry | null
  readonly slice: Slice
  /** The region whose parts stand side by side; it has a figure of its own, which is never added to theirs. */
  readonly whole: AreaRegion
  /** Those that were there in the period; the whole itself when it has none. */
  readonly regions: readonly AreaRegion[]
  readonly categories: readonly SetCategory[]
  readonly cellAt: (category: string, region: string) => GridCell
}

const empty: GridCell = { held: null, version: 0 }

export type GridSource = Pick<Grid, 'set' | 'period' | 'entry' | 'slice' | 'whole'> & {
  readonly area: Area
  readonly figures: readonly StoredFigure[]
}

export function gridOf({ area, figures, set, whole, slice, ...rest }: GridSource): Grid {
  const { unit, sex, age } = slice
  const cells = new Map(
    figures
      .filter((f) => f.unit === unit && f.sex === sex && f.age === age)
      .map((f) => [`${f.category} ${f.region}`, { held: heldIn(f), version: f.version }]),
  )
  const counted = countedIn(set)
  const beside = set.categories.filter((c) => !counted.includes(c))
  return {
    ...{ set, whole, slice, ...rest },
    regions: expectedRegions(area, whole, rest.period),
    categories: [...counted, ...beside],
    cellAt: (category, region) => cells.get(`${category} ${region}`) ?? empty,
  }
}

/** The regions that should report for a whole in a period: its parts that were there, or itself without any. */
export function expectedRegions(area: Area, whole: AreaRegion, period: string): readonly AreaRegion[] {
  const parts = partsOf(area, whole.code).filter((region) => isValidIn(region, period))
  return parts.length === 0 ? [whole] : parts
}

/** Whether the whole stands beside its parts, with a figure of its own. */
export function hasOwnColumn({ whole, regions }: Pick<Grid, 'whole' | 'regions'>): boolean {
  return !regions.includes(whole)
}

export function isCounted({ set }: Pick<Grid, 'set'>, category: SetCategory): boolean {
  return countedIn(set).includes(category)
}

export function heldIn({ value, state }: Pick<FigureContent, 'value' | 'state'>): Held | null {
  if (state === 'absent') return null
  return state === 'reported' ? { state, value: value! } : { state, value: null }
}

/** What a cell shall hold, as a figure that was typed in. */
export function contentOf(held: Held | null): FigureContent {
  if (held === null) return { value: null, state: 'absent', source: null }
  return { ...held, source: 'entry' }
}

export function keyIn({ period, slice }: Pick<Grid, 'period' | 'slice'>, category: string, region: string): FigureKey {
  return { category, region, period, ...slice }
}

/** How many of the cells that should be filled hold something. */
export function filledIn({ regions, set, cellAt }: Grid): { readonly filled: number; readonly of: number } {
  const cells = regions.flatMap((region) => countedIn(set).map((c) => cellAt(c.id, region.code)))
  return { filled: cells.filter(({ held }) => held !== null).length, of: cells.length }
}
