import { bad, good, type Result } from '../result.ts'
import type { TableLimits } from './grid.ts'

/** The files of a zip that a reader of cells needs, inflated. */
export type Parts = ReadonlyMap<string, Buffer>

/** Pictures, drawings, comments and what hangs on a sheet say nothing about its cells. */
const unneeded =
  /(^|\/)(media|drawings|charts|theme|externalLinks|pivotTables|pivotCache|printerSettings|embeddings|customXml|docProps|Pictures|Thumbnails|Object [^/]*|Configurations2)\/|worksheets\/_rels\/|comments\d*\.xml$|vbaProject\.bin$|\/$/

/** Inflates a zip, counting: it stops at the limit, whatever sizes the zip claims. */
export async function unpack(bytes: Uint8Array, limits: TableLimits): Promise<Result<Parts>> {
  const parts = new Map<string, Buffer[]>()
  const read = await eachPart(bytes, limits, (name, chunk) => {
    const chunks = parts.get(name)
    if (chunks === undefined) parts.set(name, [chunk])
    else chunks.push(chunk)
  })
  return read.ok ? good(new Map([...parts].map(([name, chunks]) => [name, Buffer.concat(chunks)]))) : read
}

/** What a zip holds, counted while it is inflated and kept nowhere; of the smallest parts their text. */
export async function contentsOf(
  bytes: Uint8Array,
  limits: TableLimits,
): Promise<Result<{ readonly names: ReadonlySet<string>; readonly mimetype: string; readonly bytes: number }>> {
  const names = new Set<string>()
  let mimetype = ''
  let unpacked = 0
  const read = await eachPart(bytes, limits, (name, chunk) => {
    names.add(name)
    unpacked += chunk.length
    if (name === 'mimetype' && mimetype === '') mimetype = chunk.toString('utf8').slice(0, 200)
  })
  return read.ok ? good({ names, mimetype, bytes: unpacked }) : read
}

async function eachPart(
  bytes: Uint8Array,
  limits: TableLimits,
  take: (name: string, chunk: Buffer) => void,
): Promise<Result<null>> {
  try {
    const { fromBufferPromise } = await import('yauzl')
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
    })
    if (zip.entryCount > limits.zipEntries) return bad({ code: 'tooManyFiles', values: { limit: limits.zipEntries } })
    let unpacked = 0
    for await (const entry of zip.eachEntry()) {
      if (unneeded.test(entry.fileName)) continue
      if (entry.isEncrypted()) return bad({ code: 'passwordProtected' })
      take(entry.fileName, Buffer.alloc(0))
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        unpacked += chunk.length
        if (unpacked > limits.unpackedBytes)
          return bad({ code: 'unpackedTooLarge', values: { limit: limits.unpackedBytes } })
        take(entry.fileName, chunk)
      }
    }
    return good(null)
  } catch {
    return bad({ code: 'damaged' })
  }
}

/** The same files as a zip without compression: the reader of workbooks sees what was counted, and nothing else. */
export async function repack(parts: Parts): Promise<Uint8Array> {
  const { ZipFile } = await import('yazl')
  const zip = new ZipFile()
  const mtime = new Date(2000, 0, 1)
  for (const [name, data] of parts) zip.addBuffer(data, name, { compress: false, mtime })
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
