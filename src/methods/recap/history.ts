import { median } from '../agreement/statistic.ts'

/** What a count was before: of this many periods a range says something. */
export const fewestPeriods = 3

/**
 * Between which counts the next one is expected, from those of the periods before it: the least and the greatest of them, and
 * three robust standard deviations (1.4826 MAD) around their median where that is wider; never below 0. Null with fewer than
 * three. DHIS2 makes its min-max ranges of mean and standard deviation, which one wrong period moves.
 *
 * It knows no trend: a count that grows every year leaves the range some day and is right. Give only periods of one series,
 * or a change of how was counted looks like one of what was counted. Cost: n log n.
 *
 * Source: F. R. Hampel, Journal of the American Statistical Association 69 (1974), 383-393 (MAD); DHIS2 user guide, "Min-max".
 *
 * @example
 * // 40, 44, 41: 40 to 44 are the extremes, 36.6 to 45.4 the deviations: 36 to 46
 */
export function expectedRange(before: readonly number[]): { readonly from: number; readonly to: number } | null {
  if (before.length < fewestPeriods) return null
  const middle = median(before)
  const reach = 3 * 1.4826 * median(before.map((count) => Math.abs(count - middle)))
  return {
    from: Math.max(0, Math.floor(Math.min(...before, middle - reach))),
    to: Math.ceil(Math.max(...before, middle + reach)),
  }
}

/** Counts that change by less are never told, however many times that is: from 1 to 3. */
export const leastChange = 10

/** How much a count grew: `times` is null from 0. */
export type Jump = { readonly difference: number; readonly times: number | null }

/**
 * Whether a count jumped since a year before: at least doubled or halved, and changed by ten or more. Null when it did not. Of
 * two numbers nothing can be said but that they are far apart: it asks for a reason, it finds no error. Not for two series
 * (DTKS and DTSEN count differently): a break is no jump.
 *
 * @example
 * // from 20 to 45: 25 more, 2.25 times; from 2 to 6 none
 */
export function jumpOf(before: number, now: number): Jump | null {
  const difference = now - before
  if (Math.abs(difference) < leastChange) return null
  if (now < 2 * before && before < 2 * now) return null
  return { difference, times: before === 0 ? null : now / before }
}

/** Counts that leave their range by less are never told: from none to two. */
export const leastOutside = 5

export function isOutside(count: number, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return count <= from - leastOutside || count >= to + leastOutside
}
