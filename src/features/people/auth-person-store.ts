import { bad, good, type Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import type { Person } from './person.ts'

export type NewPerson = Person & {
  readonly accountId: string
  /** Never the password itself. */
  readonly hash: string
  /** Whether somebody vouched for the e-mail address, or a letter reached it. */
  readonly proven: boolean
}

/** Makes an account with a password; `taken` when the e-mail address has one. */
export async function insertPerson(tx: Db, person: NewPerson, now: string): Promise<Result<Person>> {
  const { id, name, email, accountId, hash, proven } = person
  const made = await tx
    .insertInto('user')
    .values({
      id,
      name,
      email,
      emailVerified: proven,
      image: null,
      createdAt: now,
      updatedAt: now,
      twoFactorEnabled: false,
      disabledAt: null,
    })
    .onConflict((c) => c.column('email').doNothing())
    .returning('id')
    .execute()
  if (made.length === 0) return bad({ code: 'taken', place: { path: 'email' } })
  await tx
    .insertInto('account')
    .values({
      id: accountId,
      userId: id,
      providerId: 'credential',
      accountId: id,
      password: hash,
      createdAt: now,
      updatedAt: now,
    })
    .execute()
  return good({ id, name, email })
}

export async function personWithEmail(db: Db, email: string): Promise<Person | null> {
  const row = await db
    .selectFrom('user')
    .select(['id', 'name', 'email'])
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst()
  return row ?? null
}

export async function personWithId(db: Db, id: string): Promise<Person | null> {
  const row = await db.selectFrom('user').select(['id', 'name', 'email']).where('id', '=', id).executeTakeFirst()
  return row ?? null
}

/** Holds an account until the transaction ends: whatever changes its password or its links at once waits, one after the other. */
export async function lockPerson(tx: Db, id: string): Promise<void> {
  // An update that changes nothing locks the row in both databases alike.
  await tx
    .updateTable('user')
    .set((eb) => ({ updatedAt: eb.ref('updatedAt') }))
    .where('id', '=', id)
    .execute()
}

/** Whether a letter reached the address of an account, or somebody vouched for it. */
export async function isProven(db: Db, id: string): Promise<boolean> {
  const row = await db.selectFrom('user').select('emailVerified').where('id', '=', id).executeTakeFirst()
  return Boolean(row?.emailVerified)
}

/** A new password for an account; one that had none gets it. */
export async function setPassword(
  tx: Db,
  userId: string,
  { hash, proven }: Pick<NewPerson, 'hash' | 'proven'>,
  now: string,
): Promise<void> {
  await tx
    .updateTable('account')
    .set({ password: hash, updatedAt: now })
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .execute()
  if (proven) await tx.updateTable('user').set({ emailVerified: true }).where('id', '=', userId).execute()
}

/** Another name or address; `taken` when somebody else has the address. A new one is not proven. */
export async function changePerson(
  tx: Db,
  { id, name, email }: Person,
  now: string,
): Promise<Result<{ readonly nameChanged: boolean; readonly emailChanged: boolean }>> {
  const before = await personWithId(tx, id)
  if (before === null) return bad({ code: 'unknown' })
  const [nameChanged, emailChanged] = [before.name !== name, before.email !== email]
  if (emailChanged && (await personWithEmail(tx, email)) !== null)
    return bad({ code: 'taken', place: { path: 'email' } })
  await tx
    .updateTable('user')
    .set({ name, email, updatedAt: now, ...(emailChanged ? { emailVerified: false } : {}) })
    .where('id', '=', id)
    .execute()
  return good({ nameChanged, emailChanged })
}
