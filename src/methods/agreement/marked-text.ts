import { divide, type Rational, rational, subtract, toNumber } from '../exact/rational.ts'
import { known, type Statistic, unknown } from './statistic.ts'

/** A passage from `start` up to, not including, `end`, in any whole unit: characters, sentences, turns. */
export type Span = { readonly start: number; readonly end: number }

/** How much of a text two coders marked with one code, in units: both, only the first, only the second, neither. */
export type MarkedCounts = {
  readonly both: number
  readonly first: number
  readonly second: number
  readonly neither: number
}

/** Passages of one coder as a union: in order, touching and overlapping ones joined. */
export function unionOf(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of spans.filter((s) => s.end > s.start).toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last === undefined || start > last.end) joined.push({ start, end })
    else last.end = Math.max(last.end, end)
  }
  return joined
}

/** The passages that two unions share. Linear in both. */
export function sharedBy(a: readonly Span[], b: readonly Span[]): Span[] {
  const shared: Span[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [start, end] = [Math.max(a[i]!.start, b[j]!.start), Math.min(a[i]!.end, b[j]!.end)]
    if (start < end) shared.push({ start, end })
    if (a[i]!.end <= b[j]!.end) i++
    else j++
  }
  return shared
}

export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** Counts over a text of `length` units; each coder's passages may overlap. Cost: sorting. */
export function markedCounts(first: readonly Span[], second: readonly Span[], length: number): MarkedCounts {
  const [a, b] = [unionOf(first), unionOf(second)]
  const both = lengthOf(sharedBy(a, b))
  const [onlyFirst, onlySecond] = [lengthOf(a) - both, lengthOf(b) - both]
  return { both, first: onlyFirst, second: onlySecond, neither: length - both - onlyFirst - onlySecond }
}

/** Counts of several texts, or of several codes, together. */
export function addCounts(counts: readonly MarkedCounts[]): MarkedCounts {
  const sum = (key: keyof MarkedCounts) => counts.reduce((total, c) => total + c[key], 0)
  return { both: sum('both'), first: sum('first'), second: sum('second'), neither: sum('neither') }
}

/** Share of all units on which both did the same. High for any rare code: read it beside the overlap. */
export function shareAlike({ both, first, second, neither }: MarkedCounts): Statistic {
  const all = both + first + second + neither
  return all === 0 ? unknown('oneItem') : known((both + neither) / all)
}

/** Of what either marked, the share that both marked (Jaccard): honest where most of a text has no code. */
export function overlap({ both, first, second }: MarkedCounts): Statistic {
  const either = both + first + second
  return either === 0 ? unknown('noPairs') : known(both / either)
}

/**
 * Cohen's kappa of two coders over the units of a text, for one code: agreement beyond what two who marked as much as these
 * would have by chance. Undefined when chance alone is certain: neither marked anything, or both everything.
 * Source: Cohen (1960).
 *
 * @example
 * // 1,000 characters, one marked [0, 50), the other [10, 60): 15/19
 */
export function cohenKappa(counts: MarkedCounts): Statistic & { readonly exact: Rational | null } {
  const { both, first, second, neither } = counts
  const all = both + first + second + neither
  const [a, b] = [both + first, both + second]
  const chance = rational(BigInt(a) * BigInt(b) + BigInt(all - a) * BigInt(all - b), all === 0 ? 1n : BigInt(all) ** 2n)
  const apart = subtract(rational(1), chance)
  if (all === 0) return { ...unknown('oneItem'), exact: null }
  if (apart.n === 0n) return { ...unknown('noVariation'), exact: null }
  const exact = divide(subtract(rational(both + neither, all), chance), apart)
  return { ...known(toNumber(exact)), exact }
}
