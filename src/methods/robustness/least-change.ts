import { compare, divide, type Rational, subtract } from '../exact/rational.ts'
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
 * The weight of criterion k moves by `change` and all are rescaled afterwards: change = (V_b - V_a) / (x_bk - x_ak), feasible
 * as long as the weight does not fall below 0. Not the same question as `weightIntervals`, where the others keep their
 * proportions. Cost: issues x criteria. Source: Triantaphyllou & Sánchez (1997).
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
