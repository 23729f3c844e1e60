import { todayOf } from '../../../base/moments.ts'
import { bad, type Result } from '../../../base/result.ts'
import type { Db } from '../../../db/open.ts'
import type { Entry } from '../../people/log.ts'
import { entries, lockedHead } from '../../people/log-store.ts'
import { membersOf } from '../../people/members-store.ts'
import { canDo } from '../../people/role.ts'
import type { PeriodEntry } from '../model/period-entry.ts'
import { movePeriod, periodOf, periodSubject } from '../model/period-store.ts'
import type { Where } from '../model/where.ts'
import { check } from './check.ts'
import { checkSource } from './check-store.ts'

type Pair = { readonly set: string; readonly period: string }

/** Says that a period is checked: refused while a warning waits for an explanation or a follow-up. */
export async function declareChecked(tx: Db, where: Where, pair: Pair, version: number): Promise<Result<PeriodEntry>> {
  // Held from here on, so that no figure changes between the last look and the word.
  await lockedHead(tx, where.office)
  const source = await checkSource(tx, where.office, pair.set, pair.period, todayOf(where.now))
  if (source === null) return bad({ code: 'gone' })
  const open = check(source).open.length
  if (open > 0) return bad({ code: 'openWarnings', values: { open } })
  return movePeriod(tx, where, pair, version, 'checked', null)
}

/** Whether somebody else in the office could take one of the two steps: then nobody takes both. */
export async function hasOther(db: Db, { office, by, now }: Where): Promise<boolean> {
  const members = await membersOf(db, office, now)
  return members.some(
    ({ id, roles, endedAt, disabledAt }) =>
      id !== by && endedAt === null && disabledAt === null && canDo('recap.write', roles),
  )
}

/** Approves a period that somebody else declared checked; `ownCheck` for who did so, unless the office has nobody else. */
export async function approve(tx: Db, where: Where, pair: Pair, version: number): Promise<Result<PeriodEntry>> {
  await lockedHead(tx, where.office)
  const entry = await periodOf(tx, where.office, pair.set, pair.period)
  const own = entry?.status === 'checked' && entry.version === version && entry.checkedBy === where.by
  if (own && (await hasOther(tx, where))) return bad({ code: 'ownCheck' })
  return movePeriod(tx, where, pair, version, 'approved', null)
}

const moves = ['recap.periodChecked', 'recap.periodApproved', 'recap.periodReturned', 'recap.periodReopened'] as const

/** Who checked, approved, sent back and reopened a period, newest first. */
export async function movesOf(db: Db, office: string, pair: Pair): Promise<Entry[]> {
  const found: Entry[] = []
  for (const act of moves) found.push(...(await entries(db, office, { subject: periodSubject(pair), act, most: 10 })))
  return found.toSorted((a, b) => b.sequence - a.sequence)
}
