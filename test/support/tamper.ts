import type { Updateable } from 'kysely'
import type { Db } from '../../src/db/open.ts'
import type { Schema } from '../../src/db/schema.ts'

type Columns = { -readonly [Name in keyof Updateable<Schema['log']>]: Schema['log'][Name] }

/** Changes a row of the log past the program, as somebody would who can write to the database. */
export async function tamper(db: Db, officeId: string, sequence: number, columns: Partial<Columns>): Promise<void> {
  await db.updateTable('log').set(columns).where('office_id', '=', officeId).where('sequence', '=', sequence).execute()
}

export async function dropEntry(db: Db, officeId: string, sequence: number): Promise<void> {
  await db.deleteFrom('log').where('office_id', '=', officeId).where('sequence', '=', sequence).execute()
}

/** Lets two entries change places. */
export async function swapEntries(db: Db, officeId: string, a: number, b: number): Promise<void> {
  const to = (from: number, sequence: number) => tamper(db, officeId, from, { sequence })
  await to(a, -1)
  await to(b, a)
  await to(-1, b)
}

/** Cuts the log off behind an entry and moves its head there, as if nothing had ever stood behind. */
export async function cutLog(db: Db, officeId: string, behind: number): Promise<void> {
  await db.deleteFrom('log').where('office_id', '=', officeId).where('sequence', '>', behind).execute()
  const { hash } = await db
    .selectFrom('log')
    .select('hash')
    .where('office_id', '=', officeId)
    .where('sequence', '=', behind)
    .executeTakeFirstOrThrow()
  await db.updateTable('log_heads').set({ sequence: behind, hash }).where('office_id', '=', officeId).execute()
}
