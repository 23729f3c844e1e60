import { bad, good, type Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import { readToken } from '../people/token-store.ts'
import { studyEntry } from '../studies/study-store.ts'
import type { RaterPass } from './ballot.ts'
import { raterAt } from './panel-store.ts'
import { roundsOf } from './round-store.ts'

/**
 * What a rater's link opens: their own form of the newest round. Problems are those of `readToken`, and `notYet` before the first
 * round is opened; `removed` when they were taken out; `gone` when the study is out of work.
 */
export async function passOf(db: Db, secret: string, now: string): Promise<Result<RaterPass>> {
  const token = await readToken(db, secret, 'rater', now)
  if (!token.ok) return token
  const { officeId: office, scope, id } = token.value
  const { study, person } = scope
  if (office === null || person === undefined || scope.form !== 'panel') return bad({ code: 'unknown' })
  const entry = await studyEntry(db, office, study)
  if (entry === null || entry.state !== 'active') return bad({ code: 'gone' })
  const rater = await raterAt(db, office, study, person)
  if (rater === null || rater.removedAt !== null || rater.token !== id) return bad({ code: 'removed' })
  const round = (await roundsOf(db, office, study)).findLast(({ state }) => state !== 'draft')
  if (round === undefined) return bad({ code: 'notYet' })
  return good({ office, study, rater, token: id, round } as unknown as RaterPass)
}
