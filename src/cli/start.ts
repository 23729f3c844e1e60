import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../base/config.ts'
import { diskOf, isNearlyFull } from '../base/disk.ts'
import type { Language } from '../base/language.ts'
import { formatMoment } from '../base/moments.ts'
import { formatNumber } from '../base/numbers.ts'
import { removeUnfinished, storedBackups } from '../db/backup/folder.ts'
import { faultsIn } from '../db/check-file.ts'
import { type FolderHold, holdFolder, type Mark } from '../db/folder-hold.ts'
import { NewerDatabase } from '../db/migrate.ts'
import type { OpenDatabase } from '../db/open.ts'
import { verifyChains } from '../features/people/chains-store.ts'
import { isThere, openConfigured, placeOf } from './database.ts'
import { startText } from './start-text.ts'

export type Started = {
  readonly opened: OpenDatabase
  /** Opens the same database again, after it was closed and replaced. */
  readonly reopen: () => Promise<OpenDatabase>
  /** After everything was closed: the next start has nothing to check. */
  readonly finish: () => Promise<void>
}

type Starting = {
  readonly config: Config
  readonly lang: Language
  readonly now: string
  /** Tells what should be known and does not stop the start. */
  readonly tell: (text: string) => void
}

/**
 * Opens the database for serving, or says why not and what to do. A file of SQLite is held against other processes, and checked
 * when whoever served it last was cut off. Nothing that is damaged is written to.
 */
export async function startDatabase(starting: Starting): Promise<Started | string> {
  const { config, lang, now, tell } = starting
  const t = startText[lang]
  const refused = await unwritable(config.data)
  if (refused === 'ENOSPC') return t.full(config.data)
  if (refused !== null) return t.notWritable(config.data, refused)
  if (isNearlyFull(await diskOf(config.data))) tell(t.nearlyFull(config.data))
  const dayBefore = new Date(Date.parse(now) - 86_400_000).toISOString()
  await removeUnfinished(config.backups.folder, dayBefore)
  const place = placeOf(config)
  const hold = 'file' in place ? await holdFolder(config.data) : null
  if (hold !== null && 'heldBy' in hold) return t.served(config.data, hold.heldBy?.pid ?? null)
  // A file is held by us alone; a folder beside PostgreSQL may be another server's too.
  await removeUnfinished(config.data, hold === null ? dayBefore : now)
  const opened = await openChecked(starting, hold?.left ?? null)
  if (typeof opened === 'string') {
    hold?.release()
    return opened
  }
  await hold?.mark({ pid: process.pid, since: now })
  return { opened, reopen: () => openConfigured(config, new Date().toISOString()), finish: () => finish(hold) }
}

async function finish(hold: FolderHold | null): Promise<void> {
  await hold?.unmark()
  hold?.release()
}

async function openChecked({ config, lang, now, tell }: Starting, left: Mark | null): Promise<OpenDatabase | string> {
  const t = startText[lang]
  const place = placeOf(config)
  const cut = 'file' in place && left !== null && (await isThere(place.file))
  if (cut) {
    tell(t.checking(left.since === '' ? '?' : formatMoment(left.since, lang)))
    if (faultsIn(place.file, 'quick').length > 0) return t.damaged(place.file, await newestBackup(config))
  }
  try {
    const opened = await openConfigured(config, now)
    if (!cut) return opened
    const { entries, broken } = await verifyChains(opened.db)
    if (broken[0] === undefined) {
      tell(t.checked(formatNumber(entries, lang)))
      return opened
    }
    await opened.close()
    const { office, broken: where } = broken[0]
    return t.chainBroken(office, formatNumber(where.sequence, lang), await newestBackup(config))
  } catch (error) {
    if (error instanceof NewerDatabase) return t.newer
    const where = config.databaseUrl === null ? config.data : 'DATABASE_URL'
    return `${t.noDatabase(where)}\n${error instanceof Error ? error.message : String(error)}`
  }
}

async function newestBackup({ backups }: Config): Promise<string> {
  const [newest] = await storedBackups(backups.folder)
  return newest === undefined ? 'FILE' : join(backups.folder, newest.name)
}

/** Why nothing can be written into a folder, or null; it is made where there is none. */
async function unwritable(folder: string): Promise<string | null> {
  const probe = join(folder, `.probe-${process.pid}`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(probe, 'x', { flag: 'wx' })
    return null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  } finally {
    await rm(probe, { force: true }).catch(() => {})
  }
}
