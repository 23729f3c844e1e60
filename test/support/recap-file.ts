import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FileCell } from '../../src/base/table/file-rows.ts'
import { writeWorkbook } from '../../src/base/table/write-workbook.ts'
import type { OpenDatabase } from '../../src/db/open.ts'
import type { ApplyMode, Import } from '../../src/features/recap/import/import.ts'
import { beginImport, importOf, moveImport } from '../../src/features/recap/import/import-store.ts'
import { runTask } from '../../src/features/recap/import/run-task.ts'
import type { ImportTask, Work } from '../../src/features/recap/import/work.ts'
import { someday } from './database.ts'
import type { DrawnRecap } from './recap-drawing.ts'

type Sheets = readonly { readonly name: string | null; readonly rows: readonly (readonly FileCell[])[] }[]

export function csvOf(rows: readonly (readonly FileCell[])[], sign = ';'): string {
  const cell = (c: FileCell) => (/[";,\n]/.test(String(c)) ? `"${String(c).replaceAll('"', '""')}"` : String(c))
  return rows.map((row) => row.map(cell).join(sign)).join('\r\n')
}

export function xlsxOf(sheets: Sheets): Promise<Uint8Array> {
  return writeWorkbook({
    title: 'Rekap',
    creator: 'Kantor',
    sheets: sheets.map(({ name, rows }) => ({
      name: name ?? 'Sheet1',
      columns: [],
      rows: rows.map((cells) => ({
        height: null,
        cells: cells.map((value) => (value === '' ? null : { value, look: {} })),
      })),
      merges: [],
      frozen: { rows: 0, columns: 0 },
      printedHead: null,
      landscape: false,
      foot: { left: '', right: '' },
    })),
  })
}

/** The file as an office has it: a workbook, or a text with semicolons. */
export async function bytesOf({ sheets }: Pick<DrawnRecap, 'sheets'>): Promise<Uint8Array> {
  return sheets[0]!.name === null ? Buffer.from(`\ufeff${csvOf(sheets[0]!.rows)}`) : xlsxOf(sheets)
}

export type Office = { readonly opened: OpenDatabase; readonly office: string; readonly by: string }

type Step =
  | { readonly kind: 'read'; readonly path: string }
  | { readonly kind: 'stage'; readonly asking: boolean }
  | { readonly kind: 'apply' | 'undo' | 'clear' }

export async function run({ opened, office, by }: Office, id: string, step: Step): Promise<Import> {
  const work: Work = { opened, office, id, by, now: () => someday }
  await runTask(work, { office, id, by, ...step } as ImportTask)
  return (await importOf(opened.db, office, id))!
}

/** Reads a file as an upload is read; the step that follows is the caller's. */
export async function dropFile(at: Office, fileName: string, bytes: Uint8Array): Promise<Import> {
  const folder = await mkdtemp(join(tmpdir(), 'ungkit-drop-'))
  try {
    const path = join(folder, 'berkas')
    await writeFile(path, bytes)
    const where = { office: at.office, by: at.by, now: someday }
    const id = await beginImport(at.opened.db, where, { fileName, bytes: (await stat(path)).size })
    return await run(at, id, { kind: 'read', path })
  } finally {
    await rm(folder, { recursive: true })
  }
}

export async function stageAll(at: Office, one: Import, asking = false): Promise<Import> {
  await moveImport(at.opened.db, at.office, one.id, [one.state], 'staging')
  return run(at, one.id, { kind: 'stage', asking })
}

export async function applyAll(at: Office, one: Import, mode: ApplyMode = 'replace'): Promise<Import> {
  const applied = { mode, row: 0, figures: 0, same: 0, kept: 0, refused: 0, version: null }
  await moveImport(at.opened.db, at.office, one.id, ['staged'], 'applying', { found: { ...one.found, applied } })
  return run(at, one.id, { kind: 'apply' })
}

export async function undoAll(at: Office, one: Import): Promise<Import> {
  await moveImport(at.opened.db, at.office, one.id, ['applied'], 'undoing')
  return run(at, one.id, { kind: 'undo' })
}
