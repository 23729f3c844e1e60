import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { bad, good, type Result } from '../base/result.ts'
import type { Bundle, Table } from './bundle.ts'
import { describe } from './descriptor.ts'
import { innerPath } from './path.ts'
import { recover } from './recover.ts'
import { tables } from './tables/index.ts'

/** A bundle as files, datapackage.json first: UTF-8, LF, commas. The same bundle gives the same bytes. */
export function bundleFiles(bundle: Omit<Bundle, 'integrity'>): Map<string, Uint8Array> {
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
export async function writeBundle(bundle: Omit<Bundle, 'integrity'>, target: string): Promise<Result<null>> {
  const files = bundleFiles(bundle)
  for (const path of files.keys()) if (innerPath(path) !== path) return bad({ code: 'badPath', values: { path } })
  await recover(target, true)
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`)
  try {
    if (target.endsWith('.zip')) {
      await writeSynced(beside, await zipBytes(files))
      await rename(beside, target)
      return good(null)
    }
    const replaced = await replaceable(target)
    if (!replaced) return bad({ code: 'notABundleFolder', place: { file: target } })
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(beside, path)), { recursive: true })
      await writeSynced(join(beside, path), bytes)
    }
    await swap(beside, target)
    return good(null)
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

/** The zip of these files: fixed dates and order, so that the same files give the same bytes. */
export async function zipBytes(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const { ZipFile } = await import('yazl')
  const zip = new ZipFile()
  for (const [path, bytes] of files)
    zip.addBuffer(Buffer.from(bytes), path, {
      mtime: new Date(Date.UTC(1980, 0, 1, 12)),
      forceDosTimestamp: true,
      mode: 0o100644,
    })
  zip.end()
  const parts: Uint8Array[] = []
  for await (const part of zip.outputStream) parts.push(part as Uint8Array)
  return Buffer.concat(parts)
}

async function replaceable(target: string): Promise<boolean> {
  if ((await stat(target).catch(() => null)) === null) return true
  return (await stat(join(target, 'datapackage.json')).catch(() => null)) !== null
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

function jsonBytes(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
}

function csvBytes({ columns, rows }: Table): Uint8Array {
  const lines = [columns, ...rows.map(({ values }) => columns.map((c) => values[c] ?? ''))]
  return Buffer.from(`${lines.map((cells) => cells.map(csvCell).join(',')).join('\n')}\n`)
}

/** Quotes only where CSV needs them; a line of one empty cell would be lost without. */
function csvCell(cell: string, _: number, cells: readonly string[]): string {
  const needsQuotes = /[",\r\n]|^\s|\s$|^\ufeff/.test(cell) || (cell === '' && cells.length === 1)
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell
}
