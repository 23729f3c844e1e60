import { raterIn } from '../people/log-shown.ts'
import type { Undoer } from '../studies/history-undo.ts'
import { fieldsUndoer } from '../studies/history-undoers.ts'
import { alike, behindSlash, numberOrNull, rowOf, rowsStanding, textOrNull, whereOfUndo } from '../studies/undo-rows.ts'
import { changeIssue, keptIssue } from './issue-store.ts'
import { methodUndoer } from './method-undoer.ts'
import { printedOf, writePrinted } from './printed-store.ts'
import { sheetOf, writeSheet } from './score-store.ts'

/** Changes of issues, points, printed figures and the decision, each undone by the ordinary change of its store. */
export const issueUndoers: readonly Undoer[] = [
  {
    acts: ['issue.changed'],
    needs: 'issues.write',
    standing: async (db, place, subject) => {
      const issue = await keptIssue(db, place.office, place.study.id, behindSlash(subject))
      return {
        isAs: (after) => issue !== null && alike(rowOf(after), issue, ['title', 'note']),
        putBack: async (tx, { before }) => {
          const { title, note } = rowOf(before)
          if (issue === null || typeof title !== 'string') return false
          const wording = { title, note: textOrNull(note) }
          return (await changeIssue(tx, whereOfUndo(place), issue.id, issue.version, wording)) !== null
        },
      }
    },
  },
  {
    acts: ['scores.changed'],
    needs: 'scores.write',
    partOf: (content) => raterIn(content) ?? '',
    standing: async (db, place, _, content) => {
      const rater = raterIn(content) ?? ''
      const cells = await sheetOf(db, place.office, place.study.id, rater)
      return rowsStanding(cells, ['issue', 'criterion'], ['points', 'reason'], async (tx, rows) => {
        const sent = rows.map(({ key, was, version }) => {
          const { points, reason } = was
          return {
            issue: String(key.issue),
            criterion: String(key.criterion),
            points: numberOrNull(points),
            reason: textOrNull(reason),
            version,
          }
        })
        const { stale, gone } = await writeSheet(tx, whereOfUndo(place), rater, sent)
        return stale.length + gone.length === 0
      })
    },
  },
  {
    acts: ['printed.changed'],
    needs: 'printed.write',
    standing: async (db, place) => {
      const printed = await printedOf(db, place.office, place.study.id)
      return rowsStanding(printed, ['issue'], ['total', 'rank'], async (tx, rows) => {
        const sent = rows.map(({ key, was, version }) => {
          const { total, rank } = was
          return { issue: String(key.issue), total: textOrNull(total), rank: numberOrNull(rank), version }
        })
        return (await writePrinted(tx, whereOfUndo(place), sent)).stale.length === 0
      })
    },
  },
  methodUndoer,
  fieldsUndoer({
    acts: ['decision.made', 'decision.withdrawn'],
    asksWhy: true,
    needs: 'decision.write',
    actOf: ({ decision }) => (decision === null ? 'decision.withdrawn' : 'decision.made'),
  }),
]
