import type { Db } from '../../db/open.ts'
import { record } from '../people/log-store.ts'
import type { Role } from '../people/role.ts'
import { holdStudy, touchStudy } from './study-store.ts'

export type TeamMember = {
  readonly userId: string
  readonly name: string
  readonly role: Role
  readonly until: string | null
}

/** Who works on a study at this moment, those first who came first. */
export async function teamOf(db: Db, officeId: string, studyId: string, now: string): Promise<TeamMember[]> {
  const rows = await db
    .selectFrom('study_team')
    .innerJoin('user', 'user.id', 'study_team.user_id')
    .select(['study_team.user_id', 'user.name', 'study_team.role', 'study_team.until'])
    .where('study_team.office_id', '=', officeId)
    .where('study_team.study_id', '=', studyId)
    .where((eb) => eb.or([eb('study_team.until', 'is', null), eb('study_team.until', '>', now)]))
    .orderBy('study_team.added_at')
    .orderBy('study_team.user_id')
    .orderBy('study_team.role')
    .execute()
  return rows.map((row) => ({ userId: row.user_id, name: row.name, role: row.role as Role, until: row.until }))
}

/**
 * Gives somebody a role in a study, for good where it would have ended by itself; whoever has it already keeps it. Only for
 * members of the office: the caller has checked.
 */
export async function addToTeam(
  tx: Db,
  officeId: string,
  studyId: string,
  member: { readonly userId: string; readonly role: Role },
  by: string,
  now: string,
): Promise<void> {
  const added = await tx
    .insertInto('study_team')
    .values({
      office_id: officeId,
      study_id: studyId,
      user_id: member.userId,
      role: member.role,
      added_at: now,
      until: null,
    })
    .onConflict((c) =>
      c
        .columns(['office_id', 'study_id', 'user_id', 'role'])
        .doUpdateSet({ added_at: now, until: null })
        .where('study_team.until', 'is not', null),
    )
    .returning('user_id')
    .execute()
  if (added.length === 0) return
  await touchStudy(tx, officeId, studyId, now)
  const change = {
    actor: by,
    act: 'team.added',
    subject: `study:${studyId}`,
    study: studyId,
    before: null,
    after: member,
  }
  await record(tx, officeId, change, now)
}

/** Takes a role away. The last owner stays: false. */
export async function removeFromTeam(
  tx: Db,
  officeId: string,
  studyId: string,
  member: { readonly userId: string; readonly role: Role },
  by: string,
  now: string,
): Promise<boolean> {
  await holdStudy(tx, officeId, studyId)
  const team = await teamOf(tx, officeId, studyId, now)
  const owners = team.filter((m) => m.role === 'changeOwner' && m.until === null)
  if (member.role === 'changeOwner' && owners.length === 1 && owners[0]!.userId === member.userId) return false
  const removed = await tx
    .deleteFrom('study_team')
    .where('office_id', '=', officeId)
    .where('study_id', '=', studyId)
    .where('user_id', '=', member.userId)
    .where('role', '=', member.role)
    .returning('user_id')
    .execute()
  if (removed.length === 0) return true
  await touchStudy(tx, officeId, studyId, now)
  const change = {
    actor: by,
    act: 'team.removed',
    subject: `study:${studyId}`,
    study: studyId,
    before: member,
    after: null,
  }
  await record(tx, officeId, change, now)
  return true
}
