import type { Language } from '../../../base/language.ts'
import type { Inline } from '../../report.ts'

type AgreementText = {
  readonly title: string
  readonly intro: (raters: number, table: Inline) => readonly Inline[]
  readonly issuesLeftOut: (n: number) => string
  readonly ratersLeftOut: (n: number) => string
  readonly caption: string
  readonly number: string
  readonly issue: string
  readonly raters: string
  readonly mean: string
  readonly source: string
  readonly statistics: string
  readonly bias: (list: string) => string
  readonly noRaterAlone: string
  readonly ratersAlone: (raters: string) => string
}

export const agreementText: Record<Language, AgreementText> = {
  id: {
    title: 'Kesepakatan penilai',
    intro: (raters, table) => [`Jumlah nilai setiap isu dari masing-masing ${raters} penilai ada pada `, table, '.'],
    issuesLeftOut: (n) => `${n} isu dengan peringkat lebih rendah tidak dirinci di sini.`,
    ratersLeftOut: (n) => `${n} penilai lain tidak dirinci di sini.`,
    caption: 'Jumlah nilai menurut penilai',
    number: 'No',
    issue: 'Isu strategis',
    raters: 'Penilai',
    mean: 'Jumlah panel',
    source: 'Berkas scores.csv; jumlah panel ialah rata-rata tepat jumlah semua penilai.',
    statistics: 'Ukuran kesepakatan; yang tidak aman dihitung disebutkan sebabnya.',
    bias: (list) => `Lebih tinggi (+) atau rendah (−) dari rata-rata penilai lain, dalam poin: ${list}.`,
    noRaterAlone: 'Peringkat 1 tidak berubah bila salah satu penilai, siapa pun, tidak dihitung.',
    ratersAlone: (raters) => `Peringkat 1 berubah bila salah satu dari mereka tidak dihitung: ${raters}.`,
  },
  en: {
    title: 'Agreement of the raters',
    intro: (raters, table) => [`The totals of each of the ${raters} raters stand in `, table, '.'],
    issuesLeftOut: (n) => `${n} issues of lower rank are not listed here.`,
    ratersLeftOut: (n) => `${n} more raters are not listed here.`,
    caption: 'Totals by rater',
    number: 'No',
    issue: 'Strategic issue',
    raters: 'Raters',
    mean: 'Panel total',
    source: 'File scores.csv; the panel total is the exact mean of all raters’ totals.',
    statistics: 'Measures of agreement; where one is unsafe, the reason is given.',
    bias: (list) => `Higher (+) or lower (−) than the mean of the other raters, in points: ${list}.`,
    noRaterAlone: 'Rank 1 does not change when any one rater is left out.',
    ratersAlone: (raters) => `Rank 1 changes when one of them is left out: ${raters}.`,
  },
}
