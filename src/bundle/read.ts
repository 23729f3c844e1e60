import { readFile, stat } from 'node:fs/promises'
import { bad, good, type Problem, type Result } from '../base/result.ts'
import type { Bundle, LongWork, Table } from './bundle.ts'
import { checkLog } from './check-log.ts'
import { checkQuotes } from './check-quotes.ts'
import { checkReferences } from './check-references.ts'
import { checkTable } from './check-table.ts'
import { checkDescriptor, integrity } from './descriptor.ts'
import { type Files, readFolder } from './folder.ts'
import { readJson } from './json.ts'
import { limits } from './limits.ts'
import { readCsv } from './read-csv.ts'
import { recover } from './recover.ts'
import { type Found, gather, nothingFound, refusal } from './refusal.ts'
import { systemReason } from './system-reason.ts'
import { tables as schemas } from './tables/index.ts'
import { readZip } from './zip.ts'

export type ReadOptions = LongWork & {
  /** The ids of the criteria of a method.json, or null when they cannot be told; then they are not checked. */
  readonly criteria?: (method: unknown) => readonly string[] | null
}

/** Reads a study bundle from a folder or a zip, or says everything that is wrong with it, each with its place. */
export async function readBundle(path: string, options: ReadOptions = {}): Promise<Result<Bundle>> {
  const files = await readFiles(path, options.signal).catch((error: unknown) => {
    const reason = systemReason(error)
    if (reason === null) throw error
    return bad({ code: reason === 'ENOENT' ? 'noSuchPath' : 'notReadable', values: { reason } })
  })
  return files.ok ? readBundleFiles(files.value, options) : files
}

async function readFiles(path: string, signal?: AbortSignal): Promise<Result<Files>> {
  const found = await stat(path).catch(async (error: unknown) => {
    if (await recover(path)) return stat(path)
    throw error
  })
  if (found.isDirectory()) return readFolder(path, signal)
  if (!found.isFile()) return bad({ code: 'notABundle' })
  if (found.size > limits.totalBytes) return bad({ code: 'bundleTooLarge', values: { limit: limits.totalBytes } })
  const bytes = await readFile(path, { signal })
  const isZip = bytes.length > 3 && bytes[0] === 0x50 && bytes[1] === 0x4b
  return isZip ? readZip(bytes, signal) : bad({ code: 'notABundle' })
}

const jsonFiles = ['datapackage.json', 'study.json', 'method.json'] as const

/** The same from files in memory, by path inside the bundle. */
export async function readBundleFiles(files: Files, options: ReadOptions = {}): Promise<Result<Bundle>> {
  const required = [...jsonFiles, ...schemas.filter((t) => t.required).map((t) => `${t.name}.csv`)]
  const missing = required.filter((name) => !files.has(name))
  if (missing.length > 0) return bad(...missing.map((file) => ({ code: 'missingFile', place: { file } })))
  const found = nothingFound()
  const [descriptor, study, method] = jsonFiles.map((name) => {
    const json = readJson(files.get(name)!, name)
    if (!json.ok) gather(found, json.problems)
    return json.ok ? json.value : {}
  })
  gather(found, checkDescriptor(descriptor!))
  const { tables, notes } = await readTables(files, found, options)
  if (found.first.length > 0) return refusal(found)
  const ids = options.criteria?.(method) ?? null
  gather(found, checkReferences(schemas, tables, ids === null ? null : new Set(ids)))
  gather(found, checkQuotes(tables, files))
  gather(found, checkLog(files.get('log.jsonl')))
  if (found.first.length > 0) return refusal(found)
  options.signal?.throwIfAborted()
  const own = new Set([...jsonFiles, ...schemas.map((t) => `${t.name}.csv`)])
  return good({
    descriptor: descriptor!,
    study: study!,
    method: method!,
    tables,
    files: new Map([...files].filter(([path]) => !own.has(path))),
    integrity: integrity(descriptor!, files),
    notes,
  })
}

/** Every table that is there, each checked by itself. */
async function readTables(
  files: Files,
  found: Found,
  { onProgress, signal }: LongWork,
): Promise<{ readonly tables: Record<string, Table>; readonly notes: readonly Problem[] }> {
  const tables: Record<string, Table> = {}
  const notes: Problem[] = []
  for (const [done, schema] of schemas.entries()) {
    const file = `${schema.name}.csv`
    signal?.throwIfAborted()
    onProgress?.({ what: file, done, of: schemas.length })
    const bytes = files.get(file)
    if (bytes === undefined) continue
    const read = await readCsv(bytes, file)
    if (!read.ok) {
      gather(found, read.problems)
      continue
    }
    const { table, separator } = read.value
    tables[schema.name] = table
    if (separator !== ',') notes.push({ code: 'otherSeparator', place: { file }, values: { separator } })
    gather(found, checkTable(schema, table))
  }
  return { tables, notes }
}
