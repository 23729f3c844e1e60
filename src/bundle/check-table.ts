import type { Problem } from '../base/result.ts'
import type { Table } from './bundle.ts'
import type { Field, TableSchema } from './table-schema.ts'

/** What is wrong with a table by itself: columns, types, allowed words, rows that stand twice. */
export function* checkTable(schema: TableSchema, table: Table): Generator<Problem> {
  const file = `${schema.name}.csv`
  const missing = schema.fields.filter(
    (f) => (f.required === true || f.column === 'required') && !table.columns.includes(f.name),
  )
  for (const { name } of missing)
    yield { code: 'missingColumn', place: { file, row: 1, column: name }, values: { found: table.columns } }
  if (missing.length > 0) return
  const present = schema.fields.filter((f) => table.columns.includes(f.name))
  for (const { row, values } of table.rows)
    for (const field of present) {
      const problem = checkCell(field, values[field.name]!)
      if (problem !== null) yield { ...problem, place: { file, row, column: field.name } }
    }
  yield* duplicates(schema, table, file)
  if (schema.name === 'recap') yield* recapStates(table, file)
}

function checkCell(field: Field, value: string): Problem | null {
  if (value === '') return field.required === true ? { code: 'emptyCell' } : null
  const found = shown(value)
  if (field.longest !== undefined && value.length > field.longest)
    return { code: 'idTooLong', values: { found, limit: field.longest } }
  switch (field.type) {
    case 'integer':
      if (!/^-?\d{1,15}$/.test(value)) return { code: 'notInteger', values: { found } }
      break
    case 'number':
      if (!/^-?\d{1,15}(\.\d{1,9})?$/.test(value)) return { code: 'notNumber', values: { found } }
      break
    case 'date':
      if (!isDay(value)) return { code: 'notDate', values: { found } }
      break
    case 'reference':
      if (!/^[a-z]+:.+$/.test(value)) return { code: 'badReference', values: { found } }
  }
  if (field.allowed && !field.allowed.includes(value))
    return { code: 'notAllowed', values: { found, allowed: field.allowed } }
  if (field.minimum !== undefined && Number(value) < field.minimum)
    return { code: 'tooSmall', values: { found, minimum: field.minimum } }
  if (field.maximum !== undefined && Number(value) > field.maximum)
    return { code: 'tooGreat', values: { found, maximum: field.maximum } }
  return null
}

/** Enough of a text to know it by: it may be a whole page that slipped into a cell. */
function shown(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value
}

/** A day that exists: 2021-02-30 does not. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

function* duplicates(schema: TableSchema, table: Table, file: string): Generator<Problem> {
  const seen = new Map<string, number>()
  const column = schema.key.at(-1)!
  const numbers = schema.key.map((name) => schema.fields.find((f) => f.name === name)?.type === 'integer')
  for (const { row, values } of table.rows) {
    const cells = schema.key.map((name) => values[name])
    // 1 and 01 are one number.
    const key = JSON.stringify(cells.map((cell, i) => (numbers[i] ? Number(cell) : cell)))
    const first = seen.get(key)
    if (first === undefined) seen.set(key, row)
    else yield { code: 'duplicateRow', place: { file, row, column }, values: { key: shown(cells.join(' · ')), first } }
  }
}

/** An empty figure says why it is empty, and a reported one has a number. */
function* recapStates(table: Table, file: string): Generator<Problem> {
  for (const { row, values } of table.rows) {
    const reported = (values.state || 'reported') === 'reported'
    if (reported === (values.value !== '')) continue
    const [code, column] = reported ? ['figureWithoutState', 'value'] : ['figureWithState', 'state']
    yield { code: code!, place: { file, row, column: column! } }
  }
}
