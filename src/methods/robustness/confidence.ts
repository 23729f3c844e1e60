import { type Rational, rational } from '../exact/rational.ts'
import { centralShares, isHighest, type NoiseInput, noisyPoints, noisyTotals } from './score-noise.ts'

/** Central weights are taken in parts of this, so that totals stay whole numbers that doubles hold. */
const parts = 2n ** 20n

/**
 * Confidence factors of SMAA-2, as counts: in how many of `draws` noisy copies of the points each issue is first (alone
 * or tied) at its own central weights. Null for an issue that was never first, which has none. Seeded, bit-exact.
 *
 * `gapSums[issue][criterion]` come from `smaa`. A low count says that the points are too rough to tell whether the
 * issue is best, even for somebody whose weights favour it. All issues meet the same noisy copies.
 *
 * Cost: draws x issues^2 x criteria. Source: Lahdelma & Salminen (2001); our noise is whole points, not Gaussian.
 *
 * @example
 * // the paper's Table 2, half = 1 point: issue 2 is first in every copy, issues 1 and 3 have no central weights
 */
export function confidenceCounts(
  input: Omit<NoiseInput, 'weights'>,
  gapSums: readonly (readonly number[])[],
  seed: number,
  draws: number,
): (number | null)[] {
  const next = noisyPoints(input, seed)
  const totals = gapSums.map((sums) => {
    const central = centralShares(sums)
    return central === null ? null : noisyTotals({ ...input, weights: central.map(inParts) })
  })
  const counts: (number | null)[] = totals.map((t) => (t === null ? null : 0))
  for (let i = 0; i < draws; i++) {
    const noisy = next()
    totals.forEach((totalsOf, issue) => {
      if (totalsOf !== null && isHighest(totalsOf(noisy), issue)) counts[issue] = counts[issue]! + 1
    })
  }
  return counts
}

function inParts(share: Rational): Rational {
  return rational((share.n * parts) / share.d, parts)
}
