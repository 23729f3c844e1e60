import type { Language } from '../../../base/language.ts'
import type { RegionField } from './area-form.ts'

type Labelled = { readonly label: string; readonly hint?: string }

type AreaText = {
  readonly title: (name: string, parts: number, level: string) => string
  readonly none: string
  readonly noneSay: string
  readonly lead: string
  readonly pick: string
  readonly pickAnother: string
  readonly pickTitle: (name: string | null) => string
  readonly pickLead: string
  readonly pickThis: (name: string) => string
  readonly pickSay: string
  readonly villages: string
  readonly villagesHint: string
  readonly take: string
  readonly whole: string
  readonly region: string
  readonly code: string
  readonly names: string
  readonly population: string
  readonly validity: string
  readonly within: string
  readonly takeVillages: string
  readonly change: string
  readonly tree: string
  readonly addTitle: string
  readonly addSay: string
  readonly add: string
  readonly changeTitle: (name: string, code: string) => string
  readonly save: string
  readonly failed: string
  readonly back: string
  readonly remove: string
  readonly removeTitle: (name: string, n: number) => string
  readonly removeSay: string
  readonly reallyRemove: string
  readonly used: (name: string) => string
  readonly fields: Readonly<Record<RegionField, Labelled>>
  readonly newCode: Labelled
  readonly newName: Labelled
  readonly licence: string
  readonly unverified: string
  readonly noPopulation: string
  readonly problems: Readonly<Record<string, (values: Readonly<Record<string, unknown>>) => string>>
}

export const areaText: Record<Language, AreaText> = {
  id: {
    title: (name, parts, level) => `${name}: ${parts} ${level}`,
    none: 'Wilayah kantor belum dipilih',
    noneSay:
      'Pilih provinsi, lalu kabupaten atau kota. Kecamatannya ikut dengan kode resminya, sehingga nama yang ditulis berbeda-beda tetap sampai di tempat yang benar.',
    lead: 'Kode wilayah tetap; nama, ejaan lain, masa berlaku, dan jumlah penduduk dapat diubah kantor. Nama yang hanya mirip tidak pernah disatukan.',
    pick: 'Pilih wilayah kantor',
    pickAnother: 'Tambah wilayah dari daftar resmi',
    pickTitle: (name) => (name === null ? 'Pilih provinsi' : `${name}: pilih bagiannya, atau ambil seluruhnya`),
    pickLead: '38 provinsi sampai desa dan kelurahan, menurut Kepmendagri 300.2.2-2138/2025.',
    pickThis: (name) => `Ambil ${name}`,
    pickSay: 'Beserta semua bagiannya. Yang sudah ada tidak berubah.',
    villages: 'Ikutkan desa dan kelurahan',
    villagesHint: 'Hanya kalau kantor merekap sampai desa. Dapat ditambahkan nanti, per kecamatan.',
    take: 'Ambil wilayah ini',
    whole: 'Wilayah kantor',
    region: 'Wilayah',
    code: 'Kode',
    names: 'Ejaan lain',
    population: 'Penduduk',
    validity: 'Berlaku',
    within: 'Bagian',
    takeVillages: 'Ambil desanya',
    change: 'Ubah',
    tree: 'Wilayah dan bagiannya',
    addTitle: 'Wilayah yang tidak ada di daftar resmi',
    addSay:
      'Misalnya kecamatan yang sudah pindah ke kabupaten lain: catat kodenya dulu, lalu isi sampai kapan berlakunya.',
    add: 'Tambahkan',
    changeTitle: (name, code) => `${name} (${code})`,
    save: 'Simpan',
    failed: 'Belum tersimpan',
    back: 'Kembali ke wilayah',
    remove: 'Keluarkan dari wilayah kantor',
    removeTitle: (name, n) => (n === 1 ? `Keluarkan ${name}?` : `Keluarkan ${name} beserta ${n - 1} bagiannya?`),
    removeSay:
      'Hanya wilayah tanpa angka yang dapat dikeluarkan. Wilayah yang sudah tidak ada lebih baik diberi tanggal akhir.',
    reallyRemove: 'Ya, keluarkan',
    used: (name) =>
      `${name} masih mempunyai angka, jadi tetap di sini. Isilah tanggal akhirnya bila wilayah ini sudah tidak ada.`,
    fields: {
      name: { label: 'Nama' },
      aliases: {
        label: 'Ejaan lain',
        hint: 'Satu baris satu ejaan, seperti tertulis di berkas yang masuk. Contoh: Tanjung Tebat',
      },
      bpsCode: { label: 'Kode BPS', hint: 'Boleh kosong. Hanya angka.' },
      validFrom: { label: 'Berlaku sejak', hint: 'Contoh: 31-12-2007. Kosong: sejak semula.' },
      validTo: { label: 'Berlaku sampai', hint: 'Kosong: sampai sekarang.' },
      population: { label: 'Jumlah penduduk', hint: 'Tanpa ini tidak ada angka per 1.000 penduduk. Contoh: 448.141' },
      populationSource: { label: 'Sumber jumlah penduduk', hint: 'Contoh: Kepmendagri 2025' },
    },
    newCode: { label: 'Kode', hint: 'Dengan atau tanpa titik. Contoh: 16.04.02' },
    newName: { label: 'Nama' },
    licence: 'Sumber dan lisensi',
    unverified: 'Yang belum dapat diperiksa',
    noPopulation:
      'Jumlah penduduk per kecamatan tidak ada di sumber resmi yang dipakai: isilah sendiri bila angka per 1.000 penduduk diperlukan.',
    problems: {
      noName: () => 'Tuliskan namanya.',
      tooLong: () => 'Nama paling panjang 200 tanda.',
      tooManyNames: () => 'Paling banyak 30 ejaan, masing-masing 200 tanda.',
      takenName: ({ name, other }) =>
        `“${name}” adalah nama ${other}. Dua wilayah tidak boleh sama namanya, supaya angkanya tidak tertukar.`,
      badDay: () => 'Tulis tanggal seperti 31-12-2007.',
      endsBefore: () => 'Tanggal akhir mendahului tanggal mulai.',
      badPopulation: () => 'Tulis bilangan bulat, misalnya 448.141.',
      noSource: () => 'Sebutkan dari mana jumlah penduduk itu.',
      badBps: () => 'Kode BPS hanya berisi angka, 2 sampai 10.',
      badCode: () => 'Tulis kode resmi, misalnya 16.04.02 atau 160402.',
      knownCode: () => 'Kode ini sudah ada di wilayah kantor.',
      locked: () => 'Tidak dapat diubah sekarang.',
    },
  },
  en: {
    title: (name, parts, level) => `${name}: ${parts} ${level}s`,
    none: 'No area picked yet',
    noneSay:
      'Pick the province, then the regency or city. Its districts come with their official codes, so that names spelled in many ways still reach the right place.',
    lead: 'Codes stay; names, other spellings, validity and population may be changed. Names that are only near are never joined.',
    pick: 'Pick the area of the office',
    pickAnother: 'Add regions from the official list',
    pickTitle: (name) => (name === null ? 'Pick a province' : `${name}: pick a part of it, or take the whole`),
    pickLead: '38 provinces down to the villages, after Kepmendagri 300.2.2-2138/2025.',
    pickThis: (name) => `Take ${name}`,
    pickSay: 'With all of its parts. What is there already stays as it is.',
    villages: 'Villages too',
    villagesHint: 'Only if the office counts down to villages. They can come later, district by district.',
    take: 'Take this area',
    whole: 'Area of the office',
    region: 'Region',
    code: 'Code',
    names: 'Other spellings',
    population: 'Population',
    validity: 'Valid',
    within: 'Parts',
    takeVillages: 'Take its villages',
    change: 'Change',
    tree: 'Regions and their parts',
    addTitle: 'A region that the official list does not have',
    addSay: 'Such as a district that has left for another regency: note its code first, then until when it was valid.',
    add: 'Add',
    changeTitle: (name, code) => `${name} (${code})`,
    save: 'Save',
    failed: 'Not saved yet',
    back: 'Back to the regions',
    remove: 'Take out of the office’s area',
    removeTitle: (name, n) => (n === 1 ? `Take out ${name}?` : `Take out ${name} and its ${n - 1} parts?`),
    removeSay: 'Only regions without figures can go. One that has ceased to exist is better given a last day.',
    reallyRemove: 'Yes, take out',
    used: (name) => `${name} has figures, so it stays. Give it a last day if it has ceased to exist.`,
    fields: {
      name: { label: 'Name' },
      aliases: { label: 'Other spellings', hint: 'One a line, as files have them. For example: Tanjung Tebat' },
      bpsCode: { label: 'Code of Statistics Indonesia', hint: 'May be empty. Digits only.' },
      validFrom: { label: 'Valid from', hint: 'For example 31-12-2007. Empty: always.' },
      validTo: { label: 'Valid until', hint: 'Empty: until now.' },
      population: { label: 'Population', hint: 'Without it there are no rates. For example: 448,141' },
      populationSource: { label: 'Source of the population', hint: 'For example: Kepmendagri 2025' },
    },
    newCode: { label: 'Code', hint: 'With dots or without. For example: 16.04.02' },
    newName: { label: 'Name' },
    licence: 'Source and licence',
    unverified: 'What could not be checked',
    noPopulation: 'The official source has no population by district: enter it yourself where rates are needed.',
    problems: {
      noName: () => 'Write its name.',
      tooLong: () => 'A name has 200 signs at most.',
      tooManyNames: () => 'At most 30 spellings of 200 signs each.',
      takenName: ({ name, other }) =>
        `“${name}” is the name of ${other}. Two regions cannot have one name, or their figures would be mixed up.`,
      badDay: () => 'Write a day such as 31-12-2007.',
      endsBefore: () => 'It ends before it begins.',
      badPopulation: () => 'Write a whole number, such as 448,141.',
      noSource: () => 'Say where the population comes from.',
      badBps: () => 'The code has 2 to 10 digits.',
      badCode: () => 'Write an official code, such as 16.04.02 or 160402.',
      knownCode: () => 'The office has this code already.',
      locked: () => 'It cannot be changed now.',
    },
  },
}
