import type { ReadOptions, Sheet, Workbook } from 'hucre'
import { bad, good, type Result } from '../result.ts'
import { type Parts, repack } from './archive.ts'
import { cellText } from './cell-text.ts'
import type { Grid, TableLimits } from './grid.ts'

type Reader = (bytes: Uint8Array, options?: ReadOptions) => Promise<Workbook>

/** The sheets of an unpacked XLSX, XLSB or ODS. Formulas give the values that were stored with them. */
export async function packedWorkbook(parts: Parts, limits: TableLimits): Promise<Result<Grid[]>> {
  if (isOpenDocument(parts)) return openDocument(parts, limits)
  if (parts.has('word/document.xml')) return bad({ code: 'otherFormat', values: { format: 'word' } })
  if (!parts.has('[Content_Types].xml')) return bad({ code: 'otherFormat', values: { format: 'zip' } })
  const bytes = await repack(parts)
  if (parts.has('xl/workbook.bin')) {
    const { readXlsb } = await import('hucre')
    return guarded(async () => gridsOf((await readXlsb(bytes)).sheets, limits))
  }
  const { readXlsx } = await import('hucre/xlsx')
  return readSheets(readXlsx, bytes, hasPercentages(parts), limits)
}

/** The sheets of an XLS (Excel 97-2003). */
export async function oldWorkbook(bytes: Uint8Array, limits: TableLimits): Promise<Result<Grid[]>> {
  const { readXls } = await import('hucre')
  return guarded(async () => gridsOf((await readXls(bytes)).sheets, limits))
}

/** A table of a web page: web applications and Word hand it out, often under the name .xls. */
export async function htmlTable(text: string, limits: TableLimits): Promise<Result<Grid[]>> {
  if (spannedCells(text) > limits.cells) return bad({ code: 'tooManyCells', values: { limit: limits.cells } })
  const { fromHtml } = await import('hucre')
  return guarded(async () => {
    const { rows } = fromHtml(text, { typeInference: false, classes: false })
    return good([
      { sheet: null, rows: rows.map((row) => row.map((v) => cellText(v, false))), firstRow: 1, decimal: null },
    ])
  })
}

/** How many cells a page says that its cells stand for: two numbers in one tag can make millions. */
function spannedCells(text: string): number {
  let cells = 0
  for (const [tag] of text.matchAll(/<t[dh]\b[^>]{0,2000}/gi)) {
    const span = (name: string) => Number(new RegExp(`\\b${name}\\s*=\\s*["']?\\s*(\\d{1,9})`, 'i').exec(tag)?.[1] ?? 1)
    cells += Math.max(1, span('rowspan')) * Math.max(1, span('colspan'))
  }
  return cells
}

function isOpenDocument(parts: Parts): boolean {
  return parts.get('mimetype')?.toString('utf8').startsWith('application/vnd.oasis.opendocument') ?? false
}

async function openDocument(parts: Parts, limits: TableLimits): Promise<Result<Grid[]>> {
  if (parts.get('META-INF/manifest.xml')?.includes('encryption-data')) return bad({ code: 'passwordProtected' })
  const content = parts.get('content.xml')
  const kind = parts.get('mimetype')!.toString('utf8')
  if (!kind.includes('spreadsheet') || !content) return bad({ code: 'otherFormat', values: { format: 'word' } })
  if (tags(content) > limits.odsTags) return bad({ code: 'tooManyCells', values: { limit: limits.cells } })
  const { readOds } = await import('hucre/ods')
  const flat = await repack(new Map(parts).set('content.xml', withoutRowGroups(content)))
  return readSheets(readOds, flat, content.includes('value-type="percentage"'), limits)
}

function tags(xml: Buffer): number {
  let count = 0
  for (const byte of xml) if (byte === 0x3c) count++
  return count
}

/** The reader of ODS passes over rows inside a group, and repeated head rows stand in one. */
function withoutRowGroups(content: Buffer): Buffer {
  return Buffer.from(content.toString('utf8').replace(/<\/?table:table-(?:header-rows|row-group|rows)\b[^>]*>/g, ''))
}

/** Styles cost time and memory; only percentages need them. */
function hasPercentages(parts: Parts): boolean {
  const styles = [...parts].find(([name]) => name.endsWith('styles.xml'))?.[1].toString('utf8') ?? ''
  return /numFmtId="(9|10)"|formatCode="[^"]*%/.test(styles)
}

/** Sheet by sheet, so that a workbook of many wide sheets is never held at once. Hidden sheets are not read. */
async function readSheets(
  reader: Reader,
  bytes: Uint8Array,
  readStyles: boolean,
  limits: TableLimits,
): Promise<Result<Grid[]>> {
  return guarded(async () => {
    const visible = new Set<number>()
    const take = (info: { index: number; hidden?: boolean; veryHidden?: boolean }) => {
      if (!info.hidden && !info.veryHidden) visible.add(info.index)
      return false
    }
    await reader(bytes, { sheets: take })
    if (visible.size > limits.sheets)
      return bad({ code: 'tooManySheets', values: { sheets: visible.size, limit: limits.sheets } })
    const grids: Grid[] = []
    let cells = 0
    for (const index of visible) {
      const read = gridsOf((await reader(bytes, { sheets: [index], readStyles })).sheets, limits)
      if (!read.ok) return read
      grids.push(...read.value)
      cells += read.value.reduce((sum, grid) => sum + grid.rows.reduce((n, row) => n + row.length, 0), 0)
      if (cells > limits.cells) return bad({ code: 'tooManyCells', values: { limit: limits.cells } })
    }
    return good(grids)
  })
}

function gridsOf(sheets: readonly Sheet[], limits: TableLimits): Result<Grid[]> {
  const grids = sheets.map(
    (sheet): Grid => ({
      sheet: sheet.name,
      rows: sheetRows(sheet, limits),
      firstRow: 1,
      decimal: '.',
    }),
  )
  return good(grids)
}

function sheetRows(sheet: Sheet, limits: TableLimits): string[][] {
  // The reader of XLS leaves rows and cells out that the file leaves out.
  const rows = Array.from(sheet.rows, (row, r) =>
    Array.from(row ?? [], (value, c) => cellText(value, isPercent(sheet, r, c))),
  )
  let budget = limits.cells
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? [])
    for (let r = startRow; r <= Math.min(endRow, rows.length - 1) && budget > 0; r++, budget--)
      for (let c = startCol; c <= Math.min(endCol, rows[r]!.length - 1); c++, budget--)
        if (r !== startRow || c !== startCol) rows[r]![c] = ''
  return rows
}

function isPercent(sheet: Sheet, row: number, column: number): boolean {
  return sheet.cells?.get(`${row},${column}`)?.style?.numFmt?.includes('%') ?? false
}

async function guarded(read: () => Promise<Result<Grid[]>>): Promise<Result<Grid[]>> {
  try {
    return await read()
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: '' }
    if (name === 'EncryptedFileError') return bad({ code: 'passwordProtected' })
    return bad({ code: /limit|Invalid (string|array) length/i.test(message) ? 'tooManyCells' : 'damaged' })
  }
}
