import { equal, type Rational } from '../exact/rational.ts'

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
