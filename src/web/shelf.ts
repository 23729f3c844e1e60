import { good, type Result } from '../base/result.ts'
import { loadStudy } from '../bundle/kept-study-store.ts'
import { understand } from '../bundle/open-study.ts'
import type { Db } from '../db/open.ts'
import type { StudyEntry } from '../features/studies/entry.ts'
import { studyEntry } from '../features/studies/study-store.ts'
import type { Analysis } from '../methods/analysis/analysis.ts'
import { type ShownStudy, scoresOf, show } from './studies.ts'
import { threadRunner } from './thread.ts'

/** So many scores are analysed at once, in some hundredths of a second; more of them in a thread. */
const fewScores = 3000

/** So many analysed studies are kept at hand; the one that was not asked for longest goes first. */
const most = 40

/** `reads` may lag behind: it is asked only when it has come as far as the entry. */
export type Handles = { readonly db: Db; readonly reads: Db }

export type Shelf = (handles: Handles, officeId: string, entry: StudyEntry) => Promise<Result<ShownStudy>>

/** The office's studies, analysed once for each revision. Who may read one was settled at the door. */
export function studyShelf(worker: URL): Shelf {
  const analyses = oneByOne(threadRunner<Analysis>(worker, { megabytes: 1000, seconds: 60, atOnce: 1 }))
  const kept = new Map<string, { readonly revision: number; readonly shown: Promise<Result<ShownStudy>> }>()
  return (handles, officeId, entry) => {
    const key = `${officeId}/${entry.id}`
    const known = kept.get(key)
    kept.delete(key)
    const shown = known?.revision === entry.revision ? known.shown : analysed(handles, officeId, entry, analyses)
    kept.set(key, { revision: entry.revision, shown })
    shown.then(undefined, () => kept.delete(key))
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    return shown
  }
}

type Analyses = (scores: ReturnType<typeof scoresOf>) => Promise<Result<Analysis>>

async function analysed(
  { db, reads }: Handles,
  officeId: string,
  entry: StudyEntry,
  analyses: Analyses,
): Promise<Result<ShownStudy>> {
  const there = reads === db ? entry : await studyEntry(reads, officeId, entry.id)
  const bundle = await loadStudy(there?.revision === entry.revision ? reads : db, officeId, entry)
  if (!bundle.ok) return bundle
  const opened = understand(bundle.value)
  if (!opened.ok) return opened
  if ((opened.value.bundle.tables.scores?.rows.length ?? 0) <= fewScores) return good(show(opened.value))
  const analysis = await analyses(scoresOf(opened.value))
  return analysis.ok ? good(show(opened.value, analysis.value)) : analysis
}

/** Each waits for the one before: a thread takes a processor for itself. */
function oneByOne(run: (data: unknown) => Promise<Result<Analysis>>): Analyses {
  let last: Promise<unknown> = Promise.resolve()
  return (scores) => {
    const now = last.then(() => run(scores))
    last = now
    return now
  }
}
