import type { Rational } from '../exact/rational.ts'

/**
 * What robustness looks at: how far each issue reaches on each criterion, and what a criterion counts.
 *
 * `ratios[issue][criterion]` is points divided by the maximum of the criterion (0 to 1), `weights[criterion]` the share of
 * the criterion in the total (all shares add to 1). Points over maximum is the only neutral scale: rescaling by the data
 * breaks true ties, in one direction or the other.
 */
export type Performance = {
  readonly ratios: readonly (readonly Rational[])[]
  readonly weights: readonly Rational[]
}
