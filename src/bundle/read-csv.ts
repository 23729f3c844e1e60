import { bad, good, type Problem, type Result } from '../base/result.ts'
import type { Row } from '../base/row.ts'
import { decodeUtf8 } from '../base/utf8.ts'
import type { Table } from './bundle.ts'
import { limits } from './limits.ts'

/** Reads a CSV file of a bundle into rows of text. Commas are the rule; `;` and tabs of a hand-made file are taken too. */
export async function readCsv(bytes: Uint8Array, file: string): Promise<Result<Table>> {
  const text = decodeUtf8(bytes, file)
  if (!text.ok) return text
  const { parse, CsvError } = await import('csv-parse/sync')
  try {
    const records: string[][] = parse(text.value, {
      bom: true,
      delimiter: delimiterOf(text.value),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_records_with_empty_values: false,
      to: limits.rows + 2,
      max_record_size: limits.cellCharacters * 4,
    })
    return toTable(records, file)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const row = typeof error.lines === 'number' ? error.lines : undefined
    return bad({
      code: error.code === 'CSV_MAX_RECORD_SIZE' ? 'cellTooLong' : 'badCsv',
      place: row === undefined ? { file } : { file, row },
    })
  }
}

/** The sign that stands most often outside quotes in the header line. */
function delimiterOf(text: string): ',' | ';' | '\t' {
  const header = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '')
  const count = (sign: string) => header.split(sign).length
  if (count(';') > count(',')) return ';'
  return count('\t') > count(',') ? '\t' : ','
}

function toTable(records: readonly string[][], file: string): Result<Table> {
  const columns = (records[0] ?? []).map((c) => c.trim())
  const problems: Problem[] = []
  if (columns.length === 0 || columns.every((c) => c === '')) return bad({ code: 'emptyTable', place: { file } })
  if (columns.length > limits.columns)
    return bad({ code: 'tooManyColumns', place: { file, row: 1 }, values: { limit: limits.columns } })
  if (records.length > limits.rows + 1)
    return bad({ code: 'tooManyRows', place: { file, row: limits.rows + 2 }, values: { limit: limits.rows } })
  columns.forEach((column, k) => {
    if (column === '') problems.push({ code: 'namelessColumn', place: { file, row: 1 }, values: { number: k + 1 } })
    else if (columns.indexOf(column) !== k) problems.push({ code: 'duplicateColumn', place: { file, row: 1, column } })
  })
  const rows: Row[] = []
  records.slice(1).forEach((record, i) => {
    const row = i + 2
    if (record.every((cell) => cell === '')) return
    if (record.slice(columns.length).some((cell) => cell !== ''))
      problems.push({
        code: 'tooManyCells',
        place: { file, row },
        values: { expected: columns.length, found: record.length },
      })
    const long = record.findIndex((cell) => cell.length > limits.cellCharacters)
    if (long >= 0)
      problems.push({
        code: 'cellTooLong',
        place: { file, row, column: columns[long] ?? '' },
        values: { limit: limits.cellCharacters },
      })
    rows.push({ row, values: Object.fromEntries(columns.map((column, k) => [column, record[k] ?? ''])) })
  })
  return problems.length > 0 ? bad(...problems) : good({ columns, rows })
}
