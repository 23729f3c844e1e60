import { known, type Ratings, refuseIncomplete, type Statistic, unknown } from './statistic.ts'

/**
 * Fleiss' kappa: agreement on categories (not on distances) beyond chance, the same number of raters for every item.
 *
 * `ratings[item][rater]`, complete; each value is a category. Undefined when only one category was ever used. Not for points on
 * a long scale, where 14 and 15 would count as plain disagreement. Known to fall although raters agree when one category is
 * rare; then read Gwet's AC1 beside it. `z` tests kappa against 0. Source: Fleiss (1971).
 *
 * @example
 * // 30 patients, 6 raters, 5 diagnoses: kappa .430, z 17.65
 */
export function fleissKappa(ratings: Ratings): Statistic & { readonly z: number | null } {
  const refused = refuseIncomplete(ratings)
  if (refused !== null) return { ...unknown(refused), z: null }
  const { counts, items } = tally(ratings)
  const raters = ratings[0]!.length
  const shares = counts[0]!.map((_, c) => counts.reduce((s, row) => s + row[c]!, 0) / (items * raters))
  const chance = shares.reduce((s, p) => s + p * p, 0)
  if (shares.filter((p) => p > 0).length < 2) return { ...unknown('noVariation'), z: null }
  const observed = counts.reduce((s, row) => s + pairs(row) / pairs([raters]), 0) / items
  const value = (observed - chance) / (1 - chance)
  const apart = 1 - chance
  const skew = shares.reduce((sum, q) => sum + q * (1 - q) * (1 - 2 * q), 0)
  const variance = (2 * (apart ** 2 - skew)) / (apart ** 2 * items * raters * (raters - 1))
  return { ...known(value), z: value / Math.sqrt(variance) }
}

export type GwetWeights = 'identity' | 'linear' | 'quadratic' | 'ordinal'

/**
 * Gwet's AC1 (identity weights) and AC2 (weights for near misses): agreement beyond a chance that does not collapse when one
 * category is rare.
 *
 * `ratings[item][rater]`. Missing scores are allowed; items with one score count for the shares of the categories only.
 * `scale` names the categories that could be chosen; without it those that occur are taken, and a scale with unused steps
 * gives another number: report which one was meant. Linear and quadratic weights follow the distance of the values, ordinal
 * ones the order of the categories. Undefined with one category. Not comparable with kappa or alpha: chance is another one.
 * Source: Gwet (2008, 2014).
 *
 * @example
 * // two raters, 1 1 | 1 1 | 2 2 | 1 2: AC1 = 9/17
 */
export function gwet(ratings: Ratings, weights: GwetWeights, scale: readonly number[] = []): Statistic {
  if ((ratings[0]?.length ?? 0) < 2) return unknown('oneRater')
  const { counts, values } = tally(ratings, scale)
  const scored = counts.filter((row) => total(row) >= 2)
  if (scored.length === 0) return unknown('noPairs')
  if (values.length < 2) return unknown('noVariation')
  const w = weightMatrix(values, weights)
  const observed =
    scored.reduce((s, row) => s + weightedPairs(row, w) / (total(row) * (total(row) - 1)), 0) / scored.length
  const rated = counts.filter((row) => total(row) > 0)
  const shares = values.map((_, c) => rated.reduce((s, row) => s + row[c]! / total(row), 0) / rated.length)
  const all = w.flat().reduce((a, b) => a + b, 0)
  const chance = (all / (values.length * (values.length - 1))) * shares.reduce((s, p) => s + p * (1 - p), 0)
  return known((observed - chance) / (1 - chance))
}

/** How many raters chose each value, item by item. */
function tally(ratings: Ratings, scale: readonly number[] = []) {
  const used = ratings.flat().filter((v) => v !== null)
  const values = [...new Set([...used, ...scale])].toSorted((a, b) => a - b)
  return {
    values,
    items: ratings.length,
    counts: ratings.map((row) => values.map((v) => row.filter((u) => u === v).length)),
  }
}

function weightMatrix(values: readonly number[], kind: GwetWeights): number[][] {
  const [lowest, highest] = [values[0]!, values.at(-1)!]
  return values.map((v, a) =>
    values.map((u, b) => {
      const step = Math.abs(v - u) / (highest - lowest)
      if (kind === 'identity') return a === b ? 1 : 0
      if (kind === 'linear') return 1 - step
      if (kind === 'quadratic') return 1 - step ** 2
      return 1 - pairs([Math.abs(a - b) + 1]) / pairs([values.length])
    }),
  )
}

/** Ordered pairs of raters who agree, near misses in part: sum over categories of r (r* - 1). */
function weightedPairs(row: readonly number[], w: readonly (readonly number[])[]): number {
  return row.reduce((s, r, a) => s + r * (row.reduce((near, q, b) => near + w[a]![b]! * q, 0) - 1), 0)
}

function pairs(counts: readonly number[]): number {
  return counts.reduce((s, c) => s + (c * (c - 1)) / 2, 0)
}

function total(row: readonly number[]): number {
  return row.reduce((a, b) => a + b, 0)
}
