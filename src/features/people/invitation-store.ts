import { bad, good, type Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import { isProven } from './auth-person-store.ts'
import type { InvitationFields } from './invitation-form.ts'
import { record } from './log-store.ts'
import { standsBehind } from './member-links-store.ts'
import { addMember } from './member-store.ts'
import { namesOf } from './members-store.ts'
import { lockOffice, officeOf } from './office-store.ts'
import type { Person } from './person.ts'
import type { Role } from './role.ts'
import { minutesAfter, stateOf, type Token, tokenDays } from './token.ts'
import { forgetTokens, makeToken, readToken, revokeTokens, tokenId, tokensOf, useToken } from './token-store.ts'

export const invitationDays = 7

export type NewInvitation = InvitationFields & {
  readonly officeId: string
  readonly by: string
  /** Whether its link goes to that address by letter and nobody else sees it. */
  readonly mailed?: boolean
}
export type MadeInvitation = { readonly secret: string; readonly expiresAt: string }

/** Makes an invitation. Its secret is in what is returned and nowhere else. */
export async function makeInvitation(tx: Db, invitation: NewInvitation, now: string): Promise<MadeInvitation> {
  const { officeId, by, roles, email, mailed } = invitation
  await forgetTokens(tx, officeId, minutesAfter(now, -tokenDays * 24 * 60))
  const expiresAt = minutesAfter(now, invitationDays * 24 * 60)
  const token = {
    kind: 'invitation',
    officeId,
    scope: { roles, email, mailed: mailed === true && email !== null },
    createdBy: by,
    expiresAt,
  } as const
  const secret = await makeToken(tx, token, now)
  await told(tx, { officeId, by, id: tokenId(secret) }, 'invitation.made', { roles, expiresAt }, now)
  return { secret, expiresAt }
}

/** An invitation as the invited see it. */
export type Invitation = {
  readonly id: string
  readonly office: { readonly id: string; readonly name: string }
  readonly roles: readonly Role[]
  /** For whose account it is; null for any. */
  readonly email: string | null
  /** Whether only the mailbox of that address has the link: then holding it proves the address. */
  readonly mailed: boolean
  /** Name of who invites; null when it was the operator of the server. */
  readonly from: string | null
  /** Id of who made it. */
  readonly by: string | null
  readonly createdAt: string
  readonly expiresAt: string
}

/** The invitation with this secret, or why it opens nothing: `lapsed` when whoever made it may not let people in any more. */
export async function invitationOf(db: Db, secret: string, now: string): Promise<Result<Invitation>> {
  const token = await readToken(db, secret, 'invitation', now)
  if (!token.ok) return token
  const office = await officeOf(db, token.value.officeId ?? '')
  if (office === null) return bad({ code: 'unknown' })
  if (!(await standsBehind(db, office.id, token.value.createdBy))) return bad({ code: 'lapsed' })
  return good(shown(token.value, office, await namesOf(db, [token.value.createdBy])))
}

/** The open invitations of an office, newest first. */
export async function openInvitations(db: Db, officeId: string, now: string): Promise<Invitation[]> {
  const office = await officeOf(db, officeId)
  const open = (await tokensOf(db, officeId, 'invitation')).filter((token) => stateOf(token, now) === 'open')
  const names = await namesOf(
    db,
    open.map((token) => token.createdBy),
  )
  return office === null ? [] : open.map((token) => shown(token, office, names))
}

/**
 * Makes the person a member and uses the invitation up: of two who accept at once one gets in. Nobody accepts their own, which
 * would give them roles in silence. One that went by letter to an address is for the account that has proven that address.
 */
export async function acceptInvitation(
  tx: Db,
  secret: string,
  person: Person,
  now: string,
): Promise<Result<{ readonly officeId: string; readonly roles: readonly Role[] }>> {
  const invitation = await invitationOf(tx, secret, now)
  if (!invitation.ok) return invitation
  const { id, office, email, mailed, by } = invitation.value
  if (by === person.id) return bad({ code: 'ownInvitation' })
  if (email !== null && email !== person.email.toLowerCase()) return bad({ code: 'otherPerson' })
  if (mailed && !(await isProven(tx, person.id))) return bad({ code: 'notProven' })
  // The office before the token, as whoever ends a membership and its invitations locks them: else each waits for the other.
  await lockOffice(tx, office.id)
  if (!(await standsBehind(tx, office.id, by))) return bad({ code: 'lapsed' })
  const used = await useToken(tx, secret, 'invitation', now)
  if (!used.ok) return used
  const about = { officeId: office.id, user: person.id, by: person.id }
  const roles = await addMember(tx, about, invitation.value.roles, now)
  const after = { member: person.id, roles: invitation.value.roles }
  await told(tx, { officeId: office.id, by: person.id, id }, 'invitation.accepted', after, now)
  return good({ officeId: office.id, roles })
}

/** Closes an open invitation; `unknown` when the office has none of that id, or it is not open any more. */
export async function revokeInvitation(
  tx: Db,
  about: { readonly officeId: string; readonly id: string; readonly by: string },
  now: string,
): Promise<Result<null>> {
  const gone = await revokeTokens(tx, { officeId: about.officeId, kind: 'invitation', ids: [about.id] }, now)
  if (gone.length === 0) return bad({ code: 'unknown' })
  await told(tx, about, 'invitation.revoked', null, now)
  return good(null)
}

function shown(
  token: Token<'invitation'>,
  office: { readonly id: string; readonly name: string },
  names: ReadonlyMap<string, string>,
): Invitation {
  const { id, createdBy, createdAt, expiresAt } = token
  const { roles, email, mailed = false } = token.scope
  const from = names.get(createdBy ?? '') ?? null
  const where = { id: office.id, name: office.name }
  return { id, office: where, roles, email, mailed, from, by: createdBy, createdAt, expiresAt }
}

/** The log knows an invitation by the first signs of its hash, and no e-mail address. */
async function told(
  tx: Db,
  { officeId, by, id }: { readonly officeId: string; readonly by: string; readonly id: string },
  act: string,
  after: unknown,
  now: string,
): Promise<void> {
  const subject = `invitation:${id.slice(0, 12)}`
  await record(tx, officeId, { actor: by, act, subject, study: null, before: null, after }, now)
}
