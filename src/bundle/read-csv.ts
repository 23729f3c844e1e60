import { bad, good, type Problem, type Result } from '../base/result.ts'
import type { Row } from '../base/row.ts'
import { decodeUtf8 } from '../base/utf8.ts'
import type { Table } from './bundle.ts'
import { limits } from './limits.ts'
import { gather, nothingFound, refusal } from './refusal.ts'

export type Separator = ',' | ';' | '\t'

/** Reads a CSV file of a bundle into rows of text. Commas are the rule; `;` and tabs of a hand-made file are taken too. */
export async function readCsv(
  bytes: Uint8Array,
  file: string,
): Promise<Result<{ readonly table: Table; readonly separator: Separator }>> {
  const text = decodeUtf8(bytes, file)
  if (!text.ok) return text
  const separator = separatorOf(text.value)
  const { parse, CsvError } = await import('csv-parse/sync')
  try {
    const records: string[][] = parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      bom: true,
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_records_with_empty_values: false,
      to: limits.rows + 2,
    })
    const table = toTable(records, file)
    return table.ok ? good({ table: table.value, separator }) : table
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // Records before the bad one, counted as everywhere: a quote that is never closed is told where it opens, not where the file ends.
    return bad({ code: 'badCsv', place: { file, row: Number(error.records) + 1 } })
  }
}

/** The sign that stands most often outside quotes in the header line. */
function separatorOf(text: string): Separator {
  const count = { ',': 0, ';': 0, '\t': 0 }
  let quoted = false
  for (const sign of text) {
    if (sign === '"') quoted = !quoted
    else if (quoted) continue
    else if (sign === '\n' || sign === '\r') break
    else if (sign === ',' || sign === ';' || sign === '\t') count[sign]++
  }
  if (count[';'] > count[',']) return ';'
  return count['\t'] > count[','] ? '\t' : ','
}

function toTable(records: readonly string[][], file: string): Result<Table> {
  const columns = (records[0] ?? []).map((c) => c.trim())
  if (columns.every((c) => c === '')) return bad({ code: 'emptyTable', place: { file } })
  if (columns.length > limits.columns)
    return bad({ code: 'tooManyColumns', place: { file, row: 1 }, values: { limit: limits.columns } })
  if (records.length > limits.rows + 1)
    return bad({ code: 'tooManyRows', place: { file, row: limits.rows + 2 }, values: { limit: limits.rows } })
  const found = nothingFound()
  gather(found, checkHeader(columns, file))
  const rows: Row[] = []
  for (let i = 1; i < records.length; i++) {
    const [record, row] = [records[i]!, i + 1]
    if (record.every((cell) => cell === '')) continue
    gather(found, checkShape(record, columns, { file, row }))
    const values: Record<string, string> = {}
    for (let k = 0; k < columns.length; k++) values[columns[k]!] = record[k] ?? ''
    rows.push({ row, values })
  }
  return found.first.length > 0 ? refusal(found) : good({ columns, rows })
}

function* checkHeader(columns: readonly string[], file: string): Generator<Problem> {
  for (const [k, column] of columns.entries()) {
    const place = { file, row: 1 }
    if (column === '') yield { code: 'namelessColumn', place, values: { number: k + 1 } }
    else if (column.length > limits.columnCharacters) yield { code: 'longColumn', place, values: { number: k + 1 } }
    else if (column === '__proto__') yield { code: 'reservedKey', place, values: { key: column } }
    else if (columns.indexOf(column) !== k) yield { code: 'duplicateColumn', place: { ...place, column } }
  }
}

function checkShape(record: readonly string[], columns: readonly string[], place: Place): readonly Problem[] {
  const [expected, found] = [columns.length, record.length]
  const problems: Problem[] = []
  if (found > expected && record.slice(expected).some((cell) => cell !== ''))
    problems.push({ code: 'tooManyCells', place, values: { expected, found } })
  const long = record.findIndex((cell) => cell.length > limits.cellCharacters)
  if (long >= 0) {
    const column = columns[long] === undefined ? {} : { column: columns[long] }
    problems.push({ code: 'cellTooLong', place: { ...place, ...column } })
  }
  return problems
}

type Place = { readonly file: string; readonly row: number }
