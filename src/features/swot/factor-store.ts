import { batches } from '../../db/batches.ts'
import type { Db } from '../../db/open.ts'
import { lastChange } from '../people/last-change-store.ts'
import { record } from '../people/log-store.ts'
import { doneSince } from '../people/repeat-store.ts'
import { needColumns } from '../studies/file-store.ts'
import { type Cells, cellsOf, edited, extraOf, withoutEdited } from '../studies/rows.ts'
import { holdStudy, touchStudy } from '../studies/study-store.ts'
import type { Where } from '../studies/where.ts'
import {
  type Effect,
  type Factor,
  type FactorWording,
  factorColumns,
  factorOf,
  factorPrinted,
  type Locus,
} from './factor.ts'

export type KeptFactor = Factor & { readonly version: number }

const worded = ['text', 'locus', 'effect', 'theme'] as const

/** The factors of a study in their order. */
export async function factorsOf(db: Db, office: string, study: string): Promise<KeptFactor[]> {
  const rows = await rowsOf(db, office, study).execute()
  return rows.map(toFactor)
}

export async function keptFactor(db: Db, office: string, study: string, id: string): Promise<KeptFactor | null> {
  const row = await rowsOf(db, office, study).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toFactor(row)
}

function rowsOf(db: Db, office: string, study: string) {
  return db
    .selectFrom('factors')
    .select([...factorColumns, 'version', 'extra', 'position'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .orderBy('position')
    .orderBy('id')
}

type Stored = Omit<KeptFactor, 'locus' | 'effect'> & { readonly locus: string; readonly effect: string }

function toFactor({ id, text, locus, effect, theme, version }: Stored): KeptFactor {
  return { id, text, locus: locus as Locus, effect: effect as Effect, theme, version }
}

/** The table as a file holds it, unknown columns included. */
export async function factorCells(db: Db, office: string, study: string, names: readonly string[]): Promise<Cells[]> {
  const rows = await rowsOf(db, office, study).execute()
  return rows.map((row) => cellsOf(names, factorPrinted(toFactor(row)), row.extra))
}

/** Puts the rows of a file into an empty table. */
export async function addFactorCells(tx: Db, office: string, study: string, rows: readonly Cells[]): Promise<void> {
  const values = rows.map((cells, position) => {
    const factor = factorOf(cells)
    const extra = JSON.stringify(extraOf(cells, factorPrinted(factor)))
    return { office_id: office, study_id: study, position, extra, version: 1, ...factor }
  })
  for (const some of batches(values, 10)) await tx.insertInto('factors').values(some).execute()
}

/**
 * Adds a factor behind the others, under an id that no factor of the study has had. `seen` is the end of the log when the form
 * was drawn: what the same person has added since in the same words is this act, sent again because its answer got lost.
 */
export async function addFactor(
  tx: Db,
  where: Where,
  wording: FactorWording,
  seen: number | null = null,
): Promise<string> {
  const { office, study, by, now } = where
  await holdStudy(tx, office, study)
  const again = await addedSince(tx, where, wording, seen)
  if (again !== null) return again
  const id = await insertFactor(tx, where, wording)
  await touchStudy(tx, office, study, now)
  const change = { actor: by, act: 'factor.added', subject: factorSubject(study, id), study, before: null }
  await record(tx, office, { ...change, after: { id, ...wording } }, now)
  return id
}

/** A row of its own for a factor; whoever calls holds the study and tells the log. */
export async function insertFactor(tx: Db, { office, study }: Where, wording: FactorWording): Promise<string> {
  const known = await rowsOf(tx, office, study).execute()
  const id = await freeId(tx, office, study, known)
  const position = (known.at(-1)?.position ?? -1) + 1
  await tx
    .insertInto('factors')
    .values({ office_id: office, study_id: study, id, ...wording, position, extra: '{}', version: 1 })
    .execute()
  await needFactorColumns(tx, office, study, wording)
  return id
}

async function needFactorColumns(tx: Db, office: string, study: string, { theme }: FactorWording): Promise<void> {
  const needed = ['id', 'text', 'locus', 'effect', ...(theme === null ? [] : ['theme'])]
  await needColumns(tx, office, study, 'factors', needed)
}

async function addedSince(
  db: Db,
  { office, study, by }: Where,
  wording: FactorWording,
  seen: number | null,
): Promise<string | null> {
  const since = seen === null ? [] : await doneSince(db, office, { actor: by, act: 'factor.added', study }, seen)
  return (since as Factor[]).find((added) => edited<FactorWording>(added, wording, worded).length === 0)?.id ?? null
}

/** What the log, a report or a note says of a factor must not come to mean another one. */
async function freeId(tx: Db, office: string, study: string, known: readonly Pick<Factor, 'id'>[]): Promise<string> {
  const named = (number: number) => `f${String(number).padStart(2, '0')}`
  let number = known.length + 1
  for (const { id } of known) number = Math.max(number, Number(/^f(\d{1,9})$/.exec(id)?.[1] ?? 0) + 1)
  while ((await lastChange(tx, office, factorSubject(study, named(number)))) !== null) number++
  return named(number)
}

/** Changes a factor; null when somebody changed it since that version or took it away, and then nothing was written. */
export async function changeFactor(
  tx: Db,
  { office, study, by, now }: Where,
  id: string,
  version: number,
  wording: FactorWording,
): Promise<KeptFactor | null> {
  await holdStudy(tx, office, study)
  const row = await rowsOf(tx, office, study).where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  const before = toFactor(row)
  const changed = edited<FactorWording>(before, wording, worded)
  if (changed.length === 0) return before
  if (before.version !== version) return null
  await tx
    .updateTable('factors')
    .set({ ...wording, version: version + 1, extra: withoutEdited(row.extra, changed) })
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('id', '=', id)
    .execute()
  await needFactorColumns(tx, office, study, wording)
  await touchStudy(tx, office, study, now)
  const pick = (from: FactorWording) => Object.fromEntries(worded.map((column) => [column, from[column]]))
  const change = { actor: by, act: 'factor.changed', subject: factorSubject(study, id), study, before: pick(before) }
  await record(tx, office, { ...change, after: pick(wording) }, now)
  return { ...before, ...wording, version: version + 1 }
}

export function factorSubject(study: string, factor: string): string {
  return `factor:${study}/${factor}`
}
