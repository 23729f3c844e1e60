import { constants, copyFile, link, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { syncFolder } from './place.ts'

/**
 * Puts a restored file in the place of today's, which stays under another name. Nobody may have either of them open. At every
 * moment of it there is a whole database under the name: the old one or the new one.
 */
export async function swapFile(restored: string, place: string, kept: string): Promise<void> {
  await settle(restored)
  const was = await stat(place).catch(() => null)
  if (was !== null) await putAside(place, kept)
  await rename(restored, place)
  await syncFolder(dirname(place))
}

/** All of a database in its one file, and the file on the disk. Throws when somebody has it open or it cannot be read. */
async function settle(file: string): Promise<void> {
  const sqlite = new DatabaseSync(file, { timeout: 0 })
  try {
    sqlite.exec('pragma wal_checkpoint(truncate); pragma journal_mode=delete')
  } finally {
    sqlite.close()
  }
  await syncFile(file)
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * A second name for today's file. A log of writes that is left over would be played into whatever file comes in its place, so it
 * goes along, and goes first.
 */
async function putAside(place: string, kept: string): Promise<void> {
  try {
    await settle(place)
  } catch (error) {
    // Damaged, as may be the reason for all this: it is kept as it is.
    if (isBusy(error)) throw error
  }
  await link(place, kept).catch(async () => {
    await copyFile(place, kept, constants.COPYFILE_EXCL)
    await syncFile(kept)
  })
  for (const end of ['-wal', '-journal']) {
    const has = await stat(`${place}${end}`).catch(() => null)
    if (has !== null) await rename(`${place}${end}`, `${kept}${end}`)
  }
  await rm(`${place}-shm`, { force: true })
  await syncFolder(dirname(place))
}

/** Whether an error says that somebody else has the file open. */
export function isBusy(error: unknown): boolean {
  return ((error as { errcode?: number } | null)?.errcode ?? 0) % 256 === 5
}
