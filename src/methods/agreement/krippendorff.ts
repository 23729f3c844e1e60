import {
  add,
  divide,
  multiply,
  one,
  type Rational,
  rational,
  subtract,
  toNumber,
  toText,
  zero,
} from '../exact/rational.ts'
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
  const all = tally(units.flat())
  if (all.length < 2) return { ...unknown('noVariation'), exact: null }
  if (metric === 'ratio' && all[0]!.value < 0) throw new RangeError('the ratio metric needs scores of 0 or more')
  const n = units.reduce((sum, unit) => sum + unit.length, 0)
  const distance = squaredDistance(metric, all)
  const observed = divide(observedSum(units, distance), rational(n))
  const expected = divide(pairSum(all, distance), rational(n * (n - 1)))
  const exact = subtract(rational(1), divide(observed, expected))
  return { ...known(toNumber(exact)), exact: toText(exact) }
}

type Counted = { readonly value: number; readonly count: number }

/** The values in ascending order, each with how often it occurs. */
function tally(scores: readonly number[]): Counted[] {
  const counts = new Map<number, number>()
  for (const score of scores) counts.set(score, (counts.get(score) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count })).toSorted((a, b) => a.value - b.value)
}

type Distance = (low: number, high: number) => Rational

/** delta^2 of two different values that occur, the lower one first. */
function squaredDistance(metric: Metric, all: readonly Counted[]): Distance {
  const exact = new Map(all.map(({ value }) => [value, exactScore(value)]))
  if (metric === 'nominal') return () => one
  if (metric === 'interval') return (low, high) => square(subtract(exact.get(high)!, exact.get(low)!))
  if (metric === 'ratio')
    return (low, high) => {
      const [v, u] = [exact.get(low)!, exact.get(high)!]
      return square(divide(subtract(v, u), add(v, u)))
    }
  // Twice the middle of a value's own scores in the row of all scores, so that two middles are twice the scores between.
  const middle = new Map<number, number>()
  let below = 0
  for (const { value, count } of all) {
    middle.set(value, 2 * below + count)
    below += count
  }
  return (low, high) => rational((middle.get(high)! - middle.get(low)!) ** 2, 4)
}

function square(r: Rational): Rational {
  return multiply(r, r)
}

/** Sum over the units of their squared distances, each unit weighted by 1 / (its scores - 1). */
function observedSum(units: readonly (readonly number[])[], distance: Distance): Rational {
  return units.reduce(
    (total, unit) => add(total, divide(pairSum(tally(unit), distance), rational(unit.length - 1))),
    zero,
  )
}

/** Over ordered pairs, so each one twice. */
function pairSum(counted: readonly Counted[], distance: Distance): Rational {
  let total = zero
  counted.forEach((low, i) => {
    for (let j = i + 1; j < counted.length; j++) {
      const high = counted[j]!
      total = add(total, multiply(rational(2 * low.count * high.count), distance(low.value, high.value)))
    }
  })
  return total
}
