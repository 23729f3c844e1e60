import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newSecret } from '../base/ids.ts'
import { bad, good, type Result } from '../base/result.ts'

/**
 * The secret that cookies are sealed with, kept in a file beside the database and not in it: a backup of the database alone
 * opens no session. Made at the first start. A file that others may read is refused.
 */
export async function keyIn(folder: string): Promise<Result<string>> {
  const path = join(folder, 'secret.key')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(path, `${newSecret()}${newSecret()}\n`, { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  })
  const { mode } = await stat(path)
  if ((mode & 0o077) !== 0) return bad({ code: 'keyIsOpen', values: { path } })
  const key = (await readFile(path, 'utf8')).trim()
  return key.length >= 32 ? good(key) : bad({ code: 'keyIsShort', values: { path } })
}
