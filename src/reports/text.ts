import type { Language } from '../base/language.ts'
import type { Report } from './report.ts'

/** Words that every format prints around the words of a report. */
export type ReportText = {
  readonly table: string
  readonly figure: string
  readonly source: string
  readonly summary: string
  readonly findings: string
  readonly notes: string
  readonly note: (n: number) => string
  readonly back: string
  readonly printed: string
  readonly origin: string
  readonly synthetic: string
  readonly page: (n: string, of: string) => string
}

export const reportText: Record<Language, ReportText> = {
  id: {
    table: 'Tabel',
    figure: 'Gambar',
    source: 'Sumber',
    summary: 'Ringkasan',
    findings: 'Temuan',
    notes: 'Catatan',
    note: (n) => `Catatan ${n}`,
    back: 'kembali',
    printed: 'tercetak',
    origin: 'Asal angka',
    synthetic: 'Studi sintetis: dibuat untuk latihan, bukan data nyata.',
    page: (n, of) => `Halaman ${n} dari ${of}`,
  },
  en: {
    table: 'Table',
    figure: 'Figure',
    source: 'Source',
    summary: 'Summary',
    findings: 'Findings',
    notes: 'Notes',
    note: (n) => `Note ${n}`,
    back: 'back',
    printed: 'printed',
    origin: 'Where from',
    synthetic: 'Synthetic study: made up for practice, not real data.',
    page: (n, of) => `Page ${n} of ${of}`,
  },
}

/** What tables and figures are called, by id: `Tabel 1`, `Gambar 1`, each counted in the order of the blocks. */
export function labelsOf({ blocks, lang }: Pick<Report, 'blocks' | 'lang'>): ReadonlyMap<string, string> {
  const tables = blocks.filter((b) => b.kind === 'table')
  const charts = blocks.filter((b) => b.kind === 'chart')
  return new Map([
    ...tables.map((t, i): [string, string] => [t.id, `${reportText[lang].table} ${i + 1}`]),
    ...charts.map((c, i): [string, string] => [c.id, `${reportText[lang].figure} ${i + 1}`]),
  ])
}
