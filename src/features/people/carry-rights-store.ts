import { sql } from 'kysely'
import type { Db } from '../../db/open.ts'
import { inOrder } from './member.ts'
import type { Role } from './role.ts'

/**
 * Rights that were taken away since a backup stay away: whoever belongs to an office in both databases has the roles that both
 * give, and is in the teams that both name. Returns who has fewer than in the backup.
 */
export async function narrowRights(restored: Db, today: Db): Promise<ReadonlySet<string>> {
  const narrowed = new Set<string>()
  const now = await livingMemberships(today)
  const before = new Map((await livingMemberships(restored)).map((row) => [keyOf(row), row.roles]))
  for (const row of now) {
    const had = before.get(keyOf(row))
    const both = had?.filter((role) => row.roles.includes(role))
    if (had === undefined || both === undefined || both.length === had.length) continue
    await setRoles(restored, row, both)
    narrowed.add(row.user_id)
  }
  await keepAdministrators(restored, now)
  for (const user of await narrowTeams(restored, today)) narrowed.add(user)
  return narrowed
}

type Living = { readonly office_id: string; readonly user_id: string; readonly roles: readonly Role[] }

async function livingMemberships(db: Db): Promise<Living[]> {
  const rows = await db
    .selectFrom('memberships as m')
    .innerJoin('user as u', 'u.id', 'm.user_id')
    .select(['m.office_id', 'm.user_id', 'm.roles'])
    .where('m.ended_at', 'is', null)
    .where('u.disabledAt', 'is', null)
    .orderBy('m.office_id')
    .orderBy('m.user_id')
    .execute()
  return rows.map((row) => ({ ...row, roles: JSON.parse(row.roles) as Role[] }))
}

function keyOf({ office_id, user_id }: Pick<Living, 'office_id' | 'user_id'>): string {
  return `${office_id} ${user_id}`
}

async function setRoles(restored: Db, { office_id, user_id }: Living, roles: readonly Role[]): Promise<void> {
  await restored
    .updateTable('memberships')
    .set({ roles: JSON.stringify(inOrder(roles)) })
    .where('office_id', '=', office_id)
    .where('user_id', '=', user_id)
    .execute()
}

/** An office that nobody could run afterwards is run by its administrators of today, as far as the backup knows them. */
async function keepAdministrators(restored: Db, today: readonly Living[]): Promise<void> {
  const left = await livingMemberships(restored)
  const able = new Set(left.filter(({ roles }) => roles.includes('administrator')).map((row) => row.office_id))
  const known = new Map(left.map((row) => [keyOf(row), row]))
  for (const row of today) {
    const there = known.get(keyOf(row))
    if (there === undefined || able.has(row.office_id) || !row.roles.includes('administrator')) continue
    await setRoles(restored, there, [...there.roles, 'administrator'])
  }
}

/** Only of studies that are there today: of another one nobody has been taken out. */
async function narrowTeams(restored: Db, today: Db): Promise<string[]> {
  const studies = await today.selectFrom('studies').select(['office_id', 'id']).execute()
  const known = new Set(studies.map(({ office_id, id }) => `${office_id} ${id}`))
  const rows = await today.selectFrom('study_team').selectAll().execute()
  const key = (row: { office_id: string; study_id: string; user_id: string; role: string }) =>
    `${row.office_id} ${row.study_id} ${row.user_id} ${row.role}`
  const team = new Map(rows.map((row) => [key(row), row.until]))
  const narrowed: string[] = []
  for (const row of await restored.selectFrom('study_team').selectAll().execute()) {
    if (!known.has(`${row.office_id} ${row.study_id}`)) continue
    const until = team.get(key(row))
    const which = (['office_id', 'study_id', 'user_id', 'role'] as const).reduce(
      (query, column) => query.where(column, '=', row[column]),
      restored.deleteFrom('study_team'),
    )
    if (until === undefined) await which.execute()
    else if (until !== null && (row.until === null || until < row.until)) {
      await which.execute()
      await restored
        .insertInto('study_team')
        .values({ ...row, until })
        .execute()
    } else continue
    narrowed.push(row.user_id)
  }
  return narrowed
}

/**
 * What somebody comes in with is today's wherever the account is in both: a password that was given up, an address that was left
 * and a sign-in before the second factor open nothing again. Of two passwords the newer one holds.
 */
export async function keepWaysIn(restored: Db, today: Db): Promise<number> {
  const columns = ['id', 'email', 'emailVerified', 'twoFactorEnabled'] as const
  let done = 0
  for (const row of await today.selectFrom('user').select(columns).execute()) {
    const before = await restored.selectFrom('user').select(columns).where('id', '=', row.id).executeTakeFirst()
    if (before === undefined) continue
    const changes = [
      await keepAddress(restored, before, row),
      await keepPasswords(restored, today, row.id),
      await keepFactor(restored, today, row.id, [before.twoFactorEnabled, row.twoFactorEnabled]),
    ]
    if (changes.includes(true)) done++
  }
  return done
}

type Address = { readonly id: string; readonly email: string; readonly emailVerified: boolean | number }

async function keepAddress(restored: Db, before: Address, { id, email, emailVerified }: Address): Promise<boolean> {
  if (before.email === email) return false
  const other = await restored.selectFrom('user').select('id').where('email', '=', email).executeTakeFirst()
  // Two that have changed places: neither is proven any more.
  const change = other === undefined ? { email, emailVerified: Number(emailVerified) } : { emailVerified: 0 }
  await restored.updateTable('user').set(change).where('id', '=', id).execute()
  return true
}

async function keepPasswords(restored: Db, today: Db, userId: string): Promise<boolean> {
  const columns = ['id', 'password', 'updatedAt'] as const
  const own = (db: Db) => db.selectFrom('account').select(columns).where('userId', '=', userId).execute()
  const now = new Map((await own(today)).map((row) => [row.id, row]))
  let changed = false
  for (const row of await own(restored)) {
    const newer = now.get(row.id)
    if (newer === undefined) await restored.deleteFrom('account').where('id', '=', row.id).execute()
    else if (newer.password !== row.password && moment(newer.updatedAt) >= moment(row.updatedAt)) {
      const { password, updatedAt } = newer
      const values = { password, updatedAt: moment(updatedAt) }
      await restored.updateTable('account').set(values).where('id', '=', row.id).execute()
    } else continue
    changed = true
  }
  return changed
}

type Factor = { readonly id: string; readonly secret: string; readonly backupCodes: string; readonly verified: unknown }

async function keepFactor(
  restored: Db,
  today: Db,
  userId: string,
  [before, now]: readonly [unknown, unknown],
): Promise<boolean> {
  const own = async (db: Db) => {
    const columns = sql`"id", "secret", "backupCodes", "verified"`
    return (await sql<Factor>`select ${columns} from "twoFactor" where "userId" = ${userId} order by "id"`.execute(db))
      .rows
  }
  const [had, has] = [await own(restored), await own(today)]
  const same = had.length === has.length && had.every((row, k) => sameFactor(row, has[k]!))
  if (same && Boolean(before) === Boolean(now)) return false
  await restored
    .updateTable('user')
    .set({ twoFactorEnabled: Number(Boolean(now)) })
    .where('id', '=', userId)
    .execute()
  await sql`delete from "twoFactor" where "userId" = ${userId}`.execute(restored)
  for (const { id, secret, backupCodes, verified } of has) {
    const yes = verified === null ? null : Number(verified)
    await sql`insert into "twoFactor" ("id", "secret", "backupCodes", "userId", "verified")
      values (${id}, ${secret}, ${backupCodes}, ${userId}, ${yes})`.execute(restored)
  }
  return true
}

function sameFactor(a: Factor, b: Factor): boolean {
  return a.id === b.id && a.secret === b.secret && a.backupCodes === b.backupCodes
}

function moment(at: string | Date): string {
  return new Date(at).toISOString()
}
