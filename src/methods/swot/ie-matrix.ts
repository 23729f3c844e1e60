import { compare, type Rational, rational } from '../exact/rational.ts'

export const ieCells = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const
export type IeCell = (typeof ieCells)[number]

/** What David advises companies to do in a cell. */
export type IeAdvice = 'grow' | 'hold' | 'harvest'

/** 0 for 3 to 4 (strong, high), 1 for 2 to below 3 (medium), 2 for 1 to below 2 (weak, low). */
export type IeBand = 0 | 1 | 2

/**
 * The cell of the internal-external matrix: columns by IFAS, strong to weak, rows by EFAS, high to low.
 *
 * Sources print the bands as 1.0-1.99, 2.0-2.99, 3.0-4.0; here totals are fractions, so exactly 2 and exactly 3 belong to the
 * upper band and 1999/1000 to the lower. Only for totals of the convention `ratings`: null for one outside 1 to 4. Source:
 * David, *Strategic Management* (IE matrix). Cost: none.
 *
 * @example
 * // IFAS 2.4, EFAS 2.95: V
 */
export function ieCell(ifas: Rational, efas: Rational): IeCell | null {
  const [column, row] = [ieBand(ifas), ieBand(efas)]
  return column === null || row === null ? null : ieCells[row * 3 + column]!
}

export function ieBand(total: Rational): IeBand | null {
  if (compare(total, rational(1)) < 0 || compare(total, rational(4)) > 0) return null
  if (compare(total, rational(3)) >= 0) return 0
  return compare(total, rational(2)) >= 0 ? 1 : 2
}

/** Grow and build in I, II, IV; hold and maintain in III, V, VII; harvest or divest in VI, VIII, IX. */
export function ieAdvice(cell: IeCell): IeAdvice {
  if (cell === 'I' || cell === 'II' || cell === 'IV') return 'grow'
  return cell === 'III' || cell === 'V' || cell === 'VII' ? 'hold' : 'harvest'
}
