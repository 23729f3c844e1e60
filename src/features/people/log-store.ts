import { sql } from 'kysely'
import { canonical } from '../../base/canonical.ts'
import { newSecret } from '../../base/ids.ts'
import type { Db } from '../../db/open.ts'
import { type Change, type Entry, noHash } from './log.ts'
import { chained, digestOf } from './log-chain.ts'

export { type ChainState, type KnownHead, verifyChain } from './log-verify-store.ts'

/**
 * Writes one entry at the end of the office's chain. Call it inside the transaction of the change, after the change: the
 * office's head row is locked from here to the commit.
 */
export async function record(tx: Db, officeId: string, change: Change, now: string): Promise<number> {
  const head = await lockedHead(tx, officeId)
  const content = canonical({
    before: change.before ?? null,
    after: change.after ?? null,
    reason: change.reason ?? null,
  })
  const salt = newSecret()
  const { actor, act, subject, study } = change
  const link = {
    officeId,
    sequence: head.sequence + 1,
    at: now,
    actor,
    act,
    subject,
    study,
    digest: digestOf(salt, content),
  }
  const hash = chained(head.hash, link)
  await tx
    .insertInto('log')
    .values({
      office_id: officeId,
      sequence: link.sequence,
      at: now,
      actor,
      act,
      subject,
      study_id: study,
      content,
      salt,
      digest: link.digest,
      hash,
    })
    .execute()
  await tx.updateTable('log_heads').set({ sequence: link.sequence, hash }).where('office_id', '=', officeId).execute()
  return link.sequence
}

/** The end of the office's chain, held until the transaction ends. Whoever locks rows of the log too, locks this first. */
export async function lockedHead(
  tx: Db,
  officeId: string,
): Promise<{ readonly sequence: number; readonly hash: string }> {
  // An update that changes nothing locks the row in both databases alike.
  const head = await tx
    .updateTable('log_heads')
    .set((eb) => ({ sequence: eb.ref('sequence') }))
    .where('office_id', '=', officeId)
    .returning(['sequence', 'hash'])
    .executeTakeFirst()
  if (head !== undefined) return head
  await tx
    .insertInto('log_heads')
    .values({ office_id: officeId, sequence: 0, hash: noHash })
    .onConflict((c) => c.column('office_id').doNothing())
    .execute()
  return lockedHead(tx, officeId)
}

export type LogFilter = {
  readonly study?: string
  readonly subject?: string
  /** Of a kind of thing, such as `issue`; those of the recap together as `recap`. */
  readonly kind?: string
  readonly actor?: string
  readonly act?: string
  /** From this moment on, and before that one (UTC). */
  readonly since?: string
  readonly until?: string
  /** These alone, by sequence. */
  readonly among?: readonly number[]
  /** Entries before this sequence: the way to the next page. */
  readonly below?: number
  readonly most: number
}

/** Entries of an office, newest first. */
export async function entries(db: Db, officeId: string, filter: LogFilter): Promise<Entry[]> {
  return (await sealedEntries(db, officeId, filter)).map(({ entry }) => entry)
}

/** An entry with what else its hash was made of. */
export type SealedEntry = { readonly entry: Entry; readonly salt: string | null; readonly digest: string }

export async function sealedEntries(db: Db, officeId: string, filter: LogFilter): Promise<SealedEntry[]> {
  const span = await spanOf(db, officeId, filter)
  if (span === 'empty') return []
  let query = db
    .selectFrom('log')
    .select(['sequence', 'at', 'actor', 'act', 'subject', 'study_id', 'content', 'salt', 'digest', 'hash'])
    .where('office_id', '=', officeId)
  if (filter.study !== undefined) query = query.where('study_id', '=', filter.study)
  if (filter.subject !== undefined) query = query.where('subject', '=', filter.subject)
  if (filter.kind !== undefined) query = query.where('subject', 'like', likeKind(filter.kind))
  if (filter.actor !== undefined) query = query.where('actor', '=', filter.actor)
  if (filter.act !== undefined) query = query.where('act', '=', filter.act)
  if (filter.since !== undefined) query = query.where('at', '>=', filter.since)
  if (filter.until !== undefined) query = query.where('at', '<', filter.until)
  if (span !== null) query = query.where('sequence', '>=', span.first).where('sequence', '<=', span.last)
  if (filter.among !== undefined) query = query.where('sequence', 'in', [0, ...filter.among])
  if (filter.below !== undefined) query = query.where('sequence', '<', filter.below)
  const rows = await query.orderBy('sequence', 'desc').limit(filter.most).execute()
  return rows.map(({ study_id, content, salt, digest, ...row }) => ({
    entry: { ...row, study: study_id, content: content === null ? null : JSON.parse(content) },
    salt,
    digest,
  }))
}

/** Kinds are plain words: whatever else stands in one fits nothing. */
function likeKind(kind: string): string {
  const plain = kind.replace(/[^A-Za-z]/g, '-')
  return plain === 'recap' ? 'recap%' : `${plain}:%`
}

/**
 * Between which entries a time lies. A clock that was set back is no reason to miss one, so the times themselves are asked; from
 * the sequences alone a database would walk through all that came after.
 */
async function spanOf(
  db: Db,
  officeId: string,
  { since, until }: LogFilter,
): Promise<{ readonly first: number; readonly last: number } | 'empty' | null> {
  if (since === undefined && until === undefined) return null
  let query = db
    .selectFrom('log')
    // The bare column would send PostgreSQL along all sequences for the first that fits; `+ 0` has it read the times alone.
    .select([sql<number | null>`min(sequence + 0)`.as('first'), sql<number | null>`max(sequence + 0)`.as('last')])
    .where('office_id', '=', officeId)
  if (since !== undefined) query = query.where('at', '>=', since)
  if (until !== undefined) query = query.where('at', '<', until)
  const { first, last } = await query.executeTakeFirstOrThrow()
  return first === null || last === null ? 'empty' : { first, last }
}

export async function entryAt(db: Db, officeId: string, sequence: number): Promise<Entry | null> {
  const [found] = await entries(db, officeId, { below: sequence + 1, most: 1 })
  return found?.sequence === sequence ? found : null
}

/** Where an office's chain ends; nothing of it is locked. */
export async function headOf(db: Db, officeId: string): Promise<{ readonly sequence: number; readonly hash: string }> {
  const head = await db
    .selectFrom('log_heads')
    .select(['sequence', 'hash'])
    .where('office_id', '=', officeId)
    .executeTakeFirst()
  return head ?? { sequence: 0, hash: noHash }
}
