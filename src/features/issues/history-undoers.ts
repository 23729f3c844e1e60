import { canonical } from '../../base/canonical.ts'
import { raterIn } from '../people/log-shown.ts'
import type { Content, Standing, Undoer, UndoPlace } from '../studies/history-undo.ts'
import { fieldsUndoer } from '../studies/history-undoers.ts'
import { changeIssue, keptIssue, type Where } from './issue-store.ts'
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
          return (await changeIssue(tx, whereOf(place), issue.id, issue.version, wording)) !== null
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
        const { stale, gone } = await writeSheet(tx, whereOf(place), rater, sent)
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
        return (await writePrinted(tx, whereOf(place), sent)).stale.length === 0
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

type Row = Readonly<Record<string, unknown>>
type Kept = Row & { readonly version: number }
type Written = { readonly key: Row; readonly was: Row; readonly version: number }

/** What rows of a table are now: entries tell of some of them, before and after in the same order. */
function rowsStanding(
  kept: readonly Kept[],
  keys: readonly string[],
  fields: readonly string[],
  write: (tx: Parameters<Standing['putBack']>[0], rows: readonly Written[]) => Promise<boolean>,
): Standing {
  const of = (row: Row) => kept.find((known) => alike(row, known, keys))
  return {
    isAs: (after) => {
      const rows = rowsOf(after)
      return rows.length > 0 && rows.every((row) => alike(row, of(row) ?? {}, fields) && of(row) !== undefined)
    },
    putBack: (tx, { before, after }: Content) => {
      const was = rowsOf(before)
      return write(
        tx,
        rowsOf(after).map((key, i) => ({ key, was: was[i] ?? {}, version: of(key)?.version ?? 0 })),
      )
    },
  }
}

function whereOf({ office, study, by, now }: UndoPlace): Where {
  return { office, study: study.id, by, now }
}

function alike(a: Row, b: Row, fields: readonly string[]): boolean {
  return fields.every((field) => canonical(a[field] ?? null) === canonical(b[field] ?? null))
}

function rowsOf(value: unknown): Row[] {
  return Array.isArray(value) ? value.map(rowOf) : []
}

function rowOf(value: unknown): Row {
  return typeof value === 'object' && value !== null ? (value as Row) : {}
}

function behindSlash(subject: string): string {
  return subject.slice(subject.indexOf('/') + 1)
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
