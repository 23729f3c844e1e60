import type { Db } from '../../db/open.ts'
import type { Membership } from './person.ts'
import type { Role } from './role.ts'

/** The offices that somebody belongs to today, the oldest membership first. */
export async function membershipsOf(db: Db, userId: string): Promise<Membership[]> {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('offices', 'offices.id', 'memberships.office_id')
    .select(['offices.id', 'offices.name', 'memberships.roles'])
    .where('memberships.user_id', '=', userId)
    .where('memberships.ended_at', 'is', null)
    .orderBy('memberships.added_at')
    .orderBy('offices.id')
    .execute()
  return rows.map(({ id, name, roles }) => ({ office: { id, name }, roles: JSON.parse(roles) as Role[] }))
}

/** Whether any office has been set up here: before that the examples are all there is. */
export async function hasOffice(db: Db): Promise<boolean> {
  return (await db.selectFrom('offices').select('id').limit(1).execute()).length > 0
}
