/**
 * Scores as `ratings[item][rater]`: one row an issue (or a cell), one column a rater, null where nothing was scored. The
 * other way round gives numbers that look right and are not.
 */
export type Ratings = readonly (readonly (number | null)[])[]

/** A statistic is a number, or the reason why there is none: undefined for this panel, or not safe to show. */
export type Statistic =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: StatisticReason }

export type StatisticReason =
  | 'oneRater'
  | 'oneItem'
  | 'missingScores'
  | 'noPairs'
  | 'noVariation'
  | 'allRanksEqual'
  | 'tooFewItems'
  | 'noDifferenceBetweenItems'
  | 'noSpread'
  | 'tooManyItems'

export function known(value: number): Statistic {
  return { value, reason: null }
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
  if ((ratings[0]?.length ?? 0) < 2) return 'oneRater'
  if (ratings.length < 2) return 'oneItem'
  return completeRows(ratings).length < ratings.length ? 'missingScores' : null
}

export function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export function column(rows: readonly (readonly number[])[], k: number): number[] {
  return rows.map((row) => row[k]!)
}
