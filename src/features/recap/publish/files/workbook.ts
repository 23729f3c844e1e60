import type { Language } from '../../../../base/language.ts'
import {
  type CellLook,
  type Merge,
  type WorkbookCell,
  type WorkbookRow,
  type WorkbookSheet,
  writeWorkbook,
} from '../../../../base/table/write-workbook.ts'
import { colour } from '../../../../ui/colour.ts'
import { levelOf } from '../../model/area.ts'
import { periodLabel } from '../../model/period.ts'
import { roomText } from '../../model/text.ts'
import { fileText } from '../file-text.ts'
import type { PublicDocument, PublicTable } from '../publication.ts'
import { bodyAndFoot, columnsShown, hiddenRange, shownCell } from './cells.ts'
import { definitionOf } from './definition.ts'
import { notesOf } from './notes.ts'

/** The recap as offices draw it: regions down, categories across, Jumlah at the right and at the foot; a sheet a period. */
export function recapWorkbook(document: PublicDocument, table: PublicTable): Promise<Uint8Array> {
  const sheets = table.periods.map((_, period) => periodSheet(document, table, period))
  return writeWorkbook({
    title: `${document.title}: ${table.set.title[document.lang]}`,
    creator: document.publisher,
    sheets: [...sheets, notesSheet(document, table)],
  })
}

const edge = { style: 'thin', color: { rgb: colour.tepi.slice(1) } } as const
const box: CellLook = { border: { top: edge, bottom: edge, left: edge, right: edge } }
const font = (more: NonNullable<CellLook['font']> = {}): CellLook => ({ font: { name: 'Calibri', size: 10, ...more } })
const title: CellLook = { ...font({ bold: true, size: 13 }), alignment: { horizontal: 'center' } }
const note: CellLook = { ...font({ size: 9 }), alignment: { wrapText: true, vertical: 'top' } }
const fill = (ink: string): CellLook => ({
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: ink.slice(1) } },
})
const head: CellLook = { ...font({ bold: true }), ...box, ...fill(colour.nila100) }
const turned: CellLook = {
  ...head,
  alignment: { textRotation: 90, horizontal: 'center', vertical: 'bottom', wrapText: true },
}
const flat: CellLook = { ...head, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } }

function periodSheet(document: PublicDocument, table: PublicTable, period: number): WorkbookSheet {
  const { lang, publisher } = document
  const words = fileText[lang]
  const columns = columnsShown(table)
  const width = columns.length + 3
  const label = periodLabel(table.periods[period]!.period, lang)
  const { body, foot } = bodyAndFoot(table)
  const across = (text: string, look: CellLook): WorkbookRow => ({ height: null, cells: [{ value: text, look }] })
  const heads: WorkbookRow[] = [
    across(words.recap(table.set.title[lang]).toUpperCase(), title),
    across(publisher.toUpperCase(), title),
    across(words.periodTitle(label).toUpperCase(), title),
    { height: 6, cells: [] },
    headRow(table, columns, lang),
    numberRow(width),
  ]
  const rows = body.map((row, i) =>
    bodyRow(table, period, row, i + 1, lang, levelOf(table.rows[row]!.code) !== lowest(table)),
  )
  const total = foot === null ? [] : [footRow(table, period, foot, lang)]
  const notes = notesOf(document, table).map((text) => across(text, note))
  const all = [...heads, ...rows, ...total, { height: 6, cells: [] }, ...notes]
  const whole = (row: number): Merge => ({ startRow: row, startCol: 0, endRow: row, endCol: width - 1 })
  const firstNote = all.length - notes.length
  return {
    name: label,
    columns: [5, 12, 24, ...columns.map((column) => (column === table.columns.length ? 10 : 7.5))],
    rows: all.map((row, r) => (r < firstNote ? row : { ...row, height: noteHeight(row, columns.length) })),
    merges: [
      ...[0, 1, 2].map(whole),
      ...notes.map((_, i) => whole(firstNote + i)),
      ...(foot === null ? [] : [{ ...whole(heads.length + rows.length), endCol: 2 }]),
    ],
    frozen: { rows: heads.length, columns: 3 },
    printedHead: { from: 4, to: 5 },
    landscape: true,
    foot: { left: `${publisher} · ${document.title}`, right: '&P/&N' },
  }
}

function lowest({ rows }: PublicTable): string {
  return levelOf(rows.reduce((a, b) => (b.code.length > a.code.length ? b : a)).code)
}

function noteHeight({ cells }: WorkbookRow, columns: number): number {
  const text = String(cells[0]?.value ?? '')
  return 13 * Math.max(1, Math.ceil(text.length / (45 + columns * 8)))
}

function headRow(table: PublicTable, columns: readonly number[], lang: Language): WorkbookRow {
  const words = fileText[lang]
  const level = roomText[lang].levels[lowest(table) as 'district']
  return {
    height: 150,
    cells: [
      { value: words.number, look: flat },
      { value: words.code, look: flat },
      { value: level.charAt(0).toUpperCase() + level.slice(1), look: flat },
      ...columns.map((column): WorkbookCell => {
        const of = table.columns[column]
        return { value: of?.name[lang] ?? words.total, look: of === undefined ? flat : turned }
      }),
    ],
  }
}

/** Columns are numbered under their heads, as in every official table. */
function numberRow(width: number): WorkbookRow {
  const look: CellLook = { ...flat, font: { name: 'Calibri', size: 8, italic: true } }
  return { height: null, cells: Array.from({ length: width }, (_, i) => ({ value: i + 1, look })) }
}

const numbers: CellLook = { ...font(), ...box, alignment: { horizontal: 'right' }, numFmt: '#,##0' }

function bodyRow(
  table: PublicTable,
  period: number,
  row: number,
  number: number,
  lang: Language,
  isWhole: boolean,
): WorkbookRow {
  const { code, name } = table.rows[row]!
  const bold = isWhole ? { bold: true } : {}
  const words: CellLook = { ...font(bold), ...box, alignment: { vertical: 'center', indent: isWhole ? 0 : 1 } }
  return {
    height: null,
    cells: [
      { value: number, look: { ...numbers, ...font(bold), ...box } },
      { value: code, look: words },
      { value: name, look: words },
      ...countCells(table, period, row, lang, bold),
    ],
  }
}

function footRow(table: PublicTable, period: number, row: number, lang: Language): WorkbookRow {
  const look: CellLook = { ...flat, alignment: { horizontal: 'center' } }
  const label = `${fileText[lang].total} ${table.rows[row]!.name}`
  const cells = countCells(table, period, row, lang, { bold: true })
  const shaded = cells.map((cell) => ({ ...cell, look: { ...cell.look, ...fill(colour.nila100) } }))
  return { height: null, cells: [{ value: label, look }, { value: null, look }, { value: null, look }, ...shaded] }
}

/** A number is a number; what is hidden or missing is a word, so that no sum takes it for 0. */
function countCells(
  table: PublicTable,
  period: number,
  row: number,
  lang: Language,
  bold: { bold?: boolean },
): WorkbookCell[] {
  return columnsShown(table).map((column) => {
    const { text, value, status } = shownCell(table, period, row, column, lang)
    const format = status === 'p' ? '#,##0"*"' : '#,##0'
    if (value !== null) return { value, look: { ...numbers, ...font(bold), numFmt: format } }
    const look = { ...numbers, ...font({ italic: true, color: { rgb: colour.abu.slice(1) } }) }
    return { value: text, look: { ...look, alignment: { horizontal: 'center' } } }
  })
}

function notesSheet(document: PublicDocument, table: PublicTable): WorkbookSheet {
  const { lang } = document
  const words = fileText[lang]
  const units = roomText[lang].units
  const wrapped: CellLook = { ...font(), ...box, alignment: { wrapText: true, vertical: 'top' } }
  const cells = (row: readonly (string | number)[], look: CellLook): WorkbookRow => ({
    height: null,
    cells: row.map((value) => ({ value, look })),
  })
  const heads = [words.code, words.category, words.unit, words.inTotal, words.threshold, words.definition]
  const rows = table.columns.map((column) => {
    const definition = definitionOf(column.id, lang)
    const name = column.name[lang]
    const range = hiddenRange(column, lang)
    const row = cells(
      [column.id, name, units[column.unit], column.counted ? words.yes : words.no, range, definition],
      wrapped,
    )
    return { ...row, height: 13.5 * Math.max(1, Math.ceil(name.length / 30), Math.ceil(definition.length / 85)) }
  })
  const notes = notesOf(document, table).map((value) => ({
    height: 13 * Math.max(1, Math.ceil(value.length / 150)),
    cells: [{ value, look: note }],
  }))
  const start = 1 + rows.length + 1
  return {
    name: words.about,
    columns: [12, 34, 11, 13, 17, 80],
    rows: [cells(heads, flat), ...rows, { height: 6, cells: [] }, ...notes],
    merges: notes.map((_, i) => ({ startRow: start + i, startCol: 0, endRow: start + i, endCol: 5 })),
    frozen: { rows: 1, columns: 0 },
    printedHead: { from: 0, to: 0 },
    landscape: true,
    foot: { left: document.publisher, right: '&P/&N' },
  }
}
