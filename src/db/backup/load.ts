import { open, rm } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { bad, good, type Result } from '../../base/result.ts'
import { migrate } from '../migrate.ts'
import { type OpenDatabase, openDatabase } from '../open.ts'
import { tables } from '../tables.ts'
import { rowsOf } from './format.ts'
import { reasonOf } from './place.ts'
import { DamagedBackup, type OpenedBackup } from './read.ts'

export type Loading = {
  readonly now: string
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((done: number, of: number) => void) | undefined
}

/**
 * Makes a fresh file of a backup: the schema as it was then, the rows, and then this program's schema. A file that does not
 * become whole is taken away again. Problems: `damaged`, `notWritable`, `stopped`.
 */
export async function loadBackup(backup: OpenedBackup, file: string, loading: Loading): Promise<Result<OpenDatabase>> {
  try {
    await (await open(file, 'wx', 0o600)).close()
    const { made, migrations } = backup.head
    await (await withSchema(file, made, migrations.length)).close()
    await loadRows(backup, file, loading)
    return good(await withSchema(file, loading.now))
  } catch (error) {
    await removeDatabase(file)
    if (loading.signal?.aborted) return bad({ code: 'stopped' })
    if (error instanceof DamagedBackup) return bad({ code: 'damaged' })
    const reason = reasonOf(error) ?? fileReason(error)
    if (reason === null) throw error
    return bad({ code: 'notWritable', values: { reason } })
  }
}

/** The file and what SQLite puts beside it. */
export async function removeDatabase(file: string): Promise<void> {
  for (const end of ['-wal', '-shm', '-journal', '']) await rm(`${file}${end}`, { force: true })
}

async function withSchema(file: string, now: string, first?: number): Promise<OpenDatabase> {
  const opened = openDatabase({ file })
  try {
    await migrate(opened, now, { copy: false, ...(first === undefined ? {} : { first }) })
    return opened
  } catch (error) {
    await opened.close()
    throw error
  }
}

async function loadRows(backup: OpenedBackup, file: string, { signal, onProgress }: Loading): Promise<void> {
  const sqlite = new DatabaseSync(file)
  try {
    // Nothing of value is in the file before it is whole, so nothing has to survive a power cut until then.
    sqlite.exec('pragma foreign_keys=on; pragma journal_mode=off; pragma synchronous=off; begin')
    for (const { name } of backup.head.tables.toReversed()) {
      columnsOf(sqlite, name)
      sqlite.exec(`delete from "${name}"`)
    }
    const inserts = new Map(backup.head.tables.map((table) => [table.name, insertInto(sqlite, table)]))
    const all = rowsOf(backup.head)
    let done = 0
    for await (const { table, rows } of backup.rows()) {
      signal?.throwIfAborted()
      for (const row of rows) inserts.get(table)!.run(...row)
      done += rows.length
      onProgress?.(done, all)
    }
    sqlite.exec('commit')
  } catch (error) {
    throw isMisfit(error) ? new DamagedBackup('a row does not fit its table', { cause: error }) : error
  } finally {
    sqlite.close()
  }
}

function insertInto(sqlite: DatabaseSync, table: { readonly name: string; readonly columns: readonly string[] }) {
  const known = columnsOf(sqlite, table.name)
  if (table.columns.length !== known.length || table.columns.some((column) => !known.includes(column)))
    throw new DamagedBackup(`the columns of ${table.name} are not ours`)
  const names = table.columns.map((column) => `"${column}"`).join(', ')
  return sqlite.prepare(`insert into "${table.name}" (${names}) values (${table.columns.map(() => '?').join(', ')})`)
}

/** The columns of a table of ours; what the head of a file says goes into no statement before it was found here. */
function columnsOf(sqlite: DatabaseSync, table: string): string[] {
  if (!(table in tables)) throw new DamagedBackup('there is no such table')
  const found = sqlite.prepare('select name from pragma_table_info(?)').all(table)
  if (found.length === 0) throw new DamagedBackup('there is no such table')
  return found.map((row) => String(row.name))
}

/** Constraint, wrong kind of value, value out of range. */
function isMisfit(error: unknown): boolean {
  return [19, 20, 25].includes(resultCode(error) ?? 0)
}

/** The disk is full, broken or may not be written. */
function fileReason(error: unknown): string | null {
  const reasons: Record<number, string> = { 8: 'EROFS', 10: 'EIO', 13: 'ENOSPC' }
  return reasons[resultCode(error) ?? 0] ?? null
}

/** SQLite's result code without its extension. */
function resultCode(error: unknown): number | null {
  const code = (error as { errcode?: unknown } | null)?.errcode
  return typeof code === 'number' ? code & 0xff : null
}
