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
 * goes along, and goes first. It has its second name before the file is opened: of a damaged file SQLite would throw it away.
 */
async function putAside(place: string, kept: string): Promise<void> {
  const logs: string[] = []
  for (const end of ['-wal', '-journal']) if (await named(`${place}${end}`, `${kept}${end}`)) logs.push(end)
  const settled = await settle(place).then(
    () => null,
    (error: unknown) => error,
  )
  // Damaged, as may be the reason for all this: it is kept as it is.
  if (settled === null || isBusy(settled)) for (const end of logs) await rm(`${kept}${end}`, { force: true })
  if (isBusy(settled)) throw settled
  await named(place, kept)
  for (const end of [...logs, '-shm']) await rm(`${place}${end}`, { force: true })
  await syncFolder(dirname(place))
}

/** Gives a file a second name, or where that cannot be a copy; false when there is no such file. */
async function named(file: string, name: string): Promise<boolean> {
  if ((await stat(file).catch(() => null)) === null) return false
  await link(file, name).catch(async () => {
    await copyFile(file, name, constants.COPYFILE_EXCL)
    await syncFile(name)
  })
  return true
}

/** Whether an error says that somebody else has the file open. */
export function isBusy(error: unknown): boolean {
  return ((error as { errcode?: number } | null)?.errcode ?? 0) % 256 === 5
}
