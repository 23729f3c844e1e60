import { sql } from 'kysely'
import { bad, good, type Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import { record } from './log-store.ts'
import type { Member } from './member.ts'
import { refusedWay } from './member-access-store.ts'
import type { About } from './member-store.ts'
import { memberOf } from './members-store.ts'
import { lockOffice } from './office-store.ts'

/**
 * Takes the second factor of a member away who lost the phone and the recovery codes. Whoever may do this and make a link for a
 * password holds the account, so it is for accounts that are this office's alone; it ends all sessions and stands in the log.
 */
export async function removeFactor(tx: Db, about: About, now: string): Promise<Result<Member>> {
  const { officeId, user, by } = about
  await lockOffice(tx, officeId)
  const member = await memberOf(tx, officeId, user, now)
  if (member === null) return bad({ code: 'unknown' })
  if (member.endedAt !== null) return bad({ code: 'ended' })
  if (member.elsewhere) return bad({ code: 'elsewhere' })
  if (!member.secondFactor) return bad({ code: 'noFactor' })
  const refused = await refusedWay(tx, 'factor', { officeId, by, member, now })
  if (refused !== null) return bad(refused)
  await tx.updateTable('user').set({ twoFactorEnabled: false }).where('id', '=', user).execute()
  await sql`delete from "twoFactor" where "userId" = ${user}`.execute(tx)
  await tx.deleteFrom('session').where('userId', '=', user).execute()
  const change = { actor: by, act: 'account.factorOff', subject: `member:${user}`, study: null, before: null }
  await record(tx, officeId, { ...change, after: { by: 'administrator' } }, now)
  return good({ ...member, secondFactor: false, sessions: 0 })
}
