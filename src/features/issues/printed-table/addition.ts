import { isPrintedAs } from '../../../methods/exact/printed.ts'
import {
  add,
  divide,
  multiply,
  one,
  parseRational,
  type Rational,
  rational,
  sum,
} from '../../../methods/exact/rational.ts'
import { decimalReader } from './cell.ts'
import type { Addition, PrintedIssue, Reproduced } from './printed-table.ts'

/** Which rule gives most of the printed totals, and how many each gives. */
export type Inferred = { readonly addition: Addition; readonly reproduced: Reproduced }

const order: readonly Addition[] = ['sum', 'weightedSum', 'mean', 'product']

/**
 * Tries the rules on every row whose cells and total are all there. A total counts as given when it is the exact result
 * rounded to the places that were printed. Of equals the simpler rule is taken; the weighted sum only with `weights`.
 */
export function inferAddition(
  issues: readonly Pick<PrintedIssue, 'cells' | 'printedTotal'>[],
  weights: readonly (string | null)[],
): Inferred {
  const weighing = weights.length > 0 && !weights.includes(null) ? weights.map((w) => parseRational(w!)!) : null
  const read = decimalReader()
  const reproduced = { compared: 0, sum: 0, weightedSum: 0, mean: 0, product: 0 }
  for (const { cells, printedTotal } of issues) {
    if (printedTotal === null || cells.includes(null)) continue
    const points = cells.map((cell) => read(cell!))
    reproduced.compared++
    for (const rule of order) {
      const total = totalBy(rule, points, weighing)
      if (total !== null && isPrintedAs(total, printedTotal)) reproduced[rule]++
    }
  }
  const addition = order.reduce((best, rule) => (reproduced[rule] > reproduced[best] ? rule : best))
  return { addition, reproduced }
}

function totalBy(rule: Addition, points: readonly Rational[], weights: readonly Rational[] | null): Rational | null {
  if (rule === 'sum') return sum(points)
  if (rule === 'mean') return divide(sum(points), rational(points.length))
  if (rule === 'product') return points.reduce(multiply, one)
  return weights && points.map((p, k) => multiply(p, weights[k]!)).reduce(add)
}
