import { multiply, parseRational, type Rational, rational } from '../exact/rational.ts'

/**
 * Scores as `ratings[item][rater]`: one row an issue (or a cell), one column a rater, null where nothing was scored. The
 * other way round gives numbers that look right and are not.
 */
export type Ratings = readonly (readonly (number | null)[])[]

/** A statistic is a number, or the reason why there is none: undefined for this panel, or not safe to show. */
export type Statistic =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: StatisticReason }

/**
 * | reason                   | the table has                                                     |
 * |--------------------------|-------------------------------------------------------------------|
 * | oneRater                 | fewer than two raters, or too few scores in the cell              |
 * | oneItem                  | fewer than two items                                              |
 * | tooFewItems              | fewer items than the statistic is safe with                       |
 * | tooManyItems             | more items than a person could read, or wait for                  |
 * | tooLarge                 | more raters or different scores than can be compared in a second   |
 * | missingScores            | gaps, where the items with gaps would have to be dropped          |
 * | noPairs                  | no item with two scores                                           |
 * | noVariation              | one value only: agreement by chance is then certain, 0/0           |
 * | noSpread                 | one cell's scores all alike: nobody can stand apart               |
 * | allRanksEqual            | raters who give every item the same rank                          |
 * | noDifferenceBetweenItems | items that differ no more than raters do on one item               |
 */
export type StatisticReason =
  | 'oneRater'
  | 'oneItem'
  | 'tooFewItems'
  | 'tooManyItems'
  | 'tooLarge'
  | 'missingScores'
  | 'noPairs'
  | 'noVariation'
  | 'noSpread'
  | 'allRanksEqual'
  | 'noDifferenceBetweenItems'

/** A value that stands; -0 becomes 0, which is what JSON would make of it. */
export function known(value: number): Statistic {
  return { value: value + 0, reason: null }
}

export function unknown(reason: StatisticReason): Statistic & { readonly value: null } {
  return { value: null, reason }
}

/** The rows in which every rater has scored. */
export function completeRows(ratings: Ratings): number[][] {
  return ratings.filter((row): row is number[] => !row.includes(null))
}

/** Why a statistic that needs complete rows and at least two of each cannot be had; null when it can. */
export function refuseIncomplete(ratings: Ratings): StatisticReason | null {
  if (ratings.length === 0) return 'oneItem'
  if (ratings[0]!.length < 2) return 'oneRater'
  if (ratings.length < 2) return 'oneItem'
  return completeRows(ratings).length < ratings.length ? 'missingScores' : null
}

/**
 * A score as the decimal that it was written as: 0.1 is 1/10, not the double beside it. Differences that are 0 then come out
 * as 0, and a table of equal scores has no variance at all.
 */
export function exactScore(score: number): Rational {
  if (Number.isInteger(score)) return rational(score)
  const [digits, exponent = '0'] = String(score).split('e')
  return multiply(parseRational(digits!)!, rational(1, 10n ** BigInt(-Number(exponent))))
}

export function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export function column<T>(rows: readonly (readonly T[])[], k: number): T[] {
  return rows.map((row) => row[k]!)
}
