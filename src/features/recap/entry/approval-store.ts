import { todayOf } from '../../../base/moments.ts'
import { bad, type Result } from '../../../base/result.ts'
import type { Db } from '../../../db/open.ts'
import type { Entry } from '../../people/log.ts'
import { entries, lockedHead } from '../../people/log-store.ts'
import type { PeriodEntry } from '../model/period-entry.ts'
import { movePeriod, periodSubject } from '../model/period-store.ts'
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

const moves = ['recap.periodChecked', 'recap.periodApproved', 'recap.periodReturned', 'recap.periodReopened'] as const

/** Who checked, approved, sent back and reopened a period, newest first. */
export async function movesOf(db: Db, office: string, pair: Pair): Promise<Entry[]> {
  const found: Entry[] = []
  for (const act of moves) found.push(...(await entries(db, office, { subject: periodSubject(pair), act, most: 10 })))
  return found.toSorted((a, b) => b.sequence - a.sequence)
}
