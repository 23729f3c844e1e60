import { classifications } from '../../reference/categories.ts'
import type { Classification } from '../../reference/category.ts'

/** One figure of a recap: how many of a category in a region and period. Not reported is null with its state, never 0. */
export type Figure = {
  readonly category: string
  readonly region: string
  readonly period: string
  readonly unit: string
  readonly value: number | null
  readonly state: FigureState
  readonly source: string | null
  /** Where it stands in recap.csv, the header being row 1. */
  readonly row: number
}

/** What of a figure is counted, wherever it is kept. */
export type Counted = Omit<Figure, 'row' | 'source'>

export type FigureState = 'reported' | 'not-reported' | 'confidential'

export type CategoryTotal = {
  readonly category: string
  /** The figure of the region itself where there is one, else the sum of the parts that reported; null when none can be had. */
  readonly value: number | null
  /** Parts of the region that did not report. */
  readonly unknown: number
  /** Why figures that are there are not added: they are in several units, or their sum is beyond what is exact. */
  readonly notAdded: NotAdded | null
}

export type NotAdded =
  | { readonly code: 'units'; readonly units: readonly Figure['unit'][] }
  | { readonly code: 'tooLarge' }

/** The newest period that has a figure; null without figures. ISO periods sort as text. */
export function latestPeriod(figures: readonly Figure[]): string | null {
  return figures.reduce<string | null>((latest, f) => (latest === null || f.period > latest ? f.period : latest), null)
}

/**
 * Totals by category for a region, of figures of one period. A regency's own figure and those of its districts are the same
 * people counted twice: they are never added.
 */
export function categoryTotals(figures: readonly Counted[], region: string): CategoryTotal[] {
  const byCategory = Map.groupBy(figures, (f) => f.category)
  return [...byCategory].map(([category, all]) => {
    const own = all.filter((f) => f.region === region && f.value !== null)
    const used = own.length > 0 ? own : partsOf(all, region)
    const known = used.filter((f) => f.value !== null)
    const units = [...new Set(known.map((f) => f.unit))]
    const value = units.length > 1 ? null : exactSum(known.map((f) => f.value!))
    const tooLarge = value === null && known.length > 0
    return {
      category,
      value,
      unknown: used.length - known.length,
      notAdded: units.length > 1 ? { code: 'units', units } : tooLarge ? { code: 'tooLarge' } : null,
    }
  })
}

/** Null without numbers, and where a double no longer holds the sum to the last one. */
function exactSum(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sum = values.reduce((total, v) => total + BigInt(v), 0n)
  return sum <= Number.MAX_SAFE_INTEGER ? Number(sum) : null
}

/** Sum over the categories that have a total; null when none has. Counts entries: one person may stand in two categories. */
export function recapTotal(totals: readonly CategoryTotal[]): number | null {
  return exactSum(totals.flatMap((t) => (t.value === null ? [] : [t.value])))
}

/** The categories of one official list, or (`classification` null) those that an office counts beside the lists. */
export type RecapSet = {
  readonly classification: Classification | null
  readonly totals: readonly CategoryTotal[]
  readonly whole: number | null
}

/** Who needs help and who gives it are two lists, and what an office adds is a third: each has a total of its own. */
export function recapSets(totals: readonly CategoryTotal[]): RecapSet[] {
  const listed = classifications.map((classification: Classification) => {
    const ids = new Set(classification.categories.map((c) => c.id))
    return { classification, totals: totals.filter((t) => ids.has(t.category)) }
  })
  const official = new Set(listed.flatMap((set) => set.totals))
  return [...listed, { classification: null, totals: totals.filter((t) => !official.has(t)) }]
    .filter((set) => set.totals.length > 0)
    .map((set) => ({ ...set, whole: recapTotal(set.totals) }))
}

export type RegionMismatch = { readonly category: string; readonly region: number; readonly parts: number }

/** Categories whose districts, all reported, add up to something else than the regency's own figure. */
export function regionMismatches(figures: readonly Counted[], region: string): RegionMismatch[] {
  return figures
    .filter((f) => f.region === region && f.value !== null)
    .flatMap((whole) => {
      const parts = partsOf(
        figures.filter((f) => f.category === whole.category && f.period === whole.period && f.unit === whole.unit),
        region,
      )
      const values = parts.flatMap((f) => f.value ?? [])
      const sum = values.length < parts.length ? null : exactSum(values)
      if (parts.length === 0 || sum === null || sum === whole.value) return []
      return [{ category: whole.category, region: whole.value!, parts: sum }]
    })
}

/** The figures of a region's parts, without those that a part's own figure already holds: villages under a district. */
function partsOf(figures: readonly Counted[], region: string): Counted[] {
  const parts = figures.filter((f) => isPart(f.region, region))
  const whole = new Set(parts.flatMap((f) => (f.value === null ? [] : [f.region])))
  return parts.filter(({ region: code }) => {
    const above = code.split('.').map((_, k, all) => all.slice(0, k).join('.'))
    return !above.some((a) => whole.has(a))
  })
}

/** 16.04.10 is a part of 16.04: official codes grow to the right. */
function isPart(code: string, region: string): boolean {
  return code.startsWith(`${region}.`)
}
