import { basename } from 'node:path'
import { bad, good, type Result } from '../base/result.ts'
import { version } from '../base/version.ts'
import { openBackup, removeDatabase } from '../db/backup/index.ts'
import type { CarriedOver } from '../features/people/carry-over-store.ts'
import type { Contents } from '../features/people/chains-store.ts'
import { bringUpToDate, completeRestore, restorePaths, type Staged } from '../features/people/restore-store.ts'
import type { DeskParts } from './backup-parts.ts'
import type { BackupTask } from './backup-worker.ts'

export type RestoreOrder = { readonly path: string; readonly passphrase: string | null; readonly actor: string }

export type Restored = {
  readonly at: string
  /** When the backup was made. */
  readonly made: string
  readonly contents: Contents
  readonly carried: CarriedOver
  /** Name of the file that holds what was there before. */
  readonly kept: string
}

/**
 * Brings a backup back while the server runs: it is staged and verified behind the scenes; then nobody is served for the moment
 * in which it takes today's place. Whatever goes wrong, today's data is there as it was.
 */
export async function restoreNow(
  { data, settings, opened, now, replace, onFault }: DeskParts,
  { path, passphrase, actor }: RestoreOrder,
  inThread: (task: BackupTask) => Promise<Result<unknown>>,
): Promise<Result<Restored>> {
  const { place } = opened()
  const paths = restorePaths({ data, folder: settings.folder, place, now: now() })
  const staged = await inThread({ kind: 'stage', backup: path, passphrase, file: paths.staged, now: now() })
  if (!staged.ok) return staged
  const backup = await openBackup(path, passphrase)
  if (!backup.ok) return backup
  const { head } = backup.value
  let result: Result<Staged> = bad({ code: 'failed' })
  try {
    await replace(async (today) => {
      const at = now()
      const ready = await bringUpToDate({ file: paths.staged, head, today: today.db, actor, now: at })
      if (today.kind === 'sqlite') await today.close()
      const writing = { passphrase: settings.passphrase, program: version, now: at }
      const done = await completeRestore(ready, { place, kept: paths.kept, ...writing })
      result = done.ok ? good(ready) : done
    })
  } catch (error) {
    onFault(error)
    await removeDatabase(paths.staged)
  }
  if (!result.ok) return result
  const { contents, carried } = (result as { value: Staged }).value
  return good({ at: now(), made: head.made, contents, carried, kept: basename(paths.kept) })
}
