import type { Merge, WorkbookCell, WorkbookRow, WorkbookSheet } from '../../../base/table/write-workbook.ts'
import type { Cell, Table } from '../../report.ts'
import type { ReportText } from '../../text.ts'
import { columnTitle, type Laid, laidRow, layOut, placeIn } from '../layout.ts'
import { formulaText } from './formula.ts'
import { fittedRow, lineHeight, linesIn } from './height.ts'
import { cellLook, headLook, looks, struck } from './look.ts'

export type Foot = WorkbookSheet['foot']

/** One table as one sheet: its name, heads that stay in sight, numbers that recompute, and where they come from. */
export function tableSheet(table: Table, label: string, words: ReportText, foot: Foot): WorkbookSheet {
  const layout = layOut(table, words)
  const widths = columnWidths(table, layout)
  const head = headRows(table, layout)
  const from = 1 + head.length
  const body = bodyRows(table, layout, from)
  const whole = widths.reduce((a, b) => a + b)
  const end = 1 + head.length + body.length
  const wide = (text: string): WorkbookRow['height'] => linesIn(text, whole) * lineHeight
  const caption = `${label}. ${table.caption}`
  return {
    name: label,
    columns: widths,
    rows: [
      { height: wide(caption), cells: [{ value: caption, look: looks.caption }] },
      ...head.map((cells) => fittedRow(cells, widths)),
      ...body.map((cells) => fittedRow(cells, widths)),
      { height: wide(table.source), cells: [{ value: table.source, look: looks.note }] },
    ],
    merges: [across(0, layout.length), ...headMerges(table, layout), across(end, layout.length)],
    frozen: { rows: from, columns: frozenColumns(table) },
    printedHead: { from: 1, to: from - 1 },
    landscape: layout.length > 7,
    foot,
  }
}

function across(row: number, columns: number): Merge {
  return { startRow: row, startCol: 0, endRow: row, endCol: columns - 1 }
}

/** Up to the first text, so that a row is known by its name however far one scrolls. */
function frozenColumns({ columns }: Table): number {
  const name = columns.findIndex((c) => c.align === 'left')
  return columns.length > 4 && name >= 0 && name < 2 ? name + 1 : 0
}

/** Shares of a line of text made into characters: a number needs its digits, a name as much as there is. */
function columnWidths({ columns }: Table, layout: readonly Laid[]): number[] {
  const whole = columns.reduce((sum, c) => sum + c.width, 0)
  const line = columns.length > 6 ? 130 : 90
  return layout.map(({ kind, column }) => {
    if (kind === 'origin') return 28
    const share = Math.round((column.width / whole) * line)
    const longest = Math.max(...column.title.split(/\s+/).map((word) => word.length))
    return Math.min(70, Math.max(6, share, longest + 3))
  })
}

type Cells = (WorkbookCell | null)[]

/** One row of heads, or two where some columns stand under a common head. */
function headRows({ look, groups }: Table, layout: readonly Laid[]): Cells[] {
  const titles = (row: 'upper' | 'lower') =>
    layout.map(({ column }): WorkbookCell => ({ value: columnTitle(column), look: headLook(look, row, column.align) }))
  if (groups.length === 0) return [titles('upper')]
  const grouped = (laid: Laid) => laid.kind !== 'origin' && groups.some((g) => g.from <= laid.of && laid.of <= g.to)
  const upper = titles('upper').map((cell, c): WorkbookCell => {
    const laid = layout[c]!
    if (!grouped(laid)) return cell
    const group = groups.find((g) => laid.kind !== 'origin' && g.from === laid.of)
    return { value: group?.title ?? null, look: headLook(look, 'upper', 'center') }
  })
  const lower = titles('lower').map(
    (cell, c): WorkbookCell =>
      grouped(layout[c]!) ? cell : { value: null, look: headLook(look, 'upper', layout[c]!.column.align) },
  )
  return [upper, lower]
}

/** A group's head lies over its columns; any other head over both rows. */
function headMerges({ groups }: Table, layout: readonly Laid[]): Merge[] {
  if (groups.length === 0) return []
  const spans = groups.map((g) => ({ start: placeIn(layout, g.from), end: placeIn(layout, g.to) }))
  const over = spans.map(({ start, end }): Merge => ({ startRow: 1, startCol: start, endRow: 1, endCol: end }))
  const alone = layout.flatMap((_, c): Merge[] =>
    spans.some(({ start, end }) => start <= c && c <= end) ? [] : [{ startRow: 1, startCol: c, endRow: 2, endCol: c }],
  )
  return [...over.filter((m) => m.endCol > m.startCol), ...alone]
}

function bodyRows(table: Table, layout: readonly Laid[], first: number): Cells[] {
  const last = first + table.rows.length - 1
  const rows = table.rows.map((row, i) =>
    cellsOf(
      row,
      layout,
      { row: first + i, first, last },
      { banded: i % 2 === 1 && table.look === 'data', total: false },
    ),
  )
  if (table.total === null) return rows
  const at = { row: last + 1, first, last }
  return [...rows, cellsOf(table.total, layout, at, { banded: false, total: true })]
}

function cellsOf(
  row: readonly Cell[],
  layout: readonly Laid[],
  at: { readonly row: number; readonly first: number; readonly last: number },
  place: { readonly banded: boolean; readonly total: boolean },
): Cells {
  return laidRow(row, layout).map((cell, c): WorkbookCell => {
    const laid = layout[c]!
    const look = cellLook(cell, laid.column.align, place)
    if (laid.kind === 'printed') return { value: cell.text, look: struck(look) }
    if (laid.kind === 'origin') return { value: cell.text, look: { ...look, ...looks.origin } }
    if (cell.value === null) return { value: cell.text, look }
    const value = Number(cell.value)
    return cell.formula === null
      ? { value, look }
      : { value, formula: formulaText(cell.formula, layout, { ...at, column: c }), look }
  })
}
