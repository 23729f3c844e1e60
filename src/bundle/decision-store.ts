import type { Db } from '../db/open.ts'
import { recordBytes, recordPath } from '../features/issues/decision-record.ts'
import { openRoundNumber } from '../features/issues/round-hold-store.ts'
import { lockedHead } from '../features/people/log-store.ts'
import { putFile } from '../features/studies/file-store.ts'
import type { Decision } from '../features/studies/study.ts'
import { holdStudy, rewriteStudy, studyEntry } from '../features/studies/study-store.ts'
import type { Analysis } from '../methods/analysis/analysis.ts'
import { makeRecord, nameOf } from './make-record.ts'
import type { OpenedStudy } from './open-study.ts'

export type Freeze = {
  /** The study as it was opened and analysed, and its revision then. */
  readonly opened: OpenedStudy
  readonly analysis: Analysis
  readonly revision: number
  /** The version of the study's own fields that whoever decides has seen. */
  readonly version: number
  readonly decision: Omit<Decision, 'record'>
  readonly by: string
  readonly roles: readonly string[]
}

/** `stale`: somebody changed the decision since. `moved`: the study is not the one that was analysed any more. */
export type Frozen = 'frozen' | 'stale' | 'moved' | 'roundOpen'

/**
 * Freezes a decision with all that the study holds at this moment: the record is written as a file of the study that is never
 * changed, and study.json names it. Of two who freeze at once the second is told. Nothing is written unless `frozen` comes back.
 */
export async function freezeDecision(
  tx: Db,
  officeId: string,
  studyId: string,
  { opened, analysis, revision, version, decision, by, roles }: Freeze,
  now: string,
): Promise<Frozen> {
  await holdStudy(tx, officeId, studyId)
  const entry = await studyEntry(tx, officeId, studyId)
  if (entry === null || entry.version !== version) return 'stale'
  if (entry.revision !== revision) return 'moved'
  // While raters still give points, what they will give is unknown to everybody: nothing is settled on.
  if ((await openRoundNumber(tx, officeId, studyId)) !== null) return 'roundOpen'
  const log = await lockedHead(tx, officeId)
  const record = makeRecord(opened, analysis, decision, { at: now, roles, log })
  await putFile(tx, officeId, studyId, recordPath(record.number), recordBytes(record))
  const fields = { decision: { ...decision, record: nameOf(record) } }
  const rewrite = { act: 'decision.made', version, fields, reason: decision.reason }
  if ((await rewriteStudy(tx, officeId, studyId, rewrite, by, now)) === null) throw new Error('a held study has moved')
  return 'frozen'
}
