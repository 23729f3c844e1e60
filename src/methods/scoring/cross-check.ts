import { ranks } from '../exact/ranks.ts'
import { compare, type Rational, rational } from '../exact/rational.ts'
import type { Performance } from '../robustness/performance.ts'
import type { Source, Words } from './method.ts'

/**
 * A second opinion by another method on the same points and weights. It never ranks a study: methods that rescale by the
 * data break true ties, in opposite directions, and adding an issue can turn their order round.
 */
export type CrossCheck = {
  readonly id: string
  readonly title: Words
  readonly source: Source
  readonly check: (performance: Performance, comparisons: readonly (readonly Rational[])[] | null) => CrossChecked
}

/** Values are rounded to 12 decimals before they are compared, so that rounding noise makes no order. */
export type CrossChecked =
  | { readonly values: readonly number[]; readonly ranks: readonly number[]; readonly reason: null }
  | { readonly values: null; readonly ranks: null; readonly reason: CrossCheckReason }

export type CrossCheckReason = 'noIssues' | 'noPoints' | 'idealsCoincide' | 'noComparisons'

export function withRanks(values: readonly number[]): CrossChecked {
  const rounded = values.map((v) => rational(BigInt(Math.round(v * 1e12)), 10n ** 12n))
  return { values, ranks: ranks(rounded).competition as number[], reason: null }
}

export function undefinedBecause(reason: CrossCheckReason): CrossChecked {
  return { values: null, ranks: null, reason }
}

/** One column of ratios. */
export function column(performance: Performance, k: number): Rational[] {
  return performance.ratios.map((row) => row[k]!)
}

export function extreme(values: readonly Rational[], end: 'lowest' | 'highest'): Rational {
  const sign = end === 'highest' ? 1 : -1
  return values.reduce((best, v) => (compare(v, best) * sign > 0 ? v : best))
}
