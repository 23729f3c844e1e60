import type { Language } from '../../../base/language.ts'

type FileText = {
  readonly hiddenMark: string
  readonly missingMark: string
  readonly hidden: string
  readonly missing: string
  readonly partial: string
  readonly legend: string
  readonly rule: (usual: string, strict: string) => string
  readonly belowThreshold: (threshold: number) => string
  readonly zeroToo: (threshold: number) => string
  readonly complement: string
  readonly total: string
  readonly number: string
  readonly region: string
  readonly code: string
  readonly category: string
  readonly unit: string
  readonly definition: string
  readonly threshold: string
  readonly period: string
  readonly counts: string
  readonly series: string
  readonly inTotal: string
  readonly yes: string
  readonly no: string
  readonly files: string
  readonly file: string
  readonly bytes: string
  readonly checksum: string
  readonly about: string
  readonly categories: string
  readonly licence: string
  readonly figuresLicence: (title: string) => string
  readonly issued: (day: string) => string
  readonly publisher: string
  readonly contact: string
  readonly recap: (set: string) => string
  readonly periodTitle: (label: string) => string
  readonly caption: (set: string, period: string) => string
  readonly datasetTitle: (set: string, level: string) => string
  readonly levels: Readonly<Record<string, string>>
  readonly stock: string
  readonly flow: string
  readonly part: (n: number, of: number) => string
  readonly entriesNotPeople: string
  readonly noScripts: string
  readonly fileTitles: Readonly<Record<'figures' | 'regions' | 'categories' | 'periods', string>>
  readonly fields: Readonly<Record<string, string>>
  readonly concept: (source: string) => string
}

/** Words in what goes out to the public. */
export const fileText: Record<Language, FileText> = {
  id: {
    hiddenMark: 'c',
    missingMark: '…',
    hidden: 'dirahasiakan (c): angka disembunyikan supaya tidak ada orang yang dapat dikenali',
    missing: 'tidak dilaporkan (…): bukan nol',
    partial: 'jumlah sementara (*): sebagian wilayah belum melapor',
    legend: 'Tanda',
    rule: (usual, strict) =>
      `Angka di bawah ${usual} disembunyikan; untuk jenis yang peka, angka di bawah ${strict} termasuk 0. Sebagian angka lain ikut disembunyikan supaya yang tersembunyi tidak dapat dihitung kembali dari jumlahnya.`,
    belowThreshold: (threshold) => `1–${threshold - 1}`,
    zeroToo: (threshold) => `0–${threshold - 1}`,
    complement: 'penutup',
    total: 'Jumlah',
    number: 'No.',
    region: 'Wilayah',
    code: 'Kode',
    category: 'Jenis',
    unit: 'Satuan',
    definition: 'Definisi',
    threshold: 'Disembunyikan bila',
    period: 'Periode',
    counts: 'Cara menghitung',
    series: 'Seri data',
    inTotal: 'Masuk Jumlah',
    yes: 'ya',
    no: 'tidak',
    files: 'Berkas',
    file: 'Berkas',
    bytes: 'Ukuran (byte)',
    checksum: 'SHA-256',
    about: 'Keterangan',
    categories: 'Jenis dan definisinya',
    licence: 'Lisensi',
    figuresLicence: (title) => `Angka: ${title}.`,
    issued: (day) => `Diterbitkan ${day}`,
    publisher: 'Penerbit',
    contact: 'Kontak',
    recap: (set) => `Rekapitulasi ${set}`,
    periodTitle: (label) => (/^\d{4}$/.test(label) ? `Tahun ${label}` : label),
    caption: (set, period) => `${set}, ${period}`,
    datasetTitle: (set, level) => `Jumlah ${set} menurut jenis dan ${level}`,
    levels: { regency: 'kabupaten/kota', district: 'kecamatan', village: 'desa/kelurahan', province: 'provinsi' },
    stock: 'jumlah pada akhir periode',
    flow: 'jumlah yang masuk selama periode',
    part: (n, of) => `bagian ${n} dari ${of}`,
    entriesNotPeople: 'Yang dihitung adalah entri: satu orang dapat tercatat pada lebih dari satu jenis.',
    noScripts: 'Halaman ini tidak memakai skrip dan tidak meminta apa pun dari server lain.',
    fileTitles: { figures: 'Angka', regions: 'Wilayah', categories: 'Jenis', periods: 'Periode' },
    fields: {
      kategori: 'Kode jenis (lihat kategori.csv); kosong untuk Jumlah',
      wilayah: 'Kode wilayah Kemendagri dengan titik (lihat wilayah.csv)',
      periode: 'Tahun (2021), semester (2021-H1), triwulan (2021-Q1), atau bulan (2021-01)',
      satuan: 'Satuan: entry = entri, person = orang, family = keluarga, group = kelompok, community = komunitas',
      nilai: 'Banyaknya; kosong bila dirahasiakan atau tidak dilaporkan, tidak pernah 0 untuk itu',
      status: 'Kosong: terlapor; c: dirahasiakan; n: tidak dilaporkan; p: jumlah dari bagian yang melapor saja',
      kode: 'Kode tetap',
      nama: 'Nama',
      induk: 'Kode wilayah yang memuatnya',
      tingkat: 'Tingkat wilayah',
      himpunan: 'Himpunan jenis',
      definisi: 'Definisi ringkas',
      sumber: 'Dasar daftar',
      masuk_jumlah: 'Apakah dihitung dalam Jumlah',
      ambang: 'Angka di bawah ini disembunyikan',
      nol: 'shown: nol ditampilkan; hidden: nol pun disembunyikan',
      cara: 'stock: jumlah pada akhir periode; flow: jumlah yang masuk selama periode',
      seri: 'Sumber data, misalnya DTKS atau DTSEN',
    },
    concept: (source) => `Jenis menurut ${source}`,
  },
  en: {
    hiddenMark: 'c',
    missingMark: '…',
    hidden: 'confidential (c): hidden so that nobody can be recognised',
    missing: 'not reported (…): not zero',
    partial: 'provisional sum (*): some regions have not reported',
    legend: 'Signs',
    rule: (usual, strict) =>
      `Counts below ${usual} are hidden; for sensitive categories counts below ${strict}, 0 included. Some other counts are hidden too, so that the hidden ones cannot be worked out from totals.`,
    belowThreshold: (threshold) => `1–${threshold - 1}`,
    zeroToo: (threshold) => `0–${threshold - 1}`,
    complement: 'complement',
    total: 'Total',
    number: 'No.',
    region: 'Region',
    code: 'Code',
    category: 'Category',
    unit: 'Unit',
    definition: 'Definition',
    threshold: 'Hidden when',
    period: 'Period',
    counts: 'How it is counted',
    series: 'Series',
    inTotal: 'In the total',
    yes: 'yes',
    no: 'no',
    files: 'Files',
    file: 'File',
    bytes: 'Size (bytes)',
    checksum: 'SHA-256',
    about: 'About',
    categories: 'Categories and their definitions',
    licence: 'Licence',
    figuresLicence: (title) => `Figures: ${title}.`,
    issued: (day) => `Published ${day}`,
    publisher: 'Publisher',
    contact: 'Contact',
    recap: (set) => `Recap: ${set}`,
    periodTitle: (label) => label,
    caption: (set, period) => `${set}, ${period}`,
    datasetTitle: (set, level) => `Number of ${set} by category and ${level}`,
    levels: { regency: 'regency', district: 'district', village: 'village', province: 'province' },
    stock: 'how many at the end of the period',
    flow: 'how many came in the period',
    part: (n, of) => `part ${n} of ${of}`,
    entriesNotPeople: 'Entries are counted: one person may stand in more than one category.',
    noScripts: 'This page runs no scripts and asks nothing of other servers.',
    fileTitles: { figures: 'Figures', regions: 'Regions', categories: 'Categories', periods: 'Periods' },
    fields: {
      kategori: 'Category code (see kategori.csv); empty for the total',
      wilayah: 'Region code of the Ministry of Home Affairs, with dots (see wilayah.csv)',
      periode: 'Year (2021), half (2021-H1), quarter (2021-Q1) or month (2021-01)',
      satuan: 'Unit: entry, person, family, group or community',
      nilai: 'Count; empty when confidential or not reported, never 0 for that',
      status: 'Empty: reported; c: confidential; n: not reported; p: sum of the parts alone that reported',
      kode: 'Permanent code',
      nama: 'Name',
      induk: 'Code of the region that it is a part of',
      tingkat: 'Level of the region',
      himpunan: 'Category set',
      definisi: 'Short definition',
      sumber: 'Source of the list',
      masuk_jumlah: 'Whether it is counted in the total',
      ambang: 'Counts below this are hidden',
      nol: 'shown: zeros are shown; hidden: zeros are hidden too',
      cara: 'stock: how many at the end of the period; flow: how many came in the period',
      seri: 'Source of the data, such as DTKS or DTSEN',
    },
    concept: (source) => `Categories after ${source}`,
  },
}
