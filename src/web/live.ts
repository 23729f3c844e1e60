import type { Db } from '../db/open.ts'
import { studyRevision } from '../features/studies/study-store.ts'

/** Who watches a study, and the two things that it is told. */
export type Watcher = { readonly tell: (revision: number) => void; readonly ended: () => void }

/** Where revisions come from. */
export type Live = {
  /** Tells how far a study is, now and whenever it goes on; null when too many watch already. */
  readonly watch: (office: string, study: string, watcher: Watcher) => { readonly end: () => void } | null
  readonly watchers: () => number
  /** Ends all who watch, for good: the database is taken away, or the server stops. */
  readonly stop: () => void
}

type Watched = { readonly watchers: Set<Watcher>; revision: number | null; readonly stop: () => void }

/** So many watch at once in one process, and one study of them: a hall of three hundred and a full office beside it. */
export const mostWatchers = 1500
export const mostOfOne = 500

/**
 * Watches revisions of studies. One clock a watched study asks the database, whatever the number of watchers; what another
 * process wrote into the same database is seen as well.
 */
export function liveStudies(db: Db, every: number, onFault: (error: unknown) => void): Live {
  const studies = new Map<string, Watched>()
  let [count, stopped] = [0, false]
  return {
    watch: (office, study, watcher) => {
      const key = `${office}/${study}`
      const known = studies.get(key)
      if (stopped || count >= mostWatchers || (known?.watchers.size ?? 0) >= mostOfOne) return null
      const watched = known ?? begin(db, office, study, every, onFault)
      studies.set(key, watched)
      watched.watchers.add(watcher)
      count++
      if (watched.revision !== null) watcher.tell(watched.revision)
      const end = () => {
        if (!watched.watchers.delete(watcher)) return
        count--
        if (watched.watchers.size > 0) return
        watched.stop()
        studies.delete(key)
      }
      return { end }
    },
    watchers: () => count,
    stop: () => {
      stopped = true
      for (const { watchers, stop } of [...studies.values()]) {
        stop()
        for (const watcher of [...watchers]) watcher.ended()
      }
    },
  }
}

function begin(db: Db, office: string, study: string, every: number, onFault: (error: unknown) => void): Watched {
  let asking = false
  const ask = async () => {
    if (asking) return
    asking = true
    try {
      const revision = await studyRevision(db, office, study)
      if (revision === null || revision === watched.revision) return
      watched.revision = revision
      for (const { tell } of [...watched.watchers]) tell(revision)
    } catch (error) {
      onFault(error)
    } finally {
      asking = false
    }
  }
  const clock = setInterval(ask, every)
  clock.unref()
  const watched: Watched = { watchers: new Set(), revision: null, stop: () => clearInterval(clock) }
  void ask()
  return watched
}
