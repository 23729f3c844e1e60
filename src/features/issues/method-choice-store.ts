import type { Db } from '../../db/open.ts'
import type { Method } from '../../methods/scoring/method.ts'
import { record } from '../people/log-store.ts'
import type { StudyEntry } from '../studies/entry.ts'
import { keepMethod } from '../studies/method-store.ts'
import { rewriteStudy } from '../studies/study-store.ts'
import type { Where } from './issue-store.ts'
import { withoutEdited } from './rows.ts'

/** What another method would do to the scores that are there. */
export type Consequences = {
  /** Scores on criteria that the other method does not have: they go. */
  readonly gone: number
  /** Scores outside the other method's scale: they become empty. */
  readonly outside: number
}

type Score = {
  readonly issue: string
  readonly criterion: string
  readonly rater: string
  readonly points: number | null
  readonly extra: string
}

export async function consequencesOf(db: Db, office: string, study: string, method: Method): Promise<Consequences> {
  const { gone, outside } = sorted(await allScores(db, office, study), method)
  return { gone: gone.filter((s) => s.points !== null).length, outside: outside.length }
}

async function allScores(db: Db, office: string, study: string): Promise<Score[]> {
  return db
    .selectFrom('scores')
    .select(['issue', 'criterion', 'rater', 'points', 'extra'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .execute()
}

function sorted(scores: readonly Score[], method: Method): { readonly gone: Score[]; readonly outside: Score[] } {
  const scales = new Map(method.criteria.map((c) => [c.id, c]))
  const gone = scores.filter((s) => !scales.has(s.criterion))
  const outside = scores.filter(({ criterion, points }) => {
    const scale = scales.get(criterion)
    if (scale === undefined || points === null) return false
    return points < scale.minimum || (scale.maximum !== null && points > scale.maximum)
  })
  return { gone, outside }
}

/**
 * Scores a study by another method from now on. Scores that mean nothing there go into the log. Null when somebody changed the
 * study since that version, and then nothing was written.
 */
export async function chooseMethod(
  tx: Db,
  { office, study, by, now }: Where,
  version: number,
  method: Method,
  document: Record<string, unknown>,
): Promise<StudyEntry | null> {
  const methodDigest = await keepMethod(tx, office, document, { own: false, by }, now)
  const fields = { method: { id: method.id, version: method.version } }
  const rewritten = await rewriteStudy(
    tx,
    office,
    study,
    { act: 'method.chosen', version, fields, methodDigest },
    by,
    now,
  )
  if (rewritten === null) return null
  const { gone, outside } = sorted(await allScores(tx, office, study), method)
  if (gone.length > 0)
    await tx
      .deleteFrom('scores')
      .where('office_id', '=', office)
      .where('study_id', '=', study)
      .where(
        'criterion',
        'not in',
        method.criteria.map((c) => c.id),
      )
      .execute()
  for (const { issue, criterion, rater, extra } of outside)
    await tx
      .updateTable('scores')
      .set((eb) => ({
        points: null,
        extra: withoutEdited(extra, ['points']),
        version: eb('version', '+', 1),
      }))
      .where('office_id', '=', office)
      .where('study_id', '=', study)
      .where('issue', '=', issue)
      .where('criterion', '=', criterion)
      .where('rater', '=', rater)
      .execute()
  if (gone.length + outside.length > 0) {
    const change = {
      actor: by,
      act: 'scores.dropped',
      subject: `study:${study}`,
      study,
      before: { gone: gone.map(shown), outside: outside.map(shown) },
      after: null,
    }
    await record(tx, office, change, now)
  }
  return rewritten
}

function shown({ issue, criterion, rater, points }: Score): Omit<Score, 'extra'> {
  return { issue, criterion, rater, points }
}
