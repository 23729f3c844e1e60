import type { Table } from './bundle.ts'

/** A table as CSV: UTF-8, LF, commas, quotes only where they are needed. Cells stay as they are, `=1+1` too. */
export function csvBytes({ columns, rows }: Table): Uint8Array {
  const lines = [
    columns.map((column) => (/[;\t]/.test(column) ? quoted(column) : csvCell(column, columns))),
    ...rows.map(({ values }) => columns.map((column) => csvCell(values[column] ?? '', columns))),
  ]
  return Buffer.from(`${lines.map((cells) => cells.join(',')).join('\n')}\n`)
}

/** A line of one empty cell would be lost without quotes. */
function csvCell(cell: string, columns: readonly string[]): string {
  return /[",\r\n]|^\s|\s$|^\ufeff/.test(cell) || (cell === '' && columns.length === 1) ? quoted(cell) : cell
}

// In the header line also for `;` and tabs: by them a reader tells the separator.
function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`
}
