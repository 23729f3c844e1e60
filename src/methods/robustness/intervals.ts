import { tieGroups } from '../exact/ranks.ts'
import {
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
  sum,
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
  /** Pairs that tie now and part as soon as this weight moves; the first 1,000 where more do. */
  readonly fragileTies: readonly (readonly [number, number])[]
}

/**
 * How far the weight of one criterion may move before the first rank changes, in closed form.
 *
 * The criterion gets the share t, the others share 1 - t in their present proportions, so an issue's value is a
 * straight line V(t) = t x + (1 - t) R, with x its ratio on the criterion and R its value on the others. Two lines
 * cross once; the crossings nearest to the present share, on both sides, are the ends. A tie for the first rank that is
 * fragile on the criterion leaves only the present share. Only one weight moves: it says nothing about two that move
 * together (see `pairwise`).
 *
 * When the criterion has all the weight already, the others have no proportions; they are then taken as equal. With one
 * criterion nothing can move: the interval is 0 to 1. Cost: criteria x issues and a sort, plus the pairs of issues that
 * tie with each other. Source: Mareschal (1988), EJOR 33:54.
 *
 * `leaders` are the positions at rank 1 when a tie rule has set equal values apart; without it all with the highest value are.
 *
 * @example
 * // the paper's Table 2: issue 2 stays first from 0 to 1 on every criterion; the tie of 1 and 3 is fragile on I and D
 */
export function weightIntervals(performance: Performance, leaders?: readonly number[]): WeightInterval[] {
  const { all, first: highest } = values(performance)
  const first = leaders ?? highest
  const groups = tieGroups(all, compare)
  return performance.weights.map((nominal, k) => {
    const lines = linesOf(performance, all, k)
    const firstParts = first.some((i) => !equal(lines[i]!.slope, lines[first[0]!]!.slope))
    return {
      criterion: k,
      nominal,
      first: firstParts ? { low: nominal, high: nominal } : firstSpan(lines, first),
      order: orderSpan(groups.map((group) => group.map((i) => lines[i]!))),
      fragileTies: partingPairs(groups, lines),
    }
  })
}

/** Where two issues have the same value, at a share between 0 and 1; pairs that never part are left out. */
export function crossings(performance: Performance, k: number): { pair: readonly [number, number]; t: Rational }[] {
  const lines = linesOf(performance, values(performance).all, k)
  return pairsOf(performance.ratios.map((_, i) => i)).flatMap((pair) => {
    const t = crossing(lines[pair[0]]!, lines[pair[1]]!)
    return t !== null && compare(t, zero) >= 0 && compare(t, one) <= 0 ? [{ pair, t }] : []
  })
}

/** V(t) = rest + t (own - rest). */
type Line = { readonly rest: Rational; readonly slope: Rational }

function linesOf({ ratios, weights }: Performance, all: readonly Rational[], k: number): Line[] {
  const left = subtract(one, weights[k]!)
  return ratios.map((row, i) => {
    const own = row[k]!
    const rest = left.n === 0n ? meanWithout(row, k) : divide(subtract(all[i]!, multiply(weights[k]!, own)), left)
    return { rest, slope: subtract(own, rest) }
  })
}

/** The branch for a criterion that has all the weight; alone, it is its own rest, and its line is level. */
function meanWithout(row: readonly Rational[], k: number): Rational {
  return row.length === 1 ? row[k]! : divide(sum(row.toSpliced(k, 1)), rational(row.length - 1))
}

function crossing(a: Line, b: Line): Rational | null {
  const slope = subtract(a.slope, b.slope)
  return slope.n === 0n ? null : divide(subtract(b.rest, a.rest), slope)
}

/** The issues that are first have one line in common here; every other issue is below it at the present share. */
function firstSpan(lines: readonly Line[], first: readonly number[]): Interval {
  const upper = lines[first[0]!]
  if (upper === undefined) return { low: zero, high: one }
  const leaders = new Set(first)
  return span(lines.flatMap((lower, i) => (leaders.has(i) ? [] : [[upper, lower] as const])))
}

/**
 * Issues that tie meet in one point, so of two neighbouring groups the steepest and the flattest lines cross first: to
 * the right the upper group's flattest and the lower group's steepest, to the left the other two.
 */
function orderSpan(groups: readonly (readonly Line[])[]): Interval {
  const ends = groups.map((group) => ({ steepest: group.reduce(steeper), flattest: group.reduce(flatter) }))
  return span(
    ends.slice(1).flatMap((lower, g) => {
      const upper = ends[g]!
      return [[upper.flattest, lower.steepest] as const, [upper.steepest, lower.flattest] as const]
    }),
  )
}

function steeper(a: Line, b: Line): Line {
  return compare(b.slope, a.slope) > 0 ? b : a
}

function flatter(a: Line, b: Line): Line {
  return compare(b.slope, a.slope) < 0 ? b : a
}

/** The widest interval around the present share in which every upper line stays at least level with its lower one. */
function span(pairs: readonly (readonly [upper: Line, lower: Line])[]): Interval {
  let low = zero
  let high = one
  for (const [upper, lower] of pairs) {
    const t = crossing(upper, lower)
    if (t === null) continue
    if (compare(upper.slope, lower.slope) > 0) low = largest(low, t)
    else high = smallest(high, t)
  }
  return { low, high }
}

/** Five hundred issues that tie are 124,750 pairs, on each criterion: nobody reads them, and they fill the memory. */
const mostPairs = 1000

function partingPairs(groups: readonly (readonly number[])[], lines: readonly Line[]): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  for (const group of groups)
    for (const [i, a] of group.entries())
      for (let j = i + 1; j < group.length; j++) {
        const b = group[j]!
        if (equal(lines[a]!.slope, lines[b]!.slope)) continue
        if (found.push([a, b]) === mostPairs) return found
      }
  return found
}

function pairsOf(items: readonly number[]): (readonly [number, number])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const))
}
