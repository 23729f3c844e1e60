import { randomUUID } from 'node:crypto'
import { access, type FileHandle, link, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { bad, good, type Result } from '../../base/result.ts'

/** Ends the name of a file that is still being written. */
export const unfinishedEnding = '.part'

/**
 * Writes a file beside its place, readable by its owner only, and gives it its name when it lies whole on the disk. Whoever is
 * killed in the middle leaves what was there. An existing file is replaced only with `force`.
 */
export async function placed(
  target: string,
  { force }: { readonly force: boolean },
  write: (file: FileHandle) => Promise<void>,
): Promise<Result<null>> {
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}${unfinishedEnding}`)
  try {
    if (!force && (await isThere(target))) return bad({ code: 'exists' })
    const file = await open(beside, 'wx', 0o600)
    try {
      await write(file)
      await file.sync()
    } finally {
      await file.close()
    }
    if (force) await rename(beside, target)
    else await named(beside, target)
    await syncFolder(dirname(target))
    return good(null)
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === null) throw error
    return bad(reason === 'EEXIST' ? { code: 'exists' } : { code: 'notWritable', values: { reason } })
  } finally {
    await rm(beside, { force: true }).catch(() => {})
  }
}

/** A link fails where the name is taken, even in the same moment. Sticks and cards know no links: there the look must do. */
async function named(beside: string, target: string): Promise<void> {
  try {
    await link(beside, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    await rename(beside, target)
  }
}

/** Why the system refused (`EACCES`, `ENOSPC`); null for a fault of our own. */
export function reasonOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const { code, syscall } = error as NodeJS.ErrnoException
  return typeof code === 'string' && syscall !== undefined ? code : null
}

/** A new name is safe from a power cut when its folder is written. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // Some systems cannot sync a folder; there is nothing more to do there.
    if (reasonOf(error) === null) throw error
  } finally {
    await handle.close()
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
