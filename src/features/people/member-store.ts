import { bad, good, type Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import type { Change } from './log.ts'
import { record } from './log-store.ts'
import { inOrder, isLastAdministrator, type Member, widensOwnRoles } from './member.ts'
import { refusedWay } from './member-access-store.ts'
import { closeLinksBy, closeResetLinks } from './member-links-store.ts'
import { leaveStudies } from './member-studies-store.ts'
import { memberOf, membersOf } from './members-store.ts'
import { lockOffice } from './office-store.ts'
import { canDo, type OfficeAct, type Role } from './role.ts'
import { minutesAfter } from './token.ts'
import { makeToken } from './token-store.ts'

/** Which member of which office, and who changes something about them. */
export type About = { readonly officeId: string; readonly user: string; readonly by: string }

/** Lets somebody into an office: roles add to what they have, and a membership that had ended begins anew with these alone. */
export async function addMember(tx: Db, about: About, roles: readonly Role[], now: string): Promise<readonly Role[]> {
  await lockOffice(tx, about.officeId)
  const before = await memberOf(tx, about.officeId, about.user, now)
  const active = before !== null && before.endedAt === null
  const after = inOrder([...(active ? before.roles : []), ...roles])
  await tx
    .insertInto('memberships')
    .values({
      office_id: about.officeId,
      user_id: about.user,
      roles: JSON.stringify(after),
      added_at: now,
      ended_at: null,
    })
    .onConflict((c) =>
      c.columns(['office_id', 'user_id']).doUpdateSet({ roles: JSON.stringify(after), ended_at: null }),
    )
    .execute()
  await told(
    tx,
    about,
    { act: 'member.added', before: active ? { roles: before.roles } : null, after: { roles: after } },
    now,
  )
  return after
}

export type RolesChange = { readonly was: readonly Role[]; readonly roles: readonly Role[] }

/** Gives a member other roles than those that were read: `changed` when somebody else was quicker. */
export async function changeRoles(
  tx: Db,
  about: About,
  { was, roles }: RolesChange,
  now: string,
): Promise<Result<Member>> {
  return changing(tx, about, now, async (member, all) => {
    if (member.endedAt !== null) return bad({ code: 'ended' })
    const after = inOrder(roles)
    if (`${inOrder(was)}` !== `${inOrder(member.roles)}`) return bad({ code: 'changed' })
    if (!after.includes('administrator') && isLastAdministrator(all, member.id))
      return bad({ code: 'lastAdministrator' })
    if (widensOwnRoles(all, about.by, member.id, after)) return bad({ code: 'ownRoles' })
    await setMembership(tx, about, { roles: JSON.stringify(after) })
    const change = { act: 'member.rolesChanged', before: { roles: member.roles }, after: { roles: after } }
    await told(tx, about, change, now)
    const lost = (act: OfficeAct) => canDo(act, member.roles) && !canDo(act, after)
    if (lost('members.change')) await closeLinksBy(tx, about, now)
    if (lost('studies.emergency')) await leaveStudies(tx, about, { lasting: false }, now)
    return good({ ...member, roles: after })
  })
}

/**
 * Ends a membership, and with it what hangs on it: links that they or for them were made, and their part in studies, which does
 * not come back with a new membership.
 */
export async function endMembership(tx: Db, about: About, now: string): Promise<Result<Member>> {
  return changing(tx, about, now, async (member, all) => {
    if (member.endedAt !== null) return bad({ code: 'ended' })
    if (isLastAdministrator(all, member.id)) return bad({ code: 'lastAdministrator' })
    await setMembership(tx, about, { ended_at: now })
    await closeLinks(tx, about, now)
    await leaveStudies(tx, about, { lasting: true }, now)
    if (!member.elsewhere) await tx.deleteFrom('session').where('userId', '=', member.id).execute()
    await told(tx, about, { act: 'member.ended', before: { roles: member.roles }, after: null }, now)
    return good({ ...member, endedAt: now })
  })
}

/** Lets a former member back in as what they were. */
export async function resumeMembership(tx: Db, about: About, now: string): Promise<Result<null>> {
  return changing(tx, about, now, async (member) => {
    if (member.endedAt === null) return bad({ code: 'active' })
    if (member.disabledAt !== null) return bad({ code: 'closed' })
    await addMember(tx, about, member.roles, now)
    return good(null)
  })
}

/** Signs somebody out everywhere; says on how many devices. */
export async function endSessions(tx: Db, about: About, now: string): Promise<Result<number>> {
  return changing(tx, about, now, async (member) => {
    const gone = await tx.deleteFrom('session').where('userId', '=', member.id).returning('id').execute()
    await told(tx, about, { act: 'member.sessionsEnded', before: null, after: { sessions: gone.length } }, now)
    return good(gone.length)
  })
}

/** Closes an account, so that nobody signs in with it, or opens it again. Only where it is this office's alone. */
export async function closeAccount(tx: Db, about: About, closed: boolean, now: string): Promise<Result<Member>> {
  return changing(tx, about, now, async (member, all) => {
    if (member.elsewhere) return bad({ code: 'elsewhere' })
    if (closed && about.by === member.id) return bad({ code: 'oneself' })
    if (closed && isLastAdministrator(all, member.id)) return bad({ code: 'lastAdministrator' })
    // Links before accounts, as whoever uses a link up locks them.
    if (closed) await closeLinks(tx, about, now)
    if (closed) await leaveStudies(tx, about, { lasting: false }, now)
    await tx
      .updateTable('user')
      .set({ disabledAt: closed ? now : null })
      .where('id', '=', member.id)
      .execute()
    if (closed) await tx.deleteFrom('session').where('userId', '=', member.id).execute()
    const act = closed ? 'member.accountClosed' : 'member.accountOpened'
    await told(tx, about, { act, before: null, after: null }, now)
    return good({ ...member, disabledAt: closed ? now : null })
  })
}

/** Hours that a link for a new password holds. */
export const resetHours = 24

/**
 * A link with which a member chooses a new password; links made before are closed. Whoever holds it holds the account (a
 * second factor stays), so no office makes one for somebody who belongs to another office too.
 */
export async function makeResetLink(tx: Db, about: About, now: string): Promise<Result<string>> {
  return changing(tx, about, now, async (member) => {
    if (member.endedAt !== null) return bad({ code: 'ended' })
    if (member.disabledAt !== null) return bad({ code: 'closed' })
    if (member.elsewhere) return bad({ code: 'elsewhere' })
    const { officeId, by: createdBy } = about
    const refused = await refusedWay(tx, 'password', { officeId, by: createdBy, member, now })
    if (refused !== null) return bad(refused)
    const scope = { user: member.id }
    await closeResetLinks(tx, member.id, now)
    const expiresAt = minutesAfter(now, resetHours * 60)
    const secret = await makeToken(tx, { kind: 'reset', officeId, scope, createdBy, expiresAt }, now)
    await told(tx, about, { act: 'member.resetLinkMade', before: null, after: { expiresAt } }, now)
    return good(secret)
  })
}

/** Holds the office while its members are looked at, so that two changes cannot each think the other administrator stays. */
async function changing<T>(
  tx: Db,
  { officeId, user }: About,
  now: string,
  body: (member: Member, all: readonly Member[]) => Promise<Result<T>>,
): Promise<Result<T>> {
  await lockOffice(tx, officeId)
  const all = await membersOf(tx, officeId, now)
  const member = all.find((m) => m.id === user)
  return member === undefined ? bad({ code: 'unknown' }) : body(member, all)
}

async function closeLinks(tx: Db, about: About, now: string): Promise<void> {
  await closeLinksBy(tx, about, now)
  await closeResetLinks(tx, about.user, now)
}

async function setMembership(
  tx: Db,
  { officeId, user }: About,
  values: { readonly roles?: string; readonly ended_at?: string },
): Promise<void> {
  await tx
    .updateTable('memberships')
    .set(values)
    .where('office_id', '=', officeId)
    .where('user_id', '=', user)
    .execute()
}

/** The log names members by their id: a name that must be forgotten stands nowhere in it. */
async function told(
  tx: Db,
  { officeId, user, by }: About,
  change: Pick<Change, 'act' | 'before' | 'after'>,
  now: string,
): Promise<void> {
  await record(tx, officeId, { actor: by, subject: `member:${user}`, study: null, ...change }, now)
}
