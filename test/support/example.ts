import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type OpenedStudy, openStudy } from '../../src/bundle/open-study.ts'

export const examplesFolder = join(import.meta.dirname, '..', '..', 'examples')

/** A committed example, opened; a fault in it fails the test file at once. */
export async function openedExample(folder: string): Promise<OpenedStudy> {
  const read = await openStudy(join(examplesFolder, folder))
  assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.problems))
  return read.value
}

export function rows(study: OpenedStudy, table: string): Readonly<Record<string, string>>[] {
  return (study.bundle.tables[table]?.rows ?? []).map((r) => r.values)
}

export function textOf(study: OpenedStudy, path: string): string {
  return new TextDecoder().decode(study.bundle.files.get(path))
}
