import { add, multiply, type Rational, rational, subtract, sum, toNumber } from '../exact/rational.ts'
import {
  column,
  completeRows,
  exactScore,
  known,
  mean,
  median,
  type Ratings,
  type Statistic,
  unknown,
} from './statistic.ts'

/** One rater against the mean of the others, over the items that all have scored. */
export type RaterProfile = {
  readonly rater: number
  /** How many items that is: fewer than the table has when scores are missing. */
  readonly items: number
  /** Mean difference from the rest: positive is generous. In points. */
  readonly bias: number
  /** Root of the mean squared difference from the rest. In points. */
  readonly distance: number
  /** Whether the rater orders the items as the rest does, -1 to 1. */
  readonly correlation: Statistic
}

/**
 * Who is generous, who is far from the panel, who sees another order: `ratings[item][rater]` in points.
 *
 * None for fewer than two raters or without an item that all have scored. A profile describes, it does not judge: with three
 * raters one odd rater moves the "rest" of the two others, and whoever is alone may be right. Not for two raters, who mirror
 * each other. The rest of an item is the plain mean of the other raters' scores. Cost: cells x raters.
 *
 * @example
 * // totals of five raters on four issues, R3 far below on one: bias -5.1, distance 16.8, correlation -.91
 */
export function raterProfiles(ratings: Ratings): RaterProfile[] {
  const rows = completeRows(ratings)
  const raters = rows[0]?.length ?? 0
  if (raters < 2) return []
  const exact = rows.map((row) => row.map(exactScore))
  const sums = exact.map(sum)
  return Array.from({ length: raters }, (_, rater) => {
    const own = column(exact, rater)
    const rest = sums.map((all, i) => multiply(subtract(all, own[i]!), rational(1, raters - 1)))
    const apart = own.map((v, i) => subtract(v, rest[i]!))
    return {
      rater,
      items: rows.length,
      bias: toNumber(sum(apart)) / rows.length,
      distance: Math.sqrt(toNumber(products(apart, apart)) / rows.length),
      correlation: pearson(own, rest),
    }
  })
}

/** From sums that are exact: a rater or a rest without variation is seen as such, not divided by a rounding error. */
function pearson(x: readonly Rational[], y: readonly Rational[]): Statistic {
  if (x.length < 2) return unknown('oneItem')
  const about = (a: readonly Rational[], b: readonly Rational[]) =>
    toNumber(subtract(multiply(rational(a.length), products(a, b)), multiply(sum(a), sum(b))))
  const [own, rest] = [about(x, x), about(y, y)]
  if (own === 0 || rest === 0) return unknown('noVariation')
  return known(Math.max(-1, Math.min(1, about(x, y) / Math.sqrt(own) / Math.sqrt(rest))))
}

function products(a: readonly Rational[], b: readonly Rational[]): Rational {
  return a.map((v, i) => multiply(v, b[i]!)).reduce(add)
}

export type ModifiedZ = Statistic & {
  /** True when half of the scores are alike (MAD 0) and the mean deviation stands in for it. */
  readonly fallback: boolean
  /** Whether the score stands apart: a value beyond `outlierLimit`. */
  readonly outlier: boolean
}

/**
 * Modified z-scores of one item's scores, `scores[rater]`: 0.6745 (x - median) / MAD. Above 3.5 in size, a score stands apart
 * from the panel.
 *
 * When half of the scores are alike the MAD is 0; then (x - median) / (1.253314 mean deviation) is used and marked. It is
 * blunter: of n scores with one apart it is never above n / 1.253314, so four raters or fewer cannot reach 3.5. All alike:
 * no score stands apart. Needs three scores; a small MAD makes large values of small differences, so show the points beside.
 * Source: Iglewicz & Hoaglin (1993).
 *
 * @example
 * // scores 97 93 64 99 97: z of 64 is -11.1
 */
export function modifiedZ(scores: readonly number[]): ModifiedZ[] {
  if (scores.length < 3) return scores.map(() => judged(unknown('oneRater'), false))
  const middle = median(scores)
  const deviations = scores.map((v) => Math.abs(v - middle))
  const mad = median(deviations)
  const meanDeviation = mean(deviations)
  return scores.map((v) => {
    if (mad > 0) return judged(known((quartile * (v - middle)) / mad), false)
    if (meanDeviation > 0) return judged(known((v - middle) / (1.253314 * meanDeviation)), true)
    return judged(unknown('noSpread'), false)
  })
}

function judged(z: Statistic, fallback: boolean): ModifiedZ {
  return { ...z, fallback, outlier: z.value !== null && Math.abs(z.value) > outlierLimit }
}

/** Upper quartile of the standard normal distribution: makes the MAD comparable with a standard deviation. */
const quartile = 0.6744897501960817

/** A modified z-score of this size marks a score as far from the panel. */
export const outlierLimit = 3.5
