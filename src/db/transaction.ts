import { insideTransaction } from './guard.ts'
import type { Db } from './open.ts'

/** Many writes as one: all of them or none. Inside, only the handle that is handed in may be used. */
export function transaction<T>(db: Db, body: (tx: Db) => Promise<T>): Promise<T> {
  if (db.isTransaction) return body(db)
  return db.transaction().execute((tx) => insideTransaction(() => body(tx.withoutPlugins())))
}

/** Many reads that see the data of one moment, whatever is written between them. */
export function atOneMoment<T>(db: Db, body: (tx: Db) => Promise<T>): Promise<T> {
  if (db.isTransaction) return body(db)
  const reading = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return reading.execute((tx) => insideTransaction(() => body(tx.withoutPlugins())))
}
