import type { Language } from '../../../base/language.ts'
import type { Inline } from '../../report.ts'

type RecapText = {
  readonly title: string
  readonly noRegion: (figures: string) => string
  readonly shownIn: (table: Inline) => readonly Inline[]
  readonly most: (kinds: number, names: string, share: string) => string
  readonly entries: readonly Inline[]
  readonly nothingReported: string
  readonly allZero: string
  readonly silent: (kinds: number) => string
  readonly hidden: (kinds: number) => string
  readonly partial: (kinds: number) => string
  readonly caption: (title: string, region: string, period: string) => string
  readonly chartCaption: (title: string) => string
  readonly chartAlt: (whole: string, parts: string) => string
  readonly otherKindsOf: (n: number) => string
  readonly barsAlt: (list: string) => string
  readonly notDrawn: (n: number) => string
  readonly others: string
  readonly number: string
  readonly kind: string
  readonly count: string
  readonly part: string
  readonly total: string
  readonly notReported: string
  readonly confidential: string
  readonly inFile: (file: string) => string
  readonly district: string
  readonly otherKinds: string
  readonly districtTitle: string
  readonly districtIntro: (districts: number, table: Inline) => readonly Inline[]
  readonly districtSmall: string
  readonly districtCaption: (region: string, period: string) => string
  readonly districtGaps: (cells: string) => string
  readonly mismatch: (name: string, whole: string, parts: string) => string
  readonly moreMismatches: (n: number) => string
}

export const recapText: Record<Language, RecapText> = {
  id: {
    title: 'Rekapitulasi',
    noRegion: (figures) =>
      `Studi ini memuat ${figures} angka rekapitulasi, tetapi kode wilayahnya belum disebutkan. Karena itu angka tidak dijumlahkan.`,
    shownIn: (table) => ['Sebaran menurut jenis disajikan pada ', table, '. '],
    most: (kinds, names, share) =>
      kinds === 1
        ? `Semua yang tercatat ialah ${names} (${share}). `
        : `Dua jenis terbanyak, ${names}, mencakup ${share} dari seluruh entri. `,
    entries: ['Yang dihitung ialah entri, bukan orang: satu orang dapat tercatat pada lebih dari satu jenis.'],
    nothingReported: 'Belum ada jenis yang melaporkan jumlahnya.',
    allZero: 'Semua jenis melaporkan nol.',
    silent: (kinds) => `${kinds} jenis belum melapor; itu tidak sama dengan nol dan tidak ikut dijumlahkan.`,
    hidden: (kinds) => `${kinds} jenis dirahasiakan dan tidak ikut dijumlahkan.`,
    partial: (kinds) => `Jumlah ${kinds} jenis baru meliputi bagian wilayah yang sudah melapor.`,
    caption: (title, region, period) => `${title}${region === '' ? '' : `, ${region}`}, ${period}`,
    chartCaption: (title) => `Bagian setiap jenis: ${title}`,
    chartAlt: (whole, parts) => `Dari ${whole} entri: ${parts}.`,
    otherKindsOf: (n) => `${n} jenis lain`,
    barsAlt: (list) => `Jenis lain: ${list}.`,
    notDrawn: (n) => `${n} jenis terkecil tidak digambar`,
    others: 'Jenis lain menurut kantor',
    number: 'No',
    kind: 'Jenis',
    count: 'Jumlah',
    part: 'Bagian',
    total: 'Jumlah',
    notReported: 'belum melapor',
    confidential: 'dirahasiakan',
    inFile: (file) => `Berkas ${file}`,
    district: 'Wilayah',
    otherKinds: 'Jenis lain',
    districtTitle: 'Menurut wilayah',
    districtIntro: (districts, table) => [`Angka ${districts} bagian wilayah disajikan pada `, table, '. '],
    districtSmall:
      'Jenis yang di suatu wilayah berjumlah 1 sampai 4 tidak dirinci menurut wilayah, agar orangnya tidak dikenali; jumlahnya masuk ke jenis lain.',
    districtCaption: (region, period) => `Jumlah menurut wilayah${region === '' ? '' : `, ${region}`}, ${period}`,
    districtGaps: (cells) => `${cells} angka belum melapor atau dirahasiakan dan tidak ikut dijumlahkan.`,
    mismatch: (name, whole, parts) => `${name}: tercatat ${whole}, jumlah bagian wilayahnya ${parts}.`,
    moreMismatches: (n) => `Masih ada ${n} jenis lain yang jumlah bagiannya berbeda.`,
  },
  en: {
    title: 'Recap',
    noRegion: (figures) =>
      `The study holds ${figures} figures, but it does not state the code of its region. So they are not added up.`,
    shownIn: (table) => ['The kinds are shown in ', table, '. '],
    most: (kinds, names, share) =>
      kinds === 1
        ? `All that was recorded is ${names} (${share}). `
        : `The two largest kinds, ${names}, make up ${share} of all entries. `,
    entries: ['Entries are counted, not people: one person may be recorded under more than one kind.'],
    nothingReported: 'No kind has reported a number yet.',
    allZero: 'Every kind reports zero.',
    silent: (kinds) =>
      `${kinds} ${kinds === 1 ? 'kind has' : 'kinds have'} not reported; that is not zero, and it is not added.`,
    hidden: (kinds) => `${kinds} ${kinds === 1 ? 'kind is' : 'kinds are'} confidential and not added.`,
    partial: (kinds) =>
      `The number of ${kinds} ${kinds === 1 ? 'kind' : 'kinds'} covers only the parts of the region that reported.`,
    caption: (title, region, period) => `${title}${region === '' ? '' : `, ${region}`}, ${period}`,
    chartCaption: (title) => `Share of each kind: ${title}`,
    chartAlt: (whole, parts) => `Of ${whole} entries: ${parts}.`,
    otherKindsOf: (n) => `${n} other kinds`,
    barsAlt: (list) => `Other kinds: ${list}.`,
    notDrawn: (n) => `the ${n} smallest are not drawn`,
    others: 'Other kinds counted by the office',
    number: 'No',
    kind: 'Kind',
    count: 'Number',
    part: 'Share',
    total: 'Total',
    notReported: 'not reported',
    confidential: 'confidential',
    inFile: (file) => `File ${file}`,
    district: 'Region',
    otherKinds: 'Other kinds',
    districtTitle: 'By region',
    districtIntro: (districts, table) => [`The figures of ${districts} parts of the region are shown in `, table, '. '],
    districtSmall:
      'Kinds that number 1 to 4 in some part of the region are not shown by region, so that nobody can be recognised; they are among the other kinds.',
    districtCaption: (region, period) => `Numbers by region${region === '' ? '' : `, ${region}`}, ${period}`,
    districtGaps: (cells) => `${cells} figures were not reported or are confidential, and are not added.`,
    mismatch: (name, whole, parts) => `${name}: recorded ${whole}, its parts add up to ${parts}.`,
    moreMismatches: (n) => `The parts of ${n} more kinds add up to something else.`,
  },
}
