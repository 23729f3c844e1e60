import { bad, good, type Problem, type Result } from '../result.ts'
import { alignedRows } from './aligned.ts'
import { unpack } from './archive.ts'
import { checkGrids } from './check.ts'
import { decodeText } from './decode.ts'
import { delimitedRows, joinBrokenRows } from './delimited.ts'
import { type Delimiter, findSeparation } from './delimiter.ts'
import { type Grid, type TableLimits, tableLimits } from './grid.ts'
import { fileKind, oleKind } from './sniff.ts'
import { htmlTable, oldWorkbook, packedWorkbook } from './workbook.ts'

export type ReadTableOptions = { readonly limits?: Partial<TableLimits> }

/**
 * Reads a file or a pasted text into grids of cells: XLSX, XLSB, XLS, ODS, an HTML table, CSV with any of the usual signs,
 * Markdown, or columns set with spaces. The content decides, never the name; the name only stands in problems.
 */
export async function readTable(
  bytes: Uint8Array,
  name: string | undefined,
  options: ReadTableOptions = {},
): Promise<Result<Grid[]>> {
  const limits = { ...tableLimits, ...options.limits }
  const read = await readGrids(bytes, limits)
  const checked = read.ok ? checkGrids(read.value, limits) : read
  return checked.ok || name === undefined ? checked : bad(...checked.problems.map((p) => inFile(p, name)))
}

function inFile(problem: Problem, file: string): Problem {
  return { ...problem, place: { file, ...problem.place } }
}

async function readGrids(bytes: Uint8Array, limits: TableLimits): Promise<Result<Grid[]>> {
  if (bytes.length === 0) return bad({ code: 'emptyFile' })
  if (bytes.length > limits.uploadBytes)
    return bad({ code: 'fileTooLarge', values: { bytes: bytes.length, limit: limits.uploadBytes } })
  const kind = fileKind(bytes)
  if (kind === 'zip') {
    const parts = await unpack(bytes, limits)
    return parts.ok ? packedWorkbook(parts.value, limits) : parts
  }
  if (kind === 'ole') return readOle(bytes, limits)
  if (kind !== 'text') return bad({ code: 'otherFormat', values: { format: kind } })
  const text = await decodeText(bytes)
  if (!text.ok) return text
  if (text.value.trim() === '') return bad({ code: 'emptyFile' })
  if (!/^\s*<(\?xml|!doctype|html|table|style|meta)/i.test(text.value)) return textGrid(text.value, limits)
  return /<table[\s>]/i.test(text.value)
    ? htmlTable(text.value, limits)
    : bad({ code: 'otherFormat', values: { format: 'xml' } })
}

async function readOle(bytes: Uint8Array, limits: TableLimits): Promise<Result<Grid[]>> {
  const kind = oleKind(bytes)
  if (kind === 'encrypted') return bad({ code: 'passwordProtected' })
  if (kind === 'word') return bad({ code: 'otherFormat', values: { format: 'word' } })
  return kind === 'workbook' ? oldWorkbook(bytes, limits) : bad({ code: 'damaged' })
}

/** Before a million blank lines, or a line of megabytes, are taken apart. A cell may hold several lines, so only far too many are too many. */
function problemInLines(text: string, limits: TableLimits): Problem | null {
  let lines = 0
  for (let from = 0; from <= text.length; lines++) {
    const next = text.indexOf('\n', from)
    const end = next < 0 ? text.length : next
    if (end - from > limits.lineCharacters)
      return {
        code: 'lineTooLong',
        place: { row: lines + 1 },
        values: { characters: end - from, limit: limits.lineCharacters },
      }
    from = end + 1
  }
  return lines > limits.rows * 10 ? { code: 'tooManyRows', values: { rows: lines, limit: limits.rows } } : null
}

/** Line breaks inside a cell travel as a line separator, which no delimiter is. */
async function textGrid(text: string, limits: TableLimits): Promise<Result<Grid[]>> {
  const lines = text.replace(/\r\n?|\f/g, '\n').replaceAll('\v', '\u2028')
  const problem = problemInLines(lines, limits)
  if (problem !== null) return bad(problem)
  const rows = (await textRows(lines)).map((row) => row.map((cell) => cell.replaceAll('\u2028', '\n')))
  return good([{ sheet: null, rows, firstRow: 1, decimal: null }])
}

async function textRows(text: string): Promise<string[][]> {
  const told = /^sep=([,;|\t])\n/i.exec(text)?.[1] as Delimiter | undefined
  const separation = told ?? findSeparation(text)
  if (separation === null) return text.split('\n').map((line) => [line])
  if (separation === 'spaces') return alignedRows(text.split('\n'))
  const rows = await delimitedRows(told ? text.replace(/^.*/, '') : text, separation)
  return separation === '\t' ? joinBrokenRows(rows) : rows
}
