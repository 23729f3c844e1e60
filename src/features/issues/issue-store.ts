import { batches } from '../../db/batches.ts'
import type { Db } from '../../db/open.ts'
import { lastChange } from '../people/last-change-store.ts'
import { record } from '../people/log-store.ts'
import { doneSince } from '../people/repeat-store.ts'
import { needColumns } from '../studies/file-store.ts'
import { asGone, type Cells, cellsOf, edited, extraOf, withoutEdited } from '../studies/rows.ts'
import { touchStudy } from '../studies/study-store.ts'
import type { Where } from '../studies/where.ts'
import { holdFreeStudy } from './round-hold-store.ts'

export type { Where } from '../studies/where.ts'

export type KeptIssue = {
  readonly id: string
  readonly title: string
  readonly note: string | null
  readonly position: number
  readonly version: number
}

/** What people write of an issue. */
export type Wording = Pick<KeptIssue, 'title' | 'note'>

const columns = ['id', 'title', 'note', 'position', 'version'] as const

/** The issues of a study in their order. */
export async function issuesOf(db: Db, office: string, study: string): Promise<KeptIssue[]> {
  return db
    .selectFrom('issues')
    .select(columns)
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

export async function keptIssue(db: Db, office: string, study: string, id: string): Promise<KeptIssue | null> {
  const row = await db
    .selectFrom('issues')
    .select(columns)
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** The table as a file holds it, unknown columns included. */
export async function issueCells(db: Db, office: string, study: string, names: readonly string[]): Promise<Cells[]> {
  const rows = await db
    .selectFrom('issues')
    .select([...columns, 'extra'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => cellsOf(names, printed(row), row.extra))
}

function printed({ id, title, note }: Pick<KeptIssue, 'id' | 'title' | 'note'>): Record<string, string> {
  return { id, title, note: note ?? '' }
}

/** Puts the rows of a file into an empty table. */
export async function addIssueCells(tx: Db, office: string, study: string, rows: readonly Cells[]): Promise<void> {
  const values = rows.map((cells, position) => {
    const issue = { id: cells.id!, title: cells.title ?? '', note: cells.note || null }
    const extra = JSON.stringify(extraOf(cells, printed(issue)))
    return { office_id: office, study_id: study, position, extra, version: 1, ...issue }
  })
  for (const some of batches(values, 8)) await tx.insertInto('issues').values(some).execute()
}

/**
 * Adds an issue behind the others, under an id that no issue of the study has had. `seen` is the end of the log when the form
 * was drawn: what the same person has added since in the same words is this act, sent again because its answer got lost.
 */
export async function addIssue(
  tx: Db,
  { office, study, by, now }: Where,
  { title, note }: Wording,
  seen: number | null = null,
): Promise<string> {
  await holdFreeStudy(tx, office, study)
  const again = await addedSince(tx, { office, study, by, now }, { title, note }, seen)
  if (again !== null) return again.id
  const known = await issuesOf(tx, office, study)
  const id = await freeId(tx, office, study, known)
  const position = (known.at(-1)?.position ?? -1) + 1
  await tx
    .insertInto('issues')
    .values({ office_id: office, study_id: study, id, title, note, position, extra: '{}', version: 1 })
    .execute()
  await needColumns(tx, office, study, 'issues', ['id', 'title', ...(note === null ? [] : ['note'])])
  await touchStudy(tx, office, study, now)
  await record(
    tx,
    office,
    { actor: by, act: 'issue.added', subject: subjectOf(study, id), study, before: null, after: { id, title, note } },
    now,
  )
  return id
}

type Added = Wording & { readonly id: string }

async function addedSince(
  db: Db,
  { office, study, by }: Where,
  { title, note }: Wording,
  seen: number | null,
): Promise<Added | null> {
  const since = seen === null ? [] : await doneSince(db, office, { actor: by, act: 'issue.added', study }, seen)
  return (since as Added[]).find((added) => added.title === title && added.note === note) ?? null
}

/** Whether this very issue was added already by the form that sends it. */
export async function isRepeated(db: Db, where: Where, wording: Wording, seen: number | null): Promise<boolean> {
  return (await addedSince(db, where, wording, seen)) !== null
}

/** What the log, a report or a note says of an issue must not come to mean another one. */
async function freeId(tx: Db, office: string, study: string, known: readonly KeptIssue[]): Promise<string> {
  let number = known.length + 1
  for (const { id } of known) number = Math.max(number, Number(/^isu-(\d{1,9})$/.exec(id)?.[1] ?? 0) + 1)
  while ((await lastChange(tx, office, subjectOf(study, `isu-${number}`))) !== null) number++
  return `isu-${number}`
}

/** Changes an issue; null when somebody changed it since that version or took it away, and then nothing was written. */
export async function changeIssue(
  tx: Db,
  { office, study, by, now }: Where,
  id: string,
  version: number,
  { title, note }: Wording,
): Promise<KeptIssue | null> {
  await holdFreeStudy(tx, office, study)
  const row = await tx
    .selectFrom('issues')
    .select([...columns, 'extra'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  const { extra, ...before } = row
  const changed = edited<Wording>(before, { title, note }, ['title', 'note'])
  if (changed.length === 0) return before
  if (before.version !== version) return null
  await tx
    .updateTable('issues')
    .set({ title, note, version: version + 1, extra: withoutEdited(extra, changed) })
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('id', '=', id)
    .execute()
  if (note !== null) await needColumns(tx, office, study, 'issues', ['note'])
  await touchStudy(tx, office, study, now)
  const was = { title: before.title, note: before.note }
  await record(
    tx,
    office,
    { actor: by, act: 'issue.changed', subject: subjectOf(study, id), study, before: was, after: { title, note } },
    now,
  )
  return { ...before, title, note, version: version + 1 }
}

/** Moves an issue to a place in the order, counted from 0. */
export async function moveIssue(tx: Db, { office, study, by, now }: Where, id: string, to: number): Promise<void> {
  await holdFreeStudy(tx, office, study)
  const order = await issuesOf(tx, office, study)
  const from = order.findIndex((issue) => issue.id === id)
  const target = Math.max(0, Math.min(order.length - 1, to))
  if (from < 0 || from === target) return
  const [was, is] = [order[from]!.position, order[target]!.position]
  const step = is < was ? 1 : -1
  const at = tx.updateTable('issues').where('office_id', '=', office).where('study_id', '=', study)
  await at
    .set((eb) => ({ position: eb('position', '+', step) }))
    .where('position', '>=', Math.min(was, is))
    .where('position', '<=', Math.max(was, is))
    .execute()
  await at.set({ position: is }).where('id', '=', id).execute()
  await touchStudy(tx, office, study, now)
  const change = { actor: by, act: 'issue.moved', subject: subjectOf(study, id), study }
  await record(tx, office, { ...change, before: { place: from + 1 }, after: { place: target + 1 } }, now)
}

/** How many cells of this issue hold a score. */
export async function scoresOfIssue(db: Db, office: string, study: string, id: string): Promise<number> {
  const row = await db
    .selectFrom('scores')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('issue', '=', id)
    .where('points', 'is not', null)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** Takes an issue away with its scores and what was printed of it; the log holds them all. */
export async function removeIssue(tx: Db, { office, study, by, now }: Where, id: string): Promise<boolean> {
  await holdFreeStudy(tx, office, study)
  const gone = await tx
    .deleteFrom('issues')
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('id', '=', id)
    .returning(['id', 'title', 'note', 'position', 'extra'])
    .execute()
  if (gone.length === 0) return false
  const scores = await tx
    .deleteFrom('scores')
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('issue', '=', id)
    .returning(['criterion', 'rater', 'points', 'reason', 'position', 'extra'])
    .execute()
  const totals = await tx
    .deleteFrom('printed')
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('issue', '=', id)
    .returning(['total', 'rank', 'source', 'position', 'extra'])
    .execute()
  await touchStudy(tx, office, study, now)
  const before = { ...asGone(gone)[0], scores: asGone(scores), printed: asGone(totals) }
  await record(
    tx,
    office,
    { actor: by, act: 'issue.removed', subject: subjectOf(study, id), study, before, after: null },
    now,
  )
  return true
}

export function subjectOf(study: string, issue: string): string {
  return `issue:${study}/${issue}`
}
