import { type Freeze, type Frozen, freezeDecision } from '../bundle/decision-store.ts'
import { transaction } from '../db/transaction.ts'
import { standingDigest } from '../features/issues/decision-result.ts'
import type { FreezeAsk } from '../features/issues/decision-routes.tsx'
import { studyEntry } from '../features/studies/study-store.ts'
import type { StudyVisit } from '../features/studies/visit.ts'
import type { Shelf } from './shelf.ts'

const tries = 5

/**
 * Analyses the study outside the transaction (a large panel takes seconds, in a thread) and freezes inside it, if nothing was
 * changed between; else once more with what is there now. `basis` is the standing that whoever decides had before them.
 */
export async function freeze(shelf: Shelf, visit: StudyVisit, ask: FreezeAsk): Promise<Frozen | 'otherScores'> {
  const { db, office, study, signedIn, studyRoles, now } = visit
  for (let i = 0; i < tries; i++) {
    const entry = await studyEntry(db, office.id, study.id)
    if (entry === null || entry.version !== ask.version) return 'stale'
    const shown = await shelf({ db, reads: db }, office.id, entry)
    if (!shown.ok) return 'otherScores'
    const { opened, analysis } = shown.value
    if (ask.basis !== '' && ask.basis !== standingDigest(analysis)) return 'otherScores'
    const { version, decision } = ask
    const by = signedIn.person.id
    const given: Freeze = { opened, analysis, revision: entry.revision, version, decision, by, roles: studyRoles }
    const outcome = await transaction(db, (tx) => freezeDecision(tx, office.id, study.id, given, now))
    if (outcome !== 'moved') return outcome
  }
  return 'moved'
}
