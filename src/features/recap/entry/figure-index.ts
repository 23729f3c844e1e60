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

export function indexOf(figures: readonly StoredFigure[], unit: FigureUnit): FigureIndex {
  const found = new Map<string, StoredFigure>()
  const regions = new Map<string, Set<string>>()
  const last = new Map<string, string>()
  for (const figure of figures) {
    if (figure.unit !== unit) continue
    found.set(textOf(figure), figure)
    if (figure.sex !== '' || figure.age !== '') continue
    const place = `${figure.region} ${figure.period}`
    if (figure.changedAt > (last.get(place) ?? '')) last.set(place, figure.changedAt)
    const known = regions.get(figure.period) ?? new Set()
    regions.set(figure.period, known.add(figure.region))
  }
  const at = (category: string, region: string, period: string, { sex = '', age = '' }: Breakdown = {}) =>
    found.get(textOf({ category, region, period, sex, age }))
  return {
    count: (category, region, period, of) => at(category, region, period, of)?.value ?? null,
    isReported: (category, region, period) => {
      const state = at(category, region, period)?.state
      return state === 'reported' || state === 'confidential'
    },
    regionsIn: (period) => regions.get(period) ?? new Set(),
    lastChange: (region, period) => last.get(`${region} ${period}`) ?? null,
  }
}

function textOf({
  category,
  region,
  period,
  sex,
  age,
}: Pick<StoredFigure, 'category' | 'region' | 'period' | 'sex' | 'age'>) {
  return `${period} ${category} ${region} ${sex} ${age}`
}
