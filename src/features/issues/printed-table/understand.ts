import { bad, good, type Problem, type Result } from '../../../base/result.ts'
import type { Grid } from '../../../base/table/grid.ts'
import { compare } from '../../../methods/exact/rational.ts'
import { inferAddition } from './addition.ts'
import { type Bounds, understandBounds } from './bounds.ts'
import { clean, decimalReader } from './cell.ts'
import { type Columns, findColumns, isTurned, withLastAsTotal } from './columns.ts'
import { criteriaOf } from './criteria.ts'
import { gateNotes } from './gates.ts'
import { parseBound } from './head.ts'
import { findHeader, type Header, type Rows } from './header.ts'
import { type ColumnHead, columnHeads, columnName } from './heads.ts'
import { type ReadIssues, readIssues } from './issues.ts'
import type { PrintedCriterion, PrintedIssue, PrintedTable } from './printed-table.ts'
import { wholeTableNotes } from './whole-table.ts'

/**
 * Understands a printed scoring table: which line holds the heads, which column the issues, the criteria, the total and the
 * rank, and by which rule the totals were made. Nothing is recomputed or corrected here. One pass over the cells.
 */
export function understandTable(grid: Grid): Result<PrintedTable> {
  const rows: Rows = grid.rows.map((row) => row.map(clean))
  const place = grid.sheet === null ? {} : { place: { sheet: grid.sheet } }
  const header = findHeader(rows)
  if (header === null) return bad({ code: 'noTable', ...place })
  const printed = columnHeads(rows, header)
  const columns = findColumns(rows, header.body, printed)
  if (columns === null) return bad({ code: 'noTable', ...place })
  const heads = withWeightColumns(rows, header.body, printed, columns)
  const at = { ...place.place, row: header.titles[0]! + 1 }
  if (isTurned(heads)) return bad({ code: 'tableTurned', place: at })
  if (columns.criteria.length === 0) return bad({ code: 'noCriteria', place: at })
  const read = (of: Columns) => ({ columns: of, ...readIssues(rows, header, of, heads, grid.decimal ?? of.decimal) })
  const found = withUnnamedTotal(columns, read) ?? withBestTotal(columns, heads, read)
  if (found.issues.length === 0) return bad({ code: 'noIssues', place: at })
  return good(assemble(header, heads, found))
}

type Found = ReadIssues & { readonly columns: Columns }

/** A last column that adds up the others on most rows is the total, whatever its head says. */
function withUnnamedTotal(columns: Columns, read: (columns: Columns) => Found): Found | null {
  const instead = withLastAsTotal(columns)
  const found = instead && read(instead)
  const { compared, sum } = inferAddition(found?.issues ?? [], []).reproduced
  if (found === null || sum < 2 || sum * 3 < compared * 2) return null
  const note = { code: 'totalGuessed', values: { rows: sum, compared } }
  return { ...found, notes: [note, ...found.notes] }
}

/** Of several columns called total the one that most rows follow; the last of the best named where none does. */
function withBestTotal(columns: Columns, heads: readonly ColumnHead[], read: (columns: Columns) => Found): Found {
  const follows = (found: Found) => {
    const { addition, reproduced } = understandBounds(
      columns.criteria.map((c) => heads[c]!),
      found.issues,
    )
    return reproduced[addition]
  }
  const tried = columns.totals.filter((c) => c !== columns.total).map((total) => read({ ...columns, total }))
  return tried.reduce((best, found) => (follows(found) > follows(best) ? found : best), read(columns))
}

/** A column of weights beside each criterion says what its head could have said, when it holds one number all the way down. */
function withWeightColumns(
  rows: Rows,
  body: number,
  heads: readonly ColumnHead[],
  { criteria, weights }: Columns,
): readonly ColumnHead[] {
  if (weights.length === 0 || weights.length !== criteria.length) return heads
  const bounds = weights.map((column) => {
    const cells = [
      ...new Set(
        rows
          .slice(body)
          .map((row) => row[column] ?? '')
          .filter((cell) => cell !== ''),
      ),
    ]
    return cells.length === 1 ? parseBound(cells[0]!) : null
  })
  if (bounds.includes(null)) return heads
  return heads.map((head, column) => {
    const k = criteria.indexOf(column)
    return k < 0 ? head : { ...head, bounds: [...head.bounds, { ...bounds[k]!, means: 'weight' as const }] }
  })
}

/** The first sheet that holds a scoring table; otherwise what each of them lacks. */
export function findTable(grids: readonly Grid[]): Result<{ readonly grid: Grid; readonly table: PrintedTable }> {
  const problems: Problem[] = []
  for (const grid of grids) {
    const read = understandTable(grid)
    if (read.ok) return good({ grid, table: read.value })
    problems.push(...read.problems)
  }
  return bad(...problems)
}

function assemble(
  header: Header,
  heads: readonly ColumnHead[],
  { columns, issues, notes, summaries }: Found,
): PrintedTable {
  const bounds = understandBounds(
    columns.criteria.map((column) => heads[column]!),
    issues,
  )
  const { criteria, recognised, assumed } = criteriaOf(columns, heads, bounds, issues)
  const table = {
    headerRow: header.titles[0]! + 1,
    firstRow: issues[0]!.row,
    issueColumn: columns.issue,
    criteria,
    totalColumn: columns.total,
    rankColumn: columns.rank,
    maximumTotal: columns.total === null ? null : (heads[columns.total]!.bounds[0]?.value ?? null),
    recognised,
    issues,
    addition: bounds.addition,
    reproduced: bounds.reproduced,
  }
  return {
    ...table,
    notes: [
      ...wholeTableNotes({ columns, heads, issues, summaries, bounds }),
      ...header.others.map((row) => ({ code: 'moreTables', place: { row: row + 1 } })),
      ...assumed,
      ...columns.ignored.map((column) => ({ code: 'columnIgnored', place: { column: columnName(heads, column) } })),
      ...columns.totals
        .filter((c) => c !== columns.total)
        .map((c) => ({ code: 'otherTotal', place: { column: columnName(heads, c) } })),
      ...gateNotes(table),
      ...addedOtherwise(columns, bounds),
      ...notes,
      ...repeatedNumbers(issues),
      ...aboveMaximum(issues, criteria),
    ],
  }
}

/** A table that is not simply added says so, with how many totals the rule gives. */
function addedOtherwise({ total }: Columns, { addition, reproduced }: Bounds): Problem[] {
  if (total === null || addition === 'sum') return []
  return [
    { code: 'addedOtherwise', values: { rule: addition, rows: reproduced[addition], compared: reproduced.compared } },
  ]
}

function repeatedNumbers(issues: readonly PrintedIssue[]): Problem[] {
  const seen = new Map<number, number>()
  const notes: Problem[] = []
  for (const { number, row } of issues) {
    if (number === null) continue
    const first = seen.get(number)
    if (first === undefined) seen.set(number, row)
    else notes.push({ code: 'numberRepeated', place: { row }, values: { number, first } })
  }
  return notes
}

function aboveMaximum(issues: readonly PrintedIssue[], criteria: readonly PrintedCriterion[]): Problem[] {
  const read = decimalReader()
  return criteria.flatMap(({ title, maximum }, k) => {
    if (maximum === null) return []
    const limit = read(maximum)
    return issues.flatMap(({ row, cells }) => {
      const cell = cells[k]
      if (cell == null || compare(read(cell), limit) <= 0) return []
      return [{ code: 'cellAboveMaximum', place: { row, column: title }, values: { value: cell, maximum } }]
    })
  })
}
