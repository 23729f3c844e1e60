import { add, multiply, type Rational, rational, subtract, sum, zero } from '../exact/rational.ts'
import { type Convention, isRating, type Judged, type Rated, wholeWeight } from './factor.ts'

/** A number, or the reason why there is none. */
export type Known<T, Reason extends string> =
  | { readonly value: T; readonly reason: null }
  | { readonly value: null; readonly reason: Reason }

/**
 * | reason     | because                                                                 |
 * |------------|-------------------------------------------------------------------------|
 * | noFactors  | the matrix has no factor                                                |
 * | incomplete | a weight or a rating is missing, or its rating is of another convention |
 * | weights    | all weights are there and do not sum to exactly 1000 thousandths        |
 */
export type MatrixReason = 'noFactors' | 'incomplete' | 'weights'

export type MatrixRow = Rated & {
  /** Weight x rating; null while one of them is missing. Negative for what hinders in the signed convention. */
  readonly score: Rational | null
  readonly missing: readonly ('weight' | 'rating' | 'otherConvention')[]
}

export type MatrixSums = {
  /** Sum of the scores of what helps (S or O), and of what hinders (W or T) without its sign. */
  readonly helps: Rational
  readonly hinders: Rational
  /** IFAS or EFAS: helps + hinders of ratings, helps - hinders of signed ones. */
  readonly total: Rational
  /** S - W or O - T, in either convention. */
  readonly difference: Rational
}

export type FactorMatrix = {
  readonly rows: readonly MatrixRow[]
  /** Thousandths that were given so far. */
  readonly weightSum: number
  readonly sums: Known<MatrixSums, MatrixReason>
}

/**
 * IFAS (of internal factors) or EFAS (of external ones): each factor's weight x rating, added exactly.
 *
 * `rated` are all factors of the study; those of the other locus are left aside. Nothing is rescaled: weights that do not
 * sum to 1000 thousandths give the reason, and what is missing is a state. Not a measure of how good an office is: weights
 * and ratings are judgements. Cost: one pass.
 *
 * @example
 * // strengths .2x4 + .15x3 + .15x3 = 1.7, weaknesses .2x2 + .3x1 = .7: IFAS 2.4, S - W = 1
 */
export function factorMatrix(rated: readonly Rated[], locus: Judged['locus'], convention: Convention): FactorMatrix {
  const rows = rated.filter((factor) => factor.locus === locus).map((factor) => rowOf(factor, convention))
  const weightSum = rows.reduce((all, row) => all + (row.weight ?? 0), 0)
  const reason = whyNot(rows, weightSum)
  if (reason !== null) return { rows, weightSum, sums: { value: null, reason } }
  return { rows, weightSum, sums: { value: sumsOf(rows, convention), reason: null } }
}

function rowOf(factor: Rated, convention: Convention): MatrixRow {
  const { weight, rating, effect } = factor
  const fits = rating !== null && isRating(rating, effect, convention)
  const missing = [
    ...(weight === null ? ['weight' as const] : []),
    ...(rating === null ? ['rating' as const] : fits ? [] : ['otherConvention' as const]),
  ]
  const score = weight === null || !fits ? null : multiply(rational(weight, wholeWeight), rational(rating))
  return { ...factor, score, missing }
}

function whyNot(rows: readonly MatrixRow[], weightSum: number): MatrixReason | null {
  if (rows.length === 0) return 'noFactors'
  if (rows.some((row) => row.missing.length > 0)) return 'incomplete'
  return weightSum === wholeWeight ? null : 'weights'
}

function sumsOf(rows: readonly MatrixRow[], convention: Convention): MatrixSums {
  const of = (effect: Judged['effect']) => sum(rows.filter((row) => row.effect === effect).map((row) => row.score!))
  const helps = of('helps')
  const given = of('hinders')
  const hinders = convention === 'signed' ? subtract(zero, given) : given
  const difference = subtract(helps, hinders)
  return { helps, hinders, difference, total: convention === 'signed' ? difference : add(helps, hinders) }
}
