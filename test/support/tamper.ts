import type { Updateable } from 'kysely'
import type { Db } from '../../src/db/open.ts'
import type { Schema } from '../../src/db/schema.ts'

type Columns = { -readonly [Name in keyof Updateable<Schema['log']>]: Schema['log'][Name] }

/** Changes a row of the log past the program, as somebody would who can write to the database. */
export async function tamper(db: Db, officeId: string, sequence: number, columns: Partial<Columns>): Promise<void> {
  await db.updateTable('log').set(columns).where('office_id', '=', officeId).where('sequence', '=', sequence).execute()
}
