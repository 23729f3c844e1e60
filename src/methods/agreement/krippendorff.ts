import { add, divide, multiply, type Rational, rational, subtract, toNumber, toText, zero } from '../exact/rational.ts'
import { exactScore, known, type Ratings, type Statistic, unknown } from './statistic.ts'

/** How far two values are apart: the same or not, by the number of values between them, by their difference, by ratio. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio'

export type Alpha = Statistic & {
  /** The exact fraction behind `value`, as text: "-1405/14194". Two alphas are equal when their fractions are. */
  readonly exact: string | null
}

/**
 * Krippendorff's alpha: 1 full agreement, 0 what chance would give, below 0 worse than chance.
 *
 * `ratings[item][rater]`, any numbers: category numbers for `nominal`, points for the rest; `ratio` needs a true zero and
 * throws a RangeError for a negative score. alpha = 1 - Do / De over all pairs of values inside an item against all pairs of values at all; items with
 * one score do not count, missing scores are allowed. Exact: the result is a fraction. When all values are the same, De is 0
 * and alpha is undefined: other programs answer 1, 0 or an error there. One disagreement in otherwise constant data gives 0,
 * so do not read a low alpha without the spread beside it.
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
  if (metric === 'ratio' && values[0]! < 0) throw new RangeError('the ratio metric needs scores of 0 or more')
  const counts = values.map((v) => units.flat().filter((u) => u === v).length)
  const n = units.flat().length
  const distance = squaredDistances(values, counts, metric)
  const observed = divide(observedSum(units, values, distance), rational(n))
  const expected = divide(pairSum(counts, distance), rational(n * (n - 1)))
  const exact = subtract(rational(1), divide(observed, expected))
  return { ...known(toNumber(exact)), exact: toText(exact) }
}

/** delta^2 between the distinct values a and b, by position. */
function squaredDistances(values: readonly number[], counts: readonly number[], metric: Metric): Rational[][] {
  const exact = values.map(exactScore)
  return exact.map((v, a) => exact.map((u, b) => squaredDistance(metric, v, u, counts, Math.min(a, b), Math.max(a, b))))
}

function squaredDistance(
  metric: Metric,
  v: Rational,
  u: Rational,
  counts: readonly number[],
  low: number,
  high: number,
): Rational {
  if (low === high) return zero
  switch (metric) {
    case 'nominal':
      return rational(1)
    case 'interval':
      return square(subtract(v, u))
    case 'ratio':
      return square(divide(subtract(v, u), add(v, u)))
    case 'ordinal': {
      const between = counts.slice(low, high + 1).reduce((s, c) => s + c, 0)
      return rational((2 * between - counts[low]! - counts[high]!) ** 2, 4)
    }
  }
}

function square(r: Rational): Rational {
  return multiply(r, r)
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
