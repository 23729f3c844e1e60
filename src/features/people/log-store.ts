import { canonical } from '../../base/canonical.ts'
import { newSecret } from '../../base/ids.ts'
import type { Db } from '../../db/open.ts'
import { type Change, type Entry, noHash } from './log.ts'
import { chained, digestOf } from './log-chain.ts'

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

async function lockedHead(tx: Db, officeId: string): Promise<{ readonly sequence: number; readonly hash: string }> {
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
  readonly actor?: string
  readonly act?: string
  /** Entries before this sequence: the way to the next page. */
  readonly below?: number
  readonly most: number
}

/** Entries of an office, newest first. */
export async function entries(db: Db, officeId: string, filter: LogFilter): Promise<Entry[]> {
  let query = db
    .selectFrom('log')
    .select(['sequence', 'at', 'actor', 'act', 'subject', 'study_id', 'content', 'hash'])
    .where('office_id', '=', officeId)
  if (filter.study !== undefined) query = query.where('study_id', '=', filter.study)
  if (filter.subject !== undefined) query = query.where('subject', '=', filter.subject)
  if (filter.actor !== undefined) query = query.where('actor', '=', filter.actor)
  if (filter.act !== undefined) query = query.where('act', '=', filter.act)
  if (filter.below !== undefined) query = query.where('sequence', '<', filter.below)
  const rows = await query.orderBy('sequence', 'desc').limit(filter.most).execute()
  return rows.map(({ study_id, content, ...row }) => ({
    ...row,
    study: study_id,
    content: content === null ? null : JSON.parse(content),
  }))
}

export type ChainState = {
  readonly entries: number
  readonly erased: number
  readonly head: string
  /** The first sequence that does not fit, and why; null when the chain holds. */
  readonly broken: { readonly sequence: number; readonly why: 'gap' | 'hash' | 'content' | 'head' } | null
}

/** Recomputes the whole chain of an office, a thousand entries at a time. */
export async function verifyChain(db: Db, officeId: string): Promise<ChainState> {
  let state = { entries: 0, erased: 0, head: noHash }
  for (;;) {
    const rows = await db
      .selectFrom('log')
      .select(['sequence', 'at', 'actor', 'act', 'subject', 'study_id', 'content', 'salt', 'digest', 'hash'])
      .where('office_id', '=', officeId)
      .where('sequence', '>', state.entries)
      .orderBy('sequence')
      .limit(1000)
      .execute()
    if (rows.length === 0) break
    for (const row of rows) {
      const { sequence, at, actor, act, subject, digest } = row
      const broken = (why: 'gap' | 'hash' | 'content') => ({ ...state, broken: { sequence: state.entries + 1, why } })
      if (sequence !== state.entries + 1) return broken('gap')
      const link = { officeId, sequence, at, actor, act, subject, study: row.study_id, digest }
      if (chained(state.head, link) !== row.hash) return broken('hash')
      if (row.content !== null && digestOf(row.salt ?? '', row.content) !== digest) return broken('content')
      state = { entries: sequence, erased: state.erased + (row.content === null ? 1 : 0), head: row.hash }
    }
  }
  const head = await db
    .selectFrom('log_heads')
    .select(['sequence', 'hash'])
    .where('office_id', '=', officeId)
    .executeTakeFirst()
  const fits = head === undefined ? state.entries === 0 : head.sequence === state.entries && head.hash === state.head
  return { ...state, broken: fits ? null : { sequence: state.entries + 1, why: 'head' } }
}
