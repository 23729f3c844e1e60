import { randomBelow, randomUint32 } from '../exact/random.ts'
import { ranksBy } from '../exact/ranks.ts'
import { column, known, type Ratings, refuseIncomplete, type Statistic, unknown } from './statistic.ts'

export type KendallW = Statistic & {
  /** S: squared distances of the rank sums from their mean. */
  readonly s: number | null
  readonly chiSquare: number | null
  readonly degreesOfFreedom: number | null
  /** How often ranks dealt at random agree at least this well. */
  readonly p: number | null
  /** Whether `p` counts every arrangement or a seeded sample of them. */
  readonly pExact: boolean
}

/**
 * Kendall's W: do the raters put the issues in the same order? 0 no more than chance, 1 the same order for all.
 *
 * Corrected for ties: W = 12 S / (K^2 (N^3 - N) - K sum(t^3 - t)). For two raters with opposite orders it is 0, not -1.
 * Chi-square is poor for N up to 7, so `p` comes from permutations: all (N!)^(K-1) arrangements when there are at most
 * 20,000, else `samples` seeded ones. Refused with a missing score, since dropping the issue in silence would change the
 * question. Sources: Kendall (1948), Siegel (1956).
 *
 * @example
 * // three executives rank six applicants (Siegel 1956): W = .16
 */
export function kendallW(ratings: Ratings, seed = 20260430, samples = 10_000): KendallW {
  const refused = refuseIncomplete(ratings)
  if (refused !== null) return none(refused)
  const scores = ratings as readonly (readonly number[])[]
  const [items, raters] = [scores.length, scores[0]!.length]
  const ranked = scores[0]!.map((_, r) => midRanks(column(scores, r)))
  const ties = ranked.reduce((t, ranks) => t + tieCorrection(ranks), 0)
  const denominator = raters ** 2 * (items ** 3 - items) - raters * ties
  if (denominator === 0) return none('allRanksEqual')
  const s = squaredDistances(rankSums(ranked))
  const w = (12 * s) / denominator
  const permuted = permutationP(ranked, s, seed, samples)
  return {
    ...known(w),
    s,
    chiSquare: raters * (items - 1) * w,
    degreesOfFreedom: items - 1,
    p: permuted.p,
    pExact: permuted.exact,
  }
}

function none(reason: Parameters<typeof unknown>[0]): KendallW {
  return { ...unknown(reason), s: null, chiSquare: null, degreesOfFreedom: null, p: null, pExact: false }
}

/** Ranks from 1, equal scores sharing the mean of their places; the highest score has rank 1. */
export function midRanks(scores: readonly number[]): number[] {
  return ranksBy(scores, (a, b) => a - b).average as number[]
}

/** Sum over groups of equal ranks of t^3 - t. */
function tieCorrection(ranks: readonly number[]): number {
  const sizes = new Map<number, number>()
  for (const r of ranks) sizes.set(r, (sizes.get(r) ?? 0) + 1)
  return [...sizes.values()].reduce((t, n) => t + n ** 3 - n, 0)
}

function rankSums(ranked: readonly (readonly number[])[]): number[] {
  return ranked[0]!.map((_, i) => ranked.reduce((sum, ranks) => sum + ranks[i]!, 0))
}

function squaredDistances(sums: readonly number[]): number {
  const middle = sums.reduce((a, b) => a + b, 0) / sums.length
  return sums.reduce((s, v) => s + (v - middle) ** 2, 0)
}

/** The first rater's order stays; the others' ranks are dealt in every way, or at random. Ranks are halves: sums are exact. */
function permutationP(ranked: readonly (readonly number[])[], s: number, seed: number, samples: number) {
  const items = ranked[0]!.length
  const arrangements = factorial(items) ** (ranked.length - 1)
  const atLeast = (sums: readonly number[]) => squaredDistances(sums) >= s - 1e-9
  if (arrangements <= 20_000) {
    let hits = 0
    const dealt = ranked.map((ranks) => permutations(ranks))
    const walk = (rater: number, sums: readonly number[]): void => {
      if (rater === ranked.length) hits += atLeast(sums) ? 1 : 0
      else
        for (const ranks of dealt[rater]!)
          walk(
            rater + 1,
            sums.map((v, i) => v + ranks[i]!),
          )
    }
    walk(1, ranked[0]!)
    return { p: hits / arrangements, exact: true }
  }
  const next = randomUint32(seed)
  let hits = 1
  for (let i = 0; i < samples; i++) {
    const sums = [...ranked[0]!]
    for (const ranks of ranked.slice(1)) for (const [at, r] of shuffled(ranks, next).entries()) sums[at]! += r
    if (atLeast(sums)) hits++
  }
  return { p: hits / (samples + 1), exact: false }
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1)
}

function permutations(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]]
  return items.flatMap((item, i) => permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]))
}

/** Fisher-Yates. */
function shuffled(items: readonly number[], next: () => number): number[] {
  const dealt = [...items]
  for (let i = dealt.length - 1; i > 0; i--) {
    const j = randomBelow(next, i + 1)
    ;[dealt[i], dealt[j]] = [dealt[j]!, dealt[i]!]
  }
  return dealt
}
