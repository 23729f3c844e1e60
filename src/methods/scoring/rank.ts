import { ranksBy, tieGroups } from '../exact/ranks.ts'
import { compare, type Rational, rational } from '../exact/rational.ts'
import type { Band, GateCondition, Method } from './method.ts'
import type { Sheet } from './sheet.ts'
import { criterionMeans, panelTotal, scaleTotal, totals } from './totals.ts'

/** Where one issue stands. Everything is exact; `total`, `rank` and `band` are null while a score is missing. */
export type Standing = {
  readonly issue: string
  readonly total: Rational | null
  /** Competition rank among the issues that are complete and through the gate. */
  readonly rank: number | null
  /**
   * Issues that share this rank after the tie rule, this one among them; none when it is alone. All of them hold the same
   * array: a list for each would be quadratic when thousands tie.
   */
  readonly tie: readonly string[]
  /** Issues with the same total, this one among them, where the tie rule set some apart; else none. One array a total. */
  readonly ruledApart: readonly string[]
  readonly complete: boolean
  readonly missing: readonly MissingCell[]
  /** What the total can still become: both ends equal the total when nothing is missing. Null without a stated maximum. */
  readonly reach: { readonly low: Rational; readonly high: Rational } | null
  readonly failedConditions: readonly GateCondition[]
  readonly band: Band | null
}

export type MissingCell = { readonly criterion: string; readonly rater: string }

/**
 * Adds, gates and ranks a panel's sheet by a method whose points are put together (weighted points, USG, APKL, litmus).
 *
 * An issue with a missing score is not ranked and pushes nobody down; what it can still reach is given. Equal totals share a
 * rank unless the method names a tie rule, and then the issues that the rule set apart are named.
 *
 * Cost: one pass over the cells and one sort of the issues.
 */
export function standings(method: Method, sheet: Sheet): Standing[] {
  const total = totals(method, sheet)
  const means = criterionMeans(sheet)
  const failed = total.map((t, i) => (t === null ? [] : failedConditions(method, t, means[i] as Rational[])))
  const ranked = total.map((t, i) =>
    t === null || failed[i]!.length > 0 ? null : { total: t, means: means[i] as Rational[] },
  )
  const order = (a: Ranked, b: Ranked) => compare(a.total, b.total) || tieBreak(method, a, b)
  const rank = ranksBy(ranked, order).competition
  const ties = sharedGroups(ranked, order, sheet.issues)
  const equals =
    method.tieRule.kind === 'stay' ? ties : sharedGroups(ranked, (a, b) => compare(a.total, b.total), sheet.issues)
  return sheet.issues.map((issue, i) => ({
    issue,
    total: total[i]!,
    rank: rank[i]!,
    tie: ties[i]!,
    ruledApart: equals[i]!.length > ties[i]!.length ? equals[i]! : alone,
    complete: total[i] !== null,
    missing: missingCells(sheet, i),
    reach: total[i] === null ? reach(method, sheet, i) : { low: total[i]!, high: total[i]! },
    failedConditions: failed[i]!,
    band: total[i] === null ? null : bandOf(method, total[i]!),
  }))
}

type Ranked = { readonly total: Rational; readonly means: readonly Rational[] }

function tieBreak(method: Method, a: Ranked, b: Ranked): number {
  if (method.tieRule.kind === 'stay') return 0
  for (const id of method.tieRule.order) {
    const k = method.criteria.findIndex((c) => c.id === id)
    const difference = compare(a.means[k]!, b.means[k]!)
    if (difference !== 0) return difference
  }
  return 0
}

function failedConditions(method: Method, total: Rational, means: readonly Rational[]): GateCondition[] {
  return method.gate.filter((condition) => {
    const value = condition.on === 'total' ? total : means[method.criteria.findIndex((c) => c.id === condition.on)]!
    return 'atLeast' in condition
      ? compare(value, rational(condition.atLeast)) < 0
      : compare(value, rational(condition.above)) <= 0
  })
}

/** The highest band that the total reaches. A panel's mean between two bands (21 1/2) is still in the lower one. */
export function bandOf(method: Pick<Method, 'bands'>, total: Rational): Band | null {
  const reached = method.bands.filter((band) => compare(total, rational(band.from)) >= 0)
  return reached.reduce<Band | null>((best, band) => (best === null || band.from > best.from ? band : best), null)
}

const alone: readonly string[] = []

/** For each item the names of its group of equals, one array a group; an item without equals has none. */
function sharedGroups<T>(
  items: readonly (T | null)[],
  order: (a: T, b: T) => number,
  names: readonly string[],
): (readonly string[])[] {
  const shared = items.map(() => alone)
  for (const group of tieGroups(items, order)) {
    if (group.length < 2) continue
    const all = group.map((i) => names[i]!)
    for (const i of group) shared[i] = all
  }
  return shared
}

function missingCells(sheet: Sheet, issue: number): MissingCell[] {
  return sheet.points[issue]!.flatMap((row, k) =>
    row.flatMap((p, r) => (p === null ? [{ criterion: sheet.criteria[k]!, rater: sheet.raters[r]! }] : [])),
  )
}

function reach(method: Method, sheet: Sheet, issue: number): Standing['reach'] {
  if (scaleTotal(method, 'maximum') === null) return null
  const filledWith = (end: 'minimum' | 'maximum') =>
    panelTotal(
      method,
      sheet,
      sheet.points[issue]!.map((row, k) => row.map((p) => p ?? method.criteria[k]![end]! * sheet.unit)),
    )
  return { low: filledWith('minimum'), high: filledWith('maximum') }
}
