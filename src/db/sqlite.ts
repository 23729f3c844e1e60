import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely'
import { isHeld } from './trouble.ts'

/** Statements kept prepared: preparing costs more than running most of them. */
const mostPrepared = 300

/**
 * How long a single statement waits, in milliseconds, while another process writes. Nobody is served meanwhile: there is one
 * thread. A transaction does not wait so at all, but by `whenFree`.
 */
const shortWait = 250
/** How long opening waits. Nobody is served yet. */
const openingWait = 5000

/** Opens the file so that what was acknowledged survives a power cut. */
export function openSqlite(file: string, options: { readonly readOnly?: boolean } = {}): DatabaseSync {
  const sqlite = new DatabaseSync(file, { timeout: openingWait, readOnly: options.readOnly ?? false })
  try {
    sqlite.exec('pragma foreign_keys=on; pragma temp_store=memory; pragma cache_size=-16000')
    if (!options.readOnly) {
      turnToWal(sqlite)
      sqlite.exec(`pragma synchronous=full; pragma busy_timeout=${shortWait}`)
    }
    return sqlite
  } catch (error) {
    // A damaged file must not stay open in this process.
    sqlite.close()
    throw error
  }
}

/** Of two processes that open a new file at once one is told that it is held, however long it would wait: it tries again. */
function turnToWal(sqlite: DatabaseSync): void {
  const sleeper = new Int32Array(new SharedArrayBuffer(4))
  for (const end = performance.now() + openingWait; ; Atomics.wait(sleeper, 0, 0, 20))
    try {
      sqlite.exec('pragma journal_mode=wal')
      return
    } catch (error) {
      if (!isHeld(error) || performance.now() > end) throw error
    }
}

export function sqliteDialect(sqlite: DatabaseSync): SqliteDialect {
  return new Dialect(sqlite)
}

class Dialect extends SqliteDialect {
  readonly #sqlite: DatabaseSync

  constructor(sqlite: DatabaseSync) {
    super({ database: adapter(sqlite) })
    this.#sqlite = sqlite
  }

  override createDriver(): Driver {
    return new OneThreadDriver(this.#sqlite)
  }
}

class OneThreadDriver extends SqliteDriver {
  readonly #sqlite: DatabaseSync

  constructor(sqlite: DatabaseSync) {
    super({ database: adapter(sqlite) })
    this.#sqlite = sqlite
  }

  /**
   * A deferred `begin` that reads and then writes fails at once when another process has written between. One that only reads
   * does not wait for whoever writes.
   */
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings = {}): Promise<void> {
    if (settings.accessMode === 'read only') {
      await connection.executeQuery(CompiledQuery.raw('begin deferred'))
      return
    }
    this.#sqlite.exec('pragma busy_timeout=0')
    try {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'))
    } finally {
      this.#sqlite.exec(`pragma busy_timeout=${shortWait}`)
    }
  }
}

function adapter(sqlite: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, StatementSync>()
  const prepare = (text: string) => {
    const known = prepared.get(text)
    if (known !== undefined) return known
    const statement = sqlite.prepare(text)
    // Rows as arrays, made into objects here: node:sqlite takes twice as long for objects of its own.
    statement.setReturnArrays(true)
    if (prepared.size >= mostPrepared) prepared.clear()
    prepared.set(text, statement)
    return statement
  }
  return {
    close: () => sqlite.close(),
    prepare: (text) => {
      // On a full disk SQLite has rolled back by itself; asked to do it again it would complain, and hide why.
      if (text === 'rollback' && !sqlite.isTransaction) return nothing
      const statement = prepare(text)
      const names = statement.columns().map((column) => column.name)
      return {
        reader: names.length > 0,
        all: (parameters) => arrays(statement.all(...parameters.map(bind))).map((row) => named(names, row)),
        run: (parameters) => statement.run(...parameters.map(bind)),
        iterate: (parameters) => each(names, statement.iterate(...parameters.map(bind))),
      }
    },
  }
}

const nothing = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
}

// The types of node:sqlite do not know yet that `setReturnArrays` changes what comes back.
function arrays(rows: unknown): readonly (readonly SQLOutputValue[])[] {
  return rows as readonly (readonly SQLOutputValue[])[]
}

function named(names: readonly string[], row: readonly SQLOutputValue[]): Record<string, SQLOutputValue> {
  const object: Record<string, SQLOutputValue> = {}
  for (let i = 0; i < names.length; i++) object[names[i]!] = row[i]!
  return object
}

function* each(names: readonly string[], rows: Iterable<unknown>): IterableIterator<unknown> {
  for (const row of rows) yield named(names, row as readonly SQLOutputValue[])
}

function bind(value: unknown): SQLInputValue {
  if (typeof value === 'boolean') return Number(value)
  if (value instanceof Date) return value.toISOString()
  return value as SQLInputValue
}
