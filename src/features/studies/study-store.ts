import { canonical } from '../../base/canonical.ts'
import { newId } from '../../base/ids.ts'
import type { Db } from '../../db/open.ts'
import { record } from '../people/log-store.ts'
import type { Role } from '../people/role.ts'
import { columnText } from './column-text.ts'
import type { StudyEntry, StudyState } from './entry.ts'

const columns = [
  'id',
  'title',
  'state',
  'synthetic',
  'document',
  'method_digest',
  'version',
  'revision',
  'created_at',
  'changed_at',
  'binned_at',
] as const

/** One study of an office; null when the office has none of that id. */
export async function studyEntry(db: Db, officeId: string, id: string): Promise<StudyEntry | null> {
  const row = await db
    .selectFrom('studies')
    .select(columns)
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    id: row.id,
    title: row.title,
    state: row.state as StudyState,
    synthetic: row.synthetic === 1,
    document: JSON.parse(row.document),
    methodDigest: row.method_digest,
    version: row.version,
    revision: row.revision,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    binnedAt: row.binned_at,
  }
}

/** How far a study is: goes up with every change of anything in it; null when the office has none of that id. */
export async function studyRevision(db: Db, officeId: string, id: string): Promise<number | null> {
  const row = await db
    .selectFrom('studies')
    .select('revision')
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.revision ?? null
}

/** The roles that somebody has in a study's team at this moment. */
export async function teamRolesOf(
  db: Db,
  officeId: string,
  studyId: string,
  userId: string,
  now: string,
): Promise<Role[]> {
  const rows = await db
    .selectFrom('study_team')
    .select(['role'])
    .where('office_id', '=', officeId)
    .where('study_id', '=', studyId)
    .where('user_id', '=', userId)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now)]))
    .execute()
  return rows.map((row) => row.role as Role)
}

/** Holds a study until the commit: what is read behind this line is what is written over. Returns the address of its method. */
export async function holdStudy(tx: Db, officeId: string, id: string): Promise<string> {
  // An update that changes nothing locks the row in both databases alike.
  const held = await tx
    .updateTable('studies')
    .set((eb) => ({ revision: eb.ref('revision') }))
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .returning('method_digest')
    .executeTakeFirst()
  if (held === undefined) throw new Error(`the office has no study ${id}`)
  return held.method_digest
}

/** Says that something in the study changed: pages drawn of an older revision are drawn anew. */
export async function touchStudy(tx: Db, officeId: string, id: string, now: string): Promise<void> {
  await tx
    .updateTable('studies')
    .set((eb) => ({ revision: eb('revision', '+', 1), changed_at: now }))
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .execute()
}

export type NewStudy = {
  readonly document: Record<string, unknown>
  readonly descriptor: Record<string, unknown>
  readonly methodDigest: string
}

/** Adds a study whose owner is `by`; the caller records why. Returns its id. */
export async function addStudy(
  tx: Db,
  officeId: string,
  study: NewStudy,
  by: string,
  now: string,
  id = newId(),
): Promise<string | null> {
  const { numInsertedOrUpdatedRows: added } = await tx
    .insertInto('studies')
    .values({
      office_id: officeId,
      id,
      ...copiesOf(study.document),
      state: 'active',
      document: JSON.stringify(study.document),
      descriptor: JSON.stringify(study.descriptor),
      method_digest: study.methodDigest,
      version: 1,
      revision: 1,
      created_at: now,
      created_by: by,
      changed_at: now,
      binned_at: null,
    })
    .onConflict((c) => c.columns(['office_id', 'id']).doNothing())
    .executeTakeFirst()
  if (!added) return null
  await tx
    .insertInto('study_team')
    .values({ office_id: officeId, study_id: id, user_id: by, role: 'changeOwner', added_at: now, until: null })
    .execute()
  return id
}

/** What of study.json stands in columns too, for lists. */
function copiesOf({ title, synthetic }: Record<string, unknown>): {
  readonly title: string
  readonly synthetic: number
} {
  return { title: columnText(String(title ?? '')), synthetic: synthetic === true ? 1 : 0 }
}

/** datapackage.json of a study, without its resources. */
export async function descriptorOf(db: Db, officeId: string, id: string): Promise<Record<string, unknown>> {
  const row = await db
    .selectFrom('studies')
    .select('descriptor')
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return JSON.parse(row.descriptor)
}

export type Rewrite = {
  readonly act: string
  /** The version that whoever changes it has seen. */
  readonly version: number
  /** Keys of study.json that change; the others stay as they are, unknown ones included. */
  readonly fields: Readonly<Record<string, unknown>>
  readonly methodDigest?: string
  readonly reason?: string | null
}

/**
 * Changes fields of a study. Returns the study as it is then; `null` when somebody changed it since that version, and then
 * nothing was written. What changes nothing writes nothing.
 */
export async function rewriteStudy(
  tx: Db,
  officeId: string,
  id: string,
  { act, version, fields, methodDigest, reason }: Rewrite,
  by: string,
  now: string,
): Promise<StudyEntry | null> {
  const found = await studyEntry(tx, officeId, id)
  if (found === null || found.version !== version) return null
  const wanted = Object.fromEntries(
    Object.entries(fields).map(([key, sent]) => [key, over(key, found.document[key], sent)]),
  )
  const changed = Object.keys(wanted).filter((key) => meaning(found.document[key]) !== meaning(wanted[key]))
  const otherMethod = methodDigest !== undefined && methodDigest !== found.methodDigest
  if (changed.length === 0 && !otherMethod) return found
  const document = { ...found.document, ...Object.fromEntries(changed.map((key) => [key, wanted[key]])) }
  const written = await tx
    .updateTable('studies')
    .set((eb) => ({
      ...copiesOf(document),
      document: JSON.stringify(document),
      method_digest: methodDigest ?? found.methodDigest,
      version: version + 1,
      revision: eb('revision', '+', 1),
      changed_at: now,
    }))
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .execute()
  if (written.length === 0) return null
  const pick = (from: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(changed.map((key) => [key, from[key] ?? null]))
  const methods = otherMethod ? [{ method: found.methodDigest }, { method: methodDigest }] : [{}, {}]
  const change = {
    actor: by,
    act,
    subject: `study:${id}`,
    study: id,
    before: { ...pick(found.document), ...methods[0] },
    after: { ...pick(wanted), ...methods[1] },
    reason: reason ?? null,
  }
  await record(tx, officeId, change, now)
  return studyEntry(tx, officeId, id)
}

/** Objects of which a form knows some keys only: the others stay. */
const partlyEdited: readonly string[] = ['region', 'period', 'swot']

function over(key: string, before: unknown, sent: unknown): unknown {
  return partlyEdited.includes(key) && isObject(before) && isObject(sent) ? { ...before, ...sent } : sent
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Unknown is null, or a key that is not there: both say the same. */
function meaning(value: unknown): string {
  return canonical(isObject(value) ? Object.fromEntries(Object.entries(value).filter(([, v]) => v !== null)) : value)
}

/** Puts a study into the archive, into the bin, or back to work. False when it is in that state already. */
export async function moveStudy(
  tx: Db,
  officeId: string,
  id: string,
  state: StudyState,
  by: string,
  now: string,
): Promise<boolean> {
  const before = await tx
    .selectFrom('studies')
    .select('state')
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .executeTakeFirst()
  const moved = await tx
    .updateTable('studies')
    .set((eb) => ({
      state,
      binned_at: state === 'binned' ? now : null,
      changed_at: now,
      revision: eb('revision', '+', 1),
    }))
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .where('state', '!=', state)
    .returning('id')
    .execute()
  if (moved.length === 0) return false
  const change = {
    actor: by,
    act: `study.${state}`,
    subject: `study:${id}`,
    study: id,
    before: { state: before!.state },
    after: { state },
  }
  await record(tx, officeId, change, now)
  return true
}
