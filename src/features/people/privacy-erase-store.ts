import { sql } from 'kysely'
import { bad, good, type Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import { accountKey } from './auth-enter.ts'
import { eraseEntry } from './log-erase-store.ts'
import { record } from './log-store.ts'
import { isLastAdministrator } from './member.ts'
import { type About, endMembership } from './member-store.ts'
import { membersOf } from './members-store.ts'
import { lockOffice } from './office-store.ts'
import { erasedEmail, erasedName, namesInside, namesSomebody } from './privacy.ts'

export type Erased = {
  /** False for somebody who belongs to another office too: the account is then not this office's to erase. */
  readonly account: boolean
  /** Entries of the log whose content named them. */
  readonly entries: number
}

/**
 * Forgets a person: no name, no address, no way to sign in, no membership, and no content of the log that names them. What
 * they did stays, done by somebody erased.
 */
export async function erasePerson(
  tx: Db,
  about: About & { readonly reason: string },
  now: string,
): Promise<Result<Erased>> {
  const { officeId, user, by, reason } = about
  await lockOffice(tx, officeId)
  const members = await membersOf(tx, officeId, now)
  const member = members.find((m) => m.id === user)
  if (member === undefined) return bad({ code: 'unknown' })
  if (user === by) return bad({ code: 'oneself' })
  if (isLastAdministrator(members, user)) return bad({ code: 'lastAdministrator' })
  if (namesSomebody(reason, member)) return bad({ code: 'reasonNames', place: { path: 'reason' } })
  // The log comes last: its end is locked from the first entry on, and others lock these rows before it.
  await eraseTraces(tx, officeId, user, member.email)
  if (!member.elsewhere) await eraseAccount(tx, user, member.email, now)
  if (member.endedAt === null) {
    const ended = await endMembership(tx, about, now)
    if (!ended.ok) throw new Error('a membership that was looked at could not be ended')
  }
  const naming = await entriesNaming(tx, officeId, member)
  for (const sequence of naming) await eraseEntry(tx, officeId, sequence, by, reason, now)
  const erased = { account: !member.elsewhere, entries: naming.length }
  const what = { actor: by, act: 'privacy.erased', subject: `member:${user}`, study: null, before: null }
  await record(tx, officeId, { ...what, after: erased, reason }, now)
  return good(erased)
}

/** Sequences of entries whose content names somebody, the oldest first. */
export async function entriesNaming(
  db: Db,
  officeId: string,
  person: { readonly name: string; readonly email: string },
): Promise<number[]> {
  const rows = await db
    .selectFrom('log')
    .select(['sequence', 'content'])
    .where('office_id', '=', officeId)
    .where((eb) =>
      eb.or([person.name, person.email].map((text) => eb(sql<string>`lower(content)`, 'like', `%${sought(text)}%`))),
    )
    .orderBy('sequence')
    .execute()
  return rows
    .filter(({ content }) => content !== null && namesInside(JSON.parse(content), person))
    .map(({ sequence }) => sequence)
}

/** The longest run of plain letters in a text: databases fold the case of these alike, and JSON writes them as they are. */
function sought(text: string): string {
  const runs = text.toLowerCase().match(/[a-z0-9]+/g) ?? ['']
  return runs.toSorted((a, b) => b.length - a.length)[0]!
}

/** What this office holds outside the account: requests, and invitations to the address. */
async function eraseTraces(tx: Db, officeId: string, user: string, email: string): Promise<void> {
  await tx
    .updateTable('requests')
    .set({ name: erasedName, contact: '', detail: '', answer: '' })
    .where('office_id', '=', officeId)
    .where('user_id', '=', user)
    .execute()
  const invitations = await tx
    .selectFrom('tokens')
    .select(['hash', 'scope'])
    .where('office_id', '=', officeId)
    .where('kind', '=', 'invitation')
    .execute()
  const theirs = invitations.filter(({ scope }) => JSON.parse(scope).email === email).map(({ hash }) => hash)
  if (theirs.length > 0) await tx.deleteFrom('tokens').where('hash', 'in', theirs).execute()
}

/** The row stays, so that what points at it still points at somebody; nothing in it says whom. */
async function eraseAccount(tx: Db, user: string, email: string, now: string): Promise<void> {
  await tx
    .updateTable('user')
    .set({ name: erasedName, email: erasedEmail(user), image: null, disabledAt: now, twoFactorEnabled: null })
    .where('id', '=', user)
    .execute()
  await tx.deleteFrom('session').where('userId', '=', user).execute()
  await tx.deleteFrom('account').where('userId', '=', user).execute()
  await sql`delete from "twoFactor" where "userId" = ${user}`.execute(tx)
  const like = (text: string) => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const [byEmail, byId] = [like(accountKey(email)), like(user)]
  await sql`delete from verification where value = ${user} or identifier like ${like(email)} escape '\\'`.execute(tx)
  await tx
    .deleteFrom('attempts')
    .where((eb) => eb.or([eb('key', 'like', byEmail), eb('key', 'like', byId)]))
    .execute()
}
