import type { Problem } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import type { BackupState, LastBackup } from './backup-state.ts'

/** How the last backups went. */
export async function backupState(db: Db): Promise<BackupState> {
  const rows = await db
    .selectFrom('settings')
    .selectAll()
    .where('name', 'in', ['backup.last', 'backup.failed'])
    .execute()
  const parsed = (name: string) => {
    const value = rows.find((row) => row.name === name)?.value
    return value === undefined ? null : JSON.parse(value)
  }
  return { last: parsed('backup.last'), failed: parsed('backup.failed') }
}

export async function backupMade(tx: Db, last: LastBackup): Promise<void> {
  await set(tx, 'backup.last', JSON.stringify(last))
  await tx.deleteFrom('settings').where('name', '=', 'backup.failed').execute()
}

export async function backupFailed(db: Db, { code, values = {} }: Problem, now: string): Promise<void> {
  await set(db, 'backup.failed', JSON.stringify({ at: now, code, values }))
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
