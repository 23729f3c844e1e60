import { batches } from '../../db/batches.ts'
import type { Db } from '../../db/open.ts'
import { lastChange } from '../people/last-change-store.ts'
import { record } from '../people/log-store.ts'
import { doneSince } from '../people/repeat-store.ts'
import { needColumns } from '../studies/file-store.ts'
import { asGone, type Cells, cellsOf, edited, extraOf, withoutEdited } from '../studies/rows.ts'
import { holdStudy, touchStudy } from '../studies/study-store.ts'
import type { Where } from '../studies/where.ts'
import { type Cause, causeColumns, causeOf, causePrinted, subtreeOf } from './cause.ts'
import { evidenceIn, removeEvidence } from './evidence-store.ts'

export type KeptCause = Cause & { readonly version: number }

/** What people write of a cause. */
export type CauseWording = Pick<Cause, 'category' | 'text'>

/** All causes of a study in their order, of whatever they are. */
export async function causesIn(db: Db, office: string, study: string): Promise<KeptCause[]> {
  const rows = await rowsOf(db, office, study).execute()
  return rows.map(plain)
}

/** The causes of one thing, such as `factor:f01`. */
export async function causesOf(db: Db, office: string, study: string, about: string): Promise<KeptCause[]> {
  const rows = await rowsOf(db, office, study).where('about', '=', about).execute()
  return rows.map(plain)
}

function rowsOf(db: Db, office: string, study: string) {
  return db
    .selectFrom('causes')
    .select([...causeColumns, 'version', 'extra', 'position'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .orderBy('position')
    .orderBy('id')
}

function plain({ id, about, parent, category, text, version }: KeptCause): KeptCause {
  return { id, about, parent, category, text, version }
}

/** The table as a file holds it, unknown columns included. */
export async function causeCells(db: Db, office: string, study: string, names: readonly string[]): Promise<Cells[]> {
  const rows = await rowsOf(db, office, study).execute()
  return rows.map((row) => cellsOf(names, causePrinted(row), row.extra))
}

/** Puts the rows of a file into an empty table. */
export async function addCauseCells(tx: Db, office: string, study: string, rows: readonly Cells[]): Promise<void> {
  const values = rows.map((cells, position) => {
    const cause = causeOf(cells)
    const extra = JSON.stringify(extraOf(cells, causePrinted(cause)))
    return { office_id: office, study_id: study, position, extra, version: 1, ...cause }
  })
  for (const some of batches(values, 10)) await tx.insertInto('causes').values(some).execute()
}

/**
 * Adds a cause behind the others, under an id that none has had; null when the one that it explains went in the meantime. `seen`
 * is the end of the log when the form was drawn: sent again, it adds nothing.
 */
export async function addCause(
  tx: Db,
  { office, study, by, now }: Where,
  cause: Omit<Cause, 'id'>,
  seen: number | null = null,
): Promise<string | null> {
  await holdStudy(tx, office, study)
  const since = seen === null ? [] : await doneSince(tx, office, { actor: by, act: 'cause.added', study }, seen)
  const again = (since as Cause[]).find((added) => edited<Omit<Cause, 'id'>>(added, cause, written).length === 0)
  if (again !== undefined) return again.id
  const known = await rowsOf(tx, office, study).execute()
  const { parent, about } = cause
  if (parent !== null && !known.some((row) => row.id === parent && row.about === about)) return null
  const id = await freeId(tx, office, study, known)
  const position = (known.at(-1)?.position ?? -1) + 1
  await tx
    .insertInto('causes')
    .values({ office_id: office, study_id: study, id, ...cause, position, extra: '{}', version: 1 })
    .execute()
  await needColumns(tx, office, study, 'causes', causeColumns)
  await touchStudy(tx, office, study, now)
  const change = { actor: by, act: 'cause.added', subject: causeSubject(study, id), study, before: null }
  await record(tx, office, { ...change, after: { id, ...cause } }, now)
  return id
}

const written = ['about', 'parent', 'category', 'text'] as const

/** What the log or a note says of a cause must not come to mean another one. */
async function freeId(tx: Db, office: string, study: string, known: readonly Pick<Cause, 'id'>[]): Promise<string> {
  let number = known.length + 1
  for (const { id } of known) number = Math.max(number, Number(/^c(\d{1,9})$/.exec(id)?.[1] ?? 0) + 1)
  while ((await lastChange(tx, office, causeSubject(study, `c${number}`))) !== null) number++
  return `c${number}`
}

/** Changes a cause; null when somebody changed it since that version or took it away, and then nothing was written. */
export async function changeCause(
  tx: Db,
  { office, study, by, now }: Where,
  id: string,
  version: number,
  { category, text }: CauseWording,
): Promise<KeptCause | null> {
  await holdStudy(tx, office, study)
  const row = await rowsOf(tx, office, study).where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  const before = plain(row)
  const changed = edited<CauseWording>(before, { category, text }, ['category', 'text'])
  if (changed.length === 0) return before
  if (before.version !== version) return null
  await tx
    .updateTable('causes')
    .set({ category, text, version: version + 1, extra: withoutEdited(row.extra, changed) })
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('id', '=', id)
    .execute()
  await touchStudy(tx, office, study, now)
  const change = { actor: by, act: 'cause.changed', subject: causeSubject(study, id), study }
  const was = { category: before.category, text: before.text }
  await record(tx, office, { ...change, before: was, after: { category, text } }, now)
  return { ...before, category, text, version: version + 1 }
}

/** Takes a cause away with all that explain it and with their evidence; the log holds them. */
export async function removeCause(tx: Db, where: Where, id: string): Promise<boolean> {
  const { office, study, by, now } = where
  await holdStudy(tx, office, study)
  const known = await rowsOf(tx, office, study).execute()
  const [root] = known.filter((row) => row.id === id)
  if (root === undefined) return false
  const going = subtreeOf(known, id)
  const gone = await removeCauseRows(tx, where, going)
  await touchStudy(tx, office, study, now)
  const change = { actor: by, act: 'cause.removed', subject: causeSubject(study, id), study, after: null }
  const [first, ...rest] = [...gone.filter((row) => row.id === id), ...gone.filter((row) => row.id !== id)]
  await record(tx, office, { ...change, before: { ...asGone([first!])[0], causes: asGone(rest) } }, now)
  return true
}

type GoneCause = Cause & { readonly position: number; readonly extra: string }

/** The rows of these causes with their evidence; whoever calls holds the study and tells the log. */
export async function removeCauseRows(tx: Db, where: Where, ids: ReadonlySet<string>): Promise<GoneCause[]> {
  const { office, study } = where
  if (ids.size === 0) return []
  const references = new Set([...ids].map((id) => `cause:${id}`))
  for (const link of await evidenceIn(tx, office, study))
    if (references.has(link.from) || references.has(link.to)) await removeEvidence(tx, where, link)
  const gone: GoneCause[] = []
  for (const some of batches([...ids], 1))
    gone.push(
      ...(await tx
        .deleteFrom('causes')
        .where('office_id', '=', office)
        .where('study_id', '=', study)
        .where('id', 'in', some)
        .returning([...causeColumns, 'position', 'extra'])
        .execute()),
    )
  return gone
}

export function causeSubject(study: string, cause: string): string {
  return `cause:${study}/${cause}`
}
