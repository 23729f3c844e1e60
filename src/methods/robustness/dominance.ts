import { compare, type Rational } from '../exact/rational.ts'

export type Dominance = {
  readonly pairs: readonly { readonly better: number; readonly worse: number }[]
  /** False when the pairs were not looked for, because there are more issues than `pairLimit`. */
  readonly pairsComplete: boolean
  /** The one issue that dominates every other, or null. */
  readonly winner: number | null
}

/**
 * Which issue is at least as good as another on every criterion and better on one: no weights can turn such a pair
 * round.
 *
 * `points[issue][criterion]` on any scale where more is better (points or ratios; nothing is added). Say it before
 * anything about sensitivity: when the first issue dominates, weights do not matter. The winner costs issues x
 * criteria, the pairs issues^2 x criteria, so they are left out above `pairLimit` issues. Source: Pareto dominance, any
 * textbook.
 *
 * @example
 * // the paper's Table 2: issue 2 dominates issues 1 and 3, which do not dominate each other
 */
export function dominance(points: readonly (readonly Rational[])[], pairLimit = 200): Dominance {
  const n = points.length
  const pairsComplete = n <= pairLimit
  const pairs: { better: number; worse: number }[] = []
  if (pairsComplete)
    for (let a = 0; a < n; a++)
      for (let b = 0; b < n; b++) if (a !== b && dominates(points[a]!, points[b]!)) pairs.push({ better: a, worse: b })
  return { pairs, pairsComplete, winner: winner(points) }
}

/** Whether `a` is nowhere below `b` and somewhere above it. */
export function dominates(a: readonly Rational[], b: readonly Rational[]): boolean {
  let above = false
  for (let k = 0; k < a.length; k++) {
    const order = compare(a[k]!, b[k]!)
    if (order < 0) return false
    if (order > 0) above = true
  }
  return above
}

/** Only the last issue that no earlier candidate dominates can dominate all: one pass finds it, a second proves it. */
function winner(points: readonly (readonly Rational[])[]): number | null {
  if (points.length < 2) return null
  let candidate = 0
  for (let i = 1; i < points.length; i++) if (!dominates(points[candidate]!, points[i]!)) candidate = i
  return points.every((row, i) => i === candidate || dominates(points[candidate]!, row)) ? candidate : null
}
