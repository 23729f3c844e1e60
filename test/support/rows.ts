import type { Selectable, Updateable } from 'kysely'
import type { Db } from '../../src/db/open.ts'
import type { Schema } from '../../src/db/schema.ts'

/** Everything in a table, as it lies there. */
export async function rowsOf<T extends keyof Schema>(db: Db, table: T): Promise<Selectable<Schema[T]>[]> {
  // One table of many: Kysely cannot name the columns of all at once.
  return (await db
    .selectFrom(table as 'user')
    .selectAll()
    .execute()) as unknown as Selectable<Schema[T]>[]
}

/** What the office's log tells, in its order. */
export async function logOf(db: Db): Promise<Selectable<Schema['log']>[]> {
  return db.selectFrom('log').selectAll().orderBy('office_id').orderBy('sequence').execute()
}

/** Changes every account. */
export async function changeUsers(db: Db, change: Updateable<Schema['user']>): Promise<void> {
  await db.updateTable('user').set(change).execute()
}
