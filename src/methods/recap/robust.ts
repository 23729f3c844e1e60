import { modifiedZ } from '../agreement/raters.ts'
import { median } from '../agreement/statistic.ts'

/** One count beside the others of its kind. */
export type Standing = {
  /** Modified z-score on the scale of roots; null for what was not reported and where too few were. */
  readonly z: number | null
  readonly outlier: boolean
  /** Half of the counts are alike, so the mean deviation stood in for the median one. */
  readonly fallback: boolean
}

export type Spread = {
  /** Of the counts themselves: what the standings are told beside. */
  readonly median: number
  /** Counts between these do not stand apart; null where all are alike. */
  readonly usual: { readonly from: number; readonly to: number } | null
  readonly standings: readonly Standing[]
}

/** With fewer than five a median says little: nothing stands apart. */
export const fewestToCompare = 5

/** Counts that differ from the median by less are never told: 0 0 0 1 0 is no finding. */
export const leastDifference = 5

const limit = 3.5
const quartile = 0.6744897501960817

/**
 * Which counts stand apart from the others: `counts[district]` of one category and period, or `counts[period]` of one district;
 * null for what was not reported. A count stands apart when its modified z-score (median and MAD, Iglewicz & Hoaglin 1993) is
 * beyond 3.5 on the scale of square roots and it differs from the median by five or more.
 *
 * The root makes the scatter of counts about the same for small and for large ones (Anscombe 1948); on the plain scale the
 * largest district of every category would stand apart for being large. Median and MAD are not moved by the very outliers that
 * are looked for, up to half of the counts. Null with fewer than five counts. It says "look here", never "wrong": districts
 * differ in people, so compare rates where there is a population. Cost: n log n.
 *
 * Sources: B. Iglewicz, D. C. Hoaglin, How to Detect and Handle Outliers, ASQC 1993; F. J. Anscombe, Biometrika 35 (1948),
 * 246-254.
 *
 * @example
 * // counts 12 15 9 14 11 130: 130 stands apart, z 18.9, usual from 5 to 25
 */
export function standApart(counts: readonly (number | null)[]): Spread | null {
  const known = counts.filter((count) => count !== null)
  if (known.length < fewestToCompare) return null
  const roots = known.map(Math.sqrt)
  const scores = modifiedZ(roots)
  const middle = median(known)
  let next = 0
  const standings = counts.map((count): Standing => {
    if (count === null) return { z: null, outlier: false, fallback: false }
    const { value, outlier, fallback } = scores[next++]!
    return { z: value, outlier: outlier && Math.abs(count - middle) >= leastDifference, fallback }
  })
  return { median: middle, usual: usualOf(roots), standings }
}

/** The counts whose modified z-score is within the limit, ends rounded towards the middle. */
function usualOf(roots: readonly number[]): Spread['usual'] {
  const middle = median(roots)
  const mad = median(roots.map((root) => Math.abs(root - middle)))
  if (mad === 0) return null
  const reach = (limit * mad) / quartile
  return { from: Math.ceil(Math.max(0, middle - reach) ** 2), to: Math.floor((middle + reach) ** 2) }
}
