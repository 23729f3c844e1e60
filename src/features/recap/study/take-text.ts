import type { Language } from '../../../base/language.ts'

type TakeText = {
  readonly title: (figures: number) => string
  readonly changedTitle: (n: number) => string
  readonly lead: string
  readonly none: string
  readonly noneLink: string
  readonly what: string
  readonly periods: string
  readonly periodsHint: string
  readonly regions: string
  readonly regionChoices: Readonly<Record<'whole' | 'parts' | 'all', string>>
  readonly take: string
  readonly failed: string
  readonly done: (added: number, replaced: number) => string
  readonly same: string
  readonly noRegion: string
  readonly noRegionLink: string
  readonly changed: {
    readonly tag: string
    readonly say: string
    readonly caption: string
    readonly category: string
    readonly region: string
    readonly period: string
    readonly study: string
    readonly office: string
    readonly since: string
    readonly more: (n: number) => string
    readonly link: string
  }
  readonly problems: Readonly<Record<'noPeriod' | 'none' | 'unreadable', string>>
}

export const takeText: Record<Language, TakeText> = {
  id: {
    title: (figures) => (figures === 0 ? 'Studi ini belum memuat angka' : `Studi ini memuat ${figures} angka`),
    changedTitle: (n) => `${n} angka studi ini berbeda dari rekap kantor sekarang`,
    lead: 'Angka yang diambil menjadi salinan di studi ini. Kalau rekap kantor berubah kemudian, studi tidak ikut berubah, tetapi perbedaannya ditandai.',
    none: 'Rekap kantor belum mempunyai angka. Isi atau impor dahulu di Rekap.',
    noneLink: 'Buka rekap kantor',
    what: 'Ambil angka dari rekap kantor',
    periods: 'Angka yang mana',
    periodsHint: 'Sebaiknya periode yang sudah disahkan.',
    regions: 'Sampai wilayah mana',
    regionChoices: {
      whole: 'Angka kabupaten saja',
      parts: 'Kabupaten dan kecamatannya',
      all: 'Semua, sampai desa',
    },
    take: 'Salin ke studi ini',
    failed: 'Belum disalin',
    done: (added, replaced) =>
      `${added} angka ditambahkan, ${replaced} diperbarui. Dapat diurungkan dari riwayat studi.`,
    same: 'Semua angka itu sudah ada di studi ini dan sama.',
    noRegion: 'Studi ini belum menyebut kode wilayahnya, jadi jumlahnya belum dapat ditampilkan.',
    noRegionLink: 'Isi wilayah studi',
    changed: {
      tag: 'Angka berubah',
      say: 'Studi menyimpan angka saat diambil; rekap kantor mengatakan lain sekarang.',
      caption: 'Angka yang berubah',
      category: 'Kategori',
      region: 'Wilayah',
      period: 'Periode',
      study: 'Di studi ini',
      office: 'Di rekap kantor',
      since: 'Sejak',
      more: (n) => `dan ${n} lainnya`,
      link: 'Ambil dari rekap kantor',
    },
    problems: {
      noPeriod: 'Pilih sedikitnya satu periode.',
      none: 'Rekap kantor tidak mempunyai angka untuk pilihan itu.',
      unreadable: 'recap.csv studi ini tidak dapat dibaca, jadi tidak ditimpa.',
    },
  },
  en: {
    title: (figures) => (figures === 0 ? 'This study has no figures yet' : `This study has ${figures} figures`),
    changedTitle: (n) => `${n} figures of this study differ from the office’s recap now`,
    lead: 'What is taken becomes a copy in this study. When the recap changes later, the study does not, but the difference is marked.',
    none: 'The recap of the office has no figures yet. Enter or import them there first.',
    noneLink: 'Open the recap of the office',
    what: 'Take figures from the office’s recap',
    periods: 'Which figures',
    periodsHint: 'Best of a period that is approved.',
    regions: 'Down to where',
    regionChoices: {
      whole: 'The regency alone',
      parts: 'The regency and its districts',
      all: 'All, down to villages',
    },
    take: 'Copy into this study',
    failed: 'Not copied yet',
    done: (added, replaced) => `${added} figures added, ${replaced} renewed. Can be undone from the study’s history.`,
    same: 'The study has all of these figures already, and they are the same.',
    noRegion: 'The study does not name the code of its region, so totals cannot be shown.',
    noRegionLink: 'Enter the region of the study',
    changed: {
      tag: 'Figures changed',
      say: 'The study keeps the figures as they were taken; the recap of the office says otherwise now.',
      caption: 'Figures that changed',
      category: 'Category',
      region: 'Region',
      period: 'Period',
      study: 'In this study',
      office: 'In the recap',
      since: 'Since',
      more: (n) => `and ${n} more`,
      link: 'Take from the office’s recap',
    },
    problems: {
      noPeriod: 'Choose at least one period.',
      none: 'The recap of the office has no figure for that choice.',
      unreadable: 'recap.csv of this study cannot be read, so it is not overwritten.',
    },
  },
}
