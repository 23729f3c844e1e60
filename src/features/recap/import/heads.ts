import type { FileCell, FileRow } from '../../../base/table/file-rows.ts'
import { isBlank, isCountingRow, tidy } from './cell.ts'
import { readCount } from './count.ts'
import { personalHead } from './personal.ts'
import { headWord, sexWord } from './words.ts'

/** Where a table begins: its rows of heads, and the first row below them. Places in the list of rows. */
export type Head = { readonly from: number; readonly to: number; readonly data: number }

const mostHeadRows = 4
/** Rows between the heads and the first row with figures: a blank one, the name of a section. */
const mostBetween = 4

/**
 * Every table of a sheet, by its heads: rows of words right above rows of figures. Titles above, names of sections below and
 * rows that number the columns belong to no head.
 */
export function findHeads(rows: readonly FileRow[]): Head[] {
  const found: Head[] = []
  for (let i = 0; i < rows.length; ) {
    const head = headAt(rows, i, found.length === 0)
    if (head === null) i++
    else {
      found.push(head)
      i = head.data + 1
    }
  }
  return found.length > 0 ? found : registerHead(rows)
}

function headAt(rows: readonly FileRow[], at: number, first: boolean): Head | null {
  if (!isHeadLike(rows[at]!.cells) || (!first && !hasHeadWords(rows[at]!.cells))) return null
  let to = at
  while (to + 1 < rows.length && to - at < mostHeadRows && isNextHead(rows, to)) to++
  const data = firstFigures(rows, to + 1)
  if (data === null || widthOf(rows[at]!.cells) < 2) return null
  return { from: withGroupHead(rows, at), to, data: to + 1 }
}

/** Heads where somebody says that they are: with the rows of words right above them. */
export function headsAt(rows: readonly FileRow[], lines: readonly number[]): Head[] {
  return lines.flatMap((line) => {
    const to = rows.findIndex((row) => row.line === line)
    if (to < 0) return []
    let from = to
    while (
      from > 0 &&
      to - from < mostHeadRows - 1 &&
      isHeadLike(rows[from - 1]!.cells) &&
      !isCountingRow(rows[from - 1]!.cells)
    )
      from--
    return [{ from: withGroupHead(rows, from), to, data: to + 1 }]
  })
}

/** The row with figures that the heads stand over, past sections and blanks; null when there is none near. */
function firstFigures(rows: readonly FileRow[], from: number): number | null {
  for (let i = from; i < Math.min(rows.length, from + mostBetween); i++) {
    const { cells } = rows[i]!
    if (isCountingRow(cells)) continue
    if (hasFigures(cells)) return i
    if (cells.filter((cell) => !isBlank(cell)).length > 2) return null
  }
  return null
}

function isNextHead(rows: readonly FileRow[], at: number): boolean {
  const [above, below] = [rows[at]!, rows[at + 1]!]
  if (below.line - above.line > 1) return false
  if (isCountingRow(below.cells)) return true
  if (!isHeadLike(below.cells)) return false
  // A section's name stands below heads that are whole already, and begins at the left as they do.
  const place = (cells: readonly FileCell[]) => cells.findIndex((cell) => !isBlank(cell))
  const fills = below.cells.some((cell, column) => !isBlank(cell) && isBlank(above.cells[column]))
  return fills || place(below.cells) > place(above.cells)
}

/** A row with a single word over several columns, such as `Jenis PPKS` or `Tahun`, right above the heads and not at the left. */
function withGroupHead(rows: readonly FileRow[], at: number): number {
  const above = rows[at - 1]
  if (above === undefined || rows[at]!.line - above.line > 1) return at
  const filled = above.cells.filter((cell) => !isBlank(cell))
  const place = above.cells.findIndex((cell) => !isBlank(cell))
  const short = filled.length === 1 && place >= 2 && tidy(filled[0]).length <= 40
  return short ? at - 1 : at
}

/** Words, years, or the numbers of categories; at least two cells. */
export function isHeadLike(cells: readonly FileCell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell))
  if (filled.length < 2) return false
  const numbers = filled.filter((cell) => isFigure(cell))
  if (numbers.length === 0) return filled.some((cell) => /\p{L}{2}/u.test(tidy(cell)) || sexWord(tidy(cell)) !== null)
  return numbers.every(isYear) ? filled.length > numbers.length || numbers.length >= 2 : isNumbered(cells)
}

/** Some word that only a head has: without it a row in the middle of a table begins no new one. */
function hasHeadWords(cells: readonly FileCell[]): boolean {
  const words = cells.filter(
    (cell) => !isBlank(cell) && (headWord(tidy(cell)) !== null || personalHead(tidy(cell)) !== null),
  )
  const label = cells.find((cell) => !isBlank(cell))
  return (
    words.length >= 2 || (words.length === 1 && headWord(tidy(label)) !== null && headWord(tidy(label)) !== 'total')
  )
}

/** 1, 2, 3 and on, beside a word or below a group head: categories by their number. */
export function isNumbered(cells: readonly FileCell[]): boolean {
  const numbers = cells
    .filter((cell) => !isBlank(cell) && isFigure(cell))
    .map((cell) => Number(tidy(cell).replace(/[().]/g, '')))
  return numbers.length >= 3 && numbers.every((n, i) => n === i + 1)
}

function isYear(cell: FileCell): boolean {
  return /^(19|20)\d\d$/.test(tidy(cell))
}

function hasFigures(cells: readonly FileCell[]): boolean {
  const figures = cells.filter((cell, i) => i > 0 && !isBlank(cell) && isFigure(cell) && !isYear(cell))
  const words = cells.filter((cell) => /\p{L}{2}/u.test(tidy(cell)) || /^[\d.]{4,}$/.test(tidy(cell)))
  return figures.length > 0 && words.length > 0
}

/** A number, or a sign that stands where one is missing. */
export function isFigure(cell: FileCell): boolean {
  if (typeof cell === 'number') return true
  const text = tidy(cell)
  if (/^\(?\d{1,2}\)?$/.test(text)) return true
  const count = readCount(text, null)
  return text !== '' && (count.kind !== 'bad' || !['notANumber', 'formulaError'].includes(count.code))
}

function widthOf(cells: readonly FileCell[]): number {
  return cells.filter((cell) => !isBlank(cell)).length
}

/** A list of people holds no figures at all: its first row with two words of heads, or a NIK, is the head. */
function registerHead(rows: readonly FileRow[]): Head[] {
  const at = rows.findIndex(
    ({ cells }) =>
      cells.filter((cell) => !isBlank(cell) && (personalHead(tidy(cell)) !== null || headWord(tidy(cell)) !== null))
        .length >= 2,
  )
  return at < 0 || at + 1 >= rows.length ? [] : [{ from: at, to: at, data: at + 1 }]
}

/**
 * The words over each column, from the top down. A word over several columns stands only over the first of them, merged or not:
 * those to its right have it too, as far as something stands below them.
 */
export function headChains(rows: readonly FileRow[], { from, to }: Head): string[][] {
  const lines = rows.slice(from, to + 1).filter(({ cells }) => !isCountingRow(cells))
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length))
  const chains: string[][] = Array.from({ length: width }, () => [])
  lines.forEach(({ cells }, depth) => {
    let group = ''
    for (let column = 0; column < width; column++) {
      const own = tidy(cells[column])
      const below = lines.slice(depth + 1).some((line) => !isBlank(line.cells[column]))
      const aboveOwn = lines.slice(0, depth).some((line) => !isBlank(line.cells[column]))
      if (own !== '') group = own
      else if (!below || aboveOwn) group = depth === 0 || !below ? '' : group
      const text = own !== '' ? own : below && !aboveOwn ? group : ''
      if (text !== '' && chains[column]!.at(-1) !== text) chains[column]!.push(text)
    }
  })
  return chains
}
