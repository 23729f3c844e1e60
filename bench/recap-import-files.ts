import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { ppks } from '../src/reference/ppks.ts'

export const villages = 3000
const kinds = ppks.categories

export function codeOf(village: number): string {
  return `16.04.${String(10 + Math.floor(village / 100)).padStart(2, '0')}.${2001 + (village % 100)}`
}

/** Row `n`: its village, kind and year; no two rows are one figure. */
function rowOf(n: number): readonly [code: string, kind: string, year: number, value: number] {
  const village = n % villages
  const rest = Math.floor(n / villages)
  return [
    codeOf(village),
    kinds[rest % kinds.length]!.name.id,
    2000 + Math.floor(rest / kinds.length),
    (n * 7919) % 997,
  ]
}

export async function writeCsv(path: string, rows: number): Promise<string> {
  const out = createWriteStream(path)
  out.write('Kode Wilayah;Jenis PPKS;Tahun;Jumlah\r\n')
  for (let n = 0; n < rows; n++) if (!out.write(`${rowOf(n).join(';')}\r\n`)) await once(out, 'drain')
  out.end()
  await once(out, 'finish')
  return path
}

export async function writeXlsx(path: string, rows: number): Promise<string> {
  const { XlsxStreamWriter } = await import('hucre/xlsx')
  const writer = new XlsxStreamWriter({ name: 'Desa' })
  writer.addRow(['Kode Wilayah', 'Jenis PPKS', 'Tahun', 'Jumlah'])
  for (let n = 0; n < rows; n++) writer.addRow([...rowOf(n)])
  await writeFile(path, await writer.finish())
  return path
}

/** What the names in these files mean: for whoever else reads them. */
export function namesInFiles(): { readonly regions: readonly string[]; readonly categories: Record<string, string> } {
  return {
    regions: Array.from({ length: villages }, (_, v) => codeOf(v)),
    categories: Object.fromEntries(kinds.map(({ id, name }) => [name.id, id])),
  }
}
