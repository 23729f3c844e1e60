import { ranksBy } from '../exact/ranks.ts'
import { permutationP } from './permutation.ts'
import { column, completeRows, known, type Ratings, refuseIncomplete, type Statistic, unknown } from './statistic.ts'

export type KendallW = Statistic & {
  /** S: squared distances of the rank sums from their mean. */
  readonly s: number | null
  readonly chiSquare: number | null
  readonly degreesOfFreedom: number | null
  /** How often ranks dealt at random agree at least this well; null also when no samples were asked for. */
  readonly p: number | null
  /** Whether `p` counts every arrangement or a seeded sample of them. */
  readonly pExact: boolean
  /** Items that every rater has scored: the ones used, or, when scores are missing, the ones that would be left. */
  readonly completeItems: number
}

/**
 * Kendall's W: do the raters put the issues in the same order? 0 no more than chance, 1 the same order for all.
 *
 * `ratings[item][rater]` in points (or ranks); only the order inside a rater counts, equal scores share a mid-rank.
 * W = 12 S / (K^2 (N^3 - N) - K sum(t^3 - t)). Not for telling how far apart raters are in points (see `spread`); for two
 * raters with opposite orders it is 0, not -1. Chi-square is poor for N up to 7, so `p` comes from permutations: every
 * arrangement where they can be counted, else `samples` seeded ones. A missing score is refused, since dropping the issue in
 * silence would change the question; `dropItems` asks for it aloud. Sources: Kendall (1948), Siegel (1956).
 *
 * @example
 * // three executives rank six applicants (Siegel 1956): W = .16
 */
export function kendallW(
  ratings: Ratings,
  seed = 20260430,
  samples = 10_000,
  onMissing: 'refuse' | 'dropItems' = 'refuse',
): KendallW {
  const complete = completeRows(ratings)
  const refused = refuseIncomplete(onMissing === 'dropItems' ? complete : ratings)
  if (refused !== null) return none(refused, complete.length)
  const [items, raters] = [complete.length, complete[0]!.length]
  const ranked = complete[0]!.map((_, r) => midRanks(column(complete, r)))
  const ties = ranked.reduce((t, ranks) => t + tieCorrection(ranks), 0)
  const denominator = raters ** 2 * (items ** 3 - items) - raters * ties
  if (denominator === 0) return none('allRanksEqual', items)
  const s = squaredDistances(ranked)
  const w = (12 * s) / denominator
  const permuted = samples === 0 ? { p: null, exact: false } : permutationP(ranked, seed, samples)
  return {
    ...known(w),
    s,
    chiSquare: raters * (items - 1) * w,
    degreesOfFreedom: items - 1,
    p: permuted.p,
    pExact: permuted.exact,
    completeItems: items,
  }
}

function none(reason: Parameters<typeof unknown>[0], completeItems: number): KendallW {
  return {
    ...unknown(reason),
    s: null,
    chiSquare: null,
    degreesOfFreedom: null,
    p: null,
    pExact: false,
    completeItems,
  }
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

function squaredDistances(ranked: readonly (readonly number[])[]): number {
  const sums = ranked[0]!.map((_, i) => ranked.reduce((sum, ranks) => sum + ranks[i]!, 0))
  const middle = (ranked.length * (sums.length + 1)) / 2
  return sums.reduce((s, v) => s + (v - middle) ** 2, 0)
}
