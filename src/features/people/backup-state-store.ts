import type { Problem } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import type { BackupState, KnownBackup, LastBackup } from './backup-state.ts'

/** How the last backups went. */
export async function backupState(db: Db): Promise<BackupState> {
  const rows = await db
    .selectFrom('settings')
    .selectAll()
    .where('name', 'in', ['backup.last', 'backup.failed', 'backup.known'])
    .execute()
  const parsed = (name: string) => {
    const value = rows.find((row) => row.name === name)?.value
    return value === undefined ? null : JSON.parse(value)
  }
  return { last: parsed('backup.last'), failed: parsed('backup.failed'), known: parsed('backup.known') ?? [] }
}

const mostKnown = 100

/** Keeps in mind what a backup holds. */
export async function knowBackup(tx: Db, { name, made, studies, entries }: KnownBackup): Promise<void> {
  const { known } = await backupState(tx)
  const others = known.filter((backup) => backup.name !== name)
  await set(tx, 'backup.known', JSON.stringify([{ name, made, studies, entries }, ...others].slice(0, mostKnown)))
}

export async function backupMade(tx: Db, last: LastBackup): Promise<void> {
  await set(tx, 'backup.last', JSON.stringify(last))
  await knowBackup(tx, { ...last, made: last.at })
  await tx.deleteFrom('settings').where('name', '=', 'backup.failed').execute()
}

export async function backupFailed(db: Db, { code, values = {} }: Problem, now: string): Promise<void> {
  await set(db, 'backup.failed', JSON.stringify({ at: now, code, values }))
}

/** That the office's work was set back, for everybody to read: when, and to which moment. */
export type SetBack = { readonly at: string; readonly made: string }

export async function noteRestore(tx: Db, setBack: SetBack): Promise<void> {
  await set(tx, 'backup.restored', JSON.stringify(setBack))
}

/** How long it is told. */
const toldDays = 7

export async function lastRestore(db: Db, now: string): Promise<SetBack | null> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', 'backup.restored').executeTakeFirst()
  const setBack: SetBack | null = row === undefined ? null : JSON.parse(row.value)
  if (setBack === null) return null
  return Date.parse(now) - Date.parse(setBack.at) < toldDays * 86_400_000 ? setBack : null
}

async function set(db: Db, name: string, value: string): Promise<void> {
  await db
    .insertInto('settings')
    .values({ name, value })
    .onConflict((c) => c.column('name').doUpdateSet({ value }))
    .execute()
}

const lease = 'backup.lease'

/**
 * Lets one of several processes work on backups until a moment; asked again by the same one, it goes on. A process that dies
 * loses it when that moment has passed.
 */
export async function takeLease(
  db: Db,
  { holder, until }: { readonly holder: string; readonly until: string },
  now: string,
): Promise<boolean> {
  const value = `${until} ${holder}`
  const taken = await db
    .insertInto('settings')
    .values({ name: lease, value })
    .onConflict((c) =>
      c
        .column('name')
        .doUpdateSet({ value })
        .where((eb) => eb.or([eb('settings.value', '<', now), eb('settings.value', 'like', `% ${holder}`)])),
    )
    .returning('name')
    .execute()
  return taken.length === 1
}

export async function giveLeaseBack(db: Db, holder: string): Promise<void> {
  await db.deleteFrom('settings').where('name', '=', lease).where('value', 'like', `% ${holder}`).execute()
}

/** Whether somebody, here or elsewhere, works on backups. */
export async function isLeased(db: Db, now: string): Promise<boolean> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', lease).executeTakeFirst()
  return row !== undefined && row.value > now
}
