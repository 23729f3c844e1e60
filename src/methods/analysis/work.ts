import { leastCommonMultiple } from '../exact/rational.ts'
import type { ScaledPoints } from '../robustness/issue-order.ts'
import type { Performance } from '../robustness/performance.ts'

/**
 * About how many nanoseconds a part would take, told from sizes before it starts. Exact numbers grow with what is put in:
 * a hundred criteria whose maxima are different primes have fractions of 700 bits, and what takes a blink with round maxima
 * would take hours. A part over `patience` is left out and named, not begun.
 */
export const patience = 1_500_000_000

/** Every pair of issues: as many products as criteria squared, on numbers as long as all criteria together. */
export function pairwiseWork({ ratios, weights }: Performance): number {
  const n = weights.length
  const length = n * (1 + bits(ratios.flatMap((row) => row.map((x) => x.d))))
  return ((ratios.length * (ratios.length - 1)) / 2) * n ** 2 * length * (1 + length / 2000)
}

/** Sums in doubles while they fit, in big integers beyond: `issueOrder` and `noisyTotals` choose so. */
export function sumsWork({ points, maxima }: ScaledPoints, draws: number, spareBits: number): number {
  const size = bits(maxima.map(BigInt)) + spareBits
  return draws * points.length * maxima.length * (size <= 53 ? 2 : 65 * (1 + size / 640))
}

/** Sums of fractions over what the data themselves are highest at: denominators as long as all criteria together. */
export function crossCheckWork({ ratios, weights }: Performance): number {
  const longest = ratios.reduce((most, row) => row.reduce((m, { n, d }) => Math.max(m, bitsOf(n) + bitsOf(d)), most), 1)
  const length = weights.length * longest
  return ratios.length * weights.length * (1000 + 15_000 * (length / 1000) ** 2)
}

export function withoutRaterWork(issues: number, criteria: number, raters: number): number {
  return raters * issues * criteria * raters * 70
}

export function profilesWork(issues: number, raters: number): number {
  return issues * raters * 7500
}

function bits(denominators: readonly bigint[]): number {
  return bitsOf(leastCommonMultiple([...new Set(denominators)]))
}

function bitsOf(whole: bigint): number {
  return whole.toString(16).length * 4
}
