import type { Problem } from '../base/result.ts'
import type { Table } from './bundle.ts'
import type { Field, TableSchema } from './table-schema.ts'

/** What is wrong with a table by itself: columns, types, allowed words, rows that stand twice. */
export function checkTable(schema: TableSchema, table: Table): Problem[] {
  const file = `${schema.name}.csv`
  const missing = schema.fields.filter(
    (f) => (f.required === true || f.column === 'required') && !table.columns.includes(f.name),
  )
  if (missing.length > 0)
    return missing.map((f) => ({
      code: 'missingColumn',
      place: { file, row: 1, column: f.name },
      values: { found: table.columns },
    }))
  const present = schema.fields.filter((f) => table.columns.includes(f.name))
  const cells = table.rows.flatMap(({ row, values }) =>
    present.flatMap((field): Problem[] => {
      const problem = checkCell(field, values[field.name]!)
      return problem === null ? [] : [{ ...problem, place: { file, row, column: field.name } }]
    }),
  )
  return [...cells, ...duplicates(schema, table, file), ...recapStates(schema, table, file)]
}

function checkCell(field: Field, value: string): Problem | null {
  if (value === '') return field.required === true ? { code: 'emptyCell' } : null
  const found = value.length > 60 ? `${value.slice(0, 60)}…` : value
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
  return null
}

/** A day that exists: 2021-02-30 does not. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

function duplicates(schema: TableSchema, table: Table, file: string): Problem[] {
  const seen = new Map<string, number>()
  const column = schema.key.at(-1)!
  return table.rows.flatMap(({ row, values }): Problem[] => {
    const key = JSON.stringify(schema.key.map((name) => values[name]))
    const first = seen.get(key)
    if (first === undefined) seen.set(key, row)
    const key1 = schema.key.map((name) => values[name]).join(' · ')
    return first === undefined
      ? []
      : [{ code: 'duplicateRow', place: { file, row, column }, values: { key: key1, first } }]
  })
}

/** An empty figure says why it is empty, and a reported one has a number. */
function recapStates(schema: TableSchema, table: Table, file: string): Problem[] {
  if (schema.name !== 'recap') return []
  return table.rows.flatMap(({ row, values }): Problem[] => {
    const reported = (values.state || 'reported') === 'reported'
    if (reported === (values.value !== '')) return []
    return [
      {
        code: reported ? 'figureWithoutState' : 'figureWithState',
        place: { file, row, column: reported ? 'value' : 'state' },
      },
    ]
  })
}
