import type { Db } from '../../db/open.ts'
import type { Method } from '../../methods/scoring/method.ts'
import { record } from '../people/log-store.ts'
import type { StudyEntry } from '../studies/entry.ts'
import { keepMethod, methodOfStudy } from '../studies/method-store.ts'
import { asGone, withoutEdited } from '../studies/rows.ts'
import { rewriteStudy } from '../studies/study-store.ts'
import type { Where } from './issue-store.ts'
import { printedOf } from './printed-store.ts'
import { holdFreeStudy } from './round-hold-store.ts'

/**
 * What another method would do to the scores that are there. A score stays only where the other method has its criterion on the
 * same scale: 3 of 15 points are not 3 of 5, although both criteria are called `aktual`.
 */
export type Consequences = {
  /** Scores on criteria that the other method does not have: they go. */
  readonly gone: number
  /** Scores on criteria that the other method has on another scale: they become empty. */
  readonly rescaled: number
  /** Scores that stay. */
  readonly kept: number
  /** Totals and ranks that a document printed: they stay, whatever they were added up by. */
  readonly printed: number
}

export async function consequencesOf(db: Db, office: string, study: string, method: Method): Promise<Consequences> {
  const { gone, rescaled, filled } = await sorted(db, office, study, method)
  const lost = gone.filter((s) => s.points !== null).length
  const printed = await printedOf(db, office, study)
  return {
    gone: lost,
    rescaled: rescaled.length,
    kept: filled - lost - rescaled.length,
    printed: printed.filter(({ total, rank }) => total !== null || rank !== null).length,
  }
}

async function sorted(db: Db, office: string, study: string, method: Method) {
  const now = scalesOf(await methodOfStudy(db, office, study))
  const then = scalesOf(method)
  const scores = await db
    .selectFrom('scores')
    .select(['issue', 'criterion', 'rater', 'points', 'reason', 'position', 'extra'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .execute()
  return {
    filled: scores.filter((s) => s.points !== null).length,
    gone: scores.filter((s) => !then.has(s.criterion)),
    rescaled: scores.filter(
      ({ criterion, points }) => points !== null && then.has(criterion) && then.get(criterion) !== now.get(criterion),
    ),
  }
}

function scalesOf({ criteria }: Method): ReadonlyMap<string, string> {
  return new Map(criteria.map(({ id, minimum, maximum }) => [id, `${minimum} ${maximum}`]))
}

/**
 * Scores a study by another method from now on. Scores that mean nothing there go into the log. Null when somebody changed the
 * study since that version, and then nothing was written.
 */
export async function chooseMethod(
  tx: Db,
  where: Where,
  version: number,
  method: Method,
  document: Record<string, unknown>,
  reason: string | null = null,
): Promise<StudyEntry | null> {
  const { office, study, by, now } = where
  await holdFreeStudy(tx, office, study)
  const { gone, rescaled } = await sorted(tx, office, study, method)
  const methodDigest = await keepMethod(tx, office, document, { own: false, by }, now)
  const fields = { method: { id: method.id, version: method.version } }
  const rewrite = { act: 'method.chosen', version, fields, methodDigest, reason }
  const rewritten = await rewriteStudy(tx, office, study, rewrite, by, now)
  if (rewritten === null || gone.length + rescaled.length === 0) return rewritten
  await remove(tx, where, [...new Set(gone.map((s) => s.criterion))])
  await empty(tx, where, rescaled)
  const change = { actor: by, act: 'scores.dropped', subject: `study:${study}`, study, after: null }
  await record(tx, office, { ...change, before: { gone: asGone(gone), rescaled: asGone(rescaled) } }, now)
  return rewritten
}

async function remove(tx: Db, { office, study }: Where, criteria: readonly string[]): Promise<void> {
  for (const criterion of criteria)
    await tx
      .deleteFrom('scores')
      .where('office_id', '=', office)
      .where('study_id', '=', study)
      .where('criterion', '=', criterion)
      .execute()
}

type Cell = {
  readonly issue: string
  readonly criterion: string
  readonly rater: string
  readonly extra: string
}

/** All cells of a criterion at once, then those one by one that had an odd spelling. */
async function empty(tx: Db, { office, study }: Where, cells: readonly Cell[]): Promise<void> {
  const scores = tx.updateTable('scores').where('office_id', '=', office).where('study_id', '=', study)
  for (const criterion of new Set(cells.map((cell) => cell.criterion)))
    await scores
      .set((eb) => ({ points: null, version: eb('version', '+', 1) }))
      .where('criterion', '=', criterion)
      .where('points', 'is not', null)
      .execute()
  for (const { issue, criterion, rater, extra } of cells)
    if (extra !== '{}')
      await scores
        .set({ extra: withoutEdited(extra, ['points']) })
        .where('issue', '=', issue)
        .where('criterion', '=', criterion)
        .where('rater', '=', rater)
        .execute()
}
