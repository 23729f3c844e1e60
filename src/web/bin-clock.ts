import type { Db } from '../db/open.ts'
import { emptyBin } from '../features/studies/bin-store.ts'

type Parts = {
  /** Asked each time: a restore opens another database. */
  readonly db: () => Db
  readonly now: () => string
  readonly onFault: (error: unknown) => void
}

const hour = 60 * 60 * 1000

/** At the start and every hour, what has lain in the bin long enough goes. Several servers may do it: each study goes once. */
export function startBinClock({ db, now, onFault }: Parts): { readonly stop: () => Promise<void> } {
  let work: Promise<unknown> = Promise.resolve()
  const empty = () => {
    work = work.then(() => emptyBin(db(), now())).catch(onFault)
  }
  const clock = setInterval(empty, hour)
  clock.unref()
  empty()
  return {
    stop: async () => {
      clearInterval(clock)
      await work
    },
  }
}
