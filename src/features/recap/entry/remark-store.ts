import type { Selectable } from 'kysely'
import { newId } from '../../../base/ids.ts'
import { bad, good, type Result } from '../../../base/result.ts'
import { batches } from '../../../db/batches.ts'
import type { Db } from '../../../db/open.ts'
import type { Schema } from '../../../db/schema.ts'
import { lockedHead, record } from '../../people/log-store.ts'
import type { FigureKey, FigureUnit, Sex } from '../model/key.ts'
import type { Where } from '../model/where.ts'
import type { Remark, RemarkKind } from './remark.ts'

export type RemarksAsked = {
  readonly periods?: readonly string[]
  readonly region?: string
  readonly category?: string
  /** Only those that nobody settled. */
  readonly open?: boolean
}

/** Remarks of an office, oldest first. */
export async function remarksOf(db: Db, office: string, asked: RemarksAsked): Promise<Remark[]> {
  if (asked.periods?.length === 0) return []
  let query = db.selectFrom('recap_remarks').selectAll().where('office_id', '=', office)
  if (asked.periods !== undefined) query = query.where('period', 'in', asked.periods)
  if (asked.region !== undefined) query = query.where('region', '=', asked.region)
  if (asked.category !== undefined) query = query.where('category', '=', asked.category)
  if (asked.open) query = query.where('closed_at', 'is', null)
  return (await query.orderBy('at').orderBy('id').execute()).map(remarkOf)
}

/** Writes the same words to one place or to many, as one change. A place without a category is a whole region. */
export async function addRemarks(
  tx: Db,
  { office, by, now }: Where,
  places: readonly FigureKey[],
  kind: RemarkKind,
  text: string,
): Promise<void> {
  if (places.length === 0) return
  await lockedHead(tx, office)
  const rows = places.map(({ category, region, period, unit, sex, age }) => ({
    ...{ office_id: office, id: newId(), category, region, period, unit, sex, age },
    ...{ kind, text, at: now, by, closed_at: null, closed_by: null },
  }))
  for (const some of batches(rows, 14)) await tx.insertInto('recap_remarks').values(some).execute()
  const change = { actor: by, act: 'recap.remarksAdded', subject: remarkSubject(places[0]!.period), study: null }
  const first = places.slice(0, 10).map(({ category, region, period }) => ({ category, region, period }))
  await record(tx, office, { ...change, before: null, after: { kind, text, count: places.length, places: first } }, now)
}

/** Says that a remark needs nothing more; `gone` when somebody was quicker. */
export async function closeRemark(tx: Db, where: Where, id: string): Promise<Result<null>> {
  const { office, by, now } = where
  const found = await held(tx, where, id)
  if (found === null || found.closedAt !== null) return bad({ code: 'gone' })
  await tx
    .updateTable('recap_remarks')
    .set({ closed_at: now, closed_by: by })
    .where('office_id', '=', office)
    .where('id', '=', id)
    .execute()
  await told(tx, where, 'recap.remarkClosed', found)
  return good(null)
}

/** Takes a remark away with its words: what stands in the log of it can be erased there. */
export async function removeRemark(tx: Db, where: Where, id: string): Promise<Result<null>> {
  const found = await held(tx, where, id)
  if (found === null) return bad({ code: 'gone' })
  await tx.deleteFrom('recap_remarks').where('office_id', '=', where.office).where('id', '=', id).execute()
  await told(tx, where, 'recap.remarkRemoved', found)
  return good(null)
}

async function held(tx: Db, { office }: Where, id: string): Promise<Remark | null> {
  await lockedHead(tx, office)
  const row = await tx
    .selectFrom('recap_remarks')
    .selectAll()
    .where('office_id', '=', office)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : remarkOf(row)
}

async function told(tx: Db, { office, by, now }: Where, act: string, remark: Remark): Promise<void> {
  const { kind, text, category, region, period } = remark
  const change = { actor: by, act, subject: remarkSubject(period), study: null }
  await record(tx, office, { ...change, before: { kind, text, category, region, period }, after: null }, now)
}

function remarkSubject(period: string): string {
  return `recapRemarks:${period}`
}

function remarkOf(row: Selectable<Schema['recap_remarks']>): Remark {
  return {
    ...{ id: row.id, category: row.category, region: row.region, period: row.period },
    ...{ unit: row.unit as FigureUnit, sex: row.sex as Sex, age: row.age },
    ...{ kind: row.kind as RemarkKind, text: row.text, at: row.at, by: row.by },
    ...{ closedAt: row.closed_at, closedBy: row.closed_by },
  }
}
