import type { Db } from '../../db/open.ts'
import type { Entry } from './log.ts'

/** Everything that was done to a study, the oldest first. */
export async function entriesOfStudy(db: Db, officeId: string, studyId: string): Promise<Entry[]> {
  const rows = await db
    .selectFrom('log')
    .select(['sequence', 'at', 'actor', 'act', 'subject', 'content', 'hash'])
    .where('office_id', '=', officeId)
    .where('study_id', '=', studyId)
    .orderBy('sequence')
    .execute()
  return rows.map(({ content, ...row }) => ({
    ...row,
    study: studyId,
    content: content === null ? null : JSON.parse(content),
  }))
}

/** Who did something to a study, and which acts there were: what its history can be narrowed to. */
export async function doersAndActs(
  db: Db,
  officeId: string,
  study: string,
): Promise<{ readonly doers: readonly string[]; readonly acts: readonly string[] }> {
  const rows = await db
    .selectFrom('log')
    .select(['actor', 'act'])
    .distinct()
    .where('office_id', '=', officeId)
    .where('study_id', '=', study)
    .execute()
  return { doers: [...new Set(rows.map(({ actor }) => actor))], acts: [...new Set(rows.map(({ act }) => act))] }
}
