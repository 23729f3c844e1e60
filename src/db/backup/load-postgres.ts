import { type Kysely, sql } from 'kysely'
import type { Db } from '../open.ts'
import { type TableName, tables } from '../tables.ts'
import { transaction } from '../transaction.ts'
import { type Row, withSnapshot } from './snapshot.ts'

/**
 * Puts all rows of a restored file in the place of what PostgreSQL holds, in one transaction: until `verify` has found it whole,
 * everybody sees what was there before. Both have this program's schema. False when it was not whole and nothing changed.
 */
export async function loadPostgres(file: string, db: Db, verify: (tx: Db) => Promise<boolean>): Promise<boolean> {
  try {
    await withSnapshot({ file }, (snapshot) =>
      transaction(db, async (tx) => {
        // biome-ignore lint/suspicious/noExplicitAny: tables are named by the register here, not by the schema's types.
        const open: Kysely<any> = tx
        const names = Object.keys(tables) as TableName[]
        await sql`truncate ${sql.join(names.map((name) => sql.table(name)))}`.execute(open)
        for (const table of snapshot.tables) {
          const columns = sql.join(table.columns.map((column) => sql.ref(column)))
          const target = sql.table(table.name)
          for await (const rows of snapshot.rows(table)) {
            const json = JSON.stringify(rows.map((row) => objectOf(table.columns, row)))
            await sql`insert into ${target} (${columns})
              select ${columns} from json_populate_recordset(null::${target}, ${json}::json)`.execute(open)
          }
        }
        if (!(await verify(tx))) throw new NotWhole()
      }),
    )
    return true
  } catch (error) {
    if (error instanceof NotWhole) return false
    throw error
  }
}

/** Ends the transaction without a trace. */
class NotWhole extends Error {}

function objectOf(columns: readonly string[], row: Row): Record<string, unknown> {
  return Object.fromEntries(columns.map((column, i) => [column, storedValue(row[i]!)]))
}

function storedValue(value: Row[number]): unknown {
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value
}
