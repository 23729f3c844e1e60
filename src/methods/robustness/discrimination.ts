import { equal, type Rational, sum } from '../exact/rational.ts'
import type { Performance } from './performance.ts'

/**
 * Which criteria tell the issues nothing apart: all issues have the same points there.
 *
 * `points[issue][criterion]`. Returns the positions of those criteria; none for fewer than two issues, where there is
 * nothing to tell apart. Cost: one pass.
 *
 * @example
 * // the paper's Table 2: Aktual, Spesifik and Relevan are 15 for all, 45 of the 100 points
 */
export function constantCriteria(points: readonly (readonly Rational[])[]): number[] {
  const first = points[0]
  if (first === undefined || points.length < 2) return []
  return first.flatMap((value, k) => (points.every((row) => equal(row[k]!, value)) ? [k] : []))
}

/** The criteria that tell nothing apart, and their share of the weight: 9/20 in the paper. */
export function discrimination({ ratios, weights }: Performance): {
  readonly constant: readonly number[]
  readonly share: Rational
} {
  const constant = constantCriteria(ratios)
  return { constant, share: sum(constant.map((k) => weights[k]!)) }
}
