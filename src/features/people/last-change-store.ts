import type { Db } from '../../db/open.ts'
import type { Entry } from './log.ts'

/** Among the last fifty changes: who changed a thing last and when (UTC); the name is null for somebody who is no person of ours any more. */
export async function lastChange(
  db: Db,
  officeId: string,
  subject: string,
  fits: (content: Entry['content']) => boolean = () => true,
): Promise<{ readonly who: string | null; readonly at: string } | null> {
  const rows = await db
    .selectFrom('log')
    .leftJoin('user', 'user.id', 'log.actor')
    .select(['log.at', 'log.content', 'user.name'])
    .where('log.office_id', '=', officeId)
    .where('log.subject', '=', subject)
    .orderBy('log.sequence', 'desc')
    .limit(50)
    .execute()
  const row = rows.find(({ content }) => fits(content === null ? null : JSON.parse(content)))
  return row === undefined ? null : { who: row.name, at: row.at }
}
