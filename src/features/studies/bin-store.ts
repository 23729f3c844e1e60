import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { record } from '../people/log-store.ts'
import { binDays } from './entry.ts'

/** Takes away for good what has lain in the bin long enough, in all offices. Returns how many studies. */
export async function emptyBin(db: Db, now: string): Promise<number> {
  const before = new Date(Date.parse(now) - binDays * 24 * 60 * 60 * 1000).toISOString()
  const old = await db
    .selectFrom('studies')
    .select(['office_id', 'id'])
    .where('state', '=', 'binned')
    .where('binned_at', '<=', before)
    .orderBy('binned_at')
    .orderBy('id')
    .execute()
  let gone = 0
  for (const { office_id, id } of old)
    if (await transaction(db, (tx) => deleteBinned(tx, office_id, id, before, now))) gone++
  return gone
}

/** Whoever took it out of the bin in the meantime keeps it. */
async function deleteBinned(tx: Db, officeId: string, id: string, before: string, now: string): Promise<boolean> {
  const deleted = await tx
    .deleteFrom('studies')
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .where('state', '=', 'binned')
    .where('binned_at', '<=', before)
    .returning(['title', 'binned_at'])
    .executeTakeFirst()
  if (deleted === undefined) return false
  const what = { title: deleted.title, binnedAt: deleted.binned_at }
  await record(
    tx,
    officeId,
    { actor: 'system', act: 'study.deleted', subject: `study:${id}`, study: id, before: what, after: null },
    now,
  )
  return true
}
