import { batches } from '../../db/batches.ts'
import type { Db } from '../../db/open.ts'
import { record } from '../people/log-store.ts'
import { needColumns } from '../studies/file-store.ts'
import { type Cells, cellsOf, edited, extraOf, withoutEdited } from '../studies/rows.ts'
import { holdStudy, touchStudy } from '../studies/study-store.ts'
import type { Where } from '../studies/where.ts'
import {
  type Evidence,
  type EvidenceWording,
  evidenceOf,
  evidencePrinted,
  partsOfReference,
  type Stance,
} from './evidence.ts'
import { factorSubject } from './factor-store.ts'

export type KeptEvidence = Evidence & { readonly version: number }

const worded = ['stance', 'place', 'note', 'seen'] as const

/** All evidence of a study in its order: for factors, strategies, issues and whatever else. */
export async function evidenceIn(db: Db, office: string, study: string): Promise<KeptEvidence[]> {
  const rows = await rowsOf(db, office, study).execute()
  return rows.map(toEvidence)
}

/** What bears on one thing, such as `factor:f01`. */
export async function evidenceFor(db: Db, office: string, study: string, to: string): Promise<KeptEvidence[]> {
  const rows = await rowsOf(db, office, study).where('to_ref', '=', to).execute()
  return rows.map(toEvidence)
}

function rowsOf(db: Db, office: string, study: string) {
  return db
    .selectFrom('evidence')
    .select(['from_ref', 'to_ref', 'stance', 'place', 'note', 'seen', 'version', 'extra', 'position'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .orderBy('position')
    .orderBy('from_ref')
    .orderBy('to_ref')
}

type Stored = Omit<KeptEvidence, 'from' | 'to' | 'stance'> & {
  readonly from_ref: string
  readonly to_ref: string
  readonly stance: string
}

function toEvidence({ from_ref, to_ref, stance, place, note, seen, version }: Stored): KeptEvidence {
  return { from: from_ref, to: to_ref, stance: stance as Stance, place, note, seen, version }
}

/** The table as a file holds it, unknown columns included. */
export async function evidenceCells(db: Db, office: string, study: string, names: readonly string[]): Promise<Cells[]> {
  const rows = await rowsOf(db, office, study).execute()
  return rows.map((row) => cellsOf(names, evidencePrinted(toEvidence(row)), row.extra))
}

/** Puts the rows of a file into an empty table. */
export async function addEvidenceCells(tx: Db, office: string, study: string, rows: readonly Cells[]): Promise<void> {
  const values = rows.map((cells, position) => {
    const read = evidenceOf(cells)
    const { from, to, ...evidence } = read
    const extra = JSON.stringify(extraOf(cells, evidencePrinted(read)))
    const keys = { office_id: office, study_id: study, from_ref: from, to_ref: to }
    return { ...keys, position, extra, version: 1, ...evidence }
  })
  for (const some of batches(values, 11)) await tx.insertInto('evidence').values(some).execute()
}

/** Says that something bears on something. False when that is said already, and then nothing was written. */
export async function addEvidence(tx: Db, where: Where, evidence: Evidence): Promise<boolean> {
  const { office, study, by, now } = where
  await holdStudy(tx, office, study)
  const known = await rowsOf(tx, office, study).execute()
  const { from, to, ...wording } = evidence
  if (known.some((row) => row.from_ref === from && row.to_ref === to)) return false
  const position = (known.at(-1)?.position ?? -1) + 1
  const keys = { office_id: office, study_id: study, from_ref: from, to_ref: to }
  await tx
    .insertInto('evidence')
    .values({ ...keys, ...wording, position, extra: '{}', version: 1 })
    .execute()
  await needEvidenceColumns(tx, where, evidence)
  await touchStudy(tx, office, study, now)
  const change = { actor: by, act: 'evidence.added', subject: evidenceSubject(study, to), study, before: null }
  await record(tx, office, { ...change, after: evidence }, now)
  return true
}

async function needEvidenceColumns(tx: Db, { office, study }: Where, evidence: Evidence): Promise<void> {
  const more = (['place', 'note', 'seen'] as const).filter((column) => evidence[column] !== null)
  await needColumns(tx, office, study, 'evidence', ['from', 'to', 'stance', ...more])
}

export type EvidenceKey = Pick<Evidence, 'from' | 'to'>

function rowAt(tx: Db, { office, study }: Where, { from, to }: EvidenceKey) {
  return rowsOf(tx, office, study).where('from_ref', '=', from).where('to_ref', '=', to).executeTakeFirst()
}

/** Changes what is said of a piece of evidence; null when somebody did since that version, and then nothing was written. */
export async function changeEvidence(
  tx: Db,
  where: Where,
  key: EvidenceKey,
  version: number,
  wording: EvidenceWording & Partial<Pick<Evidence, 'seen'>>,
): Promise<KeptEvidence | null> {
  const { office, study, by, now } = where
  await holdStudy(tx, office, study)
  const row = await rowAt(tx, where, key)
  if (row === undefined) return null
  const before = toEvidence(row)
  const after = { ...before, ...wording }
  const changed = edited<Evidence>(before, after, worded)
  if (changed.length === 0) return before
  if (before.version !== version) return null
  const { stance, place, note, seen } = after
  await tx
    .updateTable('evidence')
    .set({ stance, place, note, seen, version: version + 1, extra: withoutEdited(row.extra, changed) })
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('from_ref', '=', key.from)
    .where('to_ref', '=', key.to)
    .execute()
  await needEvidenceColumns(tx, where, after)
  await touchStudy(tx, office, study, now)
  const change = { actor: by, act: 'evidence.changed', subject: evidenceSubject(study, key.to), study }
  await record(tx, office, { ...change, before: told(before), after: told(after) }, now)
  return { ...after, version: version + 1 }
}

/** Takes a piece of evidence away; the log holds it. */
export async function removeEvidence(tx: Db, where: Where, key: EvidenceKey): Promise<boolean> {
  const { office, study, by, now } = where
  await holdStudy(tx, office, study)
  const row = await rowAt(tx, where, key)
  if (row === undefined) return false
  await tx
    .deleteFrom('evidence')
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('from_ref', '=', key.from)
    .where('to_ref', '=', key.to)
    .execute()
  await touchStudy(tx, office, study, now)
  const change = { actor: by, act: 'evidence.removed', subject: evidenceSubject(study, key.to), study, after: null }
  await record(tx, office, { ...change, before: told(toEvidence(row)) }, now)
  return true
}

function told({ from, to, stance, place, note, seen }: Evidence): Evidence {
  return { from, to, stance, place, note, seen }
}

/** Evidence is told of under what it bears on: the history of a factor holds its evidence. */
export function evidenceSubject(study: string, to: string): string {
  const { kind, id } = partsOfReference(to)
  return kind === 'factor' ? factorSubject(study, id) : `${kind}:${study}/${id}`
}
