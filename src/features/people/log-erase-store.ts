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

/** What a text is searched in: all that the office wrote, or office's own entries and those of these studies. */
export type Within = 'all' | readonly string[]

/** Sequences of entries whose content holds one of these texts, in any case of the letters; the oldest first. */
export async function entriesHolding(
  db: Db,
  officeId: string,
  texts: readonly string[],
  within: Within = 'all',
): Promise<number[]> {
  const sought = texts.map(folded).filter((text) => text !== '')
  if (sought.length === 0) return []
  let query = db
    .selectFrom('log')
    .select(['sequence', 'content'])
    .where('office_id', '=', officeId)
    .where('content', 'is not', null)
    .where((eb) => eb.or(sought.map((text) => eb(eb.fn<string>('lower', ['content']), 'like', `%${plainRun(text)}%`))))
  if (within !== 'all')
    query = query.where((eb) => eb.or([eb('study_id', 'is', null), eb('study_id', 'in', ['', ...within])]))
  const rows = await query.orderBy('sequence').execute()
  return rows.filter(({ content }) => holds(JSON.parse(content!), sought)).map(({ sequence }) => sequence)
}

/** Erases the content of all entries that hold one of these texts; returns their sequences. */
export async function eraseEntriesHolding(
  tx: Db,
  officeId: string,
  texts: readonly string[],
  by: string,
  reason: string,
  now: string,
  within: Within = 'all',
): Promise<number[]> {
  await lockedHead(tx, officeId)
  const found = await entriesHolding(tx, officeId, texts, within)
  for (const sequence of found) await eraseEntry(tx, officeId, sequence, by, reason, now)
  return found
}

function holds(value: unknown, sought: readonly string[]): boolean {
  if (typeof value === 'string') return sought.some((text) => folded(value).includes(text))
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, inner]) => holds(key, sought) || holds(inner, sought))
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().trim()
}

/** The longest run of plain letters: databases fold the case of these alike, and JSON writes them as they are. */
function plainRun(text: string): string {
  const runs = text.match(/[a-z0-9]+/g) ?? ['']
  return runs.toSorted((a, b) => b.length - a.length)[0]!
}
