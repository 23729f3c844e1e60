import { sql } from 'kysely'
import { bad, good, type Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import { record } from './log-store.ts'
import { isLastAdministrator } from './member.ts'
import { closeLinksBy, closeResetLinks, operator } from './member-links-store.ts'
import { resetHours } from './member-store.ts'
import { leaveStudies } from './member-studies-store.ts'
import { membershipsOf, membersOf } from './members-store.ts'
import { lockOffice } from './office-store.ts'
import { minutesAfter } from './token.ts'
import { makeToken } from './token-store.ts'

/** Somebody with an account, as the operator of the server finds them. */
export type FoundPerson = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly disabledAt: string | null
}

export async function findPerson(db: Db, email: string): Promise<FoundPerson | null> {
  const row = await db
    .selectFrom('user')
    .select(['id', 'name', 'email', 'disabledAt'])
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst()
  return row ?? null
}

/** A link for a new password, whichever offices they belong to; the ones before are closed. */
export async function makeResetLinkFor(
  tx: Db,
  user: string,
  now: string,
): Promise<{ readonly secret: string; readonly expiresAt: string }> {
  const offices = await lockedOfficesOf(tx, user)
  const scope = { user }
  await closeResetLinks(tx, user, now)
  const expiresAt = minutesAfter(now, resetHours * 60)
  const token = { kind: 'reset', officeId: offices[0] ?? null, scope, createdBy: operator, expiresAt } as const
  const secret = await makeToken(tx, token, now)
  await tell(tx, offices, user, 'member.resetLinkMade', { expiresAt }, now)
  return { secret, expiresAt }
}

/** Signs somebody out everywhere; says on how many devices. */
export async function signOutEverywhere(tx: Db, user: string, now: string): Promise<number> {
  const offices = await lockedOfficesOf(tx, user)
  const gone = await tx.deleteFrom('session').where('userId', '=', user).returning('id').execute()
  await tell(tx, offices, user, 'member.sessionsEnded', { sessions: gone.length }, now)
  return gone.length
}

/** Takes a lost second factor away and signs out everywhere; false when there was none. */
export async function forgetFactor(tx: Db, user: string, now: string): Promise<boolean> {
  const offices = await lockedOfficesOf(tx, user)
  const had = await sql<{ id: string }>`delete from "twoFactor" where "userId" = ${user} returning id`.execute(tx)
  const row = await tx.selectFrom('user').select('twoFactorEnabled').where('id', '=', user).executeTakeFirst()
  if (had.rows.length === 0 && !row?.twoFactorEnabled) return false
  await tx.updateTable('user').set({ twoFactorEnabled: false }).where('id', '=', user).execute()
  await tx.deleteFrom('session').where('userId', '=', user).execute()
  await tell(tx, offices, user, 'account.factorOff', { by: operator }, now)
  return true
}

/** Closes an account in all its offices, or opens it again; `lastAdministrator` with the name of the office that would be alone. */
export async function closeAccountFor(tx: Db, user: string, closed: boolean, now: string): Promise<Result<null>> {
  const offices = await lockedOfficesOf(tx, user)
  if (closed)
    for (const officeId of offices)
      if (isLastAdministrator(await membersOf(tx, officeId, now), user)) {
        const alone = (await membershipsOf(tx, user)).find(({ office }) => office.id === officeId)
        return bad({ code: 'lastAdministrator', values: { office: alone?.office.name ?? officeId } })
      }
  if (closed) {
    for (const officeId of offices) await closeLinksBy(tx, { officeId, user }, now)
    await closeResetLinks(tx, user, now)
    for (const officeId of offices) await leaveStudies(tx, { officeId, user, by: operator }, { lasting: false }, now)
  }
  await tx
    .updateTable('user')
    .set({ disabledAt: closed ? now : null })
    .where('id', '=', user)
    .execute()
  if (closed) await tx.deleteFrom('session').where('userId', '=', user).execute()
  await tell(tx, offices, user, closed ? 'member.accountClosed' : 'member.accountOpened', null, now)
  return good(null)
}

/** The offices that somebody belongs to, account closed or not, each held; always in the same order, so that none waits for another. */
async function lockedOfficesOf(tx: Db, user: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('memberships')
    .select('office_id')
    .where('user_id', '=', user)
    .where('ended_at', 'is', null)
    .orderBy('office_id')
    .execute()
  for (const { office_id } of rows) await lockOffice(tx, office_id)
  return rows.map(({ office_id }) => office_id)
}

async function tell(
  tx: Db,
  offices: readonly string[],
  user: string,
  act: string,
  after: unknown,
  now: string,
): Promise<void> {
  const change = { actor: operator, act, subject: `member:${user}`, study: null, before: null, after }
  for (const officeId of offices) await record(tx, officeId, change, now)
}
