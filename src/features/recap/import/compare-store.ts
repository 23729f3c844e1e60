import { type ExpressionBuilder, sql } from 'kysely'
import type { Db } from '../../../db/open.ts'
import type { Schema } from '../../../db/schema.ts'
import { entries, headOf } from '../../people/log-store.ts'
import type { FigureUnit, Sex } from '../model/key.ts'
import type { Differing } from './import.ts'

export type Compared = { readonly fresh: number; readonly same: number; readonly differ: number }

/** Staged figures of these rows beside what the office has. */
export async function compared(db: Db, office: string, id: string, from: number, to: number): Promise<Compared> {
  const row = await beside(db, office, id)
    .where('s.row', '>=', from)
    .where('s.row', '<', to)
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      sql<number>`coalesce(sum(case when f.category is null then 1 else 0 end), 0)`.as('fresh'),
      sql<number>`coalesce(sum(case when f.category is not null and ${differs} then 1 else 0 end), 0)`.as('differ'),
    ])
    .executeTakeFirstOrThrow()
  const [all, fresh, differ] = [Number(row.all), Number(row.fresh), Number(row.differ)]
  return { fresh, differ, same: all - fresh - differ }
}

/** Those that differ, in the order of the file. */
export async function differing(
  db: Db,
  office: string,
  id: string,
  from: number,
  to: number,
  most: number,
): Promise<Differing[]> {
  const rows = await beside(db, office, id)
    .where('s.row', '>=', from)
    .where('s.row', '<', to)
    .where('f.category', 'is not', null)
    .where(differs)
    .select(['s.category', 's.region', 's.period', 's.unit', 's.sex', 's.age', 's.value', 's.line', 's.sheet'])
    .select('f.value as before')
    .orderBy('s.row')
    .limit(most)
    .execute()
  return rows.map(({ category, region, period, unit, sex, age, value, before, line, sheet }) => ({
    key: { category: category!, region: region!, period: period!, unit: unit as FigureUnit, sex: sex as Sex, age },
    before: before === null ? null : Number(before),
    after: value === null ? null : Number(value),
    line: Number(line),
    sheet,
  }))
}

const differs = sql<boolean>`(f.value is distinct from s.value or f.state <> s.state)`

function beside(db: Db, office: string, id: string) {
  return db
    .selectFrom('recap_staged as s')
    .leftJoin('recap_figures as f', (join) =>
      join
        .onRef('f.office_id', '=', 's.office_id')
        .onRef('f.period', '=', 's.period')
        .onRef('f.category', '=', 's.category')
        .onRef('f.region', '=', 's.region')
        .onRef('f.unit', '=', 's.unit')
        .onRef('f.sex', '=', 's.sex')
        .onRef('f.age', '=', 's.age'),
    )
    .where('s.office_id', '=', office)
    .where('s.import_id', '=', id)
}

export async function hasFigures(db: Db, office: string): Promise<boolean> {
  const row = await db
    .selectFrom('recap_figures')
    .select((eb: ExpressionBuilder<Schema, 'recap_figures'>) => eb.val(1).as('one'))
    .where('office_id', '=', office)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Where the office's log ends now. */
export async function logEnd(db: Db, office: string): Promise<number> {
  return (await headOf(db, office)).sequence
}

/** Whether somebody changed something of the recap since this entry of the log. */
export async function changedSince(db: Db, office: string, sequence: number): Promise<boolean> {
  const since = await entries(db, office, { most: 200 })
  const newer = since.filter((entry) => entry.sequence > sequence)
  return newer.length === 200 || newer.some(({ act }) => act.startsWith('recap.'))
}
