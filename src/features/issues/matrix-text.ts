import type { Language } from '../../base/language.ts'

export type MatrixText = {
  readonly caption: (method: string) => string
  readonly issue: string
  readonly criteria: string
  readonly total: string
  readonly rank: string
  readonly of: (maximum: string) => string
  readonly tied: string
  readonly unranked: string
  readonly missing: string
  readonly mismatch: string
  readonly printed: string
  readonly printedSays: (printed: string, computed: string) => string
  readonly seeSource: string
  readonly origin: string
  readonly scores: (raters: number) => string
  readonly more: (n: number) => string
  readonly averages: (raters: number) => string
  readonly average: (raters: number) => string
}

export const matrixText: Record<Language, MatrixText> = {
  id: {
    caption: (method) => `Penilaian isu strategis menurut ${method}`,
    issue: 'Isu strategis',
    criteria: 'Kriteria dan bobot',
    total: 'Jumlah',
    rank: 'Peringkat',
    of: (maximum) => `dari ${maximum}`,
    tied: 'seri',
    unranked: 'belum',
    missing: 'kosong',
    mismatch: 'Tidak cocok',
    printed: 'tercetak',
    printedSays: (printed, computed) => `Naskah mencetak ${printed}, nilai selnya berjumlah ${computed}.`,
    seeSource: 'Lihat sumbernya',
    origin: 'Asal angka',
    scores: (raters) => `nilai dari ${raters} penilai`,
    more: (n) => `Dan ${n} isu lain, semuanya ada di unduhan.`,
    averages: (raters) =>
      `Angka pada setiap kriteria adalah rata-rata dari ${raters} penilai. Nilai tiap penilai ada di “Asal angka”.`,
    average: (raters) => `rata-rata ${raters} penilai`,
  },
  en: {
    caption: (method) => `Scoring of strategic issues by ${method}`,
    issue: 'Strategic issue',
    criteria: 'Criteria and weights',
    total: 'Total',
    rank: 'Rank',
    of: (maximum) => `of ${maximum}`,
    tied: 'tie',
    unranked: 'none',
    missing: 'empty',
    mismatch: 'Mismatch',
    printed: 'printed',
    printedSays: (printed, computed) => `The document prints ${printed}, its cells add up to ${computed}.`,
    seeSource: 'See the source',
    origin: 'Where it comes from',
    scores: (raters) => `the scores of ${raters} raters`,
    more: (n) => `And ${n} more issues, all of them in the downloads.`,
    averages: (raters) =>
      `The numbers under the criteria are means of ${raters} raters. Each rater’s scores stand under “Where it comes from”.`,
    average: (raters) => `mean of ${raters} raters`,
  },
}
