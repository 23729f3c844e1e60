import type { Db } from '../../db/open.ts'
import { troubleOf } from '../../db/trouble.ts'
import { endOf, isOver, isTouched, type SessionTimes } from './auth-session.ts'
import type { Person } from './person.ts'

export type FoundSession = SessionTimes & {
  readonly id: string
  readonly person: Person
  readonly secondFactor: boolean
}

/** The living session with this token. A sign of life lengthens it; one that is over is taken away. */
export async function livingSession(db: Db, token: string, now: string): Promise<FoundSession | null> {
  const row = await db
    .selectFrom('session as s')
    .innerJoin('user as u', 'u.id', 's.userId')
    .select(['s.id', 's.userId', 's.createdAt', 's.updatedAt', 's.expiresAt'])
    .select(['u.name', 'u.email', 'u.twoFactorEnabled', 'u.disabledAt'])
    .select((eb) =>
      eb
        .selectFrom('memberships as m')
        .select((m) => m.fn.countAll<number>().as('n'))
        .whereRef('m.user_id', '=', 's.userId')
        .where('m.ended_at', 'is', null)
        .where('m.roles', 'like', '%"administrator"%')
        .as('administrator'),
    )
    .where('s.token', '=', token)
    .executeTakeFirst()
  if (row === undefined) return null
  const found: FoundSession = {
    id: row.id,
    person: { id: row.userId, name: row.name, email: row.email },
    secondFactor: Boolean(row.twoFactorEnabled),
    createdAt: iso(row.createdAt),
    seenAt: iso(row.updatedAt),
    expiresAt: iso(row.expiresAt),
    administrator: (row.administrator ?? 0) > 0,
  }
  if (row.disabledAt !== null || isOver(found, now)) {
    await ifPossible(db.deleteFrom('session').where('id', '=', row.id).execute())
    return null
  }
  if (isTouched(found, now)) return found
  const seen = { updatedAt: now, expiresAt: endOf(found, now) }
  const written = await ifPossible(db.updateTable('session').set(seen).where('id', '=', row.id).execute())
  return written ? { ...found, seenAt: now, expiresAt: seen.expiresAt } : found
}

/** Whether a session still lives, asked by a page that is only open: no sign of life. */
export async function isLiving(db: Db, id: string, now: string): Promise<boolean> {
  const row = await db
    .selectFrom('session as s')
    .innerJoin('user as u', 'u.id', 's.userId')
    .select(['s.expiresAt', 'u.disabledAt'])
    .where('s.id', '=', id)
    .executeTakeFirst()
  return row !== undefined && row.disabledAt === null && iso(row.expiresAt) > now
}

/** Whoever only reads is not refused because the disk is full or somebody else holds the database. */
async function ifPossible(write: Promise<unknown>): Promise<boolean> {
  return write.then(
    () => true,
    (error: unknown) => {
      if (troubleOf(error) === null) throw error
      return false
    },
  )
}

/** Whether somebody may have a session, and how long one lasts that begins now; null when the account is closed. */
export async function newSessionEnd(db: Db, userId: string, now: string): Promise<string | null> {
  const user = await db.selectFrom('user').select('disabledAt').where('id', '=', userId).executeTakeFirst()
  if (user === undefined || user.disabledAt !== null) return null
  return endOf({ createdAt: now, administrator: await isAdministrator(db, userId) }, now)
}

async function isAdministrator(db: Db, userId: string): Promise<boolean> {
  const rows = await db
    .selectFrom('memberships')
    .select('office_id')
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .where('roles', 'like', '%"administrator"%')
    .limit(1)
    .execute()
  return rows.length > 0
}

/** Somewhere where somebody is signed in. */
export type OpenSession = {
  readonly id: string
  readonly device: string
  readonly address: string
  readonly createdAt: string
  readonly seenAt: string
}

/** Where somebody is signed in, the latest first. */
export async function sessionsOf(db: Db, userId: string, now: string): Promise<OpenSession[]> {
  const rows = await db
    .selectFrom('session')
    .select(['id', 'userAgent', 'ipAddress', 'createdAt', 'updatedAt'])
    .where('userId', '=', userId)
    .where('expiresAt', '>', now)
    .orderBy('updatedAt', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    device: row.userAgent ?? '',
    address: row.ipAddress ?? '',
    createdAt: iso(row.createdAt),
    seenAt: iso(row.updatedAt),
  }))
}

/** Ends one session of somebody; false when they have none of that id. */
export async function endSession(tx: Db, userId: string, id: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('session')
    .where('userId', '=', userId)
    .where('id', '=', id)
    .returning('id')
    .execute()
  return gone.length > 0
}

/** Ends all sessions of somebody but one, or all; says how many there were. */
export async function endSessionsBut(tx: Db, userId: string, kept: string | null): Promise<number> {
  let query = tx.deleteFrom('session').where('userId', '=', userId)
  if (kept !== null) query = query.where('id', '!=', kept)
  return (await query.returning('id').execute()).length
}

function iso(moment: string | Date): string {
  return new Date(moment).toISOString()
}
