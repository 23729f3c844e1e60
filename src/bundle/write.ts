import { randomUUID } from 'node:crypto'
import { cp, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pid } from 'node:process'
import { bad, good, type Problem, type Result } from '../base/result.ts'
import { zipBytes } from '../base/zip-bytes.ts'
import type { BundleContent, LongWork } from './bundle.ts'
import { describe } from './descriptor.ts'
import { clashingPath, innerPath } from './path.ts'
import { recover } from './recover.ts'
import { systemReason } from './system-reason.ts'
import { tables } from './tables/index.ts'
import { csvBytes } from './write-csv.ts'

/** A bundle as files, datapackage.json first: UTF-8, LF, commas. The same bundle gives the same bytes. */
export function bundleFiles(bundle: BundleContent): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  files.set('study.json', jsonBytes(bundle.study))
  files.set('method.json', jsonBytes(bundle.method))
  for (const { name } of tables) if (bundle.tables[name]) files.set(`${name}.csv`, csvBytes(bundle.tables[name]))
  for (const path of [...bundle.files.keys()].toSorted()) files.set(path, bundle.files.get(path)!)
  return new Map([['datapackage.json', jsonBytes(describe(bundle.descriptor, files))], ...files])
}

/**
 * Writes a bundle as a zip (a name that ends in `.zip`) or a folder. It is written beside its place and moved there when
 * whole: whoever is killed in the middle leaves the old one untouched. A folder that is no bundle is not replaced.
 */
export async function writeBundle(
  bundle: BundleContent,
  target: string,
  options: LongWork = {},
): Promise<Result<null>> {
  const files = bundleFiles(bundle)
  const unfit = unfitPath(files)
  if (unfit !== null) return bad(unfit)
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}-${pid}`)
  try {
    await recover(target, true)
    if (!(await replaceable(target))) return bad({ code: 'notABundleFolder', place: { file: target } })
    if (target.endsWith('.zip')) {
      await writeSynced(beside, await zipBytes(files))
      options.signal?.throwIfAborted()
      await rename(beside, target)
    } else {
      await writeFolder(files, beside, options)
      await keepToolFolders(target, beside)
      options.signal?.throwIfAborted()
      await swap(beside, target)
    }
    await syncFolder(dirname(target))
    return good(null)
  } catch (error) {
    const reason = systemReason(error)
    if (reason === null) throw error
    return bad({ code: 'notWritable', place: { file: target }, values: { reason } })
  } finally {
    await rm(beside, { recursive: true, force: true }).catch(() => undefined)
  }
}

function unfitPath(files: ReadonlyMap<string, Uint8Array>): Problem | null {
  for (const path of files.keys()) if (innerPath(path) !== path) return { code: 'badPath', values: { path } }
  const clash = clashingPath(files.keys())
  return clash === undefined ? null : { code: 'fileAndFolder', place: { file: clash } }
}

async function replaceable(target: string): Promise<boolean> {
  const there = await stat(target).catch(() => null)
  if (there === null) return true
  if (target.endsWith('.zip')) return there.isFile()
  return (await stat(join(target, 'datapackage.json')).catch(() => null)) !== null
}

async function writeFolder(files: ReadonlyMap<string, Uint8Array>, folder: string, options: LongWork): Promise<void> {
  // All folders first: where another writer clears this copy away, the next file fails instead of starting a copy with holes.
  const folders = new Set([folder, ...[...files.keys()].map((path) => dirname(join(folder, path)))])
  for (const made of folders) await mkdir(made, { recursive: true })
  let done = 0
  for (const [path, bytes] of files) {
    options.signal?.throwIfAborted()
    options.onProgress?.({ what: path, done: done++, of: files.size })
    await writeSynced(join(folder, path), bytes)
  }
  for (const written of folders) await syncFolder(written)
}

/** Folders of tools in a study, such as `.git`, are not read and would go with the old folder: they are taken along. */
async function keepToolFolders(target: string, beside: string): Promise<void> {
  const entries = await readdir(target, { withFileTypes: true }).catch(() => [])
  for (const { name } of entries.filter((entry) => entry.isDirectory() && entry.name.startsWith('.')))
    await cp(join(target, name), join(beside, name), { recursive: true, verbatimSymlinks: true })
}

/** The old folder steps aside, the new one takes its name, the old one goes. */
async function swap(beside: string, target: string): Promise<void> {
  const old = `${beside}.old`
  const had = await rename(target, old).then(
    () => true,
    () => false,
  )
  try {
    await rename(beside, target)
  } catch (error) {
    if (had) await rename(old, target)
    throw error
  }
  if (had) await rm(old, { recursive: true, force: true })
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The names in a folder, on disk before a power cut. Windows opens no folders and needs none of it. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}

function jsonBytes(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
}
