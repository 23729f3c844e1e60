import { setImmediate } from 'node:timers/promises'
import type { Db } from '../../db/open.ts'
import { entrySubject, erasedAct, noHash } from './log.ts'
import { chained, digestOf } from './log-chain.ts'

/** A head that was printed in a report or sent elsewhere; null where only its hash was kept. */
export type KnownHead = { readonly sequence: number | null; readonly hash: string }

/**
 * Why a chain does not hold: an entry is missing (`gap`), its fields or those of its neighbours were changed (`hash`), its
 * content was changed (`content`) or is gone and no later entry says so (`erasedWithoutRecord`), its end was cut off (`head`),
 * or the whole of it is not the one whose head is known (`rewritten`).
 */
export type BrokenWhy = 'gap' | 'hash' | 'content' | 'erasedWithoutRecord' | 'head' | 'rewritten'

export type ChainState = {
  readonly entries: number
  readonly erased: number
  readonly head: string
  /** The first sequence that does not fit, and why; null when the chain holds. */
  readonly broken: { readonly sequence: number; readonly why: BrokenWhy } | null
  /** The entry whose hash is the head that was known; null when none was given, or it was not met. */
  readonly known: number | null
}

type State = Omit<ChainState, 'broken'>

const batch = 1000

/**
 * Recomputes the chain of an office up to where it ends at this moment, a thousand entries at a time. A chain that somebody
 * wrote anew from its beginning holds in itself: only a head that was kept elsewhere shows it.
 */
export async function verifyChain(
  db: Db,
  officeId: string,
  { knownHead = null }: { readonly knownHead?: KnownHead | null } = {},
): Promise<ChainState> {
  const end = await endOf(db, officeId)
  let state: State = { entries: 0, erased: 0, head: noHash, known: null }
  while (state.entries < end.sequence) {
    const rows = await rowsAfter(db, officeId, state.entries, end.sequence)
    if (rows.length === 0) return { ...state, broken: { sequence: state.entries + 1, why: 'head' } }
    const recorded = await recordedErasures(db, officeId, rows)
    for (const row of rows) {
      const next = followed(state, row, officeId, recorded)
      if (typeof next === 'string') return { ...state, broken: { sequence: state.entries + 1, why: next } }
      const known = isKnown(next, knownHead)
      if (known === 'other') return { ...next, broken: { sequence: next.entries, why: 'rewritten' } }
      state = known === 'same' ? { ...next, known: next.entries } : next
    }
    // A database in this process answers without waiting: others get their turn between two batches.
    await setImmediate()
  }
  const sequence = state.entries + 1
  if (!end.fits || end.hash !== state.head) return { ...state, broken: { sequence, why: 'head' } }
  if (knownHead === null || state.known !== null) return { ...state, broken: null }
  if (knownHead.sequence !== null) return { ...state, broken: { sequence, why: 'head' } }
  return { ...state, broken: { sequence: 1, why: 'rewritten' } }
}

/**
 * Where the chain ends by its head; by its entries where the head is lost. Entries behind the head were written past the
 * program, so they are asked for first: what is written meanwhile moves the head along.
 */
async function endOf(
  db: Db,
  officeId: string,
): Promise<{ readonly sequence: number; readonly hash: string; readonly fits: boolean }> {
  const last = await db
    .selectFrom('log')
    .select((eb) => eb.fn.max('sequence').as('sequence'))
    .where('office_id', '=', officeId)
    .executeTakeFirst()
  const head = await db
    .selectFrom('log_heads')
    .select(['sequence', 'hash'])
    .where('office_id', '=', officeId)
    .executeTakeFirst()
  const entries = last?.sequence ?? 0
  if (head === undefined) return { sequence: entries, hash: noHash, fits: entries === 0 }
  return { ...head, fits: head.sequence >= entries }
}

type Row = Awaited<ReturnType<typeof rowsAfter>>[number]

function rowsAfter(db: Db, officeId: string, sequence: number, last: number) {
  return db
    .selectFrom('log')
    .select(['sequence', 'at', 'actor', 'act', 'subject', 'study_id', 'content', 'salt', 'digest', 'hash'])
    .where('office_id', '=', officeId)
    .where('sequence', '>', sequence)
    .where('sequence', '<=', last)
    .orderBy('sequence')
    .limit(batch)
    .execute()
}

/** Of the entries without content, those that a later entry says were erased. Asked after they were read: both are written at once. */
async function recordedErasures(db: Db, officeId: string, rows: readonly Row[]): Promise<ReadonlySet<number>> {
  const empty = rows.filter((row) => row.content === null).map((row) => row.sequence)
  if (empty.length === 0) return new Set()
  const records = await db
    .selectFrom('log')
    .select(['sequence', 'subject'])
    .where('office_id', '=', officeId)
    .where('subject', 'in', empty.map(entrySubject))
    .where('act', '=', erasedAct)
    .execute()
  const erased = records.map(({ sequence, subject }) => ({ sequence, of: Number(subject.replace(/^log:/, '')) }))
  return new Set(erased.filter(({ sequence, of }) => sequence > of).map(({ of }) => of))
}

/** The state of the chain with one more entry, or why that does not fit behind the others. */
function followed(state: State, row: Row, officeId: string, recorded: ReadonlySet<number>): State | BrokenWhy {
  const { sequence, at, actor, act, subject, digest, content } = row
  if (sequence !== state.entries + 1) return 'gap'
  const link = { officeId, sequence, at, actor, act, subject, study: row.study_id, digest }
  if (chained(state.head, link) !== row.hash) return 'hash'
  if (content === null && !recorded.has(sequence)) return 'erasedWithoutRecord'
  if (content !== null && digestOf(row.salt ?? '', content) !== digest) return 'content'
  return { ...state, entries: sequence, erased: state.erased + (content === null ? 1 : 0), head: row.hash }
}

function isKnown({ entries, head }: State, known: KnownHead | null): 'same' | 'other' | 'notHere' {
  if (known === null) return 'notHere'
  if (head === known.hash && (known.sequence ?? entries) === entries) return 'same'
  return entries === known.sequence ? 'other' : 'notHere'
}
