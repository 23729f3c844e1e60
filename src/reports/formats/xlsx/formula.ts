import { address } from '../../../base/table/write-workbook.ts'
import type { Formula } from '../../report.ts'
import { type Laid, placeIn } from '../layout.ts'

/** Where the rows of a table stand on its sheet, the first and the last, and the row of the formula itself. */
export type At = { readonly row: number; readonly first: number; readonly last: number; readonly column: number }

/** How a number follows from others of its table, in the language of a spreadsheet. */
export function formulaText(formula: Formula, layout: readonly Laid[], at: At): string {
  const column = (of: number) => placeIn(layout, of)
  switch (formula.kind) {
    case 'rowSum':
      return `SUM(${summed(formula.from, formula.to, layout, at.row)})`
    case 'columnSum':
      return `SUM(${range(at.column, at)})`
    case 'rank':
      return `RANK(${address(at.row, column(formula.by))},${range(column(formula.by), at)})`
    case 'share':
      return `${address(at.row, column(formula.of))}/SUM(${range(column(formula.of), at)})`
  }
}

/** `C4:H4`, or cell by cell where another column stands between them. */
function summed(from: number, to: number, layout: readonly Laid[], row: number): string {
  const columns = Array.from({ length: to - from + 1 }, (_, i) => placeIn(layout, from + i))
  const together = columns.every((c, i) => c === columns[0]! + i)
  return together
    ? `${address(row, columns[0]!)}:${address(row, columns.at(-1)!)}`
    : columns.map((c) => address(row, c)).join(',')
}

/** The column over all rows of the table: `C$4:C$29`. */
function range(column: number, { first, last }: At): string {
  const fixed = (row: number) => address(row, column).replace(/(\d+)$/, '$$$1')
  return `${fixed(first)}:${fixed(last)}`
}
