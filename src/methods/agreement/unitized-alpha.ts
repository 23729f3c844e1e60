import { divide, type Rational, rational, subtract, toNumber, toText } from '../exact/rational.ts'
import type { Span } from './marked-text.ts'
import { known, type Statistic, unknown } from './statistic.ts'

/** A passage with its value. One coder's passages do not overlap: a text has one value at a place, or none. */
export type Valued = Span & { readonly value: string }

export type UnitizedAlpha = Statistic & { readonly exact: string | null }

export type UnitizedAlphas = {
  /** Passages and their values, over the whole text. */
  readonly all: UnitizedAlpha
  /** Marked or not, whatever the value. */
  readonly marked: UnitizedAlpha
  /** Values, where passages of two coders meet. */
  readonly values: UnitizedAlpha
  /** The same for each value against the others. */
  readonly byValue: ReadonlyMap<string, UnitizedAlpha>
  /** Share of the text, over pairs of coders, that both marked. */
  readonly coverage: Rational
}

/**
 * Krippendorff's alpha for marked texts: coders choose the passages and their values. 1 full agreement, 0 chance.
 *
 * `coders[i]` are the passages of one coder, `length` that of the text, all in the same whole units. Gaps weigh by their length
 * and passages by its square, so that many short passages are not one long one. The alpha of 2004 for the same data is another
 * coefficient with another number. Throws a RangeError for passages that overlap within a coder or leave the text. Exact.
 *
 * Cost: passages of all coders, times coders. Source: Krippendorff, Mathet, Bouvry & Widlöcher (2016).
 *
 * @example
 * // L = 20, three coders: all .4739, marked .4328, values .7789
 */
export function unitizedAlphas(coders: readonly (readonly Valued[])[], length: number): UnitizedAlphas {
  const whole = coders.map((passages) => partition(passages, length))
  const met = meetings(whole)
  const names = [...new Set(coders.flatMap((c) => c.map((p) => p.value)))].toSorted()
  const pairs = BigInt(coders.length - 1)
  const marks = marginals(coders, names)
  const gap = BigInt(length * coders.length) - sum(marks.values())
  const squares = sum(coders.flat().map((p) => BigInt(p.end - p.start) ** 2n))
  const one = coders.length < 2 || length === 0
  const same = sum(names.map((n) => met.between(n, n)))
  const over = (groups: readonly bigint[], alike: bigint) =>
    one ? none('oneRater') : wholeAlpha(groups, alike, { total: BigInt(length * coders.length), gap, squares, pairs })
  const known = names.map((value) => ({ value, ...met.of(value, names) }))
  return {
    all: over([gap, ...marks.values()], same + met.between(null, null)),
    marked: over([gap, sum(marks.values())], met.marked + met.between(null, null)),
    values: one ? none('oneRater') : valuesAlpha(known, pairs),
    byValue: new Map(known.map((row) => [row.value, one ? none('oneRater') : valueAlpha(row, known, pairs)])),
    coverage: one ? rational(0) : rational(met.marked, BigInt(length * coders.length) * pairs),
  }
}

function none(reason: 'oneRater' | 'noVariation' | 'noPairs'): UnitizedAlpha {
  return { ...unknown(reason), exact: null }
}

function alpha(observed: Rational, expected: Rational): UnitizedAlpha {
  const exact = subtract(rational(1), divide(observed, expected))
  return { ...known(toNumber(exact)), exact: toText(exact) }
}

type Whole = { readonly total: bigint; readonly gap: bigint; readonly squares: bigint; readonly pairs: bigint }

/** Over the whole text: `groups` are the lengths of the values that are told apart, `alike` what pairs of coders share in them. */
function wholeAlpha(groups: readonly bigint[], alike: bigint, { total, gap, squares, pairs }: Whole): UnitizedAlpha {
  const unlike = total * total - sum(groups.map((g) => g * g))
  if (unlike === 0n) return none('noVariation')
  return alpha(rational(total * pairs - alike, total * pairs), rational(unlike, total * total - gap - squares))
}

/** What passages of one value share with those of the other coders, in units of one pair of coders. */
type Met = { readonly value: string; readonly total: bigint; readonly same: bigint; readonly squares: bigint }

function valuesAlpha(rows: readonly Met[], pairs: bigint): UnitizedAlpha {
  const total = sum(rows.map((r) => r.total))
  if (total === 0n) return none('noPairs')
  const unlike = total * total - sum(rows.map((r) => r.total * r.total))
  if (unlike === 0n) return none('noVariation')
  const chances = total * total - pairs * sum(rows.map((r) => r.squares))
  return alpha(rational(total - sum(rows.map((r) => r.same)), total), rational(unlike, chances))
}

function valueAlpha(row: Met, rows: readonly Met[], pairs: bigint): UnitizedAlpha {
  const total = sum(rows.map((r) => r.total))
  if (row.total === 0n) return none('noPairs')
  const unlike = row.total * (total - row.total)
  if (unlike === 0n) return none('noVariation')
  return alpha(rational(row.total - row.same, row.total), rational(unlike, row.total * total - pairs * row.squares))
}

type Piece = Span & { readonly value: string | null }

/** The whole text as passages and the gaps between them. */
function partition(passages: readonly Valued[], length: number): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const passage of passages.toSorted((a, b) => a.start - b.start)) {
    if (passage.start < at || passage.end <= passage.start || passage.end > length)
      throw new RangeError(`a passage ${passage.start}-${passage.end} overlaps another one or leaves the text`)
    if (passage.start > at) pieces.push({ value: null, start: at, end: passage.start })
    pieces.push(passage)
    at = passage.end
  }
  if (at < length) pieces.push({ value: null, start: at, end: length })
  return pieces
}

function marginals(coders: readonly (readonly Valued[])[], names: readonly string[]): Map<string, bigint> {
  const lengths = new Map(names.map((name) => [name, 0n]))
  for (const { value, start, end } of coders.flat()) lengths.set(value, lengths.get(value)! + BigInt(end - start))
  return lengths
}

/** Lengths in which pieces of two coders meet, over ordered pairs of coders. */
function meetings(whole: readonly (readonly Piece[])[]) {
  const lengths = new Map<string, bigint>()
  const squares = new Map<string, bigint>()
  let marked = 0n
  const key = (a: string | null, b: string | null) => JSON.stringify([a, b])
  for (const [i, mine] of whole.entries())
    for (const [j, theirs] of whole.entries())
      if (i !== j)
        for (const [piece, others] of piecesWith(mine, theirs)) {
          let covered = 0n
          for (const { value, shared } of others) {
            lengths.set(key(piece.value, value), (lengths.get(key(piece.value, value)) ?? 0n) + shared)
            if (value !== null) covered += shared
          }
          if (piece.value === null) continue
          marked += covered
          squares.set(piece.value, (squares.get(piece.value) ?? 0n) + covered * covered)
        }
  const between = (a: string | null, b: string | null) => lengths.get(key(a, b)) ?? 0n
  return {
    marked,
    between,
    of: (value: string, names: readonly string[]) => ({
      total: sum(names.map((name) => between(value, name))),
      same: between(value, value),
      squares: squares.get(value) ?? 0n,
    }),
  }
}

/** Each piece of one coder with the pieces of the other that it meets. Both cover the whole text: linear. */
function* piecesWith(mine: readonly Piece[], theirs: readonly Piece[]) {
  let j = 0
  for (const piece of mine) {
    const others: { value: string | null; shared: bigint }[] = []
    while (j < theirs.length && theirs[j]!.start < piece.end) {
      const other = theirs[j]!
      const shared = Math.min(piece.end, other.end) - Math.max(piece.start, other.start)
      if (shared > 0) others.push({ value: other.value, shared: BigInt(shared) })
      if (other.end > piece.end) break
      j++
    }
    yield [piece, others] as const
  }
}

function sum(values: Iterable<bigint>): bigint {
  let total = 0n
  for (const value of values) total += value
  return total
}
