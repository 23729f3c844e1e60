import { toNumber } from '../../exact/rational.ts'
import type { Performance } from '../../robustness/performance.ts'
import { type CrossCheck, undefinedBecause, withRanks } from '../cross-check.ts'
import { words } from '../define.ts'

/**
 * TOPSIS: how close an issue is to the best value on every criterion, against how far from the worst (0 to 1).
 *
 * Columns are divided by their Euclidean length and weighted; C = D- / (D+ + D-). In doubles, because of the square roots.
 * Not for ranking a study: it rescales by the data. Null when no criterion tells the issues apart, for then both distances
 * are 0. Source: Hwang & Yoon (1981).
 *
 * @example
 * // matrix 5 8 4 / 7 6 8 / 8 8 6 / 7 4 6, weights 0.3 0.4 0.3: 0.5037 0.6581 0.7482 0.3340
 */
export function topsis(performance: Performance): number[] | null {
  const columns = performance.weights.map((w, k) => weightedUnitColumn(performance, k, toNumber(w)))
  const best = columns.map((c) => Math.max(...c))
  const worst = columns.map((c) => Math.min(...c))
  const closeness = performance.ratios.map((_, i) => {
    const toBest = distance(columns, best, i)
    const toWorst = distance(columns, worst, i)
    return toBest + toWorst === 0 ? null : toWorst / (toBest + toWorst)
  })
  return closeness.includes(null) ? null : (closeness as number[])
}

function weightedUnitColumn(performance: Performance, k: number, weight: number): number[] {
  const values = performance.ratios.map((row) => toNumber(row[k]!))
  const length = Math.sqrt(values.reduce((s, v) => s + v * v, 0))
  return values.map((v) => (length === 0 ? 0 : (weight * v) / length))
}

function distance(columns: readonly (readonly number[])[], point: readonly number[], i: number): number {
  return Math.sqrt(columns.reduce((s, c, k) => s + (c[i]! - point[k]!) ** 2, 0))
}

export const topsisCheck: CrossCheck = {
  id: 'topsis',
  title: words('TOPSIS', 'TOPSIS'),
  source: { citation: 'Hwang & Yoon (1981)', year: 1981 },
  check: (performance) => {
    if (performance.ratios.length === 0) return undefinedBecause('noIssues')
    const values = topsis(performance)
    return values === null ? undefinedBecause('idealsCoincide') : withRanks(values)
  },
}
