import { good, type Result } from '../base/result.ts'
import { loadStudy } from '../bundle/kept-study-store.ts'
import { understand } from '../bundle/open-study.ts'
import type { Db } from '../db/open.ts'
import type { StudyEntry } from '../features/studies/entry.ts'
import { studyEntry } from '../features/studies/study-store.ts'
import { type ShownStudy, show } from './studies.ts'

/** So many analysed studies are kept at hand; the one that was not asked for longest goes first. */
const most = 40

/** `reads` may lag behind: it is asked only when it has come as far as the entry. */
export type Handles = { readonly db: Db; readonly reads: Db }

export type Shelf = (handles: Handles, officeId: string, entry: StudyEntry) => Promise<Result<ShownStudy>>

/** The office's studies, analysed once for each revision. Who may read one was settled at the door. */
export function studyShelf(): Shelf {
  const kept = new Map<string, { readonly revision: number; readonly shown: Promise<Result<ShownStudy>> }>()
  return (handles, officeId, entry) => {
    const key = `${officeId}/${entry.id}`
    const known = kept.get(key)
    kept.delete(key)
    const shown = known?.revision === entry.revision ? known.shown : analysed(handles, officeId, entry)
    kept.set(key, { revision: entry.revision, shown })
    shown.then(undefined, () => kept.delete(key))
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    return shown
  }
}

async function analysed({ db, reads }: Handles, officeId: string, entry: StudyEntry): Promise<Result<ShownStudy>> {
  const there = reads === db ? entry : await studyEntry(reads, officeId, entry.id)
  const bundle = await loadStudy(there?.revision === entry.revision ? reads : db, officeId, entry)
  if (!bundle.ok) return bundle
  const opened = understand(bundle.value)
  return opened.ok ? good(show(opened.value)) : opened
}
