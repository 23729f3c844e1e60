import { add, divide, multiply, type Rational, subtract, sum, toNumber, zero } from '../../exact/rational.ts'
import type { Performance } from '../../robustness/performance.ts'
import { type CrossCheck, column, extreme, undefinedBecause, withRanks } from '../cross-check.ts'
import { words } from '../define.ts'

/** How SAW rescales a criterion by the data: by its highest value, its sum, or its range. */
export type Normalisation = 'maximum' | 'sum' | 'range'

/**
 * Simple additive weighting: every criterion rescaled by the data, then weighted and added. Exact.
 *
 * Not for ranking a study: in the paper's table the range form puts issue 3 before issue 1 and the sum form the other way
 * round, though both have 90 points. A criterion on which all are alike adds 0 in the range form. Returns null when a
 * criterion has no points at all, so that there is nothing to divide by. Source: Hwang & Yoon (1981).
 *
 * @example
 * // matrix 5 8 4 / 7 6 8 / 8 8 6 / 7 4 6, weights 0.3 0.4 0.3, by the maximum: 0.7375 0.8625 0.925 0.6875
 */
export function saw(performance: Performance, normalisation: Normalisation): Rational[] | null {
  const scaled = performance.weights.map((_, k) => rescale(column(performance, k), normalisation))
  if (scaled.includes(null)) return null
  return performance.ratios.map((_, i) => sum(performance.weights.map((w, k) => multiply(w, scaled[k]![i]!))))
}

function rescale(values: readonly Rational[], normalisation: Normalisation): Rational[] | null {
  const low = normalisation === 'range' ? extreme(values, 'lowest') : zero
  const whole = normalisation === 'sum' ? values.reduce(add) : subtract(extreme(values, 'highest'), low)
  if (whole.n === 0n) return normalisation === 'range' ? values.map(() => zero) : null
  return values.map((v) => divide(subtract(v, low), whole))
}

const titles = {
  maximum: words('SAW, dibagi nilai tertinggi', 'SAW, divided by the highest'),
  sum: words('SAW, dibagi jumlah', 'SAW, divided by the sum'),
  range: words('SAW, dibagi rentang', 'SAW, divided by the range'),
}

export const sawChecks = (['maximum', 'sum', 'range'] as const).map(
  (normalisation): CrossCheck => ({
    id: `saw-${normalisation}`,
    title: titles[normalisation],
    source: { citation: 'Hwang & Yoon (1981)', year: 1981 },
    check: (performance) => {
      if (performance.ratios.length === 0) return undefinedBecause('noIssues')
      const values = saw(performance, normalisation)
      return values === null ? undefinedBecause('noPoints') : withRanks(values.map(toNumber))
    },
  }),
)
