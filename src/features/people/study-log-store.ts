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
