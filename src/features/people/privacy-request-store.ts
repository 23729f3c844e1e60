import type { Selectable } from 'kysely'
import { newId } from '../../base/ids.ts'
import { bad, good, type Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import type { Schema } from '../../db/schema.ts'
import { record } from './log-store.ts'
import { erasedName, type Outcome, type PrivacyRequest, type RequestKind, requestHours } from './privacy.ts'
import { minutesAfter } from './token.ts'

export type NewRequest = Pick<PrivacyRequest, 'kind' | 'user' | 'name' | 'contact' | 'detail' | 'receivedAt'>

/** Writes a request down; its clock runs from when it was asked. The log names neither who asks nor what for. */
export async function recordRequest(
  tx: Db,
  officeId: string,
  request: NewRequest & { readonly by: string },
  now: string,
): Promise<string> {
  const { kind, user, name, contact, detail, receivedAt, by } = request
  const id = newId(Date.parse(now))
  const dueAt = minutesAfter(receivedAt, requestHours * 60)
  await tx
    .insertInto('requests')
    .values({
      office_id: officeId,
      id,
      kind,
      user_id: user,
      name,
      contact,
      detail,
      received_at: receivedAt,
      due_at: dueAt,
      recorded_by: by,
      outcome: null,
      answer: '',
      answered_at: null,
      answered_by: null,
    })
    .execute()
  const what = { actor: by, act: 'privacy.requested', subject: `request:${id}`, study: null, before: null }
  await record(tx, officeId, { ...what, after: { kind, receivedAt, dueAt } }, now)
  return id
}

export type RequestAnswer = { readonly outcome: Outcome; readonly answer: string; readonly by: string }

/**
 * Closes a request once; `answered` when somebody else has, `notErased` when it says that somebody was erased who is still
 * there.
 */
export async function answerRequest(
  tx: Db,
  officeId: string,
  id: string,
  { outcome, answer, by }: RequestAnswer,
  now: string,
): Promise<Result<null>> {
  const asked = await requestOf(tx, officeId, id)
  if (asked === null) return bad({ code: 'unknown' })
  if (outcome === 'done' && isStillThere(asked)) return bad({ code: 'notErased', place: { path: 'outcome' } })
  if (outcome === 'done' && asked.kind === 'deletion' && asked.user === null && answer.length < 10)
    return bad({ code: 'noDeed', place: { path: 'answer' } })
  const closed = await tx
    .updateTable('requests')
    .set({ outcome, answer, answered_at: now, answered_by: by })
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .returning(['due_at'])
    .executeTakeFirst()
  if (closed === undefined) return bad({ code: 'answered' })
  const what = { actor: by, act: 'privacy.answered', subject: `request:${id}`, study: null, before: null }
  await record(tx, officeId, { ...what, after: { outcome, inTime: now <= closed.due_at } }, now)
  return good(null)
}

/** Whether somebody who asked to be erased has not been: erasing takes the name off the request too. */
export function isStillThere({ kind, user, name, answered }: PrivacyRequest): boolean {
  return kind === 'deletion' && user !== null && answered === null && name !== erasedName
}

/** The requests of an office: open ones first, the most urgent on top, then the answered ones, newest first. */
export async function requestsOf(db: Db, officeId: string): Promise<PrivacyRequest[]> {
  const rows = await db
    .selectFrom('requests')
    .selectAll()
    .where('office_id', '=', officeId)
    .orderBy('due_at')
    .orderBy('id')
    .execute()
  const [open, answered] = [rows.filter((r) => r.outcome === null), rows.filter((r) => r.outcome !== null)]
  return [...open, ...answered.toReversed()].map(entryOf)
}

export async function requestOf(db: Db, officeId: string, id: string): Promise<PrivacyRequest | null> {
  const row = await db
    .selectFrom('requests')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : entryOf(row)
}

function entryOf(row: Selectable<Schema['requests']>): PrivacyRequest {
  const { id, kind, user_id: user, name, contact, detail, received_at: receivedAt, due_at: dueAt } = row
  const answered =
    row.outcome === null || row.answered_at === null
      ? null
      : { outcome: row.outcome as Outcome, answer: row.answer, at: row.answered_at }
  return { id, kind: kind as RequestKind, user, name, contact, detail, receivedAt, dueAt, answered }
}
