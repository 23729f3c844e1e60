import { readFile, stat } from 'node:fs/promises'
import { bad, good, type Problem, type Result } from '../base/result.ts'
import type { Bundle, Table } from './bundle.ts'
import { checkLog } from './check-log.ts'
import { checkQuotes } from './check-quotes.ts'
import { checkReferences } from './check-references.ts'
import { checkTable } from './check-table.ts'
import { integrity } from './descriptor.ts'
import { type Files, readFolder } from './folder.ts'
import { readJson } from './json.ts'
import { limits } from './limits.ts'
import { readCsv } from './read-csv.ts'
import { recover } from './recover.ts'
import type { TableSchema } from './table-schema.ts'
import { tables as schemas } from './tables/index.ts'
import { readZip } from './zip.ts'

export type ReadOptions = {
  /** The ids of the criteria of a method.json, or null when they cannot be told; then they are not checked. */
  readonly criteria?: (method: unknown) => readonly string[] | null
  readonly onProgress?: (progress: { readonly what: string; readonly done: number; readonly of: number | null }) => void
  readonly signal?: AbortSignal
}

/** Reads a study bundle from a folder or a zip, or says everything that is wrong with it, each with its place. */
export async function readBundle(path: string, options: ReadOptions = {}): Promise<Result<Bundle>> {
  const files = await readFiles(path, options.signal)
  return files.ok ? readBundleFiles(files.value, options) : files
}

async function readFiles(path: string, signal?: AbortSignal): Promise<Result<Files>> {
  const look = () => stat(path).catch((error: NodeJS.ErrnoException) => error)
  const first = await look()
  const found = first instanceof Error && (await recover(path)) ? await look() : first
  if (found instanceof Error)
    return bad({ code: found.code === 'ENOENT' ? 'noSuchPath' : 'notReadable', values: { reason: found.code ?? '' } })
  if (found.isDirectory()) return readFolder(path, signal)
  if (found.size > limits.totalBytes) return bad({ code: 'bundleTooLarge', values: { limit: limits.totalBytes } })
  const bytes = await readFile(path)
  const isZip = bytes.length > 3 && bytes[0] === 0x50 && bytes[1] === 0x4b
  return isZip ? readZip(bytes, signal) : bad({ code: 'notABundle' })
}

const jsonFiles = ['datapackage.json', 'study.json', 'method.json'] as const

/** The same from files in memory, by path inside the bundle. */
export async function readBundleFiles(files: Files, options: ReadOptions = {}): Promise<Result<Bundle>> {
  const required = [...jsonFiles, ...schemas.filter((t) => t.required).map((t) => `${t.name}.csv`)]
  const missing = required.filter((name) => !files.has(name))
  if (missing.length > 0) return bad(...missing.map((file) => ({ code: 'missingFile', place: { file } })))
  const json = jsonFiles.map((name) => readJson(files.get(name)!, name))
  const problems: Problem[] = json.flatMap((j) => (j.ok ? [] : j.problems))
  const tables: Record<string, Table> = {}
  for (const [done, schema] of schemas.entries()) {
    options.signal?.throwIfAborted()
    options.onProgress?.({ what: `${schema.name}.csv`, done, of: schemas.length })
    const bytes = files.get(`${schema.name}.csv`)
    if (bytes === undefined) continue
    const read = await readCsv(bytes, `${schema.name}.csv`)
    if (!read.ok) problems.push(...read.problems)
    else {
      tables[schema.name] = read.value
      problems.push(...checkTable(schema, read.value))
    }
  }
  if (problems.length > 0) return refuse(problems)
  const [descriptor, study, method] = json.map((j) => (j.ok ? j.value : {}))
  const ids = options.criteria?.(method) ?? null
  const wrong = [
    ...checkReferences(schemas as readonly TableSchema[], tables, ids === null ? null : new Set(ids)),
    ...checkQuotes(tables, files),
    ...checkLog(files.get('log.jsonl')),
  ]
  if (wrong.length > 0) return refuse(wrong)
  const own = new Set([...jsonFiles, ...schemas.map((t) => `${t.name}.csv`)])
  return good({
    descriptor: descriptor!,
    study: study!,
    method: method!,
    tables,
    files: new Map([...files].filter(([path]) => !own.has(path))),
    integrity: integrity(descriptor!, files),
  })
}

/** The first problems, and how many more there are: nobody reads ten thousand. */
function refuse(problems: readonly Problem[]): Result<Bundle> {
  const more = problems.length - limits.problems
  return bad(
    ...problems.slice(0, limits.problems),
    ...(more > 0 ? [{ code: 'moreProblems', values: { count: more } }] : []),
  )
}
