import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { newId } from '../../base/ids.ts'
import { bad, good, type Problem, type Result } from '../../base/result.ts'
import {
  type BackupHead,
  backupEnding,
  isBusy,
  loadBackup,
  loadPostgres,
  type OpenedBackup,
  reasonOf,
  removeDatabase,
  swapFile,
  writeBackup,
} from '../../db/backup/index.ts'
import { type DatabasePlace, type Db, openDatabase } from '../../db/open.ts'
import { isAway } from '../../db/postgres.ts'
import { jsonColumns } from '../../db/tables.ts'
import { transaction } from '../../db/transaction.ts'
import { noteRestore } from './backup-state-store.ts'
import { type CarriedOver, carryOver } from './carry-over-store.ts'
import { type Contents, contentsOf, verifyChains } from './chains-store.ts'
import { record } from './log-store.ts'

export type Staging = {
  /** Where the restored database is made: a name that is not taken, on the disk of today's. */
  readonly file: string
  readonly now: string
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((done: number, of: number) => void) | undefined
}

/**
 * Makes a backup a database of its own, whole and of this program's schema, its cells readable and its logs verified; it has not yet taken today's
 * place. Problems: those of `loadBackup`, `damaged`, and `chainBroken` with the office's name.
 */
export async function stageRestore(backup: OpenedBackup, staging: Staging): Promise<Result<null>> {
  const loaded = await loadBackup(backup, staging.file, staging)
  if (!loaded.ok) return loaded
  const { db, close } = loaded.value
  const problem = await faultIn(db).finally(close)
  if (problem === null) return good(null)
  await removeDatabase(staging.file)
  return bad(problem)
}

/** What would let nobody in, or prove nothing: a cell that no page could read, or a chain that does not hold. */
async function faultIn(db: Db): Promise<Problem | null> {
  for (const [table, columns] of Object.entries(jsonColumns))
    for (const column of columns) {
      const [name, cell] = [sql.table(table), sql.ref(column)]
      const found = await sql`select 1 from ${name} where not json_valid(${cell}) limit 1`.execute(db)
      if (found.rows.length > 0) return { code: 'damaged' }
    }
  const { broken } = await verifyChains(db)
  return broken[0] === undefined ? null : { code: 'chainBroken', values: { office: broken[0].office } }
}

export type Bringing = {
  /** The staged database. */
  readonly file: string
  readonly head: BackupHead
  /** Null when there is none, or none that this program can read. */
  readonly today: Db | null
  readonly actor: string
  readonly now: string
}

export type Staged = { readonly file: string; readonly contents: Contents; readonly carried: CarriedOver }

/** Writes into each log that it was cut off, and does again what was erased or ended since the backup. The last step before. */
export async function bringUpToDate({ file, head, actor, now, ...bringing }: Bringing): Promise<Staged> {
  // The guard is for one database; today's is another than the one that is written here.
  const today = bringing.today?.withoutPlugins() ?? null
  const { db, close } = openDatabase({ file })
  try {
    const carried = await transaction(db, async (tx) => {
      await recordRestore(tx, { head, today, actor, now })
      const done = await carryOver(tx, today, now)
      await noteRestore(tx, { at: now, made: head.made })
      return done
    })
    return { file, contents: await contentsOf(db), carried }
  } finally {
    await close()
  }
}

/** The log of each office says where it was cut off: what stood behind that is not in this database any more. */
async function recordRestore(
  tx: Db,
  { head, today, actor, now }: { head: BackupHead; today: Db | null; actor: string; now: string },
): Promise<void> {
  const heads = async (db: Db) => (await db.selectFrom('log_heads').selectAll().execute()).map((row) => ({ ...row }))
  const before = today === null ? [] : await heads(today)
  for (const { office_id: id, sequence, hash } of await heads(tx)) {
    const was = before.find((row) => row.office_id === id)
    await record(
      tx,
      id,
      {
        actor,
        act: 'backup.restored',
        subject: `office:${id}`,
        study: null,
        before: was === undefined ? null : { sequence: was.sequence, hash: was.hash },
        after: { made: head.made, sequence, hash },
      },
      now,
    )
  }
}

export type Completing = {
  readonly place: DatabasePlace
  /** What today's database is kept as: a file of SQLite, or a backup of what PostgreSQL held. */
  readonly kept: string
  /** What such a backup is encrypted with. */
  readonly passphrase: string | null
  readonly program: string
  readonly now: string
}

/**
 * Lets a staged database take today's place. SQLite: nobody may have today's open. PostgreSQL: one transaction. Problems, each
 * with today's data as it was: `inUse`, `notWritable`, `databaseAway`, `notWhole`, and of the copy of today `exists`.
 */
export async function completeRestore(staged: Staged, completing: Completing): Promise<Result<null>> {
  try {
    if (!('file' in completing.place)) return await intoPostgres(staged, completing)
    await swapFile(staged.file, completing.place.file, completing.kept)
    return good(null)
  } catch (error) {
    if (isBusy(error)) return bad({ code: 'inUse' })
    if (isAway(error)) return bad({ code: 'databaseAway' })
    const reason = reasonOf(error)
    if (reason === null) throw error
    return bad({ code: 'notWritable', values: { reason } })
  } finally {
    await removeDatabase(staged.file)
  }
}

async function intoPostgres(staged: Staged, { place, kept, ...writing }: Completing): Promise<Result<null>> {
  const { db, close } = openDatabase(place)
  try {
    let copied: Result<unknown> = bad({ code: 'notWhole' })
    const whole = await loadPostgres(staged.file, db, {
      before: async () => {
        copied = await writeBackup(place, kept, writing)
        return copied.ok
      },
      verify: async (tx) => {
        const { broken } = await verifyChains(tx)
        return broken.length === 0 && isDeepStrictEqual(await contentsOf(tx), staged.contents)
      },
    })
    if (!copied.ok) return copied
    return whole ? good(null) : bad({ code: 'notWhole' })
  } finally {
    await close()
  }
}

type RestorePaths = {
  /** The data folder, and that of the backups. */
  readonly data: string
  readonly folder: string
  readonly place: DatabasePlace
  readonly now: string
}

/** Where a restore works and where it keeps what was: names that tell their moment. */
export function restorePaths({ data, folder, place, now }: RestorePaths): {
  readonly staged: string
  readonly kept: string
} {
  const stamp = now.replace(/\D/g, '').slice(0, 14)
  return {
    // Another attempt of the same second may have been killed.
    staged: join(data, `ungkit.restoring-${stamp}-${newId()}.sqlite`),
    kept:
      'file' in place
        ? `${place.file}.before-restore-${stamp}`
        : join(folder, `before-restore-${stamp}${backupEnding}`),
  }
}

/** Whether somebody typed the office's name, if not in its very letters. */
export function isSameName(typed: string, name: string): boolean {
  const folded = (text: string) => text.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean).join(' ')
  return folded(typed) === folded(name)
}

/** How a backup and today's database belong together: `earlier` when today's logs go on from where the backup's end. */
export async function relationOf(db: Db, head: BackupHead): Promise<'earlier' | 'other'> {
  for (const { office, sequence, hash } of head.heads) {
    if (sequence === 0) continue
    const here = await db
      .selectFrom('log')
      .select('hash')
      .where('office_id', '=', office)
      .where('sequence', '=', sequence)
      .executeTakeFirst()
    if (here?.hash !== hash) return 'other'
  }
  return head.heads.length > 0 ? 'earlier' : 'other'
}

/** The office that runs this database: whose name is typed before everything is replaced, and whose administrators may do it. */
export async function keeperOf(db: Db): Promise<{ readonly id: string; readonly name: string } | null> {
  const first = await db.selectFrom('settings').select('value').where('name', '=', 'firstOffice').executeTakeFirst()
  const offices = await db.selectFrom('offices').select(['id', 'name']).orderBy('created_at').orderBy('id').execute()
  return offices.find(({ id }) => id === first?.value) ?? offices[0] ?? null
}
