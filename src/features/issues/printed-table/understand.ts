import { bad, good, type Problem, type Result } from '../../../base/result.ts'
import type { Grid } from '../../../base/table/grid.ts'
import { compare } from '../../../methods/exact/rational.ts'
import { inferAddition } from './addition.ts'
import { type Bounds, understandBounds } from './bounds.ts'
import { clean, decimalReader } from './cell.ts'
import { type Columns, findColumns, isTurned, withLastAsTotal } from './columns.ts'
import { criteriaOf } from './criteria.ts'
import { findHeader, type Header, type Rows } from './header.ts'
import { type ColumnHead, columnHeads } from './heads.ts'
import { columnName, type ReadIssues, readIssues } from './issues.ts'
import type { PrintedCriterion, PrintedIssue, PrintedTable } from './printed-table.ts'

/**
 * Understands a printed scoring table: which line holds the heads, which column the issues, the criteria, the total and the
 * rank, and by which rule the totals were made. Nothing is recomputed or corrected here. One pass over the cells.
 */
export function understandTable(grid: Grid): Result<PrintedTable> {
  const rows: Rows = grid.rows.map((row) => row.map(clean))
  const place = grid.sheet === null ? {} : { place: { sheet: grid.sheet } }
  const header = findHeader(rows)
  if (header === null) return bad({ code: 'noTable', ...place })
  const heads = columnHeads(rows, header)
  const columns = findColumns(rows, header.body, heads)
  if (columns === null) return bad({ code: 'noTable', ...place })
  const at = { ...place.place, row: header.titles[0]! + 1 }
  if (isTurned(heads)) return bad({ code: 'tableTurned', place: at })
  if (columns.criteria.length === 0) return bad({ code: 'noCriteria', place: at })
  const read = (of: Columns) => ({ columns: of, ...readIssues(rows, header, of, heads, grid.decimal ?? of.decimal) })
  const found = withUnnamedTotal(columns, read) ?? read(columns)
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

function assemble(header: Header, heads: readonly ColumnHead[], { columns, issues, notes }: Found): PrintedTable {
  const bounds = understandBounds(
    columns.criteria.map((column) => heads[column]!),
    issues,
  )
  const { criteria, recognised, assumed } = criteriaOf(columns, heads, bounds, issues)
  return {
    headerRow: header.titles[0]! + 1,
    firstRow: issues[0]!.row,
    issueColumn: columns.issue,
    criteria,
    totalColumn: columns.total,
    rankColumn: columns.rank,
    maximumTotal: columns.total === null ? null : (heads[columns.total]!.bounds[0]?.value ?? null),
    recognised,
    issues,
    notes: [
      ...header.others.map((row) => ({ code: 'moreTables', place: { row: row + 1 } })),
      ...assumed,
      ...columns.ignored.map((column) => ({ code: 'columnIgnored', place: { column: columnName(heads, column) } })),
      ...addedOtherwise(columns, bounds),
      ...notes,
      ...repeatedNumbers(issues),
      ...aboveMaximum(issues, criteria),
    ],
    addition: bounds.addition,
    reproduced: bounds.reproduced,
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
