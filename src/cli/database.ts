import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../base/config.ts'
import { migrate } from '../db/migrate.ts'
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
    await migrate(opened, now)
    return opened
  } catch (error) {
    await opened.close().catch(() => {})
    throw error
  }
}
