import { sha256 } from '../../../../base/hash.ts'
import type { PublicDocument, PublicTable } from '../publication.ts'
import { csvBytes, csvFiles } from './csv.ts'
import { dataPackage } from './data-package.ts'
import { dcat, type OtherFile } from './dcat.ts'
import { sitePages } from './site.tsx'
import { recapWorkbook } from './workbook.ts'

/** Writes a table as PDF; null where this machine cannot. */
export type PdfWriter = (document: PublicDocument, table: PublicTable) => Promise<Uint8Array | null>

export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Every file of the folder, all made of the same table with the same cells hidden. */
export async function publicFiles(document: PublicDocument, pdf: PdfWriter): Promise<Map<string, Uint8Array>> {
  const tables = csvFiles(document.tables, document.lang).map((file) => ({ ...file, bytes: csvBytes(file) }))
  const files = new Map<string, Uint8Array>(tables.map(({ path, bytes }) => [path, bytes]))
  const others: OtherFile[] = []
  const add = (set: string, path: string, bytes: Uint8Array) => {
    files.set(path, bytes)
    others.push({ path, set, mediaType: mediaTypes[path.replace(/^.*\./, '')]! })
  }
  for (const table of document.tables) {
    add(table.set.id, `unduhan/rekap-${table.set.id}.xlsx`, await recapWorkbook(document, table))
    const written = await pdf(document, table)
    if (written !== null) add(table.set.id, `unduhan/rekap-${table.set.id}.pdf`, written)
  }
  files.set('datapackage.json', json(dataPackage(document, tables)))
  files.set('data.json', json(dcat(document, tables, others)))
  for (const [path, bytes] of sitePages(document, new Map(files))) files.set(path, bytes)
  const sums = [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('')
  files.set('SHA256SUMS.txt', new TextEncoder().encode(sums))
  return files
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)
}
