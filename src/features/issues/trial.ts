import { ranks, tieGroups } from '../../methods/exact/ranks.ts'
import {
  add,
  compare,
  divide,
  leastCommonMultiple,
  multiply,
  parseRational,
  type Rational,
  rational,
} from '../../methods/exact/rational.ts'
import { dominance } from '../../methods/robustness/dominance.ts'
import { smaa } from '../../methods/robustness/smaa.ts'

/** Weights and points as somebody tries them out; nothing of it is kept. */
export type Trial = {
  readonly maxima: readonly number[]
  /** What each criterion counts; 0 or more, not all 0, need not add to 100. */
  readonly weights: readonly Rational[]
  /** `points[issue][criterion]`, each from 0 to the maximum. */
  readonly points: readonly (readonly Rational[])[]
}

export type TrialResult = {
  /** Of 100. With the method's own weights and 100 points in all, the totals themselves. */
  readonly values: readonly Rational[]
  readonly ranks: readonly number[]
  readonly tied: readonly boolean[]
  /** Position of the issue that is as good or better everywhere, or null. */
  readonly winner: number | null
  /** In how many of `draws` random weightings each issue is first. */
  readonly first: readonly number[]
  readonly draws: number
}

/** Recomputes a trial: the same methods on the server and in the browser, the same answer. */
export function tryOut({ maxima, weights, points }: Trial, seed: number, draws: number): TrialResult {
  const whole = weights.reduce(add)
  const ratios = points.map((row) => row.map((p, k) => divide(p, rational(maxima[k]!))))
  const values = ratios.map((row) =>
    divide(multiply(rational(100), row.map((x, k) => multiply(x, weights[k]!)).reduce(add)), whole),
  )
  const tied = values.map(() => false)
  for (const group of tieGroups(values, compare)) if (group.length > 1) for (const i of group) tied[i] = true
  const unit = leastCommonMultiple(points.flat().map((p) => p.d))
  const scaled = {
    points: points.map((row) => row.map((p) => Number((p.n * unit) / p.d))),
    maxima: maxima.map((m) => m * Number(unit)),
  }
  return {
    values,
    ranks: ranks(values).competition as number[],
    tied,
    winner: dominance(ratios).winner,
    first: smaa(scaled, seed, draws).rankCounts.map((counts) => counts[0]!),
    draws,
  }
}

/** A number typed into the trial, with comma or point and at most three decimals, within 0 and the maximum; else null. */
export function readTrialNumber(text: string, maximum: number): Rational | null {
  const value = /^\s*\d{1,6}([.,]\d{1,3})?\s*$/.test(text) ? parseRational(text.trim().replace(',', '.')) : null
  return value !== null && compare(value, rational(maximum)) <= 0 ? value : null
}

/** More issues than this cannot be moved by hand, nor answered within one frame of the screen. */
export const trialLimit = 12
