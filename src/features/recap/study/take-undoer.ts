import type { Undoer } from '../../studies/history-undo.ts'
import { type TableFormat, tableDigest, undoTaking } from './take-store.ts'

/** Figures taken over go again, and rows that they replaced say again what they said. */
export function takeUndoer(format: TableFormat): Undoer {
  return {
    acts: ['recap.taken'],
    needs: 'study.edit',
    standing: async (db, { office, study, by, now, reason }) => {
      const digest = await tableDigest(db, office, study.id)
      return {
        isAs: (after) => digest !== null && (after as { readonly digest?: unknown } | null)?.digest === digest,
        putBack: (tx, content) => undoTaking(tx, { office, study: study.id, by, now }, format, content, reason),
      }
    },
  }
}
