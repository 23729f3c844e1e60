import { sql } from 'kysely'
import type { DatabaseKind, Db } from '../../../db/open.ts'
import type { FigureChange, FigureContent } from '../model/figures.ts'
import type { FigureKey, FigureUnit, Sex } from '../model/key.ts'

/** What an import changed at one place, and what stood there before. */
export type AppliedFigure = {
  readonly key: FigureKey
  readonly before: FigureContent & { readonly version: number }
  readonly after: FigureContent & { readonly version: number }
}

/** Remembers what an import changed: by this alone it can be undone. */
export async function rememberApplied(
  tx: Db,
  kind: DatabaseKind,
  office: string,
  id: string,
  changes: readonly FigureChange[],
): Promise<void> {
  if (changes.length === 0) return
  const rows = JSON.stringify(
    changes.map(({ key, before, after }) => [
      ...[key.category, key.region, key.period, key.unit, key.sex, key.age],
      ...[before.state === 'absent' ? null : JSON.stringify(before), JSON.stringify(after)],
    ]),
  )
  const from = kind === 'sqlite' ? sql`json_each(${rows})` : sql`json_array_elements(${rows}::json) as t(value)`
  await sql`
    insert into recap_applied (office_id, import_id, category, region, period, unit, sex, age, before, after)
    select ${office}, ${id}, ${sql.join(Array.from({ length: 8 }, (_, i) => sql.raw(`value ->> ${i}`)))} from ${from}`.execute(
    tx,
  )
}

const key = ['period', 'category', 'region', 'unit', 'sex', 'age'] as const

/** What an import changed, in the order of the keys, behind one of them. */
export async function appliedFigures(
  db: Db,
  office: string,
  id: string,
  behind: FigureKey | null,
  most: number,
): Promise<AppliedFigure[]> {
  let query = db
    .selectFrom('recap_applied')
    .select([...key, 'before', 'after'])
    .where('office_id', '=', office)
    .where('import_id', '=', id)
  if (behind !== null)
    query = query.where(
      sql<boolean>`(${sql.join(key.map((column) => sql.ref(column)))}) > (${sql.join(key.map((column) => behind[column]))})`,
    )
  let ordered = query.limit(most)
  for (const column of key) ordered = ordered.orderBy(column)
  const rows = await ordered.execute()
  return rows.map(({ before, after, category, region, period, unit, sex, age }) => ({
    key: { category, region, period, unit: unit as FigureUnit, sex: sex as Sex, age },
    before: before === null ? { value: null, state: 'absent', source: null, version: 0 } : JSON.parse(before),
    after: JSON.parse(after),
  }))
}
