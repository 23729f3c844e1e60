import type { Db } from '../../db/open.ts'
import { parseMethod } from '../../methods/scoring/parse-method.ts'
import { entryAt } from '../people/log-store.ts'
import type { Undoer, UndoPlace } from '../studies/history-undo.ts'
import { keptMethod } from '../studies/method-store.ts'
import type { Where } from './issue-store.ts'
import { chooseMethod } from './method-choice-store.ts'
import { sheetOf, writeSheet } from './score-store.ts'

/** The method before comes back, and with it the scores that its successor could not hold. */
export const methodUndoer: Undoer = {
  acts: ['method.chosen'],
  needs: 'method.choose',
  standing: async (_, place) => ({
    isAs: (after) => digestIn(after) !== null && digestIn(after) === place.study.methodDigest,
    putBack: async (tx, { before }) => {
      const digest = digestIn(before)
      const kept = digest === null ? null : await keptMethod(tx, place.office, digest)
      const method = parseMethod(kept?.document)
      if (kept === null || !method.ok) return false
      const where: Where = { office: place.office, study: place.study.id, by: place.by, now: place.now }
      const { version } = place.study
      if ((await chooseMethod(tx, where, version, method.value, kept.document, place.reason)) === null) return false
      await restore(tx, where, await droppedThen(tx, place))
      return true
    },
  }),
}

type Dropped = {
  readonly issue: string
  readonly criterion: string
  readonly rater: string
  readonly points: number | null
  readonly reason: string | null
}

/** What was dropped stands in the entry right behind that of the choice: both were written in one transaction. */
async function droppedThen(tx: Db, { office, study, sequence }: UndoPlace): Promise<Dropped[]> {
  const entry = await entryAt(tx, office, sequence + 1)
  if (entry?.act !== 'scores.dropped' || entry.study !== study.id) return []
  const { gone, rescaled } = (entry.content?.before ?? {}) as { gone?: Dropped[]; rescaled?: Dropped[] }
  return [...(gone ?? []), ...(rescaled ?? [])]
}

/** An issue that went since takes its scores along; a score that was entered since stays. */
async function restore(tx: Db, where: Where, dropped: readonly Dropped[]): Promise<void> {
  for (const rater of new Set(dropped.map((cell) => cell.rater))) {
    const now = await sheetOf(tx, where.office, where.study, rater)
    const cells = dropped.flatMap((cell) => {
      const { issue, criterion, points, reason } = cell
      const known = now.find((one) => one.issue === issue && one.criterion === criterion)
      if (cell.rater !== rater || (known !== undefined && known.points !== null)) return []
      return [{ issue, criterion, points, reason, version: known?.version ?? 0 }]
    })
    await writeSheet(tx, where, rater, cells)
  }
}

function digestIn(side: unknown): string | null {
  const { method } = (side ?? {}) as { readonly method?: unknown }
  return typeof method === 'string' ? method : null
}
