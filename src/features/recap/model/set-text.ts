import type { Language } from '../../../base/language.ts'
import type { CategoryUnit, Sensitivity } from '../../../reference/category.ts'

type SetText = {
  readonly title: (n: number) => string
  readonly lead: string
  readonly counted: (official: number, own: number) => string
  readonly ownCounted: (n: number) => string
  readonly source: string
  readonly unverified: string
  readonly addTitle: string
  readonly addSay: string
  readonly addSet: string
  readonly setTitle: { readonly label: string; readonly hint: string }
  readonly rename: string
  readonly category: string
  readonly code: string
  readonly short: string
  readonly unit: string
  readonly outside: string
  readonly addCategory: string
  readonly addCategorySay: (official: boolean) => string
  readonly add: string
  readonly change: string
  readonly save: string
  readonly failed: string
  readonly back: string
  readonly backToSet: (title: string) => string
  readonly remove: string
  readonly setUsed: string
  readonly fields: Readonly<
    Record<'name' | 'short' | 'unit' | 'sensitive' | 'aliases', { readonly label: string; readonly hint?: string }>
  >
  readonly units: Readonly<Record<CategoryUnit, string>>
  readonly sensitive: Readonly<Record<Sensitivity, string>>
  readonly concordance: {
    readonly title: string
    readonly say: string
    readonly show: string
    readonly before: string
    readonly now: string
    readonly note: string
    readonly gone: string
    readonly isNew: string
    readonly breaks: string
  }
  readonly problems: Readonly<Record<string, (values: Readonly<Record<string, unknown>>) => string>>
}

export const setText: Record<Language, SetText> = {
  id: {
    title: (n) => `${n} kelompok kategori`,
    lead: 'Daftar resmi terkunci. Kategori tambahan kantor berdiri di sampingnya dan tidak masuk ke jumlah resmi.',
    counted: (official, own) =>
      own === 0 ? `${official} kategori resmi` : `${official} kategori resmi, ${own} tambahan kantor di luar jumlah`,
    ownCounted: (n) => (n === 0 ? 'belum ada kategori' : `${n} kategori kantor`),
    source: 'Sumber',
    unverified: 'Yang belum dapat diperiksa',
    addTitle: 'Buat kelompok sendiri',
    addSay: 'Untuk yang tidak termasuk daftar resmi, misalnya “Bantuan yang disalurkan”.',
    addSet: 'Buat kelompok',
    setTitle: { label: 'Nama kelompok', hint: 'Contoh: Bantuan yang disalurkan' },
    rename: 'Ganti nama',
    category: 'Kategori',
    code: 'Kode',
    short: 'Singkatan',
    unit: 'Satuan menurut definisi',
    outside: 'di luar jumlah resmi',
    addCategory: 'Tambah kategori kantor',
    addCategorySay: (official) =>
      official
        ? 'Kategori ini dihitung dan ditampilkan, tetapi tidak masuk ke jumlah daftar resmi. Kodenya tetap walau namanya diubah.'
        : 'Kodenya tetap walau namanya diubah.',
    add: 'Tambahkan',
    change: 'Ubah kategori',
    save: 'Simpan',
    failed: 'Belum tersimpan',
    back: 'Kembali ke kategori',
    backToSet: (title) => `Kembali ke ${title}`,
    remove: 'Hapus kategori ini',
    setUsed: 'Kelompok ini masih berisi kategori. Hapus kategorinya dahulu.',
    fields: {
      name: { label: 'Nama', hint: 'Contoh: Penghuni panti asuhan' },
      short: { label: 'Singkatan', hint: 'Untuk kolom sempit, paling panjang 20 tanda. Boleh kosong.' },
      unit: { label: 'Satuan' },
      sensitive: {
        label: 'Kepekaan',
        hint: 'Angka kecil dari kategori peka disamarkan lebih ketat saat diterbitkan.',
      },
      aliases: { label: 'Ejaan lain', hint: 'Satu baris satu ejaan, seperti tertulis di berkas yang masuk.' },
    },
    units: {
      person: 'orang',
      family: 'keluarga',
      group: 'kelompok',
      community: 'komunitas',
      institution: 'lembaga',
      business: 'usaha',
    },
    sensitive: {
      child: 'tentang anak',
      health: 'tentang kesehatan',
      'criminal-record': 'tentang catatan pidana',
      stigma: 'mudah menimbulkan stigma',
      'aggregate-only': 'hanya dihitung, tidak didaftar per orang',
    },
    concordance: {
      title: '22 jenis tahun 2007 dan 26 jenis tahun 2012',
      say: 'Untuk menyambung angka lama. Jenis yang dipecah atau berubah maknanya memutus deret: jangan disambung tanpa catatan.',
      show: 'Lihat padanannya',
      before: 'Jenis tahun 2007',
      now: 'Menjadi',
      note: 'Catatan',
      gone: 'tidak ada lagi',
      isNew: 'baru pada 2012',
      breaks: 'deret terputus',
    },
    problems: {
      noTitle: () => 'Tuliskan nama kelompoknya.',
      noName: () => 'Tuliskan namanya, dengan huruf atau angka.',
      tooLong: () => 'Terlalu panjang.',
      tooMany: () => 'Paling banyak 500 kategori dalam satu kelompok.',
      takenName: ({ name, other }) =>
        other === undefined ? 'Sudah ada kelompok dengan nama itu.' : `“${name}” sudah berarti ${other}.`,
      used: () => 'Kategori ini masih mempunyai angka, jadi tidak dihapus.',
      stale: () => 'Orang lain baru saja mengganti namanya. Periksa, lalu simpan lagi.',
      gone: () => 'Sudah dihapus orang lain.',
    },
  },
  en: {
    title: (n) => `${n} category sets`,
    lead: 'Official lists are locked. Categories of the office stand beside them, outside the official total.',
    counted: (official, own) =>
      own === 0
        ? `${official} official categories`
        : `${official} official categories, ${own} of the office outside the total`,
    ownCounted: (n) => (n === 0 ? 'no categories yet' : `${n} categories of the office`),
    source: 'Source',
    unverified: 'What could not be checked',
    addTitle: 'Make a set of your own',
    addSay: 'For what no official list has, such as “Aid given out”.',
    addSet: 'Make the set',
    setTitle: { label: 'Name of the set', hint: 'For example: Aid given out' },
    rename: 'Rename',
    category: 'Category',
    code: 'Code',
    short: 'Abbreviation',
    unit: 'Unit by definition',
    outside: 'outside the official total',
    addCategory: 'Add a category of the office',
    addCategorySay: (official) =>
      official
        ? 'It is counted and shown, but is no part of the official total. Its code stays when its name changes.'
        : 'Its code stays when its name changes.',
    add: 'Add',
    change: 'Change the category',
    save: 'Save',
    failed: 'Not saved yet',
    back: 'Back to the categories',
    backToSet: (title) => `Back to ${title}`,
    remove: 'Remove this category',
    setUsed: 'This set has categories. Remove them first.',
    fields: {
      name: { label: 'Name', hint: 'For example: Residents of orphanages' },
      short: { label: 'Abbreviation', hint: 'For a narrow column, 20 signs at most. May be empty.' },
      unit: { label: 'Unit' },
      sensitive: { label: 'Sensitivity', hint: 'Small figures of sensitive categories are hidden more strictly.' },
      aliases: { label: 'Other spellings', hint: 'One a line, as files have them.' },
    },
    units: {
      person: 'people',
      family: 'families',
      group: 'groups',
      community: 'communities',
      institution: 'institutions',
      business: 'businesses',
    },
    sensitive: {
      child: 'about children',
      health: 'about health',
      'criminal-record': 'about criminal records',
      stigma: 'prone to stigma',
      'aggregate-only': 'counted only, never registered by person',
    },
    concordance: {
      title: '22 kinds of 2007 and 26 of 2012',
      say: 'For joining older figures. A kind that was split or changed its meaning breaks the series: never join it without a note.',
      show: 'See what became of each',
      before: 'Kind of 2007',
      now: 'Became',
      note: 'Note',
      gone: 'no more',
      isNew: 'new in 2012',
      breaks: 'series breaks',
    },
    problems: {
      noTitle: () => 'Write the name of the set.',
      noName: () => 'Write its name, in letters or digits.',
      tooLong: () => 'Too long.',
      tooMany: () => 'A set has 500 categories at most.',
      takenName: ({ name, other }) =>
        other === undefined ? 'There is a set of that name.' : `“${name}” means ${other} already.`,
      used: () => 'This category has figures, so it stays.',
      stale: () => 'Somebody has just renamed it. Look, then save again.',
      gone: () => 'Somebody has taken it away.',
    },
  },
}
