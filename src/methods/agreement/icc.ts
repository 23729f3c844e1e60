import { column, known, mean, type Ratings, refuseIncomplete, type Statistic, unknown } from './statistic.ts'

export type MeanSquares = {
  /** Between items, between raters, left over, and within items. */
  readonly items: number
  readonly raters: number
  readonly error: number
  readonly within: number
}

export type IccForms = {
  readonly single: { readonly one: number; readonly two: number; readonly three: number }
  readonly average: { readonly one: number; readonly two: number; readonly three: number }
}

/** Mean squares of the two-way table; complete rows, at least two items and two raters. */
export function meanSquares(scores: readonly (readonly number[])[]): MeanSquares {
  const [n, k] = [scores.length, scores[0]!.length]
  const grand = mean(scores.flat())
  const squares = (values: readonly number[], middle: number) => values.reduce((s, v) => s + (v - middle) ** 2, 0)
  const total = squares(scores.flat(), grand)
  const items = k * squares(scores.map(mean), grand)
  const raters =
    n *
    squares(
      scores[0]!.map((_, r) => mean(column(scores, r))),
      grand,
    )
  return {
    items: items / (n - 1),
    raters: raters / (k - 1),
    error: (total - items - raters) / ((n - 1) * (k - 1)),
    within: (total - items) / (n * (k - 1)),
  }
}

/** All six forms of Shrout & Fleiss (1979), without any guard: for checking published cases, not for showing. */
export function iccForms(ms: MeanSquares, n: number, k: number): IccForms {
  const judges = (k * (ms.raters - ms.error)) / n
  return {
    single: {
      one: (ms.items - ms.within) / (ms.items + (k - 1) * ms.within),
      two: (ms.items - ms.error) / (ms.items + (k - 1) * ms.error + judges),
      three: (ms.items - ms.error) / (ms.items + (k - 1) * ms.error),
    },
    average: {
      one: (ms.items - ms.within) / ms.items,
      two: (ms.items - ms.error) / (ms.items + (ms.raters - ms.error) / n),
      three: (ms.items - ms.error) / ms.items,
    },
  }
}

/**
 * ICC(2,1) and ICC(2,k): how much of the differences between scores is between issues, for one rater or for the panel's mean.
 *
 * Guarded: on small panels the formula leaves 0 to 1 without warning (4 issues x 5 raters gave -3.44, and 41.9 with one rater
 * left out). So it is shown only from five issues on, and only when issues differ more than chance (MSR > MSE); otherwise the
 * reason is returned. Lead with spread and Kendall's W instead. Source: Shrout & Fleiss (1979).
 */
export function icc(ratings: Ratings, form: 'single' | 'average'): Statistic {
  const refused = refuseIncomplete(ratings)
  if (refused !== null) return unknown(refused)
  const scores = ratings as readonly (readonly number[])[]
  if (scores.length < 5) return unknown('tooFewItems')
  const ms = meanSquares(scores)
  if (!(ms.items > ms.error)) return unknown('noDifferenceBetweenItems')
  return known(iccForms(ms, scores.length, scores[0]!.length)[form].two)
}
