import { csvBytes } from '../../../base/table/write-csv.ts'
import { type CellLook, writeWorkbook } from '../../../base/table/write-workbook.ts'

/** A cell as it is shown and as it is written into files: a number where it is one. */
export type PlainCell = {
  readonly text: string
  readonly value: number | null
  /** In words, for people who hear it and for files, where the text is a sign. */
  readonly words?: string
  readonly href?: string
  readonly missing?: boolean
}

export type PlainRow = { readonly head: PlainCell; readonly cells: readonly PlainCell[] }

/** Any table of the recap: on the page, under a picture, in a file. Totals are rows and cells like others. */
export type PlainTable = {
  readonly caption: string
  readonly corner: string
  readonly columns: readonly string[]
  readonly rows: readonly PlainRow[]
  readonly totals: readonly PlainRow[]
  /** What somebody must know to read it. */
  readonly notes: readonly string[]
}

export function words(text: string): PlainCell {
  return { text, value: null }
}

/** With the caption over it and the notes under it; what is not known is said in words, never left empty. */
export function tableCsv(table: PlainTable): Uint8Array {
  return csvBytes([
    [table.caption],
    [table.corner, ...table.columns],
    ...[...table.rows, ...table.totals].map((row) => [row.head.text, ...row.cells.map(fileValue)]),
    ...table.notes.map((note) => [note]),
  ])
}

function fileValue({ text, value, words: said }: PlainCell): string | number {
  return value ?? said ?? text
}

const font = { name: 'Calibri', size: 11 }
const plain: CellLook = { font }
const bold: CellLook = { font: { ...font, bold: true } }
const whole: CellLook = { font, numFmt: '#,##0' }
const boldWhole: CellLook = { font: { ...font, bold: true }, numFmt: '#,##0' }
const fraction: CellLook = { font, numFmt: '#,##0.0' }

export async function tableXlsx(table: PlainTable): Promise<Uint8Array> {
  const line = (cells: readonly { readonly value: string | number | null; readonly look: CellLook }[]) => ({
    height: null,
    cells,
  })
  const body = (rows: readonly PlainRow[], total: boolean) =>
    rows.map((row) =>
      line([
        { value: row.head.text, look: total ? bold : plain },
        ...row.cells.map((cell) => {
          const value = fileValue(cell)
          const number = Number.isInteger(value) ? (total ? boldWhole : whole) : fraction
          return { value, look: typeof value === 'number' ? number : total ? bold : plain }
        }),
      ]),
    )
  return writeWorkbook({
    title: table.caption,
    creator: 'Ungkit',
    sheets: [
      {
        name: 'Rekap',
        columns: [36, ...table.columns.map(() => 14)],
        rows: [
          line([{ value: table.caption, look: bold }]),
          line([table.corner, ...table.columns].map((value) => ({ value, look: bold }))),
          ...body(table.rows, false),
          ...body(table.totals, true),
          ...table.notes.map((note) => line([{ value: note, look: plain }])),
        ],
        merges: [],
        frozen: { rows: 2, columns: 1 },
        printedHead: { from: 1, to: 1 },
        landscape: true,
        foot: { left: table.caption, right: '&P / &N' },
      },
    ],
  })
}
