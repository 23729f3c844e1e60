import type { Selectable } from 'kysely'
import { bad, good, type Result } from '../../../base/result.ts'
import type { Db } from '../../../db/open.ts'
import type { Schema } from '../../../db/schema.ts'
import { lockedHead, record } from '../../people/log-store.ts'
import { comparePeriods } from './period.ts'
import type { Counts, PeriodEntry, PeriodStatus } from './period-entry.ts'
import type { PeriodFields } from './period-form.ts'
import type { Where } from './where.ts'

/** The periods that an office has begun, by set and period. */
export async function startedPeriods(db: Db, office: string): Promise<PeriodEntry[]> {
  const rows = await db.selectFrom('recap_periods').selectAll().where('office_id', '=', office).execute()
  return rows.map(entryOf).sort((a, b) => (a.set < b.set ? -1 : a.set > b.set ? 1 : comparePeriods(a.period, b.period)))
}

/** One period of a set; null when the office has not begun it. */
export async function periodOf(db: Db, office: string, set: string, period: string): Promise<PeriodEntry | null> {
  const row = await db
    .selectFrom('recap_periods')
    .selectAll()
    .where('office_id', '=', office)
    .where('set_id', '=', set)
    .where('period', '=', period)
    .executeTakeFirst()
  return row === undefined ? null : entryOf(row)
}

type Pair = { readonly set: string; readonly period: string }

/** Figures of these periods changed: one that was not begun is begun, one that was checked is a draft again. */
export async function touchPeriods(tx: Db, office: string, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return
  const known = await startedPeriods(tx, office)
  for (const { set, period } of pairs) {
    const entry = known.find((p) => p.set === set && p.period === period)
    if (entry === undefined) await begin(tx, office, { set, period, ...likeBefore(known, set, period) })
    else if (entry.status === 'checked')
      await setStatus(tx, office, entry, { status: 'draft', checkedAt: null, checkedBy: null })
  }
}

/** A new period is counted as the nearest one before it was. */
function likeBefore(
  known: readonly PeriodEntry[],
  set: string,
  period: string,
): Pick<PeriodEntry, 'counts' | 'series'> {
  const before = known.filter((p) => p.set === set && comparePeriods(p.period, period) < 0).at(-1)
  return { counts: before?.counts ?? 'stock', series: before?.series ?? '' }
}

type NewPeriod = Pair & Pick<PeriodEntry, 'counts' | 'series'> & { readonly dueOn?: string | null }

async function begin(tx: Db, office: string, { set, period, counts, series, dueOn = null }: NewPeriod): Promise<void> {
  const stamps = { checked_at: null, checked_by: null, approved_at: null, approved_by: null }
  await tx
    .insertInto('recap_periods')
    .values({
      ...{ office_id: office, set_id: set, period, counts, series },
      ...{ status: 'draft', due_on: dueOn, ...stamps, version: 1 },
    })
    .execute()
}

/** Begins a period; `known` when it was begun already. */
export async function addPeriod(tx: Db, where: Where, pair: Pair, fields: PeriodFields): Promise<Result<null>> {
  const { office, by, now } = where
  await lockedHead(tx, office)
  if ((await periodOf(tx, office, pair.set, pair.period)) !== null)
    return bad({ code: 'known', place: { path: 'period' } })
  await begin(tx, office, { ...pair, ...fields })
  const what = { actor: by, act: 'recap.periodAdded', subject: periodSubject(pair), study: null }
  await record(tx, office, { ...what, before: null, after: { ...pair, ...fields } }, now)
  return good(null)
}

/** Changes how a period is counted; `stale` when somebody was quicker, `locked` when it is approved. */
export async function changePeriod(
  tx: Db,
  where: Where,
  pair: Pair,
  version: number,
  fields: PeriodFields,
): Promise<Result<PeriodEntry>> {
  const { office, by, now } = where
  await lockedHead(tx, office)
  const entry = await periodOf(tx, office, pair.set, pair.period)
  if (entry === null) return bad({ code: 'gone' })
  const before = { counts: entry.counts, series: entry.series, dueOn: entry.dueOn }
  const { counts, series, dueOn } = fields
  if (before.counts === counts && before.series === series && before.dueOn === dueOn) return good(entry)
  if (entry.version !== version) return bad({ code: 'stale' })
  if (entry.status === 'approved') return bad({ code: 'locked' })
  await tx
    .updateTable('recap_periods')
    .set({ counts, series, due_on: dueOn, version: version + 1 })
    .where('office_id', '=', office)
    .where('set_id', '=', pair.set)
    .where('period', '=', pair.period)
    .execute()
  const what = { actor: by, act: 'recap.periodChanged', subject: periodSubject(pair), study: null }
  await record(tx, office, { ...what, before, after: { counts, series, dueOn } }, now)
  return good({ ...entry, ...fields, version: version + 1 })
}

/** From where to where a period may go, and under which act of the log. */
const moves: Readonly<Record<PeriodStatus, Readonly<Partial<Record<PeriodStatus, string>>>>> = {
  draft: { checked: 'recap.periodChecked' },
  checked: { approved: 'recap.periodApproved', draft: 'recap.periodReturned' },
  approved: { draft: 'recap.periodReopened' },
}

/**
 * Moves a period on: checked, approved (locked from then on), sent back, or opened again, which needs a reason. `stale` when it
 * changed since the reader saw it, `noWay` when it cannot go there from where it stands.
 */
export async function movePeriod(
  tx: Db,
  where: Where,
  pair: Pair,
  version: number,
  to: PeriodStatus,
  reason: string | null,
): Promise<Result<PeriodEntry>> {
  const { office, by, now } = where
  await lockedHead(tx, office)
  const entry = await periodOf(tx, office, pair.set, pair.period)
  if (entry === null) return bad({ code: 'gone' })
  if (entry.version !== version) return entry.status === to ? good(entry) : bad({ code: 'stale' })
  const act = moves[entry.status][to]
  if (act === undefined) return bad({ code: 'noWay' })
  if (entry.status !== 'draft' && to === 'draft' && !reason?.trim())
    return bad({ code: 'noReason', place: { path: 'reason' } })
  const stamps =
    to === 'draft'
      ? { checkedAt: null, checkedBy: null, approvedAt: null, approvedBy: null }
      : to === 'checked'
        ? { checkedAt: now, checkedBy: by }
        : { approvedAt: now, approvedBy: by }
  const moved = await setStatus(tx, office, entry, { status: to, ...stamps })
  const what = { actor: by, act, subject: periodSubject(pair), study: null, reason }
  await record(tx, office, { ...what, before: { status: entry.status }, after: { status: to } }, now)
  return good(moved)
}

type Status = Partial<Pick<PeriodEntry, 'checkedAt' | 'checkedBy' | 'approvedAt' | 'approvedBy'>> & {
  readonly status: PeriodStatus
}

async function setStatus(tx: Db, office: string, entry: PeriodEntry, to: Status): Promise<PeriodEntry> {
  const next = { ...entry, ...to, version: entry.version + 1 }
  await tx
    .updateTable('recap_periods')
    .set({
      ...{ status: next.status, version: next.version, checked_at: next.checkedAt, checked_by: next.checkedBy },
      ...{ approved_at: next.approvedAt, approved_by: next.approvedBy },
    })
    .where('office_id', '=', office)
    .where('set_id', '=', entry.set)
    .where('period', '=', entry.period)
    .execute()
  return next
}

export function periodSubject({ set, period }: Pair): string {
  return `recapPeriod:${set}/${period}`
}

function entryOf(row: Selectable<Schema['recap_periods']>): PeriodEntry {
  return {
    ...{ set: row.set_id, period: row.period, counts: row.counts as Counts, series: row.series },
    ...{ status: row.status as PeriodStatus, dueOn: row.due_on, version: row.version },
    ...{ checkedAt: row.checked_at, checkedBy: row.checked_by },
    ...{ approvedAt: row.approved_at, approvedBy: row.approved_by },
  }
}
