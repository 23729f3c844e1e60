import { backup, DatabaseSync } from 'node:sqlite'
import { type Kysely, sql } from 'kysely'
import { migrations } from './migrations/index.ts'
import type { OpenDatabase } from './open.ts'
import { tables } from './tables.ts'
import { whenFree } from './transaction.ts'

/** The database knows more migrations than this program: it was used by a newer one. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase'
  constructor(unknown: readonly string[]) {
    super(`the database was made by a newer version: ${unknown.join(', ')}`)
  }
}

/** Any number, as long as every process of Ungkit takes the same. */
const lockNumber = 728_465_411

export type Migrating = {
  /** How many of the migrations: the schema of an older program, so that its backup fits. All unless told. */
  readonly first?: number
  /** Whether a copy is put beside a file before it is changed; true unless told. */
  readonly copy?: boolean
}

/**
 * Brings the schema to where this program needs it, under a lock: of two servers that start at once, one migrates and the
 * other waits. Before an existing file is changed a copy is put beside it. Returns the names of what was done.
 */
export async function migrate(
  opened: OpenDatabase,
  now: string,
  { first = migrations.length, copy = true }: Migrating = {},
): Promise<readonly string[]> {
  const { db, kind } = opened
  const open = db.withoutPlugins() as unknown as Kysely<Migrated>
  if (kind === 'postgres')
    return open.connection().execute(async (session) => {
      await sql`select pg_advisory_lock(${sql.lit(lockNumber)})`.execute(session)
      try {
        return await runAll(session, opened, now, first)
      } finally {
        await sql`select pg_advisory_unlock(${sql.lit(lockNumber)})`.execute(session)
      }
    })
  const waiting = await whenFree(() => pending(open))
  if (waiting.length === 0) return []
  if (copy && waiting.length < migrations.length) await copyBeside(opened, now)
  return runAll(open, opened, now, first)
}

type Migrated = { readonly migrations: { readonly name: string; readonly at: string } }

/** Each migration is a transaction of its own; SQLite's `begin immediate` is the lock, so what waits is asked again inside. */
async function runAll(db: Kysely<Migrated>, { kind }: OpenDatabase, now: string, first: number): Promise<string[]> {
  const done: string[] = []
  for (const { name, up } of migrations.slice(0, first)) {
    const ran = await db.transaction().execute(async (tx) => {
      if (!(await pending(tx)).includes(name)) return false
      const citus = kind === 'postgres' && (await hasCitus(tx))
      // A table with keys both to a copied and to a spread table would else be managed by itself before it is spread.
      if (citus) await sql`set local citus.enable_local_reference_table_foreign_keys = off`.execute(tx)
      await up({ db: tx, kind, made: async (table) => (citus ? spread(tx, table) : undefined) })
      await tx.insertInto('migrations').values({ name, at: now }).execute()
      return true
    })
    if (ran) done.push(name)
  }
  return done
}

async function pending(db: Kysely<Migrated>): Promise<readonly string[]> {
  await db.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('at', 'text', (c) => c.notNull())
    .execute()
  const known = (await db.selectFrom('migrations').select('name').execute()).map((row) => row.name)
  const ours = migrations.map((m) => m.name as string)
  const unknown = known.filter((name) => !ours.includes(name))
  if (unknown.length > 0) throw new NewerDatabase(unknown)
  return ours.filter((name) => !known.includes(name))
}

async function copyBeside({ place }: OpenDatabase, now: string): Promise<void> {
  if (!('file' in place) || place.file === ':memory:') return
  const source = new DatabaseSync(place.file, { readOnly: true })
  try {
    await backup(source, `${place.file}.before-${now.replace(/[^0-9]/g, '').slice(0, 14)}`)
  } finally {
    source.close()
  }
}

async function hasCitus(db: Kysely<Migrated>): Promise<boolean> {
  const { rows } = await sql`select 1 from pg_extension where extname = 'citus'`.execute(db)
  return rows.length > 0
}

async function spread(db: Kysely<Migrated>, table: keyof typeof tables): Promise<void> {
  if (tables[table] === 'office') await sql`select create_distributed_table(${`"${table}"`}, 'office_id')`.execute(db)
  else await sql`select create_reference_table(${`"${table}"`})`.execute(db)
}
