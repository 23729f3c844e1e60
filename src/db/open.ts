import type { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { guard } from './guard.ts'
import { postgresDialect } from './postgres.ts'
import type { Schema } from './schema.ts'
import { openSqlite, sqliteDialect } from './sqlite.ts'
import { troubleOf } from './trouble.ts'

/** A handle on the office's database, or on a transaction of it. Queries of stores take it first. */
export type Db = Kysely<Schema>

export type DatabaseKind = 'sqlite' | 'postgres'

/** Where the data lies: a file, or PostgreSQL (several servers with commas, as libpq has them). */
export type DatabasePlace = { readonly file: string } | { readonly url: string; readonly readUrl?: string | null }

export type OpenDatabase = {
  readonly kind: DatabaseKind
  readonly place: DatabasePlace
  readonly db: Db
  /** For reads that may lag behind a little: a replica when there is one, else `db` itself. */
  readonly reads: Db
  /** Who waits for a connection; null where there is but one. */
  readonly waiting: () => number | null
  readonly close: () => Promise<void>
}

/** Opens the database; nothing is made or migrated. The only file that chooses a driver. */
export function openDatabase(place: DatabasePlace): OpenDatabase {
  if ('file' in place) {
    const sqlite = openSqlite(place.file)
    const db = handle(sqliteDialect(sqlite))
    const close = async () => {
      if (!sqlite.isOpen) return
      optimize(sqlite)
      await db.destroy()
    }
    return { kind: 'sqlite', place, db, reads: db, waiting: () => null, close }
  }
  const dialect = postgresDialect(place.url)
  const db = handle(dialect)
  const reads = place.readUrl ? handle(postgresDialect(place.readUrl, { readOnly: true })) : db
  const close = async () => {
    await db.destroy()
    if (reads !== db) await reads.destroy()
  }
  return { kind: 'postgres', place, db, reads, waiting: dialect.waiting, close }
}

/** Only makes later questions faster: a full disk, or somebody else who writes, does not keep a database from being closed. */
function optimize(sqlite: DatabaseSync): void {
  try {
    sqlite.exec('pragma optimize')
  } catch (error) {
    if (troubleOf(error) === null) throw error
  }
}

function handle(dialect: ReturnType<typeof sqliteDialect> | ReturnType<typeof postgresDialect>): Db {
  return new Kysely<Schema>({ dialect, plugins: [guard] })
}
