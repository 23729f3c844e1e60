import { add, multiply, type Rational, rational, subtract, sum, toNumber } from '../exact/rational.ts'
import { upperQuantile, upperTail } from './f-distribution.ts'
import {
  column,
  completeRows,
  exactScore,
  known,
  type Ratings,
  refuseIncomplete,
  type Statistic,
  unknown,
} from './statistic.ts'

export type MeanSquares = {
  /** Between items, between raters, left over, and within items. */
  readonly items: number
  readonly raters: number
  readonly error: number
  readonly within: number
}

/** The six forms; null where the formula divides by 0. */
export type IccForms = {
  readonly single: { readonly one: number | null; readonly two: number | null; readonly three: number | null }
  readonly average: { readonly one: number | null; readonly two: number | null; readonly three: number | null }
}

/**
 * Mean squares of the two-way table `scores[item][rater]`, in points squared; complete rows, at least two items and two
 * raters. The sums of squares are fractions: two mean squares that are equal come out equal.
 */
export function meanSquares(scores: readonly (readonly number[])[]): MeanSquares {
  const [n, k] = [scores.length, scores[0]!.length]
  const exact = scores.map((row) => row.map(exactScore))
  const squareOfSum = (values: readonly Rational[]) => square(sum(values))
  const middle = divided(squareOfSum(exact.flat()), n * k)
  const total = subtract(sum(exact.flat().map(square)), middle)
  const items = subtract(divided(sum(exact.map(squareOfSum)), k), middle)
  const raters = subtract(divided(sum(exact[0]!.map((_, r) => squareOfSum(column(exact, r)))), n), middle)
  return {
    items: toNumber(divided(items, n - 1)),
    raters: toNumber(divided(raters, k - 1)),
    error: toNumber(divided(subtract(total, add(items, raters)), (n - 1) * (k - 1))),
    within: toNumber(divided(subtract(total, items), n * (k - 1))),
  }
}

function square(r: Rational): Rational {
  return multiply(r, r)
}

function divided(r: Rational, by: number): Rational {
  return multiply(r, rational(1, by))
}

/** All six forms of Shrout & Fleiss (1979), without any guard: for checking published cases, not for showing. */
export function iccForms(ms: MeanSquares, n: number, k: number): IccForms {
  const judges = (k * (ms.raters - ms.error)) / n
  const over = (part: number, whole: number) => (whole === 0 ? null : part / whole)
  return {
    single: {
      one: over(ms.items - ms.within, ms.items + (k - 1) * ms.within),
      two: over(ms.items - ms.error, ms.items + (k - 1) * ms.error + judges),
      three: over(ms.items - ms.error, ms.items + (k - 1) * ms.error),
    },
    average: {
      one: over(ms.items - ms.within, ms.items),
      two: over(ms.items - ms.error, ms.items + (ms.raters - ms.error) / n),
      three: over(ms.items - ms.error, ms.items),
    },
  }
}

export type Icc = Statistic & {
  /** F test of "the issues do not differ": MSR / MSE and its p. Null without a value, or when nothing is left over. */
  readonly f: number | null
  readonly p: number | null
  /** 95 % confidence interval; its ends may lie outside 0 to 1 where the value does not. Null as for `f`. */
  readonly interval: readonly [number, number] | null
  /** Items that every rater has scored: the ones used, or, when scores are missing, the ones that would be left. */
  readonly completeItems: number
}

/**
 * ICC(2,1) and ICC(2,k): how much of the differences between scores is between issues, for one rater or for the panel's mean.
 *
 * `ratings[item][rater]` in points, complete. Guarded: on small panels the formula leaves 0 to 1 without warning (4 issues x 5
 * raters gave -3.44, and 41.9 with one rater left out). So it is shown only from five issues on, and only when issues differ
 * more than chance (MSR > MSE); otherwise the reason is returned. Lead with spread and Kendall's W instead. The interval of
 * the mean is that of one rater stepped up (Spearman-Brown), as the value itself is. Source: Shrout & Fleiss (1979).
 *
 * @example
 * // six targets, four judges (Shrout & Fleiss 1979): single .29, average .62
 */
export function icc(ratings: Ratings, form: 'single' | 'average'): Icc {
  const scores = completeRows(ratings)
  const none = { f: null, p: null, interval: null, completeItems: scores.length }
  const refused = refuseIncomplete(ratings)
  if (refused !== null) return { ...unknown(refused), ...none }
  const [n, k] = [scores.length, scores[0]!.length]
  if (n < 5) return { ...unknown('tooFewItems'), ...none }
  const ms = meanSquares(scores)
  const value = iccForms(ms, n, k)[form].two
  if (!(ms.items > ms.error) || value === null) return { ...unknown('noDifferenceBetweenItems'), ...none }
  if (ms.error === 0) return { ...known(value), ...none }
  const f = ms.items / ms.error
  const [low, high] = intervalOfOneRater(ms, n, k)
  const steppedUp = (rho: number) => (k * rho) / (1 + (k - 1) * rho)
  return {
    ...known(value),
    ...none,
    f,
    p: upperTail(f, n - 1, (n - 1) * (k - 1)),
    interval: form === 'single' ? [low, high] : [steppedUp(low), steppedUp(high)],
  }
}

/** 95 % interval of ICC(2,1) by Satterthwaite's degrees of freedom (Shrout & Fleiss 1979); needs MSR > MSE > 0. */
function intervalOfOneRater(ms: MeanSquares, n: number, k: number): [number, number] {
  const rho = iccForms(ms, n, k).single.two!
  const a = (k * rho) / (n * (1 - rho))
  const b = 1 + a * (n - 1)
  const mixed = (a * ms.raters + b * ms.error) ** 2
  const df = mixed / ((a * ms.raters) ** 2 / (k - 1) + (b * ms.error) ** 2 / ((n - 1) * (k - 1)))
  const below = upperQuantile(0.025, n - 1, df)
  const above = upperQuantile(0.025, df, n - 1)
  const others = k * ms.raters + (k * n - k - n) * ms.error
  return [
    (n * (ms.items - below * ms.error)) / (below * others + n * ms.items),
    (n * (above * ms.items - ms.error)) / (others + n * above * ms.items),
  ]
}
