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

/**
 * How far apart the raters are on one cell: `scores[rater]` in points. Null when nobody scored it. The plainest statistic there
 * is, and the first to show: where to begin the talk. It knows no chance and no scale: compare cells of one criterion, or
 * divide by the maximum. Source: Burke, Finkelstein & Dusig (1999).
 *
 * @example
 * // scores 1 5 1 5 1: range 4, AD_M 1.92, AD_Md 1.6
 */
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

/**
 * Variance of answers given without reading the question, in points squared: (A^2 - 1) / 12 for A steps that are one point
 * apart, (maximum - minimum)^2 / 12 on a continuous scale. A scale of 0 to 15 whole points has 16 steps. Source: James,
 * Demaree & Wolf (1984).
 *
 * @example
 * // five steps: 2; 0 to 15 points, continuous: 18.75
 */
export function nullVariance(
  scale: { readonly steps: number } | { readonly minimum: number; readonly maximum: number },
): number {
  return 'steps' in scale ? (scale.steps ** 2 - 1) / 12 : (scale.maximum - scale.minimum) ** 2 / 12
}

export type Rwg = Statistic & {
  /** Before it was cut at 0. */
  readonly raw: number | null
  /** To be read with care: the panel is more divided than random answers would be. */
  readonly caution: 'negativeTruncated' | null
}

/**
 * r_wg: agreement of one group on one cell, 1 - s^2 / null variance. 1 all alike, 0 no better than random answers.
 *
 * `scores[rater]` in points, `variance` from `nullVariance`. A panel split between both ends has a variance above the null; r_wg
 * is then cut at 0, as is usual, `raw` keeps the negative number and `caution` says so. Needs two scores. Not for comparing
 * criteria with different scales unless each has its own null variance. Source: James, Demaree & Wolf (1984).
 *
 * @example
 * // scores 4 5 5 4 2 on a scale of 5 steps: 1 - 1.5 / 2 = 0.25
 */
export function rwg(scores: readonly (number | null)[], variance: number): Rwg {
  const values = scores.filter((v) => v !== null)
  const none = { raw: null, caution: null }
  if (values.length < 2) return { ...unknown('oneRater'), ...none }
  if (variance <= 0) return { ...unknown('noVariation'), ...none }
  const middle = mean(values)
  const raw = 1 - values.reduce((s, v) => s + (v - middle) ** 2, 0) / (values.length - 1) / variance
  return { ...known(Math.max(0, raw)), raw, caution: raw < 0 ? 'negativeTruncated' : null }
}
