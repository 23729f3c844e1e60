import { bad, good, type Problem, type Result } from '../base/result.ts'
import type { Files } from './folder.ts'
import { limits } from './limits.ts'
import { clashingPath, innerPath, isLitter } from './path.ts'

/** Reads a zip within the limits. Bytes are counted while inflating; what the zip declares of itself is not believed. */
export async function readZip(bytes: Uint8Array, signal?: AbortSignal): Promise<Result<Files>> {
  const { fromBufferPromise } = await import('yauzl')
  const files: Files = new Map()
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { strictFileNames: true, validateEntrySizes: true })
    let [total, entries] = [0, 0]
    for await (const entry of zip.eachEntry()) {
      signal?.throwIfAborted()
      if (++entries > limits.files) return bad({ code: 'tooManyFiles', values: { limit: limits.files } })
      if (entry.fileName.endsWith('/') || isLitter(entry.fileName)) continue
      const path = innerPath(entry.fileName)
      if (path === null) return bad(badPath(entry.fileName))
      const refused = refusal(entry, path)
      if (refused) return bad(refused)
      if (files.has(path)) return bad({ code: 'duplicateFile', place: { file: path } })
      const read = await inflate(await zip.openReadStreamPromise(entry), path, limits.totalBytes - total)
      if (!read.ok) return read
      total += read.value.length
      files.set(path, read.value)
    }
  } catch (error) {
    signal?.throwIfAborted()
    return bad(zipProblem(error instanceof Error ? error.message : ''))
  }
  const clash = clashingPath(files.keys())
  return clash === undefined ? good(withoutOuterFolder(files)) : bad({ code: 'fileAndFolder', place: { file: clash } })
}

/** yauzl looks at names before we do, and says in English what it found. */
function zipProblem(reason: string): Problem {
  const path = /^(?:invalid characters in fileName|absolute path|invalid relative path): (.*)$/s.exec(reason)?.[1]
  if (path !== undefined) return badPath(path)
  if (reason === 'strong encryption is not supported') return { code: 'encrypted' }
  return { code: 'badZip', values: { reason: reason.slice(0, 200) } }
}

function badPath(path: string): Problem {
  return { code: 'badPath', values: { path: path.slice(0, 100) } }
}

const symbolicLink = 0o120000

function refusal(entry: { isEncrypted(): boolean; externalFileAttributes: number }, path: string): Problem | null {
  if (entry.isEncrypted()) return { code: 'encrypted', place: { file: path } }
  const type = (entry.externalFileAttributes >>> 16) & 0o170000
  return type === symbolicLink ? { code: 'link', place: { file: path } } : null
}

async function inflate(stream: AsyncIterable<Uint8Array>, path: string, left: number): Promise<Result<Uint8Array>> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    size += part.length
    if (size > limits.fileBytes)
      return bad({ code: 'fileTooLarge', place: { file: path }, values: { limit: limits.fileBytes } })
    if (size > left) return bad({ code: 'bundleTooLarge', values: { limit: limits.totalBytes } })
    parts.push(part)
  }
  return good(Buffer.concat(parts))
}

/** Who zips a folder by hand gets the folder inside the zip: then everything lies one step down. */
function withoutOuterFolder(files: Files): Files {
  if (files.has('datapackage.json')) return files
  const outer = [...files.keys()]
    .find((path) => path.endsWith('/datapackage.json') && path.split('/').length === 2)
    ?.split('/')[0]
  if (outer === undefined || ![...files.keys()].every((path) => path.startsWith(`${outer}/`))) return files
  return new Map([...files].map(([path, bytes]) => [path.slice(outer.length + 1), bytes]))
}
