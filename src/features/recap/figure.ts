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

export type FigureState = 'reported' | 'not-reported' | 'confidential'

export type CategoryTotal = {
  readonly category: string
  /** The figure of the region itself where there is one, else the sum of the parts that reported; null when none did. */
  readonly value: number | null
  /** Parts of the region that did not report. */
  readonly unknown: number
}

/** The newest period that has a figure; null without figures. ISO periods sort as text. */
export function latestPeriod(figures: readonly Figure[]): string | null {
  return figures.reduce<string | null>((latest, f) => (latest === null || f.period > latest ? f.period : latest), null)
}

/**
 * Totals by category for a region, of figures of one period. A regency's own figure and those of its districts are the same people counted
 * twice: they are never added.
 */
export function categoryTotals(figures: readonly Figure[], region: string): CategoryTotal[] {
  const categories = [...new Set(figures.map((f) => f.category))]
  const own = figures.filter((f) => f.region === region)
  return categories.map((category) => {
    const whole = own.find((f) => f.category === category && f.value !== null)
    if (whole) return { category, value: whole.value, unknown: 0 }
    const parts = partsOf(
      figures.filter((f) => f.category === category),
      region,
    )
    const known = parts.flatMap((f) => (f.value === null ? [] : [f.value]))
    return {
      category,
      value: known.length === 0 ? null : known.reduce((a, b) => a + b),
      unknown: parts.length - known.length,
    }
  })
}

/** Sum over the categories that have a total; null when none has. Counts entries: one person may stand in two categories. */
export function recapTotal(totals: readonly CategoryTotal[]): number | null {
  const known = totals.flatMap((t) => (t.value === null ? [] : [t.value]))
  return known.length === 0 ? null : known.reduce((a, b) => a + b)
}

export type RegionMismatch = { readonly category: string; readonly region: number; readonly parts: number }

/** Categories whose districts, all reported, add up to something else than the regency's own figure. */
export function regionMismatches(figures: readonly Figure[], region: string): RegionMismatch[] {
  return figures
    .filter((f) => f.region === region && f.value !== null)
    .flatMap((whole) => {
      const parts = partsOf(
        figures.filter((f) => f.category === whole.category && f.period === whole.period && f.unit === whole.unit),
        region,
      )
      const sum = parts.reduce<number | null>((s, f) => (s === null || f.value === null ? null : s + f.value), 0)
      if (parts.length === 0 || sum === null || sum === whole.value) return []
      return [{ category: whole.category, region: whole.value!, parts: sum }]
    })
}

/** The figures of a region's parts, without those that a part's own figure already holds: villages under a district. */
function partsOf(figures: readonly Figure[], region: string): Figure[] {
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
