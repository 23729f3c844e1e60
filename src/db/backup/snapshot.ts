import type { DatabaseSync } from 'node:sqlite'
import { type Kysely, sql } from 'kysely'
import { type DatabaseKind, type DatabasePlace, openDatabase } from '../open.ts'
import { openSqlite } from '../sqlite.ts'
import { tables } from '../tables.ts'

export type Value = string | number | null | Uint8Array
export type Row = readonly Value[]

export type SnapshotTable = { readonly name: string; readonly columns: readonly string[]; readonly rows: number }

/** A database as it stands at one moment, whatever others write meanwhile; nobody waits for whoever reads it. */
export type Snapshot = {
  readonly kind: DatabaseKind
  readonly migrations: readonly string[]
  readonly tables: readonly SnapshotTable[]
  /** A few rows at a time, so that memory does not grow with the table. */
  readonly rows: (table: SnapshotTable) => AsyncIterable<readonly Row[]>
}

export async function withSnapshot<T>(place: DatabasePlace, body: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  return 'file' in place ? ofSqlite(place.file, body) : ofPostgres(place, body)
}

/** A reading transaction in WAL mode: a connection of its own that sees the commit at which it began. */
async function ofSqlite<T>(file: string, body: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const sqlite = openSqlite(file, { readOnly: true })
  try {
    sqlite.exec('begin')
    const all = (text: string) => sqlite.prepare(text).all() as Record<string, unknown>[]
    const described = Object.keys(tables).flatMap((name) => {
      const columns = all(`pragma table_info("${name}")`).map((row) => String(row.name))
      // Of a database that an older program left, some tables are not there yet.
      if (columns.length === 0) return []
      return [{ name, columns, rows: Number(all(`select count(*) as n from "${name}"`)[0]!.n) }]
    })
    return await body({
      kind: 'sqlite',
      migrations: all('select name from migrations order by name').map((row) => String(row.name)),
      tables: described,
      rows: (table) => sqliteRows(sqlite, table),
    })
  } finally {
    sqlite.close()
  }
}

const batchBytes = 1_000_000

async function* sqliteRows(sqlite: DatabaseSync, { name, columns }: SnapshotTable): AsyncGenerator<readonly Row[]> {
  const statement = sqlite.prepare(`select ${columns.map((c) => `"${c}"`).join(', ')} from "${name}"`)
  statement.setReturnArrays(true)
  let batch: Row[] = []
  let bytes = 0
  for (const row of statement.iterate() as unknown as Iterable<Row>) {
    batch.push(row)
    bytes += sizeOf(row)
    if (bytes < batchBytes) continue
    yield batch
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield batch
}

// biome-ignore lint/suspicious/noExplicitAny: tables are named by the register here, not by the schema's types.
type AnyDb = Kysely<any>

async function ofPostgres<T>(place: DatabasePlace, body: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const opened = openDatabase(place)
  try {
    // Without the guard: a backup may be made while a transaction of another connection holds writers off.
    const transaction = opened.db
      .withoutPlugins()
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
    return await transaction.execute(async (inner) => {
      const tx: AnyDb = inner
      // On a cluster one connection a node, so that all shards of it are seen at the same moment.
      await sql`set local citus.max_adaptive_executor_pool_size = 1`.execute(tx)
      const described: SnapshotTable[] = []
      for (const name of Object.keys(tables)) {
        const columns = await sql<{ name: string }>`select attname as name from pg_attribute
          where attrelid = to_regclass(${`"${name}"`}) and attnum > 0 and not attisdropped order by attnum`.execute(tx)
        if (columns.rows.length === 0) continue
        const count = await sql<{ n: number }>`select count(*) as n from ${sql.table(name)}`.execute(tx)
        described.push({ name, columns: columns.rows.map((row) => row.name), rows: count.rows[0]!.n })
      }
      const known = await sql<{ name: string }>`select name from migrations order by name`.execute(tx)
      return await body({
        kind: 'postgres',
        migrations: known.rows.map((row) => row.name),
        tables: described,
        rows: (table) => postgresRows(tx, table),
      })
    })
  } finally {
    await opened.close()
  }
}

/** Through a cursor, as many rows at a time as were about a megabyte the last time. */
async function* postgresRows(tx: AnyDb, { name, columns }: SnapshotTable): AsyncGenerator<readonly Row[]> {
  const chosen = sql.join(columns.map((column) => sql.ref(column)))
  await sql`declare backup_rows no scroll cursor for select ${chosen} from ${sql.table(name)}`.execute(tx)
  for (let most = 8; ; ) {
    const { rows } = await sql<Record<string, unknown>>`fetch ${sql.lit(most)} from backup_rows`.execute(tx)
    if (rows.length === 0) break
    const batch = rows.map((row) => columns.map((column) => plain(row[column])))
    yield batch
    const each = batch.reduce((sum, row) => sum + sizeOf(row), 0) / batch.length
    most = Math.max(1, Math.min(most * 4, 2000, Math.floor(batchBytes / each)))
  }
  await sql`close backup_rows`.execute(tx)
}

/** What both databases give alike: moments as text, yes and no as 1 and 0. */
function plain(value: unknown): Value {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'boolean') return Number(value)
  if (value === null || typeof value === 'string' || typeof value === 'number' || value instanceof Uint8Array)
    return value
  throw new Error(`a backup knows no ${typeof value}`)
}

function sizeOf(row: Row): number {
  return row.reduce<number>((sum, value) => sum + (typeof value === 'number' ? 8 : (value?.length ?? 0)) + 4, 0)
}
