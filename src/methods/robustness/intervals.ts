import { tieGroups } from '../exact/ranks.ts'
import {
  add,
  compare,
  divide,
  equal,
  largest,
  multiply,
  one,
  type Rational,
  rational,
  smallest,
  subtract,
  zero,
} from '../exact/rational.ts'
import { type Performance, values } from './performance.ts'

/** Shares of the weight from `low` to `high`, both included, within 0 to 1. */
export type Interval = { readonly low: Rational; readonly high: Rational }

export type WeightInterval = {
  readonly criterion: number
  /** The share that the criterion has now. */
  readonly nominal: Rational
  /** Where every issue that is first now is still first, alone or with others. */
  readonly first: Interval
  /** Where no issue overtakes another; issues that tie now may part. */
  readonly order: Interval
  /** Pairs that tie now and part as soon as this weight moves. */
  readonly fragileTies: readonly (readonly [number, number])[]
}

/**
 * How far the weight of one criterion may move before the first rank changes, in closed form.
 *
 * The criterion gets the share t, the others share 1 - t in their present proportions, so an issue's value is a straight
 * line V(t) = t x + (1 - t) R, with x its ratio on the criterion and R its value on the others. Two lines cross once; the
 * crossings nearest to the present share, on both sides, are the ends. A tie for the first rank that is fragile on the
 * criterion leaves only the present share. Only one weight moves: it says nothing about two that move together (see
 * `pairwise`).
 *
 * When the criterion has all the weight already, the others have no proportions; they are then taken as equal. With one
 * criterion nothing can move: the interval is 0 to 1. Cost: criteria x issues, and more only where many tie. Source: Mareschal (1988), EJOR
 * 33:54.
 *
 * @example
 * // the paper's Table 2: issue 2 stays first from 0 to 1 on every criterion; the tie of 1 and 3 is fragile on I and D
 */
export function weightIntervals(performance: Performance): WeightInterval[] {
  const { all, first } = values(performance)
  const groups = tieGroups(all, compare)
  return performance.weights.map((nominal, k) => {
    const lines = linesOf(performance, k)
    const others = all.flatMap((_, i) => (first.includes(i) ? [] : [i]))
    const fragileFirst = hasFragilePair(lines, first)
    return {
      criterion: k,
      nominal,
      first: fragileFirst ? { low: nominal, high: nominal } : span(lines, [[first, others]]),
      order: span(
        lines,
        groups.slice(1).map((group, g) => [groups[g]!, group] as const),
      ),
      fragileTies: groups.flatMap((group) => pairsOf(group).filter(([a, b]) => !equal(slope(lines, a, b), zero))),
    }
  })
}

/** Where two issues have the same value, at a share between 0 and 1; pairs that never part are left out. */
export function crossings(performance: Performance, k: number): { pair: readonly [number, number]; t: Rational }[] {
  const lines = linesOf(performance, k)
  return pairsOf(performance.ratios.map((_, i) => i)).flatMap((pair) => {
    const t = crossing(lines, pair[0], pair[1])
    return t !== null && compare(t, zero) >= 0 && compare(t, one) <= 0 ? [{ pair, t }] : []
  })
}

/** V(t) = rest + t (own - rest). */
type Line = { readonly rest: Rational; readonly slope: Rational }

function linesOf(performance: Performance, k: number): Line[] {
  if (performance.weights.length === 1) return performance.ratios.map((row) => ({ rest: row[k]!, slope: zero }))
  const proportions = proportionsWithout(performance.weights, k)
  return performance.ratios.map((row) => {
    const rest = row.reduce((s, x, j) => (j === k ? s : add(s, multiply(proportions[j]!, x))), zero)
    return { rest, slope: subtract(row[k]!, rest) }
  })
}

function proportionsWithout(weights: readonly Rational[], k: number): Rational[] {
  const left = subtract(one, weights[k]!)
  if (left.n === 0n) return weights.map(() => rational(1, weights.length - 1))
  return weights.map((w) => divide(w, left))
}

function slope(lines: readonly Line[], a: number, b: number): Rational {
  return subtract(lines[a]!.slope, lines[b]!.slope)
}

function crossing(lines: readonly Line[], a: number, b: number): Rational | null {
  const s = slope(lines, a, b)
  return s.n === 0n ? null : divide(subtract(lines[b]!.rest, lines[a]!.rest), s)
}

/** The widest interval around the present share in which every upper issue stays at least level with every lower one. */
function span(
  lines: readonly Line[],
  levels: readonly (readonly [upper: readonly number[], lower: readonly number[]])[],
): Interval {
  let low = zero
  let high = one
  for (const [upper, lower] of levels)
    for (const a of upper)
      for (const b of lower) {
        const t = crossing(lines, a, b)
        if (t === null) continue
        if (slope(lines, a, b).n > 0n) low = largest(low, t)
        else high = smallest(high, t)
      }
  return { low, high }
}

function hasFragilePair(lines: readonly Line[], tied: readonly number[]): boolean {
  return tied.some((i) => !equal(lines[i]!.slope, lines[tied[0]!]!.slope))
}

function pairsOf(items: readonly number[]): (readonly [number, number])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const))
}
