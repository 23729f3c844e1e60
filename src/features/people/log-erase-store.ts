import type { Db } from '../../db/open.ts'
import { entrySubject, erasedAct } from './log.ts'
import { entries, lockedHead, record } from './log-store.ts'

/**
 * Takes away what an entry says was changed, and writes in the same transaction that it was done, by whom and why. Who, when
 * and what kind of act stay, and the chain still verifies: it covers only the salted digest. False when there is no such
 * entry, or nothing left in it.
 */
export async function eraseEntry(
  tx: Db,
  officeId: string,
  sequence: number,
  by: string,
  reason: string,
  now: string,
): Promise<boolean> {
  await lockedHead(tx, officeId)
  const erased = await tx
    .updateTable('log')
    .set({ content: null, salt: null })
    .where('office_id', '=', officeId)
    .where('sequence', '=', sequence)
    .where('content', 'is not', null)
    .returning('study_id')
    .executeTakeFirst()
  if (erased === undefined) return false
  const change = { actor: by, act: erasedAct, subject: entrySubject(sequence), study: erased.study_id }
  await record(tx, officeId, { ...change, before: null, after: null, reason }, now)
  return true
}

/** Who erased an entry, and why; the server itself where nothing tells. */
export async function erasureOf(
  db: Db,
  officeId: string,
  sequence: number,
): Promise<{ readonly by: string; readonly reason: string }> {
  const [record] = await entries(db, officeId, { subject: entrySubject(sequence), act: erasedAct, most: 1 })
  return { by: record?.actor ?? 'system', reason: record?.content?.reason ?? '' }
}
