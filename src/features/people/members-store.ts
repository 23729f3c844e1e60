import type { Db } from '../../db/open.ts'
import type { Member } from './member.ts'
import type { Membership } from './person.ts'
import type { Role } from './role.ts'

/** The offices that somebody belongs to today, the oldest membership first; none while the account is closed. */
export async function membershipsOf(db: Db, userId: string): Promise<Membership[]> {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('offices', 'offices.id', 'memberships.office_id')
    .innerJoin('user', 'user.id', 'memberships.user_id')
    .select(['offices.id', 'offices.name', 'memberships.roles'])
    .where('memberships.user_id', '=', userId)
    .where('memberships.ended_at', 'is', null)
    .where('user.disabledAt', 'is', null)
    .orderBy('memberships.added_at')
    .orderBy('offices.id')
    .execute()
  return rows.map(({ id, name, roles }) => ({ office: { id, name }, roles: JSON.parse(roles) as Role[] }))
}

/** Whether any office has been set up here: before that the examples are all there is. */
export async function hasOffice(db: Db): Promise<boolean> {
  return (await db.selectFrom('offices').select('id').limit(1).execute()).length > 0
}

/** Everybody who belongs or belonged to an office, by name. */
export async function membersOf(db: Db, officeId: string, now: string): Promise<Member[]> {
  return members(db, officeId, null, now)
}

export async function memberOf(db: Db, officeId: string, userId: string, now: string): Promise<Member | null> {
  return (await members(db, officeId, userId, now))[0] ?? null
}

async function members(db: Db, officeId: string, userId: string | null, now: string): Promise<Member[]> {
  let query = db
    .selectFrom('memberships as m')
    .innerJoin('user as u', 'u.id', 'm.user_id')
    .select(['u.id', 'u.name', 'u.email', 'u.disabledAt', 'u.twoFactorEnabled', 'm.roles', 'm.added_at', 'm.ended_at'])
    .select((eb) => [
      eb
        .selectFrom('session as s')
        .select((s) => s.fn.countAll<number>().as('n'))
        .whereRef('s.userId', '=', 'u.id')
        .where('s.expiresAt', '>', now)
        .as('sessions'),
      eb
        .selectFrom('memberships as o')
        .select((o) => o.fn.countAll<number>().as('n'))
        .whereRef('o.user_id', '=', 'u.id')
        .whereRef('o.office_id', '!=', 'm.office_id')
        .where('o.ended_at', 'is', null)
        .as('elsewhere'),
    ])
    .where('m.office_id', '=', officeId)
  if (userId !== null) query = query.where('m.user_id', '=', userId)
  const rows = await query.orderBy('u.name').orderBy('u.id').execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    roles: JSON.parse(row.roles) as Role[],
    addedAt: row.added_at,
    endedAt: row.ended_at,
    disabledAt: row.disabledAt,
    secondFactor: Boolean(row.twoFactorEnabled),
    sessions: row.sessions ?? 0,
    elsewhere: (row.elsewhere ?? 0) > 0,
  }))
}

/** What people are called, by id; whoever is unknown is left out. */
export async function namesOf(db: Db, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const sought = [...new Set(ids.filter((id) => id !== null))]
  if (sought.length === 0) return new Map()
  const rows = await db.selectFrom('user').select(['id', 'name']).where('id', 'in', sought).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
