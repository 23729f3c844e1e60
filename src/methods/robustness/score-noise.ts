import { randomBelow, randomUint32 } from '../exact/random.ts'
import {
  add,
  divide,
  leastCommonMultiple,
  multiply,
  type Rational,
  rational,
  subtract,
  zero,
} from '../exact/rational.ts'
import { value } from './performance.ts'

/**
 * The probability that a beats b at fixed weights when every ratio may be off by `half` in either direction, uniform
 * and independent; exact, or null when the expansion would need more than 200,000 terms.
 *
 * The difference of the two totals is a sum of 2n uniform errors of half-width w_k x half. Its distribution is a signed
 * sum of truncated powers over the 2^(2n) corners of a box; corners with the same sum are taken together, so twelve
 * criteria with round weights need some hundred terms. The scale's ends are not respected: near 0 or the maximum it
 * overstates the noise.
 *
 * @example
 * // totals 1/100 apart, ratios off by 1/10, ASTRID's weights: 247502942490217/402269375692800
 */
export function noiseWinningProbability(
  a: readonly Rational[],
  b: readonly Rational[],
  weights: readonly Rational[],
  half: Rational,
): Rational | null {
  const halves = weights.filter((w) => w.n > 0n).flatMap((w) => [multiply(w, half), multiply(w, half)])
  const lead = subtract(value(a, weights), value(b, weights))
  if (half.n === 0n) return lead.n > 0n ? rational(1) : zero
  const scale = leastCommonMultiple([lead.d, ...halves.map((h) => h.d)])
  const wholes = halves.map((h) => h.n * (scale / h.d))
  const corners = signedCorners(wholes)
  if (corners === null) return null
  const power = BigInt(wholes.length)
  const above = lead.n * (scale / lead.d)
  let total = 0n
  for (const [corner, sign] of corners) if (above + corner > 0n) total += sign * (above + corner) ** power
  return rational(
    total,
    wholes.reduce((p, w, i) => p * 2n * w * BigInt(i + 1), 1n),
  )
}

/** The product over j of (x^h_j - x^-h_j), as exponent -> coefficient. */
function signedCorners(halves: readonly bigint[]): Map<bigint, bigint> | null {
  let corners = new Map([[0n, 1n]])
  for (const h of halves) {
    const next = new Map<bigint, bigint>()
    for (const [corner, sign] of corners) {
      next.set(corner + h, (next.get(corner + h) ?? 0n) + sign)
      next.set(corner - h, (next.get(corner - h) ?? 0n) - sign)
    }
    if (next.size > 200_000) return null
    corners = next
  }
  return corners
}

export type NoiseInput = {
  /** `points[issue][criterion]`: whole numbers on a scale from `minima` to `maxima`. */
  readonly points: readonly (readonly number[])[]
  /** 0 where nothing is given. */
  readonly minima?: readonly number[]
  readonly maxima: readonly number[]
  /** What a criterion counts in the total; need not add to 1. */
  readonly weights: readonly Rational[]
  /** Every point may be off by -half ... half, each whole number equally likely, cut at the ends of the scale. */
  readonly half: number
}

/**
 * In how many of `draws` noisy copies of the points each issue is first (alone or tied); seeded, bit-exact.
 *
 * At the method's own weights it says how firm the first rank is against small disagreements about points. For an
 * issue's own central weights see `confidenceCounts`. Cost: draws x issues x criteria.
 */
export function firstUnderNoise(input: NoiseInput, seed: number, draws: number): number[] {
  const next = noisyPoints(input, seed)
  const totals = noisyTotals(input)
  const counts = input.points.map(() => 0)
  for (let i = 0; i < draws; i++) {
    const all = totals(next())
    for (let issue = 0; issue < all.length; issue++) if (isHighest(all, issue)) counts[issue]!++
  }
  return counts
}

/** Whether no other total is higher. */
export function isHighest(totals: ArrayLike<number | bigint>, issue: number): boolean {
  for (let other = 0; other < totals.length; other++) if (totals[other]! > totals[issue]!) return false
  return true
}

/** One noisy copy a call, `points[issue x criteria + criterion]`, always in the same array. */
export function noisyPoints(input: Omit<NoiseInput, 'weights'>, seed: number): () => Float64Array {
  const next = randomUint32(seed)
  const noisy = new Float64Array(input.points.length * input.maxima.length)
  return () => {
    let at = 0
    for (const row of input.points)
      for (let k = 0; k < row.length; k++) {
        const moved = row[k]! - input.half + randomBelow(next, 2 * input.half + 1)
        noisy[at++] = Math.min(input.maxima[k]!, Math.max(input.minima?.[k] ?? 0, moved))
      }
    return noisy
  }
}

/** Totals on a common whole scale: in doubles while none can reach 2^53, in big integers beyond. */
export function noisyTotals({
  maxima,
  weights,
}: Pick<NoiseInput, 'maxima' | 'weights'>): (noisy: Float64Array) => ArrayLike<number | bigint> {
  const n = maxima.length
  const scale = leastCommonMultiple(weights.map((w, k) => w.d * BigInt(maxima[k]!)))
  const factors = weights.map((w, k) => (w.n * scale) / (w.d * BigInt(maxima[k]!)))
  const top = factors.reduce((t, f, k) => t + f * BigInt(maxima[k]!), 0n)
  if (top > 2n ** 53n)
    return (noisy) =>
      Array.from({ length: noisy.length / n }, (_, i) =>
        factors.reduce((t, f, k) => t + f * BigInt(noisy[i * n + k]!), 0n),
      )
  const doubles = Float64Array.from(factors, Number)
  return (noisy) => {
    const totals = new Float64Array(noisy.length / n)
    for (let i = 0; i < totals.length; i++) {
      let total = 0
      for (let k = 0; k < n; k++) total += doubles[k]! * noisy[i * n + k]!
      totals[i] = total
    }
    return totals
  }
}

/** Central weights of an issue from SMAA's gap sums, as shares that add to 1; null when it was never first. */
export function centralShares(gapSums: readonly number[]): Rational[] | null {
  const parts = gapSums.map((s) => rational(s))
  const whole = parts.reduce(add, zero)
  return whole.n === 0n ? null : parts.map((part) => divide(part, whole))
}
