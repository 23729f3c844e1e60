import { type Rational, toNumber } from '../../exact/rational.ts'
import { type CrossCheck, undefinedBecause, withRanks } from '../cross-check.ts'
import { words } from '../define.ts'

/** Saaty's random index for 1 to 10 criteria. */
const randomIndex = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49]

export type Ahp = {
  /** Share of each criterion by the principal eigenvector; they add to 1. */
  readonly weights: readonly number[]
  /** The same by geometric means of the rows: close to `weights` when the comparisons agree with each other. */
  readonly geometricMeanWeights: readonly number[]
  readonly lambdaMax: number
  readonly consistencyIndex: number
  /** Null above 10 criteria, where no published random index is held here. Over 0.1 the comparisons contradict each other. */
  readonly consistencyRatio: number | null
  /** Null for 1 or 2 criteria, which cannot contradict each other. */
  readonly geometricConsistencyIndex: number | null
}

/**
 * AHP: weights from pairwise comparisons, and how far these contradict each other.
 *
 * `comparisons[a][b]` says how many times more criterion a matters than b (1/9 to 9), the diagonal is 1. Power iteration
 * until the weights move by less than 1e-15, at most 10,000 rounds; cost n^2 a round. Weights are always returned: a ratio
 * over 0.1 is a finding, no reason to stop. Sources: Saaty (1980, 2008); Aguarón & Moreno-Jiménez (2003) for the index of
 * geometric means.
 *
 * @example
 * // Saaty's drinks (coffee, wine, tea, beer, sodas, milk, water): .177 .019 .042 .116 .190 .129 .327, CR .022
 */
export function ahp(comparisons: readonly (readonly number[])[]): Ahp {
  const n = comparisons.length
  const weights = eigenvector(comparisons)
  const image = times(comparisons, weights)
  const lambdaMax = image.reduce((s, v, i) => s + v / weights[i]!, 0) / n
  const consistencyIndex = n <= 2 ? 0 : (lambdaMax - n) / (n - 1)
  const index = randomIndex[n - 1]
  const geometric = shares(comparisons.map((row) => row.reduce((p, v) => p * v, 1) ** (1 / n)))
  return {
    weights,
    geometricMeanWeights: geometric,
    lambdaMax,
    consistencyIndex,
    consistencyRatio: n <= 2 ? 0 : index === undefined ? null : consistencyIndex / index,
    geometricConsistencyIndex: n <= 2 ? null : geometricIndex(comparisons, geometric),
  }
}

function eigenvector(matrix: readonly (readonly number[])[]): number[] {
  let weights = matrix.map(() => 1 / matrix.length)
  for (let round = 0; round < 10_000; round++) {
    const next = shares(times(matrix, weights))
    const moved = Math.max(...next.map((w, i) => Math.abs(w - weights[i]!)))
    weights = next
    if (moved < 1e-15) break
  }
  return weights
}

function geometricIndex(matrix: readonly (readonly number[])[], weights: readonly number[]): number {
  const n = matrix.length
  let squares = 0
  for (let a = 0; a < n; a++)
    for (let b = a + 1; b < n; b++) squares += Math.log((matrix[a]![b]! * weights[b]!) / weights[a]!) ** 2
  return (2 / ((n - 1) * (n - 2))) * squares
}

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((s, v, k) => s + v * vector[k]!, 0))
}

function shares(values: readonly number[]): number[] {
  const whole = values.reduce((a, b) => a + b, 0)
  return values.map((v) => v / whole)
}

export const ahpCheck: CrossCheck = {
  id: 'ahp',
  title: words('AHP: bobot dari perbandingan berpasangan', 'AHP: weights from pairwise comparisons'),
  source: { citation: 'Saaty (1980, 2008)', year: 1980 },
  check: (performance, comparisons) => {
    if (comparisons === null) return undefinedBecause('noComparisons')
    if (performance.ratios.length === 0) return undefinedBecause('noIssues')
    const { weights } = ahp(comparisons.map((row) => row.map(toNumber)))
    return withRanks(performance.ratios.map((row) => weightedSum(row, weights)))
  },
}

function weightedSum(row: readonly Rational[], weights: readonly number[]): number {
  return row.reduce((s, ratio, k) => s + toNumber(ratio) * weights[k]!, 0)
}
