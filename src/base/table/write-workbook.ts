import type { CellStyle, Cell as HucreCell, WriteSheet } from 'hucre'
import { columnLetters } from './check.ts'

/** Font, fill, borders, alignment and number format of a cell. */
export type CellLook = CellStyle

/** A workbook to write as XLSX. Rows and columns count from 0. */
export type Workbook = {
  readonly title: string
  readonly creator: string
  readonly sheets: readonly WorkbookSheet[]
}

export type WorkbookSheet = {
  /** Any text: what Excel forbids in a sheet's name is taken out, and equal names are told apart. */
  readonly name: string
  /** Widths in characters. */
  readonly columns: readonly number[]
  readonly rows: readonly WorkbookRow[]
  readonly merges: readonly Merge[]
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** Head rows, first and last, that stand on every printed page. */
  readonly printedHead: { readonly from: number; readonly to: number } | null
  readonly landscape: boolean
  /** Left and right side of the foot of each printed page; `&P` is the page, `&N` how many there are. */
  readonly foot: { readonly left: string; readonly right: string }
}

export type WorkbookRow = {
  /** In points; null lets the program fit the height to what stands in it (not where cells are merged). */
  readonly height: number | null
  readonly cells: readonly (WorkbookCell | null)[]
}

export type WorkbookCell = {
  /** Text stays text, whatever it begins with: `=1+1` is no formula. */
  readonly value: string | number | null
  /** A live formula with `value` as its stored result, such as `SUM(C4:C29)`. Only ever made by us. */
  readonly formula?: string
  readonly look: CellLook
}

export type Merge = {
  readonly startRow: number
  readonly startCol: number
  readonly endRow: number
  readonly endCol: number
}

/** Written into every workbook, so that the same content gives the same bytes. */
const fixedDate = new Date('2000-01-01T00:00:00Z')

/** An XLSX file. The same workbook gives the same bytes on every day and machine. */
export async function writeWorkbook({ title, creator, sheets }: Workbook): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  const names = sheetNames(sheets.map((s) => s.name))
  return writeXlsx({
    sheets: sheets.map((sheet, i) => hucreSheet(sheet, names[i]!)),
    properties: {
      title: xmlText(title),
      creator: xmlText(creator),
      lastModifiedBy: xmlText(creator),
      created: fixedDate,
      modified: fixedDate,
    },
    defaultFont: { name: 'Calibri', size: 11 },
  })
}

/** The cell's address in a formula: `C4` for row 3, column 2. */
export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`
}

function hucreSheet(sheet: WorkbookSheet, name: string): WriteSheet {
  const { rows, frozen, printedHead } = sheet
  const cells = new Map<string, Partial<HucreCell>>()
  for (const [r, row] of rows.entries())
    for (const [c, cell] of row.cells.entries()) if (cell !== null) cells.set(`${r},${c}`, hucreCell(cell))
  const heights = rows.flatMap((row, r) => (row.height === null ? [] : [[r, { height: row.height }] as const]))
  return {
    name,
    columns: sheet.columns.map((width) => ({ width })),
    rows: rows.map(() => []),
    cells,
    merges: sheet.merges.map((merge) => ({ ...merge })),
    rowDefs: new Map(heights),
    ...(frozen.rows > 0 || frozen.columns > 0 ? { freezePane: { ...frozen } } : {}),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.6, right: 0.6, top: 0.7, bottom: 0.8, header: 0.3, footer: 0.4 },
      ...(printedHead === null ? {} : { printTitlesRow: `$${printedHead.from + 1}:$${printedHead.to + 1}` }),
    },
    headerFooter: { oddFooter: `&L${footText(sheet.foot.left)}&R${sheet.foot.right}` },
  }
}

/** A foot holds 255 characters, and `&` begins a code in it. */
function footText(text: string): string {
  return xmlText([...text.replace(/\s+/g, ' ')].slice(0, 100).join('').replaceAll('&', '&&'))
}

function hucreCell({ value, formula, look: style }: WorkbookCell): Partial<HucreCell> {
  if (formula !== undefined) return { formula, formulaResult: value, style }
  if (typeof value !== 'string') return { value, style }
  const text = cellText(value)
  // The writer would turn a text such as #REF! into an error; as rich text it stays text.
  return text.startsWith('#')
    ? { value: text, richText: [{ text, font: style.font ?? {} }], style }
    : { value: text, style }
}

/** A cell of Excel holds at most 32,767 characters. */
function cellText(value: string): string {
  const text = xmlText(value)
  return text.length > 32_767 ? `${text.slice(0, 32_766).toWellFormed()}…` : text
}

/** What XML cannot hold becomes U+FFFD; `_x0041_` would be read as an escape, so its first sign is escaped itself. */
function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

/** At most 31 characters, none of \ / ? * [ ] : and no apostrophe at the ends; equal names get a number. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const clean = xmlText(name)
      .replace(/[\\/?*[\]:\t\n]/g, ' ')
      .replace(/^[\s']+|[\s']+$/g, '')
    const base = cut(clean === '' ? 'Sheet' : clean, 31)
    let unique = base
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${cut(base, 31 - ` ${n}`.length)} ${n}`
    taken.add(unique.toLowerCase())
    return unique
  })
}

/** UTF-16 units count, as Excel counts; no sign is cut in two. */
function cut(text: string, limit: number): string {
  let kept = ''
  for (const letter of text) {
    if (kept.length + letter.length > limit) break
    kept += letter
  }
  return kept.replace(/[\s']+$/, '')
}
