import type { Language } from '../base/language.ts'

type SourceText = {
  readonly called: (file: string) => string
  /** What the tables of a bundle hold, by the name of their file. */
  readonly tables: Readonly<Record<string, string>>
  readonly columns: Readonly<Record<string, string>>
}

export const sourceText: Record<Language, SourceText> = {
  id: {
    called: (file) => `Dalam bundel namanya ${file}.`,
    tables: {
      scores: 'Nilai panel, sel demi sel',
      printed: 'Jumlah dan peringkat yang tercetak',
      issues: 'Isu strategis',
      recap: 'Angka rekapitulasi',
    },
    columns: {
      issue: 'Isu',
      criterion: 'Kriteria',
      rater: 'Penilai',
      points: 'Nilai',
      reason: 'Alasan',
      total: 'Jumlah',
      rank: 'Peringkat',
      source: 'Dokumen',
      id: 'Kode',
      title: 'Judul',
      note: 'Catatan',
      region: 'Wilayah',
      category: 'Kategori',
      period: 'Masa',
      value: 'Angka',
    },
  },
  en: {
    called: (file) => `In the bundle it is called ${file}.`,
    tables: {
      scores: 'Scores of the panel, cell by cell',
      printed: 'Totals and ranks as printed',
      issues: 'Strategic issues',
      recap: 'Figures of the recap',
    },
    columns: {
      issue: 'Issue',
      criterion: 'Criterion',
      rater: 'Rater',
      points: 'Points',
      reason: 'Reason',
      total: 'Total',
      rank: 'Rank',
      source: 'Document',
      id: 'Code',
      title: 'Title',
      note: 'Note',
      region: 'Region',
      category: 'Category',
      period: 'Period',
      value: 'Figure',
    },
  },
}
