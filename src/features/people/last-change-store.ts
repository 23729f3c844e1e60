import type { Db } from '../../db/open.ts'

/** Who changed a thing last and when (UTC); the name is null for somebody who is no person of ours any more. */
export async function lastChange(
  db: Db,
  officeId: string,
  subject: string,
): Promise<{ readonly who: string | null; readonly at: string } | null> {
  const row = await db
    .selectFrom('log')
    .leftJoin('user', 'user.id', 'log.actor')
    .select(['log.at', 'user.name'])
    .where('log.office_id', '=', officeId)
    .where('log.subject', '=', subject)
    .orderBy('log.sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : { who: row.name, at: row.at }
}
