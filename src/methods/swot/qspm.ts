import { ranks } from '../exact/ranks.ts'
import { multiply, type Rational, rational, sum } from '../exact/rational.ts'
import { wholeWeight } from './factor.ts'
import type { Known } from './factor-matrix.ts'

export type QspmInput = {
  /** All factors with their thousandths of weight, which sum to 1000 inside and 1000 outside. */
  readonly factors: readonly { readonly id: string; readonly weight: number | null }[]
  readonly strategies: readonly string[]
  /** `scores[strategy][factor]`: 1 to 4, null where the factor does not bear on the choice, undefined while nobody said. */
  readonly scores: readonly (readonly (number | null | undefined)[])[]
}

/**
 * | reason    | because                                                            |
 * |-----------|--------------------------------------------------------------------|
 * | noWeights | a factor that was scored has no weight                             |
 * | missing   | a factor was neither scored nor said not to bear on the strategy   |
 * | nothing   | no factor bears on the strategy                                    |
 */
export type QspmReason = 'noWeights' | 'missing' | 'nothing'

export type QspmStrategy = {
  readonly id: string
  /** Total attractiveness by factor: weight x score; null where there is none. */
  readonly products: readonly (Rational | null)[]
  readonly total: Known<Rational, QspmReason>
  /** Competition rank: equal totals share it. Null while the total is missing. */
  readonly rank: number | null
}

export type Qspm = {
  readonly strategies: readonly QspmStrategy[]
  /** Factors that were scored for some strategies and left out of others: such totals cannot be held against each other. */
  readonly uneven: readonly string[]
  /** Factors with the same score for every strategy: they tell none apart. */
  readonly alike: readonly string[]
}

/**
 * Quantitative strategic planning matrix: which of the strategies the factors make most attractive.
 *
 * For strategies that exclude each other or compete for the same means, with the weights of IFAS and EFAS. Totals are exact,
 * ties stay. A factor that bears on one strategy bears on the choice: `uneven` lists those that break the rule, and then
 * ranks are withheld. Source: David, *Strategic Management* (QSPM, six steps). Cost: strategies x factors.
 *
 * @example
 * // weights .6 and .4; scores 4, 2 and 2, 3: totals 3.2 and 2.4
 */
export function qspm({ factors, strategies, scores }: QspmInput): Qspm {
  const columns = factors.map((_, f) => strategies.map((_, s) => scores[s]?.[f]))
  const uneven = idsWhere(factors, columns, (column) => column.some(isScore) && column.includes(null))
  const alike = idsWhere(
    factors,
    columns,
    (column) => column.length > 1 && column.every((score) => isScore(score) && score === column[0]),
  )
  const counted = strategies.map((id, s) => {
    const row = factors.map((_, f) => scores[s]?.[f])
    const products = row.map((score, f) => productOf(score, factors[f]!.weight))
    return { id, products, total: totalOf(row, products) }
  })
  const { competition } = ranks(counted.map(({ total }) => (uneven.length > 0 ? null : total.value)))
  return { uneven, alike, strategies: counted.map((strategy, s) => ({ ...strategy, rank: competition[s]! })) }
}

type Score = QspmInput['scores'][number][number]

function isScore(score: Score): score is number {
  return typeof score === 'number'
}

function idsWhere(
  factors: QspmInput['factors'],
  columns: readonly (readonly Score[])[],
  fits: (column: readonly Score[]) => boolean,
): string[] {
  return factors.flatMap(({ id }, f) => (fits(columns[f]!) ? [id] : []))
}

function productOf(score: Score, weight: number | null): Rational | null {
  return isScore(score) && weight !== null ? multiply(rational(weight, wholeWeight), rational(score)) : null
}

function totalOf(row: readonly Score[], products: readonly (Rational | null)[]): QspmStrategy['total'] {
  if (row.includes(undefined)) return { value: null, reason: 'missing' }
  if (!row.some(isScore)) return { value: null, reason: 'nothing' }
  if (row.some((score, f) => isScore(score) && products[f] === null)) return { value: null, reason: 'noWeights' }
  return { value: sum(products.filter((product) => product !== null)), reason: null }
}
