import { good, type Result } from '../base/result.ts'
import { loadStudy } from '../bundle/kept-study-store.ts'
import { understand } from '../bundle/open-study.ts'
import type { Db } from '../db/open.ts'
import type { StudyEntry } from '../features/studies/entry.ts'
import { type ShownStudy, show } from './studies.ts'

/** So many analysed studies are kept at hand; the one that was not asked for longest goes first. */
const most = 40

export type Shelf = (db: Db, officeId: string, entry: StudyEntry) => Promise<Result<ShownStudy>>

/** The office's studies, analysed once for each revision. Who may read one was settled at the door. */
export function studyShelf(): Shelf {
  const kept = new Map<string, { readonly revision: number; readonly shown: Promise<Result<ShownStudy>> }>()
  return (db, officeId, entry) => {
    const key = `${officeId}/${entry.id}`
    const known = kept.get(key)
    kept.delete(key)
    const shown = known?.revision === entry.revision ? known.shown : analysed(db, officeId, entry)
    kept.set(key, { revision: entry.revision, shown })
    shown.then(undefined, () => kept.delete(key))
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    return shown
  }
}

async function analysed(db: Db, officeId: string, entry: StudyEntry): Promise<Result<ShownStudy>> {
  const bundle = await loadStudy(db, officeId, entry)
  if (!bundle.ok) return bundle
  const opened = understand(bundle.value)
  return opened.ok ? good(show(opened.value)) : opened
}

export function isEmpty(shown: ShownStudy): boolean {
  return shown.opened.scored.issues.length === 0
}
