import type { Language } from '../../../base/language.ts'
import { columnLetters } from '../../../base/table/check.ts'
import { noFormula } from '../../../base/table/no-formula.ts'
import { writeWorkbook } from '../../../base/table/write-workbook.ts'
import { nameIn } from '../model/set.ts'
import { checkText } from './check-text.ts'
import type { Known } from './known.ts'
import { problemWords } from './problem-words.ts'
import type { StagedFigure } from './staged.ts'

type Rows = readonly (readonly (string | number)[])[]

/**
 * Bad cells as a table that can be mended and dropped again: one figure a row, the heads that an import knows, and behind them why
 * it did not go in and where it stood.
 */
export function badTable(figures: readonly StagedFigure[], known: Known, lang: Language): Rows {
  const [sheet, line, column, , reason] = checkText[lang].columns
  const heads = ['Wilayah', 'Jenis', 'Periode', 'Jenis kelamin', 'Usia', 'Jumlah', reason, sheet, line, column]
  return [heads, ...figures.map((figure) => badRow(figure, known, lang))]
}

function badRow(figure: StagedFigure, known: Known, lang: Language): (string | number)[] {
  const { category, region, period, sex, age, raw, problem } = figure
  const written = `${problem?.values?.name ?? ''}`
  const kind =
    category === null ? (problem?.code === 'unknownCategory' ? written : '') : nameIn(known.sets, category, 'id')
  const place = region ?? (problem?.code === 'unknownRegion' ? written : '')
  return [
    ...[place, kind, period ?? '', sex === '' ? '' : sex === 'male' ? 'L' : 'P', age, raw],
    ...[
      problem === null ? '' : problemWords(problem, lang),
      figure.sheet ?? '',
      figure.line,
      columnLetters(figure.column),
    ],
  ]
}

/** What offices write for not reported: as it is, so that the file can be dropped again. */
const notReported = '-'

/** With a mark for the encoding and semicolons, as spreadsheets here expect; nothing in it is taken for a formula. */
export function csvBytes(rows: Rows): Uint8Array {
  const cell = (value: string | number) => {
    const text = typeof value === 'string' && value !== notReported ? noFormula(value) : String(value)
    return /[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return Buffer.from(`\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`)
}

export function xlsxBytes(rows: Rows, title: string, office: string): Promise<Uint8Array> {
  const head = { font: { bold: true } }
  return writeWorkbook({
    title,
    creator: office,
    sheets: [
      {
        name: title,
        columns: [28, 36, 12, 14, 10, 14, 60, 16, 8, 8],
        rows: rows.map((cells, i) => ({
          height: null,
          cells: cells.map((value) => (value === '' ? null : { value, look: i === 0 ? head : {} })),
        })),
        merges: [],
        frozen: { rows: 1, columns: 0 },
        printedHead: { from: 0, to: 0 },
        landscape: true,
        foot: { left: title, right: '&P / &N' },
      },
    ],
  })
}
