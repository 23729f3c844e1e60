import { access, chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../base/config.ts'
import { faultsIn } from '../db/check-file.ts'
import { migrate, NewerDatabase } from '../db/migrate.ts'
import { type DatabasePlace, type OpenDatabase, openDatabase } from '../db/open.ts'

/** Where the configured data lies. */
export function placeOf(config: Config): DatabasePlace {
  if (config.databaseUrl !== null) return { url: config.databaseUrl, readUrl: config.databaseReadUrl }
  return { file: join(config.data, 'ungkit.sqlite') }
}

/** Opens the configured database and brings it to what this program needs; the data folder is made where there is none. */
export async function openConfigured(config: Config, now: string): Promise<OpenDatabase> {
  const place = placeOf(config)
  if ('file' in place) await mkdir(config.data, { recursive: true, mode: 0o700 })
  const opened = openDatabase(place)
  try {
    // What SQLite puts beside the file takes its rights from it.
    if ('file' in place) await chmod(place.file, 0o600)
    await migrate(opened, now)
    return opened
  } catch (error) {
    await opened.close().catch(() => {})
    throw error
  }
}

/** What there is before a restore. What cannot be read is not opened; nothing is made where there is nothing. */
export type Today =
  | { readonly state: 'open'; readonly opened: OpenDatabase }
  | { readonly state: 'none' | 'unreadable' | 'newer'; readonly opened: null }

export async function openToday(config: Config, now: string): Promise<Today> {
  const place = placeOf(config)
  if ('file' in place) {
    if (!(await isThere(place.file))) return { state: 'none', opened: null }
    if (faultsIn(place.file, 'quick').length > 0) return { state: 'unreadable', opened: null }
  }
  try {
    return { state: 'open', opened: await openConfigured(config, now) }
  } catch (error) {
    return { state: error instanceof NewerDatabase ? 'newer' : 'unreadable', opened: null }
  }
}

export async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
