import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import type { Provenance } from '../provenance.ts'
import { lahat } from './lahat.ts'
import type { Region } from './region.ts'

/** The 38 provinces down to the villages. Read from the package's files only while an office picks its area. */
export const indonesia: Provenance & { readonly credit: { readonly id: string; readonly en: string } } = {
  version: '2025.1',
  year: 2025,
  source:
    'Kepmendagri 300.2.2-2138/2025, from the npm package idn-area-data 4.0.1 (github.com/fityannugroho/idn-area-data)',
  licence: {
    id: 'Open Database License (ODbL) 1.0: sebutkan sumbernya; basis data turunan yang dibagikan tetap berlisensi ODbL',
    en: 'Open Database License (ODbL) 1.0: name the source; a derived database that is passed on stays under the ODbL',
  },
  unverified: [
    {
      id: 'Kode BPS, tanggal berlaku, dan jumlah penduduk tidak ada di sumbernya',
      en: 'Codes of Statistics Indonesia, dates of validity and population are not in the source',
    },
  ],
  /** One line for the foot of a page, a file or a table. */
  credit: {
    id: 'Kode dan nama wilayah: Kepmendagri 300.2.2-2138/2025 melalui idn-area-data 4.0.1, Open Database License (ODbL) 1.0.',
    en: 'Region codes and names: Kepmendagri 300.2.2-2138/2025 by way of idn-area-data 4.0.1, Open Database License (ODbL) 1.0.',
  },
}

const files = ['provinces', 'regencies', 'districts', 'villages'] as const

/** The regions right under one, by code: of null the provinces, of `16` its regencies, of `16.04.10` its villages. */
export async function officialParts(code: string | null): Promise<Region[]> {
  const file = code === null ? 'provinces' : files[code.split('.').length]
  return file === undefined ? [] : rowsOf(file, code)
}

/** A region and everything under it, the villages only when asked for; empty for a code that nobody has. */
export async function officialArea(code: string, { villages }: { readonly villages: boolean }): Promise<Region[]> {
  const depth = code.split('.').length
  const own = (await rowsOf(files[depth - 1]!, code.split('.').slice(0, -1).join('.') || null)).filter(
    (region) => region.code === code,
  )
  if (own.length === 0) return []
  const below = files.slice(depth).filter((file) => file !== 'villages' || villages)
  const parts: Region[] = []
  for (const file of below) parts.push(...(await rowsOf(file, code)))
  return [...own, ...parts]
}

/** The rows of a file whose code lies under this one. */
async function rowsOf(file: (typeof files)[number], code: string | null): Promise<Region[]> {
  const path = fileURLToPath(import.meta.resolve(`idn-area-data/data/${file}.csv`))
  const lines = (await readFile(path, 'utf8')).split(/\r?\n/).slice(1)
  const mine = code === null ? lines : lines.filter((line) => line.startsWith(`${code}.`))
  const rows: string[][] = parse(mine.filter((line) => line !== '').join('\n'))
  return rows.map((row) => ({ code: row[0]!, name: row.at(-1)!, aliases: aliasesOf(row[0]!) }))
}

/** Other spellings that we know of. */
function aliasesOf(code: string): readonly string[] {
  return [lahat.whole, ...lahat.parts].find((region) => region.code === code)?.aliases ?? []
}
