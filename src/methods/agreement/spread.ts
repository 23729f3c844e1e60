import { known, mean, median, type Statistic, unknown } from './statistic.ts'

/** How far the raters are apart on one cell, in points. */
export type Spread = {
  readonly lowest: number
  readonly highest: number
  readonly range: number
  readonly median: number
  /** AD_M and AD_Md: mean distance from the mean and from the median (Burke, Finkelstein & Dusig 1999). */
  readonly deviationFromMean: number
  readonly deviationFromMedian: number
}

/** Null when nobody scored the cell. The plainest statistic there is, and the first to show: where to begin the talk. */
export function spread(scores: readonly (number | null)[]): Spread | null {
  const values = scores.filter((v) => v !== null)
  if (values.length === 0) return null
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  const around = (middle: number) => mean(values.map((v) => Math.abs(v - middle)))
  return {
    lowest,
    highest,
    range: highest - lowest,
    median: median(values),
    deviationFromMean: around(mean(values)),
    deviationFromMedian: around(median(values)),
  }
}

/** Variance of answers given without reading the question: on steps 1 to `steps`, or on a continuous scale. */
export function nullVariance(
  scale: { readonly steps: number } | { readonly minimum: number; readonly maximum: number },
): number {
  return 'steps' in scale ? (scale.steps ** 2 - 1) / 12 : (scale.maximum - scale.minimum) ** 2 / 12
}

/**
 * r_wg: agreement of one group on one cell, 1 - s^2 / null variance. 1 all alike, 0 no better than random answers.
 *
 * A panel split between both ends has a variance above the null; r_wg is then cut at 0, as is usual, and `raw` keeps the
 * negative number. Needs two scores. Source: James, Demaree & Wolf (1984).
 *
 * @example
 * // scores 4 5 5 4 2 on a scale of 5 steps: 1 - 1.5 / 2 = 0.25
 */
export function rwg(scores: readonly (number | null)[], variance: number): Statistic & { readonly raw: number | null } {
  const values = scores.filter((v) => v !== null)
  if (values.length < 2) return { ...unknown('oneRater'), raw: null }
  if (variance <= 0) return { ...unknown('noVariation'), raw: null }
  const middle = mean(values)
  const raw = 1 - values.reduce((s, v) => s + (v - middle) ** 2, 0) / (values.length - 1) / variance
  return { ...known(Math.max(0, raw)), raw }
}
