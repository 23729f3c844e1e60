import { type Kysely, sql } from 'kysely'
import type { Db } from '../open.ts'
import { tables } from '../tables.ts'
import { transaction } from '../transaction.ts'
import { type Row, type SnapshotTable, withSnapshot } from './snapshot.ts'

export type Replacing = {
  /** Called while nobody else can write any more, before anything is taken away. */
  readonly before: () => Promise<boolean>
  /** Whether what stands there now is whole. */
  readonly verify: (tx: Db) => Promise<boolean>
}

/**
 * Puts all rows of a restored file in the place of what PostgreSQL holds, in one transaction: until `verify` has found it whole,
 * everybody sees what was there before. Both have this program's schema. False when nothing was changed.
 */
export async function loadPostgres(file: string, db: Db, { before, verify }: Replacing): Promise<boolean> {
  try {
    await withSnapshot({ file }, (snapshot) =>
      transaction(db, async (tx) => {
        // biome-ignore lint/suspicious/noExplicitAny: tables are named by the register here, not by the schema's types.
        const open: Kysely<any> = tx
        const all = sql.join(Object.keys(tables).map((name) => sql.table(name)))
        // On a cluster one connection a node does it all, so that what one step locked is open to the next.
        await sql`set local citus.enable_local_execution = off`.execute(open)
        await sql`set local citus.multi_shard_modify_mode = 'sequential'`.execute(open)
        await sql`lock table ${all} in share mode`.execute(open)
        if (!(await before())) throw new NotWhole()
        await sql`truncate ${all}`.execute(open)
        for (const table of snapshot.tables)
          for await (const rows of snapshot.rows(table)) await insert(open, table, rows)
        // Without this the server goes on planning for empty tables, and what verifies reads each of them again and again.
        await sql`analyze ${all}`.execute(open)
        if (!(await verify(tx))) throw new NotWhole()
      }),
    )
    return true
  } catch (error) {
    if (error instanceof NotWhole) return false
    throw error
  }
}

/** The protocol counts them with 16 bits. */
const mostParameters = 60_000

// biome-ignore lint/suspicious/noExplicitAny: as above.
async function insert(db: Kysely<any>, { name, columns }: SnapshotTable, rows: readonly Row[]): Promise<void> {
  const target = sql.table(name)
  const chosen = sql.join(columns.map((column) => sql.ref(column)))
  if (rows.some((row) => row.some((value) => value instanceof Uint8Array))) {
    // Bytes go as they are; as text they would be twice as many.
    const most = Math.floor(mostParameters / columns.length)
    for (let from = 0; from < rows.length; from += most) {
      const values = rows.slice(from, from + most).map((row) => sql`(${sql.join(row.map(asBuffer))})`)
      await sql`insert into ${target} (${chosen}) values ${sql.join(values)}`.execute(db)
    }
    return
  }
  const json = JSON.stringify(rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]]))))
  await sql`insert into ${target} (${chosen})
    select ${chosen} from json_populate_recordset(null::${target}, ${json}::json)`.execute(db)
}

function asBuffer(value: Row[number]): unknown {
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value
}

/** Ends the transaction without a trace. */
class NotWhole extends Error {}
