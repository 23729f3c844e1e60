import type { Delimiter } from './delimiter.ts'

/** Rows of a text with one delimiter; a quoted cell may hold the delimiter and line breaks. */
export async function delimitedRows(text: string, delimiter: Delimiter): Promise<string[][]> {
  const { parse } = await import('csv-parse/sync')
  const read = (quote: '"' | false): string[][] =>
    parse(text, { delimiter, quote, record_delimiter: '\n', relax_column_count: true, relax_quotes: true })
  if (delimiter === '|') return withoutFrame(read(false))
  try {
    return read('"')
  } catch {
    // A quote that opens and never closes is an inch or a slip: then quotes are ordinary signs.
    return read(false)
  }
}

/** Rows between bars, without the outer bars where the table has them; the ruling under the head becomes a blank row. */
function withoutFrame(rows: readonly string[][]): string[][] {
  const trimmed = rows.map((row) => row.map((cell) => cell.trim()))
  const table = trimmed.filter((row) => row.length > 1)
  const left = table.every((row) => row[0] === '') ? 1 : 0
  const right = table.every((row) => row.at(-1) === '') ? -1 : undefined
  return trimmed.map((row) => {
    if (row.length < 2) return row
    const cells = row.slice(left, right)
    return cells.every((cell) => /^(:?-+:?|=*)$/.test(cell)) ? [] : cells
  })
}

/**
 * Word writes a line break inside a cell as a line break, so that one row comes as several short ones. Short rows that
 * together make exactly one row of the usual length are that row; the lines they came from stay as blank rows, so that row
 * numbers are those that a person counts.
 */
export function joinBrokenRows(rows: readonly string[][]): string[][] {
  const width = usualLength(rows)
  const joined: string[][] = []
  for (let i = 0; i < rows.length; ) {
    const last = lastPart(rows, i, width)
    if (last > i) joined.push(glue(rows.slice(i, last + 1)))
    else joined.push(rows[i]!)
    for (let blank = i; blank < last; blank++) joined.push([])
    i = last + 1
  }
  return joined
}

/** A cell with more lines than this is no cell of a table. */
const mostLines = 50

/** Index of the last row that belongs to the one at `first`; `first` itself when nothing is broken. */
function lastPart(rows: readonly string[][], first: number, width: number): number {
  let length = rows[first]!.length
  if (length < 2 || length >= width) return first
  for (let i = first + 1; i < Math.min(rows.length, first + mostLines); i++) {
    const part = rows[i]!
    if (part.every((cell) => cell.trim() === '')) return first
    length += part.length - 1
    if (length > width) return first
    if (length === width) return isContinuation(rows, first, i) ? i : first
  }
  return first
}

/** Two lines of heads can add up to a full row as well: then the second is a row of its own. */
function isContinuation(rows: readonly string[][], first: number, last: number): boolean {
  const end = rows[last]!
  return last > first + 1 || end[0]!.startsWith('(') || end.filter((cell) => /^\s*[0-9]/.test(cell)).length >= 2
}

function glue(parts: readonly string[][]): string[] {
  return parts.reduce((row, part) => [...row.slice(0, -1), `${row.at(-1)}\n${part[0]}`, ...part.slice(1)])
}

function usualLength(rows: readonly string[][]): number {
  const byLength = new Map<number, number>()
  for (const { length } of rows) if (length > 2) byLength.set(length, (byLength.get(length) ?? 0) + 1)
  return [...byLength].reduce((best, [length, count]) => (count > (byLength.get(best) ?? 0) ? length : best), 0)
}
