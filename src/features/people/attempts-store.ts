import { bad, good, type Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { forgottenAfter, type Limit, waitAfter } from './attempts.ts'

/**
 * Counts a try before it is made, so that many at once count too, in however many processes. `wait` with the seconds when
 * one of the limits is not over; then none is counted. Limits are locked in the order of their keys.
 */
export async function countTry(db: Db, limits: readonly Limit[], now: string): Promise<Result<null>> {
  const ordered = [...limits].sort((a, b) => (a.key < b.key ? -1 : 1))
  const forgotten = later(now, -forgottenAfter)
  return transaction(db, async (tx) => {
    const known = []
    for (const limit of ordered) known.push({ limit, ...(await locked(tx, limit.key, now)) })
    const waits = known.map(({ limit, until }) => secondsUntil(until, now, limit.longest))
    const longest = Math.max(0, ...waits)
    if (longest > 0) return bad({ code: 'wait', values: { seconds: longest } })
    for (const { limit, count, since } of known) {
      const tries = since < forgotten ? 1 : count + 1
      const until = later(now, waitAfter(tries, limit))
      await tx.updateTable('attempts').set({ count: tries, since: now, until }).where('key', '=', limit.key).execute()
    }
    return good(null)
  })
}

/** It went well: what was counted for these is forgotten, in the order in which tries lock them. */
export async function forgetTries(db: Db, keys: readonly string[]): Promise<void> {
  for (const key of [...keys].sort()) await db.deleteFrom('attempts').where('key', '=', key).execute()
}

/** It went well: one try less, and nobody waits because of it. */
export async function takeBackTry(db: Db, key: string, now: string): Promise<void> {
  await db
    .updateTable('attempts')
    .set((eb) => ({ count: eb('count', '-', 1), until: now }))
    .where('key', '=', key)
    .where('count', '>', 0)
    .execute()
}

/** True for the first who asks with this key until then, false for everybody after. */
export async function claimOnce(db: Db, key: string, until: string, now: string): Promise<boolean> {
  const claimed = await db
    .insertInto('attempts')
    .values({ key, count: 1, since: now, until })
    .onConflict((c) => c.column('key').doUpdateSet({ since: now, until }).where('attempts.until', '<=', now))
    .returning('key')
    .execute()
  return claimed.length === 1
}

/** Takes away what counts no more. */
export async function sweepTries(db: Db, now: string): Promise<void> {
  const old = later(now, -forgottenAfter)
  await db.deleteFrom('attempts').where('since', '<', old).where('until', '<', now).execute()
}

/**
 * Locks the row of a key, made when it is not there. One statement: whoever got in meanwhile may take the row away between two.
 */
async function locked(tx: Db, key: string, now: string): Promise<{ count: number; since: string; until: string }> {
  return tx
    .insertInto('attempts')
    .values({ key, count: 0, since: now, until: now })
    .onConflict((c) => c.column('key').doUpdateSet((eb) => ({ count: eb.ref('attempts.count') })))
    .returning(['count', 'since', 'until'])
    .executeTakeFirstOrThrow()
}

/** At most `most`: a clock that was set back makes nobody wait for a day. */
function secondsUntil(until: string, now: string, most: number): number {
  const seconds = Math.ceil((Date.parse(until) - Date.parse(now)) / 1000)
  return seconds > most ? 0 : seconds
}

function later(now: string, seconds: number): string {
  return new Date(Date.parse(now) + seconds * 1000).toISOString()
}
