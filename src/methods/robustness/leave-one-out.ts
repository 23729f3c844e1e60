import { ranks } from '../exact/ranks.ts'
import { divide, multiply, type Rational, rational, subtract } from '../exact/rational.ts'
import type { Method } from '../scoring/method.ts'
import { type Standing, standings } from '../scoring/rank.ts'
import type { Sheet } from '../scoring/sheet.ts'
import { type Performance, values } from './performance.ts'

export type WithoutCriterion = {
  readonly criterion: number
  /** Totals on the remaining criteria, rescaled to 100. */
  readonly percent: readonly Rational[]
  readonly ranks: readonly number[]
  readonly firstChanges: boolean
}

/**
 * What the ranking would be without each criterion in turn, the others rescaled to 100 %. Exact; cost criteria x issues.
 *
 * A first rank that changes rests on that criterion: say so before deciding. Needs at least two criteria with weight.
 */
export function leaveOneCriterionOut(performance: Performance): WithoutCriterion[] {
  const { all, first } = values(performance)
  return performance.weights.flatMap((w, criterion) => {
    const left = subtract(rational(1), w)
    if (left.n === 0n) return []
    const scale = divide(rational(100), left)
    const percent = performance.ratios.map((row, i) => multiply(subtract(all[i]!, multiply(w, row[criterion]!)), scale))
    const order = ranks(percent).competition as number[]
    return [{ criterion, percent, ranks: order, firstChanges: !sameFirst(order, first) }]
  })
}

export type WithoutRater = {
  readonly rater: number
  readonly standings: readonly Standing[]
  readonly firstChanges: boolean
}

/**
 * What the ranking would be without each rater in turn, by the method's own rules. Exact; cost raters x cells. Needs at
 * least two raters; returns none otherwise.
 *
 * @example
 * // five raters, one of whom scored the winner far below the rest: without R1 or R4 another issue is first
 */
export function leaveOneRaterOut(method: Method, sheet: Sheet): WithoutRater[] {
  if (sheet.raters.length < 2) return []
  const now = firstIssues(standings(method, sheet))
  return sheet.raters.map((_, rater) => {
    const rest = standings(method, without(sheet, rater))
    return { rater, standings: rest, firstChanges: firstIssues(rest).join() !== now.join() }
  })
}

/** Positions of the issues at rank 1. */
export function firstIssues(list: readonly Standing[]): number[] {
  return list.flatMap((s, i) => (s.rank === 1 ? [i] : []))
}

function without(sheet: Sheet, rater: number): Sheet {
  return {
    ...sheet,
    raters: sheet.raters.toSpliced(rater, 1),
    points: sheet.points.map((rows) => rows.map((row) => row.toSpliced(rater, 1))),
  }
}

function sameFirst(order: readonly number[], first: readonly number[]): boolean {
  const leaders = new Set(first)
  return order.every((rank, i) => (rank === 1) === leaders.has(i))
}
