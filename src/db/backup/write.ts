import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress } from 'node:zlib'
import { bad, good, type Result } from '../../base/result.ts'
import type { DatabasePlace } from '../open.ts'
import { isAway } from '../postgres.ts'
import { type BackupHead, firstLine, type Packing, rowsOf } from './format.ts'
import { placed } from './place.ts'
import { newEncryption, type Seal, sealed } from './seal.ts'
import { type Row, type Snapshot, type Value, withSnapshot } from './snapshot.ts'

export type WritingBackup = {
  /** Replace a file of that name. */
  readonly force?: boolean
  /** Null for a file that whoever holds it can read. */
  readonly passphrase: string | null
  readonly program: string
  readonly now: string
  readonly signal?: AbortSignal | undefined
  /** Rows written, and how many there are. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined
}

export type WrittenBackup = { readonly head: BackupHead; readonly bytes: number; readonly encrypted: boolean }

/** Writes the whole database to one file, while others go on working in it. */
export async function writeBackup(
  place: DatabasePlace,
  target: string,
  options: WritingBackup,
): Promise<Result<WrittenBackup>> {
  let head: BackupHead | null = null
  let bytes = 0
  try {
    const result = await placed(target, { force: options.force ?? false }, (file) =>
      withSnapshot(place, async (snapshot) => {
        head = await headOf(snapshot, options)
        const { start, seal } = await wrapping(options.passphrase)
        const lines = linesOf(snapshot, head, options.onProgress)
        const write = async (parts: AsyncIterable<Buffer>) => {
          for await (const part of wrapped(start, seal, parts)) {
            await file.writeFile(part)
            bytes += part.length
          }
        }
        await pipeline(lines, zstd(), write, { signal: options.signal })
      }),
    )
    return result.ok ? good({ head: head!, bytes, encrypted: options.passphrase !== null }) : result
  } catch (error) {
    if (isAway(error)) return bad({ code: 'databaseAway' })
    if (options.signal?.aborted) return bad({ code: 'stopped' })
    throw error
  }
}

function zstd() {
  return createZstdCompress({
    params: { [constants.ZSTD_c_compressionLevel]: 3, [constants.ZSTD_c_checksumFlag]: 1 },
  })
}

/** The lines before the packed rest, and what the rest is sealed with. */
export async function wrapping(passphrase: string | null): Promise<{ start: Buffer; seal: Seal | null }> {
  const sealing = passphrase === null ? null : await newEncryption(passphrase)
  const packing: Packing = { compression: 'zstd', encryption: sealing?.encryption ?? null }
  const start = Buffer.from(`${firstLine}${JSON.stringify(packing)}\n`)
  return { start, seal: sealing === null ? null : { key: sealing.key, bound: start } }
}

/** The bytes of the file: the start, the packed rest, sealed or not, and the digest of all of it. */
export async function* wrapped(
  start: Buffer,
  seal: Seal | null,
  packed: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  const digest = createHash('sha256').update(start)
  yield start
  for await (const part of seal === null ? packed : sealed(packed, seal)) {
    digest.update(part)
    yield part
  }
  yield digest.digest()
}

async function headOf(snapshot: Snapshot, { program, now }: WritingBackup): Promise<BackupHead> {
  const heads: { office: string; sequence: number; hash: string }[] = []
  const table = snapshot.tables.find(({ name }) => name === 'log_heads')!
  const at = (column: string) => table.columns.indexOf(column)
  for await (const rows of snapshot.rows(table))
    for (const row of rows)
      heads.push({
        office: String(row[at('office_id')]),
        sequence: Number(row[at('sequence')]),
        hash: String(row[at('hash')]),
      })
  const { kind: database, migrations } = snapshot
  const tables = snapshot.tables.map(({ name, columns, rows }) => ({ name, columns: [...columns], rows }))
  return { program, made: now, database, migrations: [...migrations], tables, heads }
}

const pieceBytes = 128 * 1024

async function* linesOf(
  snapshot: Snapshot,
  head: BackupHead,
  onProgress?: (done: number, of: number) => void,
): AsyncGenerator<Buffer> {
  const all = rowsOf(head)
  let done = 0
  let text = `${JSON.stringify(head)}\n`
  for (const table of snapshot.tables) {
    text += `${JSON.stringify({ table: table.name })}\n`
    for await (const rows of snapshot.rows(table)) {
      for (const row of rows) {
        text += `${lineOf(row)}\n`
        if (text.length < pieceBytes) continue
        yield Buffer.from(text)
        text = ''
      }
      done += rows.length
      onProgress?.(done, all)
    }
  }
  yield Buffer.from(text)
}

function lineOf(row: Row): string {
  return JSON.stringify(row.some(isBytes) ? row.map(jsonOf) : row)
}

function jsonOf(value: Value): unknown {
  return isBytes(value) ? { base64: Buffer.from(value).toString('base64') } : value
}

function isBytes(value: Value): value is Uint8Array {
  return value instanceof Uint8Array
}
