import type { Language } from '../../../base/language.ts'
import type { NoChange } from '../../../methods/recap/change.ts'
import type { Dimension } from '../../../methods/recap/facts.ts'
import type { Measure } from './view.ts'

type ViewText = {
  readonly empty: string
  readonly emptyLead: string
  readonly emptyLink: string
  readonly form: string
  readonly show: string
  readonly labels: Readonly<
    Record<
      | 'set'
      | 'area'
      | 'level'
      | 'period'
      | 'rows'
      | 'columns'
      | 'measure'
      | 'category'
      | 'unit'
      | 'sex'
      | 'age'
      | 'order',
      string
    >
  >
  readonly dimensions: Readonly<Record<Dimension, string>>
  readonly measures: Readonly<Record<Measure, string>>
  readonly parts: string
  readonly allCategories: string
  readonly allUnits: string
  readonly allAges: string
  readonly noColumns: string
  readonly orders: Readonly<Record<'given' | 'largest', string>>
  readonly total: string
  readonly ofParts: string
  readonly atLeast: (n: string, unknown: number) => string
  readonly unknown: string
  readonly hidden: string
  readonly tooLarge: string
  readonly nothing: string
  readonly noChange: Readonly<Record<NoChange, string>>
  readonly fromZero: string
  readonly noPopulation: string
  readonly per1000: (population: string) => string
  readonly signs: string
  readonly outside: string
  readonly caption: (rows: string, columns: string | null, measure: string, where: string, period: string) => string
  readonly stock: Readonly<Record<'stock' | 'flow', string>>
  readonly series: (name: string) => string
  readonly draft: string
  readonly more: (from: number, to: number, all: number) => string
  readonly before: string
  readonly after: string
  readonly download: string
  readonly table: string
  readonly picture: string
  readonly showTable: string
  readonly byKind: string
  readonly others: (largest: string) => string
  readonly othersNote: (largest: string) => string
  readonly zeros: (names: string) => string
  readonly rest: (n: number) => string
  readonly heat: string
  readonly heatNote: string
  readonly heatClasses: readonly string[]
  readonly map: (what: string) => string
  readonly ownMap: string
  readonly trend: (what: string) => string
  readonly begins: (series: string) => string
  readonly breakNote: string
  readonly partly: string
  readonly missing: string
  readonly below: (n: string) => string
  readonly between: (a: string, b: string) => string
  readonly orMore: (n: string) => string
  readonly region: string
  readonly number: string
  readonly share: string
  readonly period: string
}

export const viewText: Record<Language, ViewText> = {
  id: {
    empty: 'Belum ada angka untuk dilihat',
    emptyLead:
      'Halaman ini menampilkan rekap kantor sebagai tabel, peta, dan grafik. Pilih wilayah kantor, lalu isi atau impor angka satu periode; setelah itu gambarnya muncul di sini.',
    emptyLink: 'Isi angka',
    form: 'Atur tampilan',
    show: 'Tampilkan',
    labels: {
      set: 'Himpunan',
      area: 'Wilayah',
      level: 'Tingkat wilayah',
      period: 'Periode',
      rows: 'Baris',
      columns: 'Kolom',
      measure: 'Isi sel',
      category: 'Jenis',
      unit: 'Satuan',
      sex: 'Jenis kelamin',
      age: 'Umur',
      order: 'Urutan baris',
    },
    dimensions: {
      category: 'Jenis',
      region: 'Wilayah',
      period: 'Periode',
      unit: 'Satuan',
      sex: 'Jenis kelamin',
      age: 'Umur',
    },
    measures: {
      count: 'Jumlah',
      shareOfRow: 'Bagian dari baris (%)',
      shareOfColumn: 'Bagian dari kolom (%)',
      rank: 'Peringkat dalam kolom',
      change: 'Perubahan dari periode sebelumnya',
      yearChange: 'Perubahan dari setahun sebelumnya',
      rate: 'Per 1.000 penduduk',
    },
    parts: 'langsung di bawahnya',
    allCategories: 'semua',
    allUnits: 'semua',
    allAges: 'semua umur',
    noColumns: 'tanpa kolom',
    orders: { given: 'menurut daftar', largest: 'dari yang terbesar' },
    total: 'Jumlah',
    ofParts: 'Dihitung dari bagian-bagiannya',
    atLeast: (n, unknown) => `paling sedikit ${n}; ${unknown} angka belum dilaporkan`,
    unknown: 'belum dilaporkan',
    hidden: 'rahasia',
    tooLarge: 'terlalu besar untuk dijumlahkan',
    nothing: 'tidak ada',
    noChange: {
      noEarlier: 'tidak ada periode pembanding',
      series: 'seri berganti',
      incomplete: 'belum lengkap',
      units: 'satuan berbeda',
    },
    fromZero: 'dari 0',
    noPopulation: 'penduduk belum diisi',
    per1000: (population) => `dari ${population} penduduk`,
    signs: '… belum dilaporkan · ≥ paling sedikit, sebagian belum dilaporkan · – tidak dapat dihitung',
    outside: 'di luar jumlah resmi',
    caption: (rows, columns, measure, where, period) =>
      `${measure} menurut ${rows.toLowerCase()}${columns === null ? '' : ` dan ${columns.toLowerCase()}`}, ${where}, ${period}`,
    stock: { stock: 'jumlah pada akhir periode', flow: 'jumlah yang masuk selama periode' },
    series: (name) => `seri ${name}`,
    draft: 'Periode ini belum disahkan; angkanya masih dapat berubah.',
    more: (from, to, all) => `Baris ${from}–${to} dari ${all}. Unduhan memuat semuanya.`,
    before: 'Baris sebelumnya',
    after: 'Baris berikutnya',
    download: 'Unduh',
    table: 'Tabel',
    picture: 'Gambar',
    showTable: 'Lihat tabelnya',
    byKind: 'Menurut jenis',
    others: (largest) => `Jenis selain ${largest}`,
    othersNote: (largest) => `Tanpa ${largest}, yang akan membuat batang lain tidak terlihat.`,
    zeros: (names) => `Tidak ada entri (0): ${names}.`,
    rest: (n) => `${n} jenis lain`,
    heat: 'Jenis dan wilayah',
    heatNote: 'Warna membandingkan wilayah dalam jenis yang sama, supaya jenis yang kecil tetap terlihat.',
    heatClasses: ['terkecil dalam jenisnya', 'kecil', 'tengah', 'besar', 'terbesar dalam jenisnya'],
    map: (what) => `Peta: ${what}`,
    ownMap: 'Pakai peta batas sendiri',
    trend: (what) => `Dari waktu ke waktu: ${what}`,
    begins: (series) => `mulai ${series}`,
    breakNote: 'Garis putus-putus: cara menghitung berganti, jadi angka sebelum dan sesudahnya tidak dibandingkan.',
    partly: 'paling sedikit: sebagian belum dilaporkan',
    missing: 'belum dilaporkan',
    below: (n) => `di bawah ${n}`,
    between: (a, b) => `${a}–${b}`,
    orMore: (n) => `${n} ke atas`,
    region: 'Wilayah',
    number: 'Jumlah',
    share: 'Bagian',
    period: 'Periode',
  },
  en: {
    empty: 'No figures to look at yet',
    emptyLead:
      'This page shows the office’s recap as tables, maps and charts. Pick the office’s area, then enter or import the figures of one period; its pictures then stand here.',
    emptyLink: 'Enter figures',
    form: 'Change the view',
    show: 'Show',
    labels: {
      set: 'Set',
      area: 'Region',
      level: 'Level of regions',
      period: 'Period',
      rows: 'Rows',
      columns: 'Columns',
      measure: 'In the cells',
      category: 'Category',
      unit: 'Unit',
      sex: 'Sex',
      age: 'Age',
      order: 'Order of rows',
    },
    dimensions: { category: 'Category', region: 'Region', period: 'Period', unit: 'Unit', sex: 'Sex', age: 'Age' },
    measures: {
      count: 'Number',
      shareOfRow: 'Share of the row (%)',
      shareOfColumn: 'Share of the column (%)',
      rank: 'Rank within the column',
      change: 'Change from the period before',
      yearChange: 'Change from a year before',
      rate: 'Per 1,000 inhabitants',
    },
    parts: 'right below it',
    allCategories: 'all',
    allUnits: 'all',
    allAges: 'all ages',
    noColumns: 'no columns',
    orders: { given: 'as listed', largest: 'largest first' },
    total: 'Total',
    ofParts: 'Added up from its parts',
    atLeast: (n, unknown) => `at least ${n}; ${unknown} figures not reported yet`,
    unknown: 'not reported yet',
    hidden: 'confidential',
    tooLarge: 'too large to be added',
    nothing: 'nothing',
    noChange: {
      noEarlier: 'no period to compare with',
      series: 'series changed',
      incomplete: 'incomplete',
      units: 'units differ',
    },
    fromZero: 'from 0',
    noPopulation: 'population not given',
    per1000: (population) => `of ${population} inhabitants`,
    signs: '… not reported yet · ≥ at least, some not reported · – cannot be computed',
    outside: 'outside the official total',
    caption: (rows, columns, measure, where, period) =>
      `${measure} by ${rows.toLowerCase()}${columns === null ? '' : ` and ${columns.toLowerCase()}`}, ${where}, ${period}`,
    stock: { stock: 'number at the end of the period', flow: 'number that came in the period' },
    series: (name) => `series ${name}`,
    draft: 'This period is not approved yet; its figures may still change.',
    more: (from, to, all) => `Rows ${from}–${to} of ${all}. Downloads hold all of them.`,
    before: 'Rows before',
    after: 'Rows after',
    download: 'Download',
    table: 'Table',
    picture: 'Picture',
    showTable: 'Show its table',
    byKind: 'By category',
    others: (largest) => `Categories beside ${largest}`,
    othersNote: (largest) => `Without ${largest}, which would make the other bars invisible.`,
    zeros: (names) => `No entries (0): ${names}.`,
    rest: (n) => `${n} other categories`,
    heat: 'Categories and regions',
    heatNote: 'Colours compare regions within one category, so that small categories stay visible.',
    heatClasses: ['smallest of its category', 'small', 'middle', 'large', 'largest of its category'],
    map: (what) => `Map: ${what}`,
    ownMap: 'Use your own boundary map',
    trend: (what) => `Over time: ${what}`,
    begins: (series) => `${series} begins`,
    breakNote: 'A dashed line: the way of counting changed, so figures before and after it are not compared.',
    partly: 'at least: some not reported yet',
    missing: 'not reported yet',
    below: (n) => `below ${n}`,
    between: (a, b) => `${a}–${b}`,
    orMore: (n) => `${n} or more`,
    region: 'Region',
    number: 'Number',
    share: 'Share',
    period: 'Period',
  },
}
