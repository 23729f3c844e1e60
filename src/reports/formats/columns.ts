import type { Cell, Column, Table } from '../report.ts'
import { softened } from './soft-hyphens.ts'

/** A column on paper: its head with soft hyphens, and what must not break: parts of the head and the first longest word below. */
export type PaperColumn = Column & { readonly headParts: readonly string[]; readonly longest: string }

/** Longer words than this may break anywhere, so that one of them does not push the other columns aside. */
const longestKept = 16

export function paperColumns(table: Table): PaperColumn[] {
  const rows = table.total === null ? table.rows : [...table.rows, table.total]
  return table.columns.map((column, k) => {
    const title = softened(column.title)
    const headParts = title.split(/[\s\u00ad/-]/u).map((part) => part.slice(0, longestKept))
    return { ...column, title, headParts, longest: longestWord(rows.map((row) => row[k]!)).slice(0, longestKept) }
  })
}

function longestWord(cells: readonly Cell[]): string {
  let longest = ''
  for (const { text, printed } of cells)
    for (const word of [...text.split(' '), printed ?? '']) if (word.length > longest.length) longest = word
  return longest
}
