import { open, readFile } from 'node:fs/promises'
import { bad, good, type Problem, type Result } from '../result.ts'
import { contentsOf } from './archive.ts'
import { columnLetters } from './check.ts'
import { readDelimited } from './delimited-stream.ts'
import { Enough, type FileCell, type FileRow, type RowTaker } from './file-rows.ts'
import { type TableLimits, tableLimits } from './grid.ts'
import { readTable } from './read-table.ts'
import { fileKind } from './sniff.ts'
import { guarded, workbookRows } from './workbook-stream.ts'

/** What a file that is read row by row may cost us: none of it is held at once, so it may be larger. */
export const streamLimits: TableLimits = {
  ...tableLimits,
  uploadBytes: 150_000_000,
  unpackedBytes: 1_000_000_000,
  rows: 1_200_000,
  cells: 60_000_000,
}

/** Text up to this size is read whole: then columns set with spaces and rows that Word broke are understood too. */
const wholeBytes = 2_000_000

/**
 * Reads a file row by row, each sheet after the other, and hands every row that is not blank to `take`, waiting for it. XLSX and
 * large CSV are never held whole; the rest is read as `readTable` reads it.
 */
export async function readRows(
  path: string,
  take: RowTaker,
  limits: TableLimits = streamLimits,
): Promise<Result<null>> {
  const taking = limited(take, limits)
  return guarded(async () => {
    const file = await open(path)
    const { size } = await file.stat()
    const start = Buffer.alloc(Math.min(size, 1024))
    await file.read(start, 0, start.length, 0)
    await file.close()
    if (size === 0) return bad({ code: 'emptyFile' })
    const kind = fileKind(start)
    const most = kind === 'text' || kind === 'zip' ? limits.uploadBytes : tableLimits.uploadBytes
    if (size > most) return bad({ code: 'fileTooLarge', values: { bytes: size, limit: most } })
    if (kind === 'text' && size > wholeBytes && !/^\s*</.test(start.toString('latin1')))
      return readDelimited(path, taking.take, limits)
    const bytes = await readFile(path)
    if (kind === 'zip') {
      const contents = await contentsOf(bytes, limits)
      if (!contents.ok) return contents
      if (contents.value.names.has('xl/workbook.xml')) return workbookRows(bytes, taking.take, limits)
    }
    return whole(bytes, taking.take)
  }).then((read) => (read.ok && taking.rows() === 0 ? bad({ code: 'emptyFile' }) : read))
}

async function whole(bytes: Uint8Array, take: RowTaker): Promise<Result<null>> {
  const grids = await readTable(bytes, undefined)
  if (!grids.ok) return grids
  for (const { sheet, rows } of grids.value)
    for (const [i, cells] of rows.entries()) await take({ sheet, line: i + 1, cells })
  return good(null)
}

/** Drops blank ends and blank rows, and holds the rest against the limits. */
function limited(take: RowTaker, limits: TableLimits): { readonly take: RowTaker; readonly rows: () => number } {
  let rows = 0
  let cells = 0
  const sheets = new Set<string | null>()
  return {
    rows: () => rows,
    take: (row) => {
      const length = row.cells.findLastIndex((cell) => (typeof cell === 'string' ? cell.trim() !== '' : true)) + 1
      if (length === 0) return
      rows++
      cells += length
      sheets.add(row.sheet)
      const problem = problemIn(row, length, { rows, cells, sheets: sheets.size }, limits)
      if (problem !== null) throw new Enough(problem)
      return take({ ...row, cells: length === row.cells.length ? row.cells : row.cells.slice(0, length) })
    },
  }
}

function problemIn(
  { sheet, line, cells }: FileRow,
  length: number,
  so: { readonly rows: number; readonly cells: number; readonly sheets: number },
  limits: TableLimits,
): Problem | null {
  const place = { ...(sheet === null ? {} : { sheet }), row: line }
  if (so.sheets > limits.sheets) return { code: 'tooManySheets', values: { sheets: so.sheets, limit: limits.sheets } }
  if (so.rows > limits.rows) return { code: 'tooManyRows', values: { rows: so.rows, limit: limits.rows } }
  if (length > limits.columns)
    return { code: 'tooManyColumns', place, values: { columns: length, limit: limits.columns } }
  if (so.cells > limits.cells) return { code: 'tooManyCells', values: { limit: limits.cells } }
  const long = cells.findIndex((cell: FileCell) => typeof cell === 'string' && cell.length > limits.cellCharacters)
  if (long < 0) return null
  return {
    code: 'cellTooLong',
    place: { ...place, column: columnLetters(long) },
    values: { characters: String(cells[long]).length, limit: limits.cellCharacters },
  }
}
