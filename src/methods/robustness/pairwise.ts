import {
  divide,
  leastCommonMultiple,
  multiply,
  one,
  type Rational,
  rational,
  subtract,
  sum,
  zero,
} from '../exact/rational.ts'
import type { Performance } from './performance.ts'

/**
 * The probability that issue a beats issue b when every weighting is equally likely, as an exact fraction.
 *
 * `differences[criterion]` are a's ratios minus b's. With weights uniform on the simplex, P(sum w d > 0) is the divided
 * difference [d_1 ... d_n] of max(z, 0)^(n-1) (Curry & Schoenberg 1966). Seen as a contour integral it is the sum of
 * the residues of z^(n-1) / prod (z - d_j) at the positive d: one term for a single d, a short series for a repeated
 * one; a d of 0 adds nothing. All d equal to 0 is a tie: 0 for both sides.
 *
 * Cost: n^2 big-integer products for distinct d. No simulation, so no error bar.
 *
 * @example
 * // the paper's issues 1 and 3: d = 0 0 0 0 -1/10 2/15, P = 4/7
 */
export function winningProbability(differences: readonly Rational[]): Rational {
  return positiveShare(wholeNumbers(differences))
}

/**
 * Mean weight of each criterion among the weightings under which a beats b; they add to 1. Null when a never does.
 *
 * E[w_k | a beats b] = (1/n) P(d with d_k taken twice) / P(d). Source: Lahdelma & Salminen (2001) for the notion.
 */
export function centralWeights(differences: readonly Rational[]): Rational[] | null {
  const knots = wholeNumbers(differences)
  const whole = multiply(positiveShare(knots), rational(knots.length))
  if (whole.n === 0n) return null
  return knots.map((d) => divide(positiveShare([...knots, d]), whole))
}

/** Both ways for every pair of issues: `probability` that `a` beats `b`. */
export function pairwise(performance: Performance): { a: number; b: number; probability: Rational }[] {
  const { ratios } = performance
  return ratios.flatMap((row, a) =>
    ratios.slice(a + 1).flatMap((other, i) => {
      const differences = row.map((x, k) => subtract(x, other[k]!))
      const probability = winningProbability(differences)
      const alike = differences.every((d) => d.n === 0n)
      const b = a + 1 + i
      return [
        { a, b, probability },
        { a: b, b: a, probability: alike ? zero : subtract(one, probability) },
      ]
    }),
  )
}

/** The same differences on a common whole scale; a positive factor changes no probability. */
function wholeNumbers(differences: readonly Rational[]): bigint[] {
  const scale = leastCommonMultiple(differences.map((d) => d.d))
  return differences.map((d) => d.n * (scale / d.d))
}

function positiveShare(knots: readonly bigint[]): Rational {
  if (knots.every((d) => d >= 0n)) return knots.some((d) => d > 0n) ? one : zero
  if (knots.every((d) => d <= 0n)) return zero
  const positive = [...new Set(knots.filter((d) => d > 0n))]
  return sum(positive.map((d) => residue(knots, d)))
}

/** Residue at z = c: the coefficient of t^(m-1) in (c + t)^(n-1) / prod over the other knots of (t + c - d_j). */
function residue(knots: readonly bigint[], c: bigint): Rational {
  const others = knots.filter((d) => d !== c)
  const m = knots.length - others.length
  const product = others.reduce((p, d) => p * (c - d), 1n)
  if (m === 1) return rational(c ** BigInt(knots.length - 1), product)
  const gaps = others.map((d) => rational(1, c - d))
  let series = binomialSeries(c, knots.length - 1, m)
  for (const inverse of gaps) series = divideByShift(series, inverse)
  return divide(series[m - 1]!, rational(product))
}

/** The first `terms` coefficients of (c + t)^power. */
function binomialSeries(c: bigint, power: number, terms: number): Rational[] {
  let binomial = 1n
  return Array.from({ length: terms }, (_, i) => {
    if (i > 0) binomial = (binomial * BigInt(power - i + 1)) / BigInt(i)
    return i > power ? zero : rational(binomial * c ** BigInt(power - i))
  })
}

/** A series divided by 1 + t / a, given 1 / a: each coefficient loses the one before it times 1 / a. */
function divideByShift(series: readonly Rational[], inverse: Rational): Rational[] {
  const result: Rational[] = []
  for (const coefficient of series) {
    const before = result.at(-1)
    result.push(before === undefined ? coefficient : subtract(coefficient, multiply(before, inverse)))
  }
  return result
}
