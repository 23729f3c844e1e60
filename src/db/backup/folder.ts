import { open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { backupEnding, firstLine, parsePacking, rowsOf } from './format.ts'
import { unfinishedEnding } from './place.ts'
import { headAtAGlance } from './read.ts'

export type StoredBackup = {
  readonly name: string
  /** When the file was written: of an upload not when what it holds was so. */
  readonly at: string
  readonly bytes: number
  readonly encrypted: boolean
  /** A copy that somebody brought here. */
  readonly uploaded: boolean
  /** What it holds; null of one that is encrypted. */
  readonly inside: InsideBackup | null
}

/** How people tell two backups apart. */
export type InsideBackup = { readonly made: string; readonly studies: number; readonly entries: number }

/** The name of a backup that is made by itself or from the page. */
export function backupName(now: string): string {
  return `ungkit-${stampOf(now)}${backupEnding}`
}

/** The name of a backup that was brought here. */
export function uploadName(now: string): string {
  return `${uploadStart}${stampOf(now)}${backupEnding}`
}

const uploadStart = 'unggahan-'

/** A moment as part of a file's name: `20261124T101112.345Z`. Two backups of one second are two files. */
function stampOf(now: string): string {
  return now.replace(/[-:]/g, '')
}

const ownName = /^ungkit-\d{8}T\d{6}\.\d{3}Z\.ungkit-backup$/

/** What lies in the folder of the backups, the newest content first; a file that only bears the name is left out. */
export async function storedBackups(folder: string): Promise<StoredBackup[]> {
  const names = (await readdir(folder).catch(() => [])).filter(isBackupName)
  const found = await Promise.all(names.map((name) => storedBackup(folder, name)))
  const moment = ({ at, inside }: StoredBackup) => inside?.made ?? at
  return found.filter((entry) => entry !== null).toSorted((a, b) => (moment(a) < moment(b) ? 1 : -1))
}

/** A name without a way out of the folder. */
export function isBackupName(name: string): boolean {
  return /^[\w-][\w.-]{0,199}$/.test(name) && name.endsWith(backupEnding)
}

async function storedBackup(folder: string, name: string): Promise<StoredBackup | null> {
  const path = join(folder, name)
  try {
    const { mtime, size } = await stat(path)
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0)
      const [first, line] = buffer.toString('utf8', 0, bytesRead).split('\n')
      const packing = `${first}\n` === firstLine ? parsePacking(line ?? '') : null
      if (packing === null) return null
      const encrypted = packing.encryption !== null
      const head = encrypted ? null : await headAtAGlance(path)
      const inside =
        head === null ? null : { made: head.made, studies: rowsOf(head, 'studies'), entries: rowsOf(head, 'log') }
      return {
        name,
        at: mtime.toISOString(),
        bytes: size,
        encrypted,
        uploaded: name.startsWith(uploadStart),
        inside,
      }
    } finally {
      await file.close()
    }
  } catch {
    return null
  }
}

/** Removes all but the newest of those that were made here; uploads and copies under other names stay. */
export async function keepNewest(folder: string, most: number): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => ownName.test(name)).toSorted()
  for (const name of names.slice(0, Math.max(0, names.length - most))) await rm(join(folder, name), { force: true })
}

/** Clears away what a killed process left half-written and nobody has touched since `before`. */
export async function removeUnfinished(folder: string, before: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!(name.startsWith('.') && name.endsWith(unfinishedEnding)) && !/^ungkit\.restoring-[\w-]+\.sqlite/.test(name))
      continue
    const { mtime } = await stat(join(folder, name)).catch(() => ({ mtime: new Date() }))
    if (mtime.toISOString() < before) await rm(join(folder, name), { force: true })
  }
}
