import type { Problem } from '../base/result.ts'
import type { Table } from './bundle.ts'
import type { TableSchema } from './table-schema.ts'

type Tables = Readonly<Record<string, Table>>

/** References that lead nowhere, table by table: `issue` of scores.csv to issues.csv, `from` of evidence.csv to anything. */
export function checkReferences(
  schemas: readonly TableSchema[],
  tables: Tables,
  criteria: ReadonlySet<string> | null,
): Problem[] {
  const ids = new Map<string, ReadonlySet<string>>(
    Object.entries(tables).map(([name, table]) => [name, new Set(table.rows.map((r) => r.values.id ?? ''))]),
  )
  if (criteria !== null) ids.set('criteria', criteria)
  const figures = new Set(
    (tables.recap?.rows ?? []).map(({ values }) => `${values.category}@${values.region}@${values.period}`),
  )
  return schemas.flatMap((schema) => {
    const table = tables[schema.name]
    if (table === undefined) return []
    const file = `${schema.name}.csv`
    return schema.fields.flatMap((field) =>
      table.rows.flatMap(({ row, values }): Problem[] => {
        const value = values[field.name] ?? ''
        if (value === '') return []
        const place = { file, row, column: field.name }
        if (field.type === 'reference')
          return leadsSomewhere(value, ids, figures)
            ? []
            : [{ code: 'unknownReference', place, values: { found: value } }]
        const known = field.refersTo === undefined ? undefined : ids.get(field.refersTo)
        if (field.refersTo === undefined || known?.has(value)) return []
        if (field.refersTo === 'criteria' && criteria === null) return []
        const inFile = field.refersTo === 'criteria' ? 'method.json' : `${field.refersTo}.csv`
        return [{ code: 'unknownId', place, values: { found: value, in: inFile, near: nearest(value, known) } }]
      }),
    )
  })
}

const tableOf: Record<string, string> = {
  quote: 'quotes',
  source: 'sources',
  factor: 'factors',
  issue: 'issues',
  project: 'projects',
  code: 'codes',
}

/** `kind:id`, where a figure is named `category@region@period`. */
function leadsSomewhere(
  reference: string,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  figures: ReadonlySet<string>,
): boolean {
  const at = reference.indexOf(':')
  const [kind, id] = [reference.slice(0, at), reference.slice(at + 1)]
  if (kind === 'figure') return figures.has(id)
  return ids.get(tableOf[kind] ?? '')?.has(id) === true
}

/** A known id that differs only in case or spaces, for people who typed it nearly right; empty when there is none. */
function nearest(value: string, known: ReadonlySet<string> | undefined): string {
  const fold = (text: string) => text.toLowerCase().replace(/[\s_-]/g, '')
  return [...(known ?? [])].find((id) => fold(id) === fold(value)) ?? ''
}
