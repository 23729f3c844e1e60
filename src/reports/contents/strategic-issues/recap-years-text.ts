import type { Language } from '../../../base/language.ts'
import type { Inline } from '../../report.ts'

type RecapYearsText = {
  readonly title: string
  readonly complete: (all: string, period: string) => string
  readonly incomplete: (asked: string, period: string, given: string, share: string) => string
  readonly silent: (n: string) => string
  readonly hidden: (n: string) => string
  readonly wholeOnly: string
  readonly years: (table: Inline) => readonly Inline[]
  readonly caption: (title: string, region: string) => string
  readonly others: string
  readonly period: string
  readonly count: string
  readonly change: string
  readonly given: string
  readonly lacking: string
  readonly none: string
  readonly source: string
}

export const recapYearsText: Record<Language, RecapYearsText> = {
  id: {
    title: 'Kelengkapan dan periode',
    complete: (all, period) => `Semua ${all} angka periode ${period} dilaporkan.`,
    incomplete: (asked, period, given, share) =>
      `Dari ${asked} angka periode ${period}, ${given} dilaporkan (${share}).`,
    silent: (n) => `${n} belum dilaporkan, yang bukan nol.`,
    hidden: (n) => `${n} dirahasiakan.`,
    wholeOnly:
      'Studi ini hanya memuat angka wilayah seluruhnya; angka bagian-bagiannya, misalnya per kecamatan, tidak diketahui di sini.',
    years: (table) => [
      'Jumlah tiap periode disajikan pada ',
      table,
      '. Perubahan dihitung hanya antara dua periode yang semua angkanya dilaporkan.',
    ],
    caption: (title, region) => `${title} menurut periode${region === '' ? '' : `, ${region}`}`,
    others: 'Jenis lain menurut kantor',
    period: 'Periode',
    count: 'Jumlah',
    change: 'Perubahan',
    given: 'Dilaporkan',
    lacking: 'Belum atau rahasia',
    none: '–',
    source: 'Berkas recap.csv',
  },
  en: {
    title: 'Completeness and periods',
    complete: (all, period) => `All ${all} figures of ${period} were reported.`,
    incomplete: (asked, period, given, share) => `Of ${asked} figures of ${period}, ${given} were reported (${share}).`,
    silent: (n) => `${n} were not reported, which is not zero.`,
    hidden: (n) => `${n} are confidential.`,
    wholeOnly:
      'This study has figures of the whole region alone; those of its parts, such as districts, are not known here.',
    years: (table) => [
      'The total of each period is shown in ',
      table,
      '. Changes are computed only between two periods whose figures were all reported.',
    ],
    caption: (title, region) => `${title} by period${region === '' ? '' : `, ${region}`}`,
    others: 'Other kinds counted by the office',
    period: 'Period',
    count: 'Total',
    change: 'Change',
    given: 'Reported',
    lacking: 'Not reported or confidential',
    none: '–',
    source: 'File recap.csv',
  },
}
