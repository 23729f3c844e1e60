import type { StoredFigure } from '../model/figures.ts'
import type { FigureUnit } from '../model/key.ts'
import type { Slice } from './grid.ts'

type Breakdown = Partial<Pick<Slice, 'sex' | 'age'>>

/** Figures by what they are of, in one unit. */
export type FigureIndex = {
  /** The count; null for one that is not known: not reported, confidential, or never entered. */
  readonly count: (category: string, region: string, period: string, of?: Breakdown) => number | null
  /** Whether somebody reported, be it in confidence. */
  readonly isReported: (category: string, region: string, period: string) => boolean
  /** Regions that have a figure of all in a period. */
  readonly regionsIn: (period: string) => ReadonlySet<string>
  /** When the last figure of a region was changed; null without any. */
  readonly lastChange: (region: string, period: string) => string | null
}

type ByRegion = Map<string, StoredFigure>

/** Period, category, region, one within the other: looked up by the hundred thousand, so no text is put together for it. */
type Nested = Map<string, Map<string, ByRegion>>

export function indexOf(figures: readonly StoredFigure[], unit: FigureUnit): FigureIndex {
  const bySlice = new Map<string, Nested>()
  const regions = new Map<string, Set<string>>()
  const last = new Map<string, Map<string, string>>()
  for (const figure of figures) {
    if (figure.unit !== unit) continue
    const { period, category, region, changedAt } = figure
    const nested = entryIn(bySlice, sliceText(figure), () => new Map())
    const byCategory = entryIn(nested, period, () => new Map())
    entryIn(byCategory, category, (): ByRegion => new Map()).set(region, figure)
    if (figure.sex !== '' || figure.age !== '') continue
    entryIn(regions, period, () => new Set()).add(region)
    const lastIn = entryIn(last, period, () => new Map<string, string>())
    if (changedAt > (lastIn.get(region) ?? '')) lastIn.set(region, changedAt)
  }
  const whole = bySlice.get(sliceText({})) ?? new Map()
  const at = (category: string, region: string, period: string, of?: Breakdown): StoredFigure | undefined =>
    (of === undefined ? whole : bySlice.get(sliceText(of)))?.get(period)?.get(category)?.get(region)
  return {
    count: (category, region, period, of) => at(category, region, period, of)?.value ?? null,
    isReported: (category, region, period) => {
      const state = at(category, region, period)?.state
      return state === 'reported' || state === 'confidential'
    },
    regionsIn: (period) => regions.get(period) ?? new Set(),
    lastChange: (region, period) => last.get(period)?.get(region) ?? null,
  }
}

function sliceText({ sex = '', age = '' }: Breakdown): string {
  return `${sex} ${age}`
}

function entryIn<K, V>(map: Map<K, V>, key: K, fresh: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = fresh()
  map.set(key, made)
  return made
}
