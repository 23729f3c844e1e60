import { batches } from '../../db/batches.ts'
import type { Db } from '../../db/open.ts'
import { lastChange } from '../people/last-change-store.ts'
import { record } from '../people/log-store.ts'
import { doneSince } from '../people/repeat-store.ts'
import { needColumns } from '../studies/file-store.ts'
import { asGone, type Cells, cellsOf, edited, extraOf, withoutEdited } from '../studies/rows.ts'
import { holdStudy, touchStudy } from '../studies/study-store.ts'
import type { Where } from '../studies/where.ts'
import { type Source, type SourceKind, type SourceWording, sourceColumns, sourceOf, sourcePrinted } from './source.ts'

export type KeptSource = Source & { readonly version: number }

const columns = [...sourceColumns, 'version'] as const
const worded = ['kind', 'title', 'date', 'place', 'file', 'citation', 'link'] as const

/** The sources of a study in their order. */
export async function sourcesOf(db: Db, office: string, study: string): Promise<KeptSource[]> {
  const rows = await rowsOf(db, office, study).execute()
  return rows.map(toSource)
}

export async function keptSource(db: Db, office: string, study: string, id: string): Promise<KeptSource | null> {
  const row = await rowsOf(db, office, study).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toSource(row)
}

function rowsOf(db: Db, office: string, study: string) {
  return db
    .selectFrom('sources')
    .select([...columns, 'extra', 'position'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .orderBy('position')
    .orderBy('id')
}

function toSource<T extends { readonly kind: string; readonly extra: string; readonly position: number }>(row: T) {
  const { extra: _, position: __, ...source } = row
  return { ...source, kind: source.kind as SourceKind }
}

/** The table as a file holds it, unknown columns included. */
export async function sourceCells(db: Db, office: string, study: string, names: readonly string[]): Promise<Cells[]> {
  const rows = await rowsOf(db, office, study).execute()
  return rows.map((row) => cellsOf(names, sourcePrinted(toSource(row)), row.extra))
}

/** Puts the rows of a file into an empty table. */
export async function addSourceCells(tx: Db, office: string, study: string, rows: readonly Cells[]): Promise<void> {
  const values = rows.map((cells, position) => {
    const source = sourceOf(cells)
    const extra = JSON.stringify(extraOf(cells, sourcePrinted(source)))
    return { office_id: office, study_id: study, position, extra, version: 1, ...source }
  })
  for (const some of batches(values, 13)) await tx.insertInto('sources').values(some).execute()
}

/**
 * Adds a source behind the others, under an id that no source of the study has had. `seen` is the end of the log when the form
 * was drawn: what the same person has added since in the same words is this act, sent again because its answer got lost.
 */
export async function addSource(
  tx: Db,
  where: Where,
  wording: SourceWording,
  seen: number | null = null,
): Promise<string> {
  const { office, study, by, now } = where
  await holdStudy(tx, office, study)
  const again = await addedSince(tx, where, wording, seen)
  if (again !== null) return again
  const known = await rowsOf(tx, office, study).execute()
  const id = await freeId(tx, office, study, known)
  const position = (known.at(-1)?.position ?? -1) + 1
  await tx
    .insertInto('sources')
    .values({ office_id: office, study_id: study, id, ...wording, position, extra: '{}', version: 1 })
    .execute()
  await needColumns(tx, office, study, 'sources', neededFor(wording))
  await touchStudy(tx, office, study, now)
  const change = { actor: by, act: 'source.added', subject: sourceSubject(study, id), study, before: null }
  await record(tx, office, { ...change, after: { id, ...wording } }, now)
  return id
}

async function addedSince(
  db: Db,
  { office, study, by }: Where,
  wording: SourceWording,
  seen: number | null,
): Promise<string | null> {
  const since = seen === null ? [] : await doneSince(db, office, { actor: by, act: 'source.added', study }, seen)
  const same = (since as Source[]).find((added) => edited<SourceWording>(added, wording, worded).length === 0)
  return same?.id ?? null
}

function neededFor(wording: SourceWording): string[] {
  return ['id', 'kind', 'title', ...worded.filter((column) => wording[column] !== null)]
}

/** What the log, a report or a note says of a source must not come to mean another one. */
async function freeId(tx: Db, office: string, study: string, known: readonly Pick<Source, 'id'>[]): Promise<string> {
  let number = known.length + 1
  for (const { id } of known) number = Math.max(number, Number(/^s(\d{1,9})$/.exec(id)?.[1] ?? 0) + 1)
  while ((await lastChange(tx, office, sourceSubject(study, `s${number}`))) !== null) number++
  return `s${number}`
}

/** Changes a source; null when somebody changed it since that version or took it away, and then nothing was written. */
export async function changeSource(
  tx: Db,
  { office, study, by, now }: Where,
  id: string,
  version: number,
  wording: SourceWording,
): Promise<KeptSource | null> {
  await holdStudy(tx, office, study)
  const row = await rowsOf(tx, office, study).where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  const before = toSource(row)
  const changed = edited<SourceWording>(before, wording, worded)
  if (changed.length === 0) return before
  if (before.version !== version) return null
  await tx
    .updateTable('sources')
    .set({ ...wording, version: version + 1, extra: withoutEdited(row.extra, changed) })
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('id', '=', id)
    .execute()
  await needColumns(tx, office, study, 'sources', neededFor(wording))
  await touchStudy(tx, office, study, now)
  const pick = (from: SourceWording) => Object.fromEntries(worded.map((column) => [column, from[column]]))
  const change = { actor: by, act: 'source.changed', subject: sourceSubject(study, id), study, before: pick(before) }
  await record(tx, office, { ...change, after: pick(wording) }, now)
  return { ...before, ...wording, version: version + 1 }
}

/** Takes a source away; the log holds it. Whether something cites it is asked before, in the same transaction. */
export async function removeSource(tx: Db, { office, study, by, now }: Where, id: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('sources')
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('id', '=', id)
    .returning([...sourceColumns, 'position', 'extra'])
    .execute()
  if (gone.length === 0) return false
  await touchStudy(tx, office, study, now)
  const change = { actor: by, act: 'source.removed', subject: sourceSubject(study, id), study }
  await record(tx, office, { ...change, before: asGone(gone)[0], after: null }, now)
  return true
}

export function sourceSubject(study: string, source: string): string {
  return `source:${study}/${source}`
}
