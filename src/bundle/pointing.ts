import type { Table } from './bundle.ts'
import { tables as schemas } from './tables/index.ts'

/** Which table a kind of reference leads to, and `study.json` for what the study itself names. */
const tableOfKind = { source: 'sources', factor: 'factors', issue: 'issues' } as const
export type PointedKind = keyof typeof tableOfKind

type Looked = {
  readonly tables: Readonly<Record<string, Table>>
  readonly study: Readonly<Record<string, unknown>>
}

/** The files of a study that point at a row, in any column that the format has for it. `except` names columns that do not count. */
export function filesPointingAt(
  { tables, study }: Looked,
  kind: PointedKind,
  id: string,
  except: readonly string[] = [],
): string[] {
  const files = schemas.flatMap(({ name, fields }) => {
    const columns = fields.filter(
      (field) =>
        (field.refersTo === tableOfKind[kind] || field.type === 'reference') &&
        !except.includes(`${name}.${field.name}`),
    )
    const points = (tables[name]?.rows ?? []).some(({ values }) =>
      columns.some((field) => values[field.name] === (field.type === 'reference' ? `${kind}:${id}` : id) && id !== ''),
    )
    return points ? [`${name}.csv`] : []
  })
  const decision = study.decision as Readonly<Record<string, unknown>> | null | undefined
  return kind !== 'factor' && decision?.[kind] === id ? ['study.json', ...files] : files
}
