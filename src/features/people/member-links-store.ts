import type { Db } from '../../db/open.ts'
import { isActive } from './member.ts'
import { canDo } from './role.ts'
import { revokeTokens } from './token-store.ts'

/** Whoever runs the server: it lets people in for every office, and the log of each says so. */
export const operator = 'shell'

/** Closes what somebody made in an office that lets others in: invitations, and links for a new password of others. */
export async function closeLinksBy(
  tx: Db,
  { officeId, user }: { readonly officeId: string; readonly user: string },
  now: string,
): Promise<void> {
  for (const kind of ['invitation', 'reset'] as const) await revokeTokens(tx, { officeId, kind, by: user }, now)
}

/** Closes every link for a new password of somebody, whoever made it, whichever office, and by letter too. */
export async function closeResetLinks(tx: Db, user: string, now: string): Promise<void> {
  await revokeTokens(tx, { officeId: 'any', kind: 'reset', scope: { user } }, now)
}

/** Whether whoever made a link could still make it today: a right that was taken away is taken away from its links too. */
export async function standsBehind(db: Db, officeId: string, by: string | null): Promise<boolean> {
  if (by === null || by === operator) return true
  const row = await db
    .selectFrom('memberships as m')
    .innerJoin('user as u', 'u.id', 'm.user_id')
    .select(['m.roles', 'm.ended_at', 'u.disabledAt'])
    .where('m.office_id', '=', officeId)
    .where('m.user_id', '=', by)
    .executeTakeFirst()
  if (row === undefined) return false
  return (
    isActive({ endedAt: row.ended_at, disabledAt: row.disabledAt }) && canDo('members.change', JSON.parse(row.roles))
  )
}
