import type { WorkbookCell, WorkbookRow } from '../../../base/table/write-workbook.ts'

/** Points that a line of 11-point text takes. */
export const lineHeight = 15.5

/** How many lines a text takes in so many characters of width: a guess on the safe side. Excel shows at most 409 points. */
export function linesIn(text: string, width: number): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil((line.length * 1.12) / width)))
  return Math.min(
    26,
    lines.reduce((a, b) => a + b, 0),
  )
}

/** A row as high as its tallest cell: not every program fits the height of wrapped text by itself. */
export function fittedRow(cells: readonly (WorkbookCell | null)[], widths: readonly number[]): WorkbookRow {
  const lines = cells.map((cell, c) => (typeof cell?.value === 'string' ? linesIn(cell.value, widths[c]! - 1) : 1))
  return { height: Math.max(1, ...lines) * lineHeight, cells }
}
