import type { Problem } from '../../../base/result.ts'
import { isMissing, markValue, readNumber } from './cell.ts'
import type { Columns } from './columns.ts'
import { type Header, headScore, type Rows, surely } from './header.ts'
import { type ColumnHead, columnName } from './heads.ts'
import type { PrintedIssue } from './printed-table.ts'
import { readRank } from './rank.ts'
import { isRemark, isSum, isSummary } from './words.ts'

export type ReadIssues = {
  readonly issues: readonly PrintedIssue[]
  readonly notes: readonly Problem[]
  readonly summaries: readonly Summary[]
}

/** A line that adds its columns: its numbers on the criteria and the total, and how many issues stand above it. */
export type Summary = { readonly row: number; readonly after: number; readonly values: readonly (string | null)[] }

type Reading = {
  readonly rows: Rows
  readonly columns: Columns
  readonly heads: readonly ColumnHead[]
  readonly decimal: '.' | ',' | null
  readonly issues: PrintedIssue[]
  readonly notes: Problem[]
  readonly summaries: Summary[]
}

/** Reads the rows under the head into issues, until another table begins. */
export function readIssues(
  rows: Rows,
  header: Header,
  columns: Columns,
  heads: readonly ColumnHead[],
  decimal: '.' | ',' | null,
): ReadIssues {
  const reading: Reading = { rows, columns, heads, decimal, issues: [], notes: [], summaries: [] }
  const headLines = new Set(header.lines.map((row) => signature(rows[row]!)))
  let open = false
  for (let row = header.body; row < rows.length; row++) {
    const cells = rows[row]!
    if (cells.every((cell) => cell === '')) open = false
    else if (headLines.has(signature(cells)) && !startsAnew(reading, row + 1, headLines)) continue
    else if (headLines.has(signature(cells)) || isOtherTable(cells, heads)) {
      reading.notes.push({ code: 'moreTables', place: { row: row + 1 } })
      break
    } else open = readRow(reading, row, open)
  }
  return reading
}

/** The head stands on each page; where the numbers or the titles begin again below it, it is the head of another table. */
function startsAnew({ rows, columns, issues }: Reading, from: number, headLines: ReadonlySet<string>): boolean {
  const first = issues[0]
  const next = rows
    .slice(from, from + mostHeadLines)
    .find((cells) => cells.some((cell) => cell !== '') && !headLines.has(signature(cells)))
  if (first === undefined || next === undefined) return false
  const number = columns.number === null ? null : issueNumber(next[columns.number] ?? '')
  return (number !== null && number === first.number) || (next[columns.issue] ?? '') === first.title
}

const mostHeadLines = 20

function signature(cells: readonly string[]): string {
  return cells.join('\u0000').toLowerCase()
}

/** A row that looks like heads, but not like these: half of the heads would be on the next page too. */
function isOtherTable(cells: readonly string[], heads: readonly ColumnHead[]): boolean {
  if (cells.filter((cell) => /^[0-9]/.test(cell)).length > 1 || headScore(cells) < surely) return false
  const same = cells.filter(
    (cell, c) => cell !== '' && heads[c]?.text.toLowerCase().includes(cell.toLowerCase()),
  ).length
  return same * 2 < cells.filter((cell) => cell !== '').length
}

/** Returns whether the next row could be a further line of the same issue. */
function readRow(reading: Reading, row: number, open: boolean): boolean {
  const { columns, issues, notes } = reading
  const cells = reading.rows[row]!
  const number = columns.number === null ? null : issueNumber(cells[columns.number] ?? '')
  const label = cells[columns.issue] || (columns.number === null ? '' : cells[columns.number]) || ''
  const values = [...columns.criteria, ...(columns.total === null ? [] : [columns.total])]
  const scored = values.some((c) => !isMissing(cells[c] ?? ''))
  if (number === null && [label, cells.find((cell) => cell !== '') ?? ''].some(isSummary)) {
    readSummary(reading, row, label)
    return false
  }
  if (scored && label === '') return fillLast(reading, row, open)
  if (scored || (number !== null && cells[columns.issue])) {
    issues.push(readIssue(reading, row, number))
    return true
  }
  const alone = cells.filter((cell) => cell !== '').length === 1 && cells[columns.issue] === label && label !== ''
  const last = issues.at(-1)
  if (open && alone && last && !isRemark(label))
    issues[issues.length - 1] = { ...last, title: `${last.title} ${label}` }
  else if (scored) notes.push({ code: 'rowIgnored', place: { row: row + 1 } })
  return open && alone && !isRemark(label)
}

function readSummary(reading: Reading, row: number, label: string): void {
  const { columns, decimal, issues, summaries } = reading
  const cells = reading.rows[row]!
  if (![label, cells.find((cell) => cell !== '') ?? ''].some(isSum)) return
  const values = [...columns.criteria, ...(columns.total === null ? [] : [columns.total])].map((column) => {
    const cell = cells[column] ?? ''
    return isMissing(cell) ? null : (readNumber(cell, decimal)?.value ?? null)
  })
  summaries.push({ row: row + 1, after: issues.length, values })
}

/** Points on a line of their own belong to the title above, if that has none yet. */
function fillLast(reading: Reading, row: number, open: boolean): boolean {
  const { issues, notes } = reading
  const last = issues.at(-1)
  if (open && last && last.printedTotal === null && last.cells.every((cell) => cell === null)) {
    const { cells, printedTotal, printedRank } = readIssue(reading, row, last.number)
    issues[issues.length - 1] = { ...last, cells, printedTotal, printedRank: printedRank ?? last.printedRank }
    return true
  }
  notes.push({ code: 'rowIgnored', place: { row: row + 1 } })
  return false
}

function issueNumber(cell: string): number | null {
  const match = /^([0-9]{1,6})[.)]?$/.exec(cell)
  return match ? Number(match[1]) : readRank(cell)
}

function readIssue(reading: Reading, row: number, number: number | null): PrintedIssue {
  const { columns, issues, notes } = reading
  const cells = reading.rows[row]!
  const printed = cells[columns.issue] ?? ''
  const numbered = number === null && columns.number === null ? /^([0-9]{1,4})[.)]\s+(?=\D)/.exec(printed) : null
  const title = numbered ? printed.slice(numbered[0].length) : printed
  const points = columns.criteria.map((column) => readPoints(reading, row, column))
  const printedTotal = columns.total === null ? null : readValue(reading, row, columns.total)
  const rank = columns.rank === null ? '' : (cells[columns.rank] ?? '')
  const printedRank = readRank(rank)
  if (printedRank === null && !isMissing(rank))
    notes.push(note(reading, 'rankNotRead', row, columns.rank!, { text: rank }))
  if (title === '') notes.push({ code: 'titleMissing', place: { row: row + 1 } })
  return {
    id: `isu-${issues.length + 1}`,
    number: numbered ? Number(numbered[1]) : number,
    title,
    row: row + 1,
    cells: points,
    printedTotal,
    printedRank,
  }
}

/** Points are counted in whole units later: a number that would not stay whole there is said, not cut. */
function readPoints(reading: Reading, row: number, column: number): string | null {
  const value = readValue(reading, row, column)
  if (value === null || /^-?[0-9]{1,9}(\.[0-9]{1,6})?$/.test(value)) return value
  reading.notes.push(note(reading, 'tooManyDigits', row, column, { text: value }))
  return null
}

function readValue(reading: Reading, row: number, column: number): string | null {
  const cell = reading.rows[row]![column] ?? ''
  if (reading.columns.marked.has(column)) return markValue(cell)
  if (isMissing(cell)) return null
  const number = readNumber(cell, reading.decimal)
  if (number === null) {
    reading.notes.push(note(reading, 'cellNotNumber', row, column, { text: cell.slice(0, 60) }))
    return null
  }
  if (number.doubt)
    reading.notes.push(note(reading, `${number.doubt}Doubt`, row, column, { text: cell, value: number.value }))
  return number.value
}

function note(reading: Reading, code: string, row: number, column: number, values: Record<string, string>): Problem {
  return { code, place: { row: row + 1, column: columnName(reading.heads, column) }, values }
}
