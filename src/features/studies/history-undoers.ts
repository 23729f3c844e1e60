import { canonical } from '../../base/canonical.ts'
import type { Undoer } from './history-undo.ts'
import { rewriteStudy } from './study-store.ts'

/** Changes of the study's own fields, but for those that other features own. */
export const studyUndoer = fieldsUndoer({ acts: ['study.changed'], needs: 'study.edit', actOf: () => 'study.changed' })

type Fields = Readonly<Record<string, unknown>>

/** Undoes acts that rewrite keys of study.json. `actOf` names the change back, given what the keys become. */
export function fieldsUndoer({
  actOf,
  ...undoer
}: Pick<Undoer, 'acts' | 'needs' | 'asksWhy'> & { readonly actOf: (fields: Fields) => string }): Undoer {
  return {
    ...undoer,
    standing: async (_, { office, study, by, now, reason }) => ({
      isAs: (after) =>
        isFields(after) &&
        Object.keys(after).every((key) => canonical(study.document[key] ?? null) === canonical(after[key] ?? null)),
      putBack: async (tx, { before }) => {
        if (!isFields(before)) return false
        const rewrite = { act: actOf(before), version: study.version, fields: before, reason }
        return (await rewriteStudy(tx, office, study.id, rewrite, by, now)) !== null
      },
    }),
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
