import { add, compare, multiply, type Rational, rational } from '../exact/rational.ts'
import type { Method } from '../scoring/method.ts'
import { shares } from '../scoring/totals.ts'

/**
 * What robustness looks at: how far each issue reaches on each criterion, and what a criterion counts.
 *
 * `ratios[issue][criterion]` is points divided by the maximum of the criterion (0 to 1), `weights[criterion]` the share
 * of the criterion in the total (all shares add to 1). Points over maximum is the only neutral scale: rescaling by the
 * data breaks true ties, in one direction or the other.
 */
export type Performance = {
  readonly ratios: readonly (readonly Rational[])[]
  readonly weights: readonly Rational[]
}

/**
 * Mean points over the maxima, with the method's own weights. Null where that means nothing: a maximum is not stated,
 * or the method multiplies points.
 */
export function performance(method: Method, means: readonly (readonly Rational[])[]): Performance | null {
  const weights = shares(method)
  if (weights === null || method.aggregation === 'product') return null
  const inverse = method.criteria.map((c) => rational(1, c.maximum!))
  return { weights, ratios: means.map((row) => row.map((points, k) => multiply(points, inverse[k]!))) }
}

/** The value of an issue under given weights, 0 to 1. */
export function value(ratios: readonly Rational[], weights: readonly Rational[]): Rational {
  return ratios.map((x, k) => multiply(x, weights[k]!)).reduce(add)
}

/** Values of all issues, and the positions of those that are first (more than one when they tie). */
export function values(performance: Performance): { readonly all: Rational[]; readonly first: number[] } {
  const all = performance.ratios.map((row) => value(row, performance.weights))
  const best = all.reduce<Rational | null>((b, v) => (b === null || compare(v, b) > 0 ? v : b), null)
  return { all, first: all.flatMap((v, i) => (best !== null && compare(v, best) === 0 ? [i] : [])) }
}
