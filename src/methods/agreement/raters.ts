import { column, completeRows, known, mean, median, type Ratings, type Statistic, unknown } from './statistic.ts'

/** One rater against the mean of the others, over the items that all have scored. */
export type RaterProfile = {
  readonly rater: number
  /** Mean difference from the rest: positive is generous. In points. */
  readonly bias: number
  /** Root of the mean squared difference from the rest. In points. */
  readonly distance: number
  /** Whether the rater orders the items as the rest does, -1 to 1. */
  readonly correlation: Statistic
}

/** Profiles of all raters; none for fewer than two raters or without an item that all have scored. */
export function raterProfiles(ratings: Ratings): RaterProfile[] {
  const rows = completeRows(ratings)
  const raters = rows[0]?.length ?? 0
  if (raters < 2) return []
  return Array.from({ length: raters }, (_, rater) => {
    const own = column(rows, rater)
    const rest = rows.map((row) => mean(row.toSpliced(rater, 1)))
    const apart = own.map((v, i) => v - rest[i]!)
    return {
      rater,
      bias: mean(apart),
      distance: Math.sqrt(mean(apart.map((v) => v * v))),
      correlation: pearson(own, rest),
    }
  })
}

function pearson(x: readonly number[], y: readonly number[]): Statistic {
  if (x.length < 2) return unknown('oneItem')
  const [mx, my] = [mean(x), mean(y)]
  const sum = (f: (i: number) => number) => x.reduce((s, _, i) => s + f(i), 0)
  const both = Math.sqrt(sum((i) => (x[i]! - mx) ** 2) * sum((i) => (y[i]! - my) ** 2))
  return both === 0 ? unknown('noVariation') : known(sum((i) => (x[i]! - mx) * (y[i]! - my)) / both)
}

export type ModifiedZ = Statistic & {
  /** True when half of the scores are alike (MAD 0) and the mean deviation stands in for it. */
  readonly fallback: boolean
}

/**
 * Modified z-scores of one item's scores: 0.6745 (x - median) / MAD. Above 3.5 in size, a score stands apart from the panel.
 *
 * When half of the scores are alike the MAD is 0; then (x - median) / (1.253314 mean deviation) is used and marked. All alike:
 * no score stands apart. Needs three scores. Source: Iglewicz & Hoaglin (1993).
 */
export function modifiedZ(scores: readonly number[]): ModifiedZ[] {
  if (scores.length < 3) return scores.map(() => ({ ...unknown('oneRater'), fallback: false }))
  const middle = median(scores)
  const deviations = scores.map((v) => Math.abs(v - middle))
  const mad = median(deviations)
  const meanDeviation = mean(deviations)
  return scores.map((v) => {
    if (mad > 0) return { ...known((quartile * (v - middle)) / mad), fallback: false }
    if (meanDeviation > 0) return { ...known((v - middle) / (1.253314 * meanDeviation)), fallback: true }
    return { ...unknown('noSpread'), fallback: false }
  })
}

/** Upper quartile of the standard normal distribution: makes the MAD comparable with a standard deviation. */
const quartile = 0.6744897501960817

/** A modified z-score of this size marks a score as far from the panel. */
export const outlierLimit = 3.5
