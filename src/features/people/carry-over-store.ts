import { isDeepStrictEqual } from 'node:util'
import type { Db } from '../../db/open.ts'
import { keepWaysIn, narrowRights } from './carry-rights-store.ts'
import { eraseEntry, erasureOf } from './log-erase-store.ts'

/** What a restore keeps of today, because to bring it back would undo what somebody has a right to. */
export type CarriedOver = {
  /** Log entries whose content was erased since the backup. */
  readonly erased: number
  /** Studies that were deleted for good since. */
  readonly studies: number
  /** Accounts that were closed, and memberships that ended. */
  readonly accounts: number
  readonly memberships: number
  /** People who had roles or teams taken away since, and those who come in by another password, address or second factor. */
  readonly rights: number
  readonly waysIn: number
  /** Links that were used or withdrawn. */
  readonly tokens: number
  /** Requests about personal data, each with its clock. */
  readonly requests: number
}

export const nothingCarried: CarriedOver = {
  erased: 0,
  studies: 0,
  accounts: 0,
  memberships: 0,
  rights: 0,
  waysIn: 0,
  tokens: 0,
  requests: 0,
}

/**
 * Does again in a restored database what was erased, ended or used since its backup was made. Sessions are today's: one that was
 * ended stays ended. Without today's database everybody signs in anew.
 */
export async function carryOver(restored: Db, today: Db | null, now: string): Promise<CarriedOver> {
  await forgetPassing(restored)
  if (today === null) return nothingCarried
  const done = {
    erased: await eraseAgain(restored, today, now),
    studies: await deleteStudiesAgain(restored, today),
    accounts: await closeAccountsAgain(restored, today),
    memberships: await endMembershipsAgain(restored, today),
    tokens: await closeTokensAgain(restored, today),
    requests: await keepRequests(restored, today),
  }
  const narrowed = await narrowRights(restored, today)
  const carried = { ...done, rights: narrowed.size, waysIn: await keepWaysIn(restored, today) }
  await keepSessions(restored, today, narrowed)
  await keepAttempts(restored, today)
  await keepBackupSettings(restored, today)
  return carried
}

/** What holds for minutes or until somebody signs out is not brought back. */
async function forgetPassing(restored: Db): Promise<void> {
  // The schema's types name only those of better-auth's tables that our own queries read.
  for (const table of ['session', 'verification', 'attempts'] as const)
    await restored.deleteFrom(table as 'session').execute()
}

/** The record of it was cut off with the end of the log, so it is written again, by the same person and for the same reason. */
async function eraseAgain(restored: Db, today: Db, now: string): Promise<number> {
  const gone = await today
    .selectFrom('log')
    .select(['office_id', 'sequence', 'hash'])
    .where('content', 'is', null)
    .orderBy('office_id')
    .orderBy('sequence')
    .execute()
  let done = 0
  for (const { office_id, sequence, hash } of gone) {
    const same = await restored
      .selectFrom('log')
      .select('sequence')
      .where('office_id', '=', office_id)
      .where('sequence', '=', sequence)
      .where('hash', '=', hash)
      .executeTakeFirst()
    if (same === undefined) continue
    const { by, reason } = await erasureOf(today, office_id, sequence)
    if (await eraseEntry(restored, office_id, sequence, by, reason, now)) done++
  }
  return done
}

async function deleteStudiesAgain(restored: Db, today: Db): Promise<number> {
  const deleted = await today
    .selectFrom('log')
    .select(['office_id', 'subject'])
    .where('act', '=', 'study.deleted')
    .execute()
  let done = 0
  for (const { office_id, subject } of deleted) {
    const id = subject.replace(/^study:/, '')
    const still = await today
      .selectFrom('studies')
      .select('id')
      .where('office_id', '=', office_id)
      .where('id', '=', id)
      .executeTakeFirst()
    if (still !== undefined) continue
    const gone = await restored
      .deleteFrom('studies')
      .where('office_id', '=', office_id)
      .where('id', '=', id)
      .returning('id')
      .execute()
    done += gone.length
  }
  return done
}

/** A closed account is as it is today: its name and address may have been erased with it. */
async function closeAccountsAgain(restored: Db, today: Db): Promise<number> {
  const columns = ['id', 'name', 'email', 'image', 'disabledAt', 'twoFactorEnabled'] as const
  const closed = await today.selectFrom('user').select(columns).where('disabledAt', 'is not', null).execute()
  let done = 0
  for (const { id, ...row } of closed) {
    const before = await restored.selectFrom('user').select(columns).where('id', '=', id).executeTakeFirst()
    if (before === undefined) continue
    const change = { ...row, twoFactorEnabled: row.twoFactorEnabled === null ? null : Number(row.twoFactorEnabled) }
    const enabled = before.twoFactorEnabled === null ? null : Number(before.twoFactorEnabled)
    if (isDeepStrictEqual({ ...before, twoFactorEnabled: enabled }, { id, ...change })) continue
    await restored.updateTable('user').set(change).where('id', '=', id).execute()
    for (const table of ['account', 'twoFactor'] as const) await keepOnly(restored, today, table as 'account', id)
    done++
  }
  return done
}

/** Whoever has no way in today has none after the restore. */
async function keepOnly(restored: Db, today: Db, table: 'account', userId: string): Promise<void> {
  const left = await today.selectFrom(table).select('id').where('userId', '=', userId).execute()
  await restored
    .deleteFrom(table)
    .where('userId', '=', userId)
    .where('id', 'not in', ['', ...left.map((row) => row.id)])
    .execute()
}

async function endMembershipsAgain(restored: Db, today: Db): Promise<number> {
  const ended = await today
    .selectFrom('memberships')
    .select(['office_id', 'user_id', 'ended_at'])
    .where('ended_at', 'is not', null)
    .execute()
  let done = 0
  for (const { office_id, user_id, ended_at } of ended) {
    const again = await restored
      .updateTable('memberships')
      .set({ ended_at })
      .where('office_id', '=', office_id)
      .where('user_id', '=', user_id)
      .where('ended_at', 'is', null)
      .returning('user_id')
      .execute()
    done += again.length
  }
  return done
}

async function closeTokensAgain(restored: Db, today: Db): Promise<number> {
  const closed = await today
    .selectFrom('tokens')
    .select(['hash', 'used_at', 'revoked_at'])
    .where((eb) => eb.or([eb('used_at', 'is not', null), eb('revoked_at', 'is not', null)]))
    .execute()
  let done = 0
  for (const { hash, used_at, revoked_at } of closed) {
    const again = await restored
      .updateTable('tokens')
      .set({ used_at, revoked_at })
      .where('hash', '=', hash)
      .where('used_at', 'is', null)
      .where('revoked_at', 'is', null)
      .returning('hash')
      .execute()
    done += again.length
  }
  return done + (await deleteTokensAgain(restored, today))
}

/** A link that an office has no trace of any more was erased: its address named somebody. */
async function deleteTokensAgain(restored: Db, today: Db): Promise<number> {
  const offices = await today.selectFrom('offices').select('id').execute()
  const known = new Set((await today.selectFrom('tokens').select('hash').execute()).map((row) => row.hash))
  const tokens = await restored
    .selectFrom('tokens')
    .select('hash')
    .where('office_id', 'in', ['', ...offices.map((row) => row.id)])
    .execute()
  const gone = tokens.filter(({ hash }) => !known.has(hash))
  for (const { hash } of gone) await restored.deleteFrom('tokens').where('hash', '=', hash).execute()
  return gone.length
}

async function keepRequests(restored: Db, today: Db): Promise<number> {
  const offices = (await restored.selectFrom('offices').select('id').execute()).map((row) => row.id)
  const asked = await today.selectFrom('requests').selectAll().execute()
  let done = 0
  for (const row of asked.filter((r) => offices.includes(r.office_id))) {
    const key = restored.deleteFrom('requests').where('office_id', '=', row.office_id).where('id', '=', row.id)
    const before = await key.returningAll().executeTakeFirst()
    await restored.insertInto('requests').values(row).execute()
    if (before === undefined || !isDeepStrictEqual({ ...before }, { ...row })) done++
  }
  return done
}

/** Whoever has fewer rights than the backup gives signs in anew. */
async function keepSessions(restored: Db, today: Db, but: ReadonlySet<string>): Promise<void> {
  const users = new Set((await restored.selectFrom('user').select('id').execute()).map((row) => row.id))
  const sessions = await today.selectFrom('session').selectAll().execute()
  for (const session of sessions.filter((s) => users.has(s.userId) && !but.has(s.userId)))
    await restored.insertInto('session').values(session).execute()
}

/** Whoever must wait goes on waiting. */
async function keepAttempts(restored: Db, today: Db): Promise<void> {
  for (const row of await today.selectFrom('attempts').selectAll().execute())
    await restored.insertInto('attempts').values(row).execute()
}

/** When the last backup was made is not news from the backup. */
async function keepBackupSettings(restored: Db, today: Db): Promise<void> {
  const rows = await today.selectFrom('settings').selectAll().where('name', 'like', 'backup.%').execute()
  await restored.deleteFrom('settings').where('name', 'like', 'backup.%').execute()
  if (rows.length > 0) await restored.insertInto('settings').values(rows).execute()
}
