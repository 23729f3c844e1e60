import { setTimeout } from 'node:timers/promises'
import { insideTransaction } from './guard.ts'
import type { Db } from './open.ts'
import { isHeld } from './trouble.ts'

/** Many writes as one: all of them or none. Inside, only the handle that is handed in may be used. */
export function transaction<T>(db: Db, body: (tx: Db) => Promise<T>): Promise<T> {
  if (db.isTransaction) return body(db)
  return whenFree((began) =>
    db.transaction().execute((tx) => {
      began()
      return insideTransaction(() => body(tx.withoutPlugins()))
    }),
  )
}

const [patience, pause] = [5000, 50]

/** Tries for five seconds to begin while another process writes into the file of SQLite; readers here are served meanwhile. */
export async function whenFree<T>(attempt: (began: () => void) => Promise<T>): Promise<T> {
  let begun = false
  for (const end = performance.now() + patience; ; await setTimeout(pause))
    try {
      return await attempt(() => {
        begun = true
      })
    } catch (error) {
      if (begun || !isHeld(error) || performance.now() > end) throw error
    }
}

/** Many reads that see the data of one moment, whatever is written between them. */
export function atOneMoment<T>(db: Db, body: (tx: Db) => Promise<T>): Promise<T> {
  if (db.isTransaction) return body(db)
  const reading = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return reading.execute((tx) => insideTransaction(() => body(tx.withoutPlugins())))
}
