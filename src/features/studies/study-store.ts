import type { Db } from '../../db/open.ts'
import type { Role } from '../people/role.ts'
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

/** Says that something in the study changed: pages drawn of an older revision are drawn anew. */
export async function touchStudy(tx: Db, officeId: string, id: string, now: string): Promise<void> {
  await tx
    .updateTable('studies')
    .set((eb) => ({ revision: eb('revision', '+', 1), changed_at: now }))
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .execute()
}
