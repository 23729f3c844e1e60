import { type Bound, type Head, parseBound, parseHead } from './head.ts'
import type { BoundsRow, Header, Rows } from './header.ts'
import { headRole } from './words.ts'

/** What stands above a column: its head on one line, taken apart, and the numbers of the lines of maxima and weights. */
export type ColumnHead = Head & { readonly text: string; readonly bounds: readonly Bound[] }

/** One head a column, put together from the lines of the head. */
export function columnHeads(rows: Rows, header: Header): ColumnHead[] {
  const width = bodyWidth(rows, header)
  const lines = spreadLines(
    header.titles.map((row) => rows[row]!),
    width,
  )
  return Array.from({ length: width }, (_, column) => {
    const text = headText(lines, column)
    const head = parseHead(text)
    const below = header.bounds.flatMap((line) => boundBelow(rows, line, column) ?? [])
    return { ...head, text, bounds: head.bound ? [head.bound, ...below] : below }
  })
}

/** A document may leave trailing cells out, so the widest of the first rows counts. */
function bodyWidth(rows: Rows, { titles, body }: Header): number {
  const first = rows.slice(body, body + 20).map((row) => row.length)
  return Math.max(...titles.map((row) => rows[row]!.length), ...first)
}

function boundBelow(rows: Rows, { row, means }: BoundsRow, column: number): Bound | null {
  const bound = parseBound(rows[row]![column] ?? '')
  return bound && (means === 'either' ? bound : { ...bound, means })
}

/**
 * Pasted from Word, a head over several columns is one cell, and the line below has cells only for those columns. Then the
 * cells stand too far left, and the missing ones are put back.
 */
function spreadLines(lines: readonly (readonly string[])[], width: number): (readonly string[])[] {
  const short = (line: readonly string[] | undefined) => line !== undefined && line.length < width && !line.includes('')
  const [upper, ...below] = lines
  const group = upper?.findIndex((cell) => headRole(cell) === 'group') ?? -1
  if (!short(upper) || group < 1 || group === upper!.length - 1) return [...lines]
  const missing = Array.from({ length: width - upper!.length }, () => '')
  const indent = Array.from({ length: group }, () => '')
  const spread = [...upper!.slice(0, group + 1), ...missing, ...upper!.slice(group + 1)]
  const fits = (line: readonly string[]) => short(line) && line.length === missing.length + 1
  return [spread, ...below.map((line) => (fits(line) ? [...indent, ...line] : line))]
}

function headText(lines: readonly (readonly string[])[], column: number): string {
  const parts = lines.flatMap((line, i) => {
    const part = line[column] ?? ''
    return part === '' || isOver(lines, i, column) ? [] : [part]
  })
  const text = parts.join(' ')
  // A criterion that is only numbered needs a name of its own.
  return /^\(?[0-9]{1,2}\)?$/.test(text) && headsAbove(lines, column) ? `Kriteria ${text.replace(/[()]/g, '')}` : text
}

/** Whether a head stands over several columns, so that the heads below it name them. */
function isOver(lines: readonly (readonly string[])[], i: number, column: number): boolean {
  const below = lines.slice(i + 1)
  if (!below.some((line) => line[column])) return false
  const role = headRole(parseHead(lines[i]![column]!).title)
  if (role === 'group') return true
  const next = column + 1
  const alone = !lines[i]![next] && !lines.slice(0, i).some((line) => line[next])
  return (role === 'other' || role === 'weakTotal') && alone && below.some((line) => line[column] && line[next])
}

/** A line above has a head at this column or over it from the left. */
function headsAbove(lines: readonly (readonly string[])[], column: number): boolean {
  return (
    lines.length > 1 &&
    lines.slice(0, -1).some((line) => line.slice(0, column + 1).some((cell) => headRole(cell) === 'group'))
  )
}

/** A column is called by its head; without one, by its place. */
export function columnName(heads: readonly ColumnHead[], column: number): string {
  return heads[column]?.title || heads[column]?.text || `#${column + 1}`
}
