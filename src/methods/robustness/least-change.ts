import { compare, divide, one, type Rational, subtract, zero } from '../exact/rational.ts'
import { type Performance, values } from './performance.ts'

export type WeightChange = {
  readonly criterion: number
  /** The issue that would catch up with the first. */
  readonly issue: number
  /** By how much the weight falls (positive) or rises (negative) before all weights are rescaled to 1. */
  readonly change: Rational
}

/**
 * The least change of one weight that lets another issue catch up with the first, or null when none can.
 *
 * The weight of criterion k moves by `change` and all are rescaled afterwards: change = (V_b - V_a) / (x_bk - x_ak),
 * feasible as long as the weight does not fall below 0. Not the same question as `weightIntervals`, where the others
 * keep their proportions. Cost: issues x criteria. Source: Triantaphyllou & Sánchez (1997).
 */
export function leastWeightChange(performance: Performance): WeightChange | null {
  const { all, first } = values(performance)
  if (first.length !== 1) return null
  const a = first[0]!
  let least: WeightChange | null = null
  performance.ratios.forEach((row, issue) => {
    if (issue === a) return
    performance.weights.forEach((w, criterion) => {
      const gain = subtract(row[criterion]!, performance.ratios[a]![criterion]!)
      if (gain.n === 0n) return
      const change = divide(subtract(all[issue]!, all[a]!), gain)
      if (compare(change, w) > 0) return
      if (least === null || compare(magnitude(change), magnitude(least.change)) < 0)
        least = { criterion, issue, change }
    })
  })
  return least
}

function magnitude(r: Rational): Rational {
  return r.n < 0n ? { n: -r.n, d: r.d } : r
}

/** How far the first issue is ahead of the next different total; null when there is none behind it. In points. */
export function leadOfFirst(totals: readonly Rational[]): Rational | null {
  const sorted = totals.toSorted((a, b) => compare(b, a))
  const next = sorted.find((t) => compare(t, sorted[0]!) < 0)
  return next === undefined ? null : subtract(sorted[0]!, next)
}

export type ClosingCell = {
  /** Whose points change: the first issue's fall, or another's rise. */
  readonly issue: number
  readonly criterion: number
  /** By how much, as a share of the criterion's maximum; negative when they fall. */
  readonly change: Rational
}

/**
 * The single cells (one issue on one criterion, the panel's mean) that could bring another issue level with the first
 * within the scale: another's raised to the maximum at most, or the first's lowered to `lowest[criterion]` at least,
 * far enough for the next issue to be level.
 *
 * None when several are first or when no single cell is enough. `change` times the maximum is in points; in a panel of
 * K raters, one rater alone must move K times as much. Cost: issues x criteria.
 *
 * @example
 * // two criteria of 10 points each, 8 + 6 against 7 + 6: any cell that moves by 1 point closes the gap
 */
export function closingCells(performance: Performance, lowest: readonly Rational[] = []): ClosingCell[] {
  const { all, first } = values(performance)
  if (first.length !== 1) return []
  const leader = first[0]!
  const gaps = all.map((v) => subtract(all[leader]!, v))
  const nextGap = gaps.reduce<Rational | null>(
    (least, gap, i) => (i !== leader && (least === null || compare(gap, least) < 0) ? gap : least),
    null,
  )
  if (nextGap === null) return []
  return performance.ratios.flatMap((row, issue) =>
    row.flatMap((x, criterion) => {
      const weight = performance.weights[criterion]!
      if (weight.n === 0n) return []
      const need = divide(issue === leader ? nextGap : gaps[issue]!, weight)
      const room = issue === leader ? subtract(x, lowest[criterion] ?? zero) : subtract(one, x)
      if (compare(need, room) > 0) return []
      return [{ issue, criterion, change: issue === leader ? subtract(zero, need) : need }]
    }),
  )
}
