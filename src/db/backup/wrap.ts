import { createReadStream } from 'node:fs'
import { good, type Result } from '../../base/result.ts'
import { packedPart, readOutside } from './read.ts'
import { wrapped, wrapping } from './write.ts'

/** The bytes of a backup to hand out, as they lie there. */
export function bytesOfBackup(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: 256 * 1024 })
}

/** The bytes of a plain backup to hand out, sealed with a passphrase on their way: what lies in the folder stays as it is. */
export async function sealedBytes(path: string, passphrase: string): Promise<Result<AsyncIterable<Uint8Array>>> {
  const outside = await readOutside(path)
  if (!outside.ok) return outside
  const { start, end } = outside.value
  const again = await wrapping(passphrase)
  return good(wrapped(again.start, again.seal, packedPart({ path, from: start.length, to: end })))
}
