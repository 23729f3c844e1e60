import type { Problem } from '../base/result.ts'
import type { Table } from './bundle.ts'
import type { Field, TableSchema } from './table-schema.ts'

type Tables = Readonly<Record<string, Table>>

/** What can be referred to: ids by table, with `criteria` when they can be told, and figures by name. */
type Known = {
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>
  readonly figures: ReadonlySet<string>
  readonly near: (table: string, value: string) => string
}

/** References that lead nowhere, table by table: `issue` of scores.csv to issues.csv, `from` of evidence.csv to anything. */
export function* checkReferences(
  schemas: readonly TableSchema[],
  tables: Tables,
  criteria: ReadonlySet<string> | null,
): Generator<Problem> {
  const known = whatIsKnown(tables, criteria)
  for (const schema of schemas) {
    const fields = schema.fields.filter(
      (f) => f.type === 'reference' || (f.refersTo !== undefined && (f.refersTo !== 'criteria' || criteria !== null)),
    )
    for (const { row, values } of tables[schema.name]?.rows ?? [])
      for (const field of fields) {
        const problem = checkValue(field, values[field.name] ?? '', known)
        if (problem !== null) yield { ...problem, place: { file: `${schema.name}.csv`, row, column: field.name } }
      }
  }
}

function checkValue(field: Field, value: string, known: Known): Problem | null {
  if (value === '') return null
  const found = value.length > 100 ? `${value.slice(0, 100)}…` : value
  if (field.type === 'reference')
    return leadsSomewhere(value, known) ? null : { code: 'unknownReference', values: { found } }
  const table = field.refersTo!
  if (known.ids.get(table)?.has(value)) return null
  const inFile = table === 'criteria' ? 'method.json' : `${table}.csv`
  return { code: 'unknownId', values: { found, in: inFile, near: known.near(table, value) } }
}

function whatIsKnown(tables: Tables, criteria: ReadonlySet<string> | null): Known {
  const ids = new Map<string, ReadonlySet<string>>(
    Object.entries(tables).map(([name, table]) => [name, new Set(table.rows.map((r) => r.values.id ?? ''))]),
  )
  if (criteria !== null) ids.set('criteria', criteria)
  const recap = tables.recap?.rows ?? []
  const figures = new Set(recap.map(({ values }) => `${values.category}@${values.region}@${values.period}`))
  const folded = new Map<string, ReadonlyMap<string, string>>()
  const near = (table: string, value: string) => {
    if (!folded.has(table)) folded.set(table, new Map([...(ids.get(table) ?? [])].map((id) => [fold(id), id])))
    return folded.get(table)!.get(fold(value)) ?? ''
  }
  return { ids, figures, near }
}

/** Ids that differ only in case or spaces fold to the same: people typed one of them nearly right. */
function fold(id: string): string {
  return id.toLowerCase().replace(/[\s_-]/g, '')
}

const tableOf: ReadonlyMap<string, string> = new Map([
  ['quote', 'quotes'],
  ['source', 'sources'],
  ['factor', 'factors'],
  ['strategy', 'strategies'],
  ['cause', 'causes'],
  ['issue', 'issues'],
  ['project', 'projects'],
  ['code', 'codes'],
])

/** `kind:id`, where a figure is named `category@region@period`. */
function leadsSomewhere(reference: string, { ids, figures }: Known): boolean {
  const at = reference.indexOf(':')
  const [kind, id] = [reference.slice(0, at), reference.slice(at + 1)]
  if (kind === 'figure') return figures.has(id)
  return ids.get(tableOf.get(kind) ?? '')?.has(id) === true
}
