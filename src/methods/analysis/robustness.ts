import { compare } from '../exact/rational.ts'
import { confidenceCounts } from '../robustness/confidence.ts'
import { weightIntervals } from '../robustness/intervals.ts'
import { leadOfFirst, leastWeightChange } from '../robustness/least-change.ts'
import { leaveOneCriterionOut } from '../robustness/leave-one-out.ts'
import { pairwise } from '../robustness/pairwise.ts'
import type { Performance } from '../robustness/performance.ts'
import { firstUnderNoise } from '../robustness/score-noise.ts'
import { smaa } from '../robustness/smaa.ts'
import type { Method } from '../scoring/method.ts'
import type { Sheet } from '../scoring/sheet.ts'
import { totals } from '../scoring/totals.ts'
import { type AnalysisInput, defaultDraws, defaultSeed, limits, type Robustness } from './analysis.ts'
import { pairwiseWork, patience, sumsWork } from './work.ts'

const noiseDraws = 1000

/** How firm the ranking of the issues at `positions` is (`leaders` count among them) against weights, points, and criteria left out. */
export function robustness(
  x: Performance,
  method: Method,
  sheet: Sheet,
  positions: readonly number[],
  leaders: readonly number[],
  { seed = defaultSeed, draws = defaultDraws }: AnalysisInput,
): Robustness {
  const n = positions.length
  const sums = positions.map((i) => sheet.points[i]!.map((row) => row.reduce<number>((s, p) => s + p!, 0)))
  const steps = sheet.raters.length * sheet.unit
  const scale = {
    points: sums,
    minima: method.criteria.map((c) => c.minimum * steps),
    maxima: method.criteria.map((c) => c.maximum! * steps),
  }
  const inScale = sums.every((row) => row.every((p, k) => p >= scale.minima[k]! && p <= scale.maxima[k]!))
  // Whoever asks for more draws than usual has chosen to wait for them.
  const drawable = sumsWork(scale, Math.min(draws, defaultDraws), 32) <= patience
  const simulated = inScale && n <= limits.smaa && drawable ? smaa(scale, seed, draws) : null
  const confident = sumsWork(scale, noiseDraws * n, 20) <= patience
  const noise = { ...scale, weights: x.weights, half: steps }
  const all = totals(method, sheet)
  return {
    intervals: weightIntervals(x, leaders),
    pairwise: n <= limits.pairwise && pairwiseWork(x) <= patience ? pairwise(x) : null,
    smaa: simulated,
    withinScale: inScale,
    withoutCriterion: leaveOneCriterionOut(x),
    leastWeightChange: leastWeightChange(x),
    lead: leadOfFirst(positions.map((i) => all[i]!).toSorted(compare)),
    firstUnderNoise: simulated
      ? { draws: noiseDraws, half: 1, counts: firstUnderNoise(noise, seed, noiseDraws) }
      : null,
    confidence:
      simulated && confident
        ? confidenceCounts(noise, simulated.gapSums, seed, noiseDraws).map((c) => (c === null ? null : c / noiseDraws))
        : null,
  }
}
