import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createZstdDecompress } from 'node:zlib'
import { bad, good, type Result } from '../../base/result.ts'
import { type BackupHead, digestBytes, firstLine, type Packing, parseHead, parsePacking } from './format.ts'
import { reasonOf } from './place.ts'
import { keyFrom, type Seal, unsealed } from './seal.ts'
import type { Row, Value } from './snapshot.ts'

/** The file was whole, and yet what it holds is not what a backup holds. */
export class DamagedBackup extends Error {
  override readonly name = 'DamagedBackup'
}

export type OpenedBackup = {
  readonly head: BackupHead
  readonly bytes: number
  readonly encrypted: boolean
  /** All rows, table by table in the order of the head, some at a time. Throws `DamagedBackup`. */
  readonly rows: () => AsyncIterable<{ readonly table: string; readonly rows: readonly Row[] }>
}

/**
 * Opens a backup once its digest has been checked over all of it: a file that is cut short or altered is refused before a row of
 * it is used. Problems: `notABackup`, `newerFormat`, `damaged`, `needsPassphrase`, `wrongPassphrase`, `newerDatabase`,
 * `otherDatabase`, `notReadable`.
 */
export async function openBackup(path: string, passphrase: string | null): Promise<Result<OpenedBackup>> {
  try {
    const outside = await readOutside(path)
    if (!outside.ok) return outside
    const { packing, start, end } = outside.value
    const key = await keyOf(packing, passphrase)
    if (!key.ok) return key
    const seal = key.value === null ? null : { key: key.value, bound: start }
    const inside = () => unpacked({ path, from: start.length, to: end }, seal)
    const lines = () => linesIn(inside())
    const head = parseHead(await firstOf(linesIn(inside(), mostHead)))
    if (!head.ok) return head
    const bytes = end + digestBytes
    return good({ head: head.value, bytes, encrypted: seal !== null, rows: () => rowsIn(lines(), head.value) })
  } catch (error) {
    if (error instanceof DamagedBackup) return bad({ code: 'damaged' })
    const reason = reasonOf(error)
    if (reason === null) throw error
    return bad({ code: 'notReadable', values: { reason } })
  }
}

/** What the head of a backup without a passphrase says, for a list: nobody checks the rest of it. Null when it cannot be read. */
export async function headAtAGlance(path: string): Promise<BackupHead | null> {
  try {
    const { start, size } = await beginning(path)
    const from = start.indexOf(10, firstLine.length) + 1
    const head = parseHead(await firstOf(linesIn(unpacked({ path, from, to: size - digestBytes }, null), mostHead)))
    return head.ok ? head.value : null
  } catch (error) {
    if (error instanceof DamagedBackup || reasonOf(error) !== null) return null
    throw error
  }
}

export type Outside = { readonly packing: Packing; readonly start: Buffer; readonly end: number }

/** What can be read of any backup without its passphrase: how it is packed, and whether it is whole. */
export async function readOutside(path: string): Promise<Result<Outside>> {
  const { start, size } = await beginning(path)
  if (!start.subarray(0, 14).equals(Buffer.from(firstLine.slice(0, 14)))) return bad({ code: 'notABackup' })
  if (!start.subarray(0, firstLine.length).equals(Buffer.from(firstLine))) return bad({ code: 'newerFormat' })
  const lineEnd = start.indexOf(10, firstLine.length)
  const packing = lineEnd < 0 ? null : parsePacking(start.toString('utf8', firstLine.length, lineEnd))
  const end = size - digestBytes
  if (packing === null || end <= lineEnd) return bad({ code: 'damaged' })
  const digest = createHash('sha256')
  for await (const part of createReadStream(path, { end: end - 1 })) digest.update(part)
  const wanted: Buffer[] = []
  for await (const part of createReadStream(path, { start: end })) wanted.push(part)
  if (!Buffer.concat(wanted).equals(digest.digest())) return bad({ code: 'damaged' })
  return good({ packing, start: Buffer.from(start.subarray(0, lineEnd + 1)), end })
}

async function beginning(path: string): Promise<{ start: Buffer; size: number }> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0)
    return { start: buffer.subarray(0, bytesRead), size: (await file.stat()).size }
  } finally {
    await file.close()
  }
}

async function keyOf({ encryption }: Packing, passphrase: string | null): Promise<Result<Buffer | null>> {
  if (encryption === null) return good(null)
  return passphrase === null ? bad({ code: 'needsPassphrase' }) : keyFrom(passphrase, encryption)
}

type Part = { readonly path: string; readonly from: number; readonly to: number }

/** The compressed part of a file as it lies there. */
export function packedPart({ path, from, to }: Part): AsyncIterable<Buffer> {
  return createReadStream(path, { start: from, end: to - 1, highWaterMark: 256 * 1024 })
}

async function* unpacked(part: Part, seal: Seal | null): AsyncGenerator<Buffer> {
  const packed = Readable.from(seal === null ? packedPart(part) : unsealed(packedPart(part), seal))
  const plain = createZstdDecompress()
  packed.on('error', (error) => plain.destroy(error))
  packed.pipe(plain)
  try {
    for await (const bytes of plain) yield bytes
  } catch (error) {
    if (reasonOf(error) !== null) throw error
    throw new DamagedBackup('it does not unpack', { cause: error })
  } finally {
    packed.destroy()
    plain.destroy()
  }
}

/** Longer than any row: a file of 20 MB, as text. */
const mostLine = 128 * 1024 * 1024
/** The head names tables and the end of each office's log: it is read at once, on a page too. */
const mostHead = 8 * 1024 * 1024

async function* linesIn(bytes: AsyncIterable<Buffer>, most = mostLine): AsyncGenerator<string> {
  let parts: Buffer[] = []
  let length = 0
  for await (const chunk of bytes) {
    let at = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, at)) {
      parts.push(chunk.subarray(at, end))
      yield Buffer.concat(parts).toString()
      parts = []
      length = 0
      at = end + 1
    }
    parts.push(chunk.subarray(at))
    length += chunk.length - at
    if (length > most) throw new DamagedBackup('a line has no end')
  }
  if (length > 0) throw new DamagedBackup('the last line has no end')
}

async function firstOf(lines: AsyncGenerator<string>): Promise<string> {
  for await (const line of lines) return line
  throw new DamagedBackup('there is no head')
}

const batchLength = 1_000_000

async function* rowsIn(lines: AsyncGenerator<string>, { tables }: BackupHead) {
  try {
    await lines.next()
    for (const table of tables) {
      const mark = parsed(await following(lines)) as { readonly table?: unknown } | null
      if (mark?.table !== table.name) throw new DamagedBackup('a table is not where the head says')
      let rows: Row[] = []
      let length = 0
      for (let left = table.rows; left > 0; left--) {
        const line = await following(lines)
        const values = parsed(line)
        if (!Array.isArray(values) || values.length !== table.columns.length)
          throw new DamagedBackup('a row is not as the head says')
        rows.push(values.map(fromJsonValue))
        length += line.length
        if (length < batchLength && left > 1) continue
        yield { table: table.name, rows }
        rows = []
        length = 0
      }
    }
    if (!(await lines.next()).done) throw new DamagedBackup('more follows than the head says')
  } finally {
    await lines.return(undefined)
  }
}

async function following(lines: AsyncGenerator<string>): Promise<string> {
  const { value, done } = await lines.next()
  if (done) throw new DamagedBackup('rows are missing')
  return value
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new DamagedBackup('a line is no JSON', { cause: error })
  }
}

function fromJsonValue(value: unknown): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  const { base64 } = value as { base64?: unknown }
  if (typeof base64 !== 'string') throw new DamagedBackup('a value is of no known kind')
  return Buffer.from(base64, 'base64')
}
