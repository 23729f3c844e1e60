import { rmSync } from 'node:fs'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import { migrate } from '../../src/db/migrate.ts'
import { type DatabaseKind, type OpenDatabase, openDatabase } from '../../src/db/open.ts'
import { type TableName, tables } from '../../src/db/tables.ts'
import { sharedPostgres } from './postgres.ts'

export const kinds: readonly DatabaseKind[] = ['sqlite', 'postgres']

/** Far enough from any default that a test sees whether it was used. */
export const someday = '2026-03-04T05:06:07.000Z'

let model: Promise<string> | null = null

/** A migrated PostgreSQL database to which nobody is connected: copied in a fraction of the time that migrating takes. */
async function migratedModel(): Promise<string> {
  const url = await (await sharedPostgres()).createDatabase()
  const opened = openDatabase({ url })
  await migrate(opened, someday)
  columns = await columnsIn(opened)
  await opened.close()
  return url
}

/** Databases whose test has ended, emptied: the next test has one in a tenth of the time that a copy takes. */
const emptied: string[] = []

async function freshPostgres(): Promise<OpenDatabase> {
  model ??= migratedModel()
  const url = emptied.pop() ?? (await (await sharedPostgres()).createDatabase(await model))
  const opened = openDatabase({ url })
  const close = async () => {
    const empty = await emptyAll(opened).catch(() => false)
    await opened.close()
    if (empty) emptied.push(url)
  }
  return { ...opened, close }
}

let columns: string | null = null

/** Every column of every table: what a test may have changed. */
async function columnsIn({ db }: OpenDatabase): Promise<string> {
  const { rows } = await sql<{ a: string }>`select string_agg(attrelid::regclass || '.' || attname, ' ' order by 1) as a
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped`.execute(db)
  return rows[0]!.a
}

/** Whether every table could be emptied: a test may have taken the database away, or put another one in its place. */
async function emptyAll(opened: OpenDatabase): Promise<boolean> {
  const { db } = opened
  for (const table of Object.keys(tables).toReversed() as TableName[]) await db.deleteFrom(table as 'offices').execute()
  return (await columnsIn(opened)) === columns
}

let modelFile: Promise<string> | null = null

async function migratedFile(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'ungkit-model-')), 'ungkit.sqlite')
  const opened = openDatabase({ file })
  await migrate(opened, someday)
  await opened.close()
  process.once('exit', () => rmSync(dirname(file), { recursive: true, force: true }))
  return file
}

async function freshSqlite(): Promise<OpenDatabase> {
  modelFile ??= migratedFile()
  const folder = await mkdtemp(join(tmpdir(), 'ungkit-db-'))
  await copyFile(await modelFile, join(folder, 'ungkit.sqlite'))
  const opened = openDatabase({ file: join(folder, 'ungkit.sqlite') })
  const close = async () => {
    await opened.close()
    await rm(folder, { recursive: true })
  }
  return { ...opened, close }
}

/** A real, fresh, migrated database of this kind; `close` takes it away again. */
export function freshDatabase(kind: DatabaseKind): Promise<OpenDatabase> {
  return kind === 'postgres' ? freshPostgres() : freshSqlite()
}

/** The same test on both databases, each time on a fresh one. */
export function onBoth(says: string, body: (opened: OpenDatabase) => Promise<void>): void {
  for (const kind of kinds)
    test(`${says} (${kind})`, async () => {
      const opened = await freshDatabase(kind)
      try {
        await body(opened)
      } finally {
        await opened.close()
      }
    })
}
