import { compare, multiply, type Rational, rational, subtract, sum } from '../exact/rational.ts'
import type { Method } from '../scoring/method.ts'
import type { Sheet } from '../scoring/sheet.ts'
import { totals, weightOf } from '../scoring/totals.ts'

/** What the panel would have to have given for an issue to be first. Points are those of all raters together. */
export type NeededPoints = {
  /** The fewest points more that bring it level with the best of the others; null when full points everywhere are too few. */
  readonly level: Rational | null
  /** The fewest that put it ahead of them. */
  readonly ahead: Rational | null
  /** One way to give the points of `level` in which every rater gives the same; null when there is none that is even. */
  readonly even: readonly MorePoints[] | null
  /** By how much the best of the others would still be ahead at full points everywhere, in points of the total; null otherwise. */
  readonly short: Rational | null
}

/** So many points more from every rater on a criterion. */
export type MorePoints = { readonly criterion: number; readonly points: Rational }

/**
 * The fewest points that would have to be added to one issue's cells, everything else as it is, until no other of `among`
 * has a higher total. Null for products of points and for sheets with gaps, where the question has no such answer.
 *
 * Points are whole (tenths where the sheet is in tenths) and end at the maximum of a criterion. The points that count most are
 * given first: no smaller number can be enough. Cost: cells of one issue.
 *
 * @example
 * // the paper's Table 2: issue 1 has 90 against 98, so 8 points; T has room for 5 and D for 3
 */
export function neededPoints(
  method: Method,
  sheet: Sheet,
  issue: number,
  among: readonly number[],
): NeededPoints | null {
  if (method.aggregation === 'product') return null
  const all = totals(method, sheet)
  const own = all[issue]
  const others = among.flatMap((i) => (i === issue || all[i] == null ? [] : [all[i]!]))
  if (own == null || others.length === 0) return null
  const best = others.reduce((a, b) => (compare(a, b) >= 0 ? a : b))
  const gap = subtract(best, own)
  const worth = stepWorths(method, sheet)
  const rooms = sheet.points[issue]!.map((row, k) => roomsOf(row as readonly number[], method, sheet, k))
  const room = rooms.map((cells) => cells.reduce((a, b) => a + b, 0))
  const least = rooms.map((cells) => Math.min(...cells))
  const inPoints = (steps: number | null) => (steps === null ? null : rational(steps, sheet.unit))
  const level = fewest(gap, worth, room, false)
  const full = sum(worth.map((w, k) => multiply(w, rational(Number.isFinite(room[k]!) ? room[k]! : 0))))
  return {
    level: inPoints(level?.steps ?? null),
    ahead: inPoints(fewest(gap, worth, room, true)?.steps ?? null),
    even: evenPlan(gap, worth, least, sheet),
    short: level === null ? subtract(gap, full) : null,
  }
}

/** What one more step (a point, or a tenth) of one rater adds to the total, by criterion. */
function stepWorths(method: Method, sheet: Sheet): Rational[] {
  const parts = sheet.unit * sheet.raters.length * (method.aggregation === 'mean' ? method.criteria.length : 1)
  return method.criteria.map((_, k) => multiply(weightOf(method, k), rational(1, parts)))
}

function roomsOf(row: readonly number[], method: Method, sheet: Sheet, k: number): number[] {
  const { maximum } = method.criteria[k]!
  return row.map((p) => (maximum === null ? Number.POSITIVE_INFINITY : Math.max(0, maximum * sheet.unit - p)))
}

type Fewest = { readonly steps: number; readonly by: readonly number[] }

/** Takes the steps that count most until the gap is closed (or passed); null when all of them are too few. */
function fewest(gap: Rational, worth: readonly Rational[], room: readonly number[], pass: boolean): Fewest | null {
  const by = worth.map(() => 0)
  const closed = (left: Rational) => (pass ? left.n < 0n : left.n <= 0n)
  let [left, steps] = [gap, 0]
  for (const k of dearest(worth, room)) {
    if (closed(left)) break
    const need = stepsFor(left, worth[k]!, pass)
    by[k] = Math.min(need, room[k]!)
    left = subtract(left, multiply(worth[k]!, rational(by[k])))
    steps += by[k]
  }
  return closed(left) ? { steps, by } : null
}

/** Criteria whose step counts most first, among equals the one with most room. */
function dearest(worth: readonly Rational[], room: readonly number[]): number[] {
  const order = worth.map((_, k) => k).filter((k) => worth[k]!.n > 0n && room[k]! > 0)
  return order.toSorted(
    (a, b) => compare(worth[b]!, worth[a]!) || (room[a] === room[b] ? 0 : room[b]! - room[a]!) || a - b,
  )
}

/** The least number of steps that reach `left`, or go past it. */
function stepsFor(left: Rational, worth: Rational, pass: boolean): number {
  const exact = { n: left.n * worth.d, d: left.d * worth.n }
  const whole = exact.n / exact.d
  const even = whole * exact.d === exact.n
  return Number(even ? whole + (pass ? 1n : 0n) : whole + 1n)
}

function evenPlan(
  gap: Rational,
  worth: readonly Rational[],
  least: readonly number[],
  { raters, unit }: Sheet,
): MorePoints[] | null {
  const together = worth.map((w) => multiply(w, rational(raters.length)))
  const plan = fewest(gap, together, least, false)
  if (plan === null) return null
  return plan.by.flatMap((steps, criterion) => (steps === 0 ? [] : [{ criterion, points: rational(steps, unit) }]))
}
