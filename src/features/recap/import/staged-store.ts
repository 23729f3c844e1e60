import { type Selectable, sql } from 'kysely'
import { columnLetters } from '../../../base/table/check.ts'
import type { DatabaseKind, Db } from '../../../db/open.ts'
import type { Schema } from '../../../db/schema.ts'
import type { FigureState } from '../figure.ts'
import type { FigureUnit, Sex } from '../model/key.ts'
import type { StagedFigure } from './staged.ts'

/** A figure with its place in the waiting room: good ones from 1 on, bad ones from -1 down, so that each are found at once. */
export type Waiting = StagedFigure & { readonly row: number }

/**
 * Stages many figures by one statement of one parameter: a million rows are no million bindings. The row numbers are the
 * caller's.
 */
export async function stage(
  tx: Db,
  kind: DatabaseKind,
  office: string,
  id: string,
  figures: readonly Waiting[],
): Promise<void> {
  if (figures.length === 0) return
  const rows = JSON.stringify(
    figures.map((f) => [
      ...[f.row, f.sheet, f.line, columnLetters(f.column), f.category, f.region, f.period, f.unit, f.sex, f.age],
      ...[f.value, f.state, f.raw, f.problem === null ? null : JSON.stringify(f.problem)],
    ]),
  )
  const part =
    kind === 'sqlite'
      ? (i: number) => sql.raw(`value ->> ${i}`)
      : (i: number) => sql.raw([0, 2, 10].includes(i) ? `(value ->> ${i})::bigint` : `value ->> ${i}`)
  const from = kind === 'sqlite' ? sql`json_each(${rows})` : sql`json_array_elements(${rows}::json) as t(value)`
  await sql`
    insert into recap_staged (office_id, import_id, "row", sheet, line, "column", category, region, period, unit, sex, age,
      value, state, raw, problem)
    select ${office}, ${id}, ${sql.join(Array.from({ length: 14 }, (_, i) => part(i)))} from ${from}`.execute(tx)
}

/** Good figures behind a row, in their order. */
export async function goodFigures(
  db: Db,
  office: string,
  id: string,
  behind: number,
  most: number,
): Promise<Waiting[]> {
  const rows = await staged(db, office, id).where('row', '>', behind).orderBy('row').limit(most).execute()
  return rows.map(waitingOf)
}

/** Bad ones in the order of the file, behind so many. */
export async function badFigures(db: Db, office: string, id: string, behind: number, most: number): Promise<Waiting[]> {
  const rows = await staged(db, office, id).where('row', '<', -behind).orderBy('row', 'desc').limit(most).execute()
  return rows.map(waitingOf)
}

function staged(db: Db, office: string, id: string) {
  return db.selectFrom('recap_staged').selectAll().where('office_id', '=', office).where('import_id', '=', id)
}

/** Of a column of four bytes. */
const leastRow = -2_147_483_648

/** Takes away what is staged, some at a time so that others can write between; true when nothing is left. */
export async function dropStaged(db: Db, office: string, id: string, what: 'all' | 'good'): Promise<boolean> {
  const first = await db
    .selectFrom('recap_staged')
    .select('row')
    .where('office_id', '=', office)
    .where('import_id', '=', id)
    .where('row', '>', what === 'good' ? 0 : leastRow)
    .orderBy('row')
    .limit(1)
    .executeTakeFirst()
  if (first === undefined) return true
  await db
    .deleteFrom('recap_staged')
    .where('office_id', '=', office)
    .where('import_id', '=', id)
    .where('row', '>=', first.row)
    .where('row', '<', first.row + 5000)
    .execute()
  return false
}

function waitingOf(row: Selectable<Schema['recap_staged']>): Waiting {
  return {
    row: Number(row.row),
    sheet: row.sheet,
    line: Number(row.line),
    column: columnNumber(row.column),
    category: row.category,
    region: row.region,
    period: row.period,
    unit: row.unit as FigureUnit | null,
    sex: row.sex as Sex,
    age: row.age,
    value: row.value === null ? null : Number(row.value),
    state: row.state as FigureState,
    raw: row.raw,
    problem: row.problem === null ? null : JSON.parse(row.problem),
  }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
