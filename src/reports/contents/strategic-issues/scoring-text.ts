import type { Language } from '../../../base/language.ts'

type ScoringText = {
  readonly title: string
  readonly findings: string
  readonly noFindings: string
  readonly moreFindings: (n: number) => string
  readonly counts: (issues: number, criteria: number, method: string) => string
  readonly panel: (raters: number) => string
  readonly oneSheet: string
  readonly nobody: string
  readonly printed: string
  readonly criteriaLeftOut: (n: number) => string
  readonly caption: (method: string) => string
  readonly number: string
  readonly issue: string
  readonly criteria: string
  readonly total: string
  readonly rank: string
  readonly band: string
  readonly unfinished: string
  readonly source: (files: string) => string
}

export const scoringText: Record<Language, ScoringText> = {
  id: {
    title: 'Penilaian isu strategis',
    findings: 'Temuan',
    noFindings: 'Tidak ada temuan: jumlah dan peringkatnya cocok, dan tidak ada yang seri.',
    moreFindings: (n) =>
      `Masih ada ${n} temuan lain yang tidak dirinci di sini; "ungkit analyse --json" memuat semuanya.`,
    counts: (issues, criteria, method) =>
      `${issues} isu dinilai pada ${criteria} kriteria menurut metode ${method}; hasilnya pada `,
    panel: (raters) =>
      `Sel kriteria memuat rata-rata ${raters} penilai; jumlahnya ialah jumlah tepat semua nilai dibagi banyaknya penilai, bukan jumlah rata-rata yang dibulatkan.`,
    oneSheet: 'Nilainya satu lembar, dan jumlahnya jumlah sel itu.',
    nobody: 'Belum ada nilai.',
    printed: 'Angka yang dicoret tercetak pada naskah dan berbeda dari hasil hitung; keduanya dipertahankan.',
    criteriaLeftOut: (n) => `Nilai pada ${n} kriteria terlalu lebar untuk tabel ini dan ada di scores.csv.`,
    caption: (method) => `Hasil penilaian isu menurut ${method}`,
    number: 'No',
    issue: 'Isu strategis',
    criteria: 'Kriteria dan bobot',
    total: 'Jumlah',
    rank: 'Peringkat',
    band: 'Golongan',
    unfinished: 'belum lengkap',
    source: (files) => `Berkas ${files}; jumlah dan peringkat dihitung ulang.`,
  },
  en: {
    title: 'Scoring of the strategic issues',
    findings: 'Findings',
    noFindings: 'No findings: totals and ranks agree, and nothing ties.',
    moreFindings: (n) => `${n} more findings are not listed here; "ungkit analyse --json" has them all.`,
    counts: (issues, criteria, method) =>
      `${issues} ${issues === 1 ? 'issue was' : 'issues were'} scored on ${criteria} criteria by the method ${method}, as shown in `,
    panel: (raters) =>
      `A cell of a criterion holds the mean of ${raters} raters; a total is the exact sum of all scores divided by the number of raters, not the sum of rounded means.`,
    oneSheet: 'There is one sheet of scores, and a total is the sum of its cells.',
    nobody: 'Nobody has scored yet.',
    printed:
      'A number that is struck out was printed in the document and differs from what was computed; both are kept.',
    criteriaLeftOut: (n) => `The points on ${n} criteria are too wide for this table and stand in scores.csv.`,
    caption: (method) => `Result of scoring by ${method}`,
    number: 'No',
    issue: 'Strategic issue',
    criteria: 'Criteria and weights',
    total: 'Total',
    rank: 'Rank',
    band: 'Band',
    unfinished: 'incomplete',
    source: (files) => `Files ${files}; totals and ranks are computed anew.`,
  },
}
