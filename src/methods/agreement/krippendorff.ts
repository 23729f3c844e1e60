import {
  add,
  divide,
  multiply,
  parseRational,
  type Rational,
  rational,
  subtract,
  toNumber,
  zero,
} from '../exact/rational.ts'
import { known, type Ratings, type Statistic, unknown } from './statistic.ts'

/** How far two values are apart: the same or not, by the number of values between them, by their difference, by ratio. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio'

export type Alpha = Statistic & {
  /** The exact fraction behind `value`. */
  readonly exact: Rational | null
}

/**
 * Krippendorff's alpha: 1 full agreement, 0 what chance would give, below 0 worse than chance.
 *
 * alpha = 1 - Do / De over all pairs of values inside an item against all pairs of values at all; items with one score do not
 * count, missing scores are allowed. Exact: the result is a fraction. When all values are the same, De is 0 and
 * alpha is undefined: other programs answer 1, 0 or an error there. One disagreement in otherwise constant data gives 0.
 *
 * Cost: distinct values squared x items. Source: Krippendorff (2011). R's irr 0.84.1 is wrong for complete data of more than
 * two raters, and irrCAC's "ordinal" is another metric: do not compare with them there.
 *
 * @example
 * // 4 observers, 12 units, 7 values missing: nominal .743, ordinal .815, interval .849, ratio .797
 */
export function krippendorffAlpha(ratings: Ratings, metric: Metric): Alpha {
  const units = ratings.map((row) => row.filter((v) => v !== null)).filter((unit) => unit.length > 1)
  if (units.length === 0) return { ...unknown('noPairs'), exact: null }
  const values = [...new Set(units.flat())].toSorted((a, b) => a - b)
  if (values.length < 2) return { ...unknown('noVariation'), exact: null }
  const counts = values.map((v) => units.flat().filter((u) => u === v).length)
  const n = units.flat().length
  const distance = squaredDistances(values, counts, metric)
  const observed = divide(observedSum(units, values, distance), rational(n))
  const expected = divide(pairSum(counts, distance), rational(n * (n - 1)))
  const exact = subtract(rational(1), divide(observed, expected))
  return { ...known(toNumber(exact)), exact }
}

/** delta^2 between the distinct values a and b, by position. */
function squaredDistances(values: readonly number[], counts: readonly number[], metric: Metric): Rational[][] {
  return values.map((v, a) =>
    values.map((u, b) => squaredDistance(metric, v, u, counts, Math.min(a, b), Math.max(a, b))),
  )
}

function squaredDistance(
  metric: Metric,
  v: number,
  u: number,
  counts: readonly number[],
  low: number,
  high: number,
): Rational {
  if (low === high) return zero
  switch (metric) {
    case 'nominal':
      return rational(1)
    case 'interval':
      return square(subtract(exactly(v), exactly(u)))
    case 'ratio':
      return square(divide(subtract(exactly(v), exactly(u)), add(exactly(v), exactly(u))))
    case 'ordinal': {
      const between = counts.slice(low, high + 1).reduce((s, c) => s + c, 0)
      return rational((2 * between - counts[low]! - counts[high]!) ** 2, 4)
    }
  }
}

function square(r: Rational): Rational {
  return multiply(r, r)
}

/** A score as the decimal that it was written as, at most nine places. */
function exactly(v: number): Rational {
  return parseRational(v.toFixed(9)) as Rational
}

/** Sum over the units of their squared distances, each unit weighted by 1 / (its scores - 1). */
function observedSum(
  units: readonly (readonly number[])[],
  values: readonly number[],
  distance: readonly Rational[][],
): Rational {
  return units.reduce((total, unit) => {
    const counts = values.map((v) => unit.filter((u) => u === v).length)
    return add(total, divide(pairSum(counts, distance), rational(unit.length - 1)))
  }, zero)
}

function pairSum(counts: readonly number[], distance: readonly Rational[][]): Rational {
  let total = zero
  counts.forEach((a, i) => {
    if (a === 0) return
    counts.forEach((b, j) => {
      if (b > 0 && i !== j) total = add(total, multiply(rational(a * b), distance[i]![j]!))
    })
  })
  return total
}
