import type { Language } from '../../base/language.ts'
import { listed } from '../../base/words.ts'
import type { NotAdded } from './figure.ts'

type RecapText = {
  readonly headline: (total: string, categories: number, largest: string, share: string) => string
  readonly none: string
  readonly entries: string
  readonly byKind: string
  readonly strip: string
  readonly rest: (n: number) => string
  readonly barsTitle: string
  readonly barsNote: (largest: string) => string
  readonly zero: (names: string) => string
  readonly tableCaption: (where: string) => string
  readonly kind: string
  readonly count: string
  readonly share: string
  readonly total: string
  readonly notReported: string
  readonly confidential: string
  readonly units: (units: readonly string[]) => string
  readonly tooLarge: string
  readonly others: string
  readonly showTable: (n: number) => string
  readonly byDistrict: string
  readonly district: string
  readonly districtsReporting: (n: number) => string
  readonly noDistricts: string
}

export const recapText: Record<Language, RecapText> = {
  id: {
    headline: (total, categories, largest, share) =>
      `${total} entri dalam ${categories} jenis; ${share} di antaranya ${largest}.`,
    none: 'Studi ini belum memuat rekapitulasi.',
    entries: 'Yang dihitung adalah entri: satu orang dapat tercatat pada lebih dari satu jenis.',
    byKind: 'Menurut jenis',
    strip: 'Bagian tiap jenis dari seluruh entri',
    rest: (n) => `${n} jenis lain`,
    barsTitle: 'Jenis selain yang terbesar',
    barsNote: (largest) => `Tanpa ${largest}, yang akan membuat batang lain tidak terlihat.`,
    zero: (names) => `Tidak ada entri (0): ${names}.`,
    tableCaption: (where) => `Rekapitulasi menurut jenis, ${where}`,
    kind: 'Jenis',
    count: 'Jumlah',
    share: 'Bagian',
    total: 'Jumlah',
    notReported: 'belum melapor',
    confidential: 'dirahasiakan',
    units: (units) =>
      `tidak dijumlahkan, satuannya berbeda: ${listed(
        units.map((u) => unitWords.id[u] ?? u),
        'id',
      )}`,
    tooLarge: 'tidak dijumlahkan, angkanya terlalu besar',
    others: 'Di luar daftar resmi',
    showTable: (n) => `Lihat tabel ${n} jenis`,
    byDistrict: 'Menurut kecamatan',
    district: 'Kecamatan',
    districtsReporting: (n) => `${n} kecamatan melapor. Jumlah kecamatan tidak pernah ditambahkan ke jumlah kabupaten.`,
    noDistricts:
      'Studi ini hanya memuat angka wilayah seluruhnya; angka bagian-bagiannya, misalnya per kecamatan, tidak diketahui di sini.',
  },
  en: {
    headline: (total, categories, largest, share) =>
      `${total} entries in ${categories} categories; ${share} of them ${largest}.`,
    none: 'This study has no recap yet.',
    entries: 'Entries are counted: one person may stand in more than one category.',
    byKind: 'By category',
    strip: 'Share of each category in all entries',
    rest: (n) => `${n} other categories`,
    barsTitle: 'Categories beside the largest',
    barsNote: (largest) => `Without ${largest}, which would make the other bars invisible.`,
    zero: (names) => `No entries (0): ${names}.`,
    tableCaption: (where) => `Recap by category, ${where}`,
    kind: 'Category',
    count: 'Number',
    share: 'Share',
    total: 'Total',
    notReported: 'not reported',
    confidential: 'confidential',
    units: (units) =>
      `not added, being in different units: ${listed(
        units.map((u) => unitWords.en[u] ?? u),
        'en',
      )}`,
    tooLarge: 'not added, the figures are too large',
    others: 'Outside the official lists',
    showTable: (n) => `Show the table of ${n} categories`,
    byDistrict: 'By district',
    district: 'District',
    districtsReporting: (n) => `${n} districts report. District figures are never added to those of the regency.`,
    noDistricts:
      'This study has figures of the whole region alone; those of its parts, such as districts, are not known here.',
  },
}

const unitWords: Record<Language, Readonly<Record<string, string>>> = {
  id: { entry: 'entri', person: 'orang', family: 'keluarga', group: 'kelompok', community: 'komunitas' },
  en: { entry: 'entries', person: 'people', family: 'families', group: 'groups', community: 'communities' },
}

/** Why a category has no total although there are figures. */
export function notAddedText(notAdded: NotAdded, lang: Language): string {
  return notAdded.code === 'units' ? recapText[lang].units(notAdded.units) : recapText[lang].tooLarge
}
