import type { Language } from '../../../base/language.ts'

type Words = {
  readonly sheetsTitle: (sheets: number, tables: number) => string
  readonly sheetsNone: string
  readonly sheetsLead: string
  readonly take: (sheet: string) => string
  readonly one: string
  readonly rowsOf: (rows: string) => string
  readonly head: string
  readonly headHint: string
  readonly period: string
  readonly periodHint: (found: string) => string
  readonly periodMissing: string
  readonly region: string
  readonly category: string
  readonly found: (what: string) => string
  readonly fromRows: string
  readonly grouping: string
  readonly groupingSay: (example: string, whole: string) => string
  readonly groupingIs: (reading: string, whole: string) => string
  readonly groupingNot: (example: string) => string
  readonly firstRows: string
  readonly line: string
  readonly next: string
  readonly badPeriod: string
  readonly badHead: string
  readonly sameFile: (when: string) => string
  readonly personal: (what: string) => string
  readonly personalKinds: Readonly<Record<string, string>>
  readonly counting: string
  readonly columnsTitle: (figures: number) => string
  readonly columnsLead: string
  readonly table: (sheets: string) => string
  readonly column: string
  readonly heading: string
  readonly sample: string
  readonly role: string
  readonly meaning: string
  readonly namesTitle: (names: number) => string
  readonly namesLead: string
  readonly name: string
  readonly times: (count: string, where: string) => string
  readonly means: string
  readonly choose: string
  readonly near: string
  readonly all: string
  readonly skip: string
  readonly namesNext: string
  readonly remembered: string
  readonly notOne: (name: string) => string
  readonly several: (name: string) => string
  readonly orWrite: string
  readonly matching: string
  readonly namesOf: (from: string, to: string, of: string) => string
  readonly namesMore: string
  readonly before: string
  readonly after: string
}

export const stepText: Record<Language, Words> = {
  id: {
    sheetsTitle: (sheets, tables) =>
      sheets === 1 ? `${tables} tabel ditemukan` : `${tables} tabel ditemukan di ${sheets} lembar`,
    sheetsNone: 'Tidak ada tabel yang dikenali; tunjukkan baris judulnya',
    sheetsLead: 'Periksa lembar yang dipakai dan baris judul kolomnya. Yang sudah benar tidak perlu diubah.',
    take: (sheet) => `Pakai ${sheet}`,
    one: 'tabel di berkas ini',
    rowsOf: (rows) => `${rows} baris`,
    head: 'Baris judul kolom',
    headHint: 'Nomor baris paling bawah dari judul kolom, seperti di Excel.',
    period: 'Periode',
    periodHint: (found) =>
      found === '' ? 'Contoh: 2021, Semester I 2023, Triwulan II 2025' : `Ditemukan: ${found}. Kosongkan bila benar.`,
    periodMissing: 'Tidak ada tahun di judul atau kolom. Isi di sini.',
    region: 'Wilayah seluruh lembar',
    category: 'Jenis seluruh lembar',
    found: (what) => `Ditemukan: ${what}`,
    fromRows: 'Dari baris dan kolomnya',
    grouping: 'Cara membaca angka',
    groupingSay: (example, whole) => `Di berkas ini tertulis ${example}. Apakah itu ${whole}, atau pecahan?`,
    groupingIs: (sign, whole) => `${whole}: ${sign === '.' ? 'titik' : 'koma'} memisahkan ribuan`,
    groupingNot: (example) => `Pecahan ${example}: jangan dimasukkan`,
    firstRows: 'Baris pertama',
    line: 'Baris',
    next: 'Lanjut ke kolom',
    badPeriod: 'Tulis satu periode, misalnya 2021 atau Semester I 2023.',
    badHead: 'Tulis nomor baris judul kolom, misalnya 5.',
    sameFile: (when) =>
      `Berkas yang persis sama sudah diimpor pada ${when}. Dengan pilihan yang sama, memasukkannya lagi tidak mengubah apa-apa.`,
    personal: (what) => `Berkas ini memuat data pribadi: ${what}. Kolom itu hanya dihitung dan tidak disimpan.`,
    personalKinds: {
      nik: 'NIK',
      kk: 'nomor KK',
      name: 'nama',
      address: 'alamat',
      birth: 'kelahiran',
      contact: 'kontak',
      other: 'kolom lain',
    },
    counting: 'Tabel ini daftar orang: barisnya dihitung per jenis dan wilayah.',
    columnsTitle: (figures) => `${figures} kolom berisi angka`,
    columnsLead: 'Cocokkan isi setiap kolom. Pilihan Anda diingat untuk berkas berikutnya.',
    table: (sheets) => `Tabel: ${sheets}`,
    column: 'Kolom',
    heading: 'Judul',
    sample: 'Contoh isi',
    role: 'Isinya',
    meaning: 'Dibaca sebagai',
    namesTitle: (names) => `${names} nama perlu Anda pastikan`,
    namesLead: 'Nama yang mirip tidak pernah disatukan sendiri. Jawaban Anda diingat untuk berkas berikutnya.',
    name: 'Nama di berkas',
    times: (count, where) => `${count} kali, pertama di ${where}`,
    means: 'Maksudnya',
    choose: '– pilih –',
    near: 'Mirip',
    all: 'Semua',
    skip: 'Lewati: bukan bagian rekap',
    namesNext: 'Simpan dan siapkan angka',
    remembered: 'Yang belum dipilih tetap di luar dan dapat diunduh sebagai baris bermasalah.',
    notOne: (name) => `“${name}” tidak ditemukan. Tulis kode, nama, atau sebagian nama.`,
    several: (name) => `Pilih salah satu yang memuat “${name}”.`,
    orWrite: 'Atau tulis kode, nama, atau sebagian nama',
    matching: 'Hasil pencarian',
    namesOf: (from, to, of) => `Nama ${from} sampai ${to} dari ${of}`,
    namesMore: 'Simpan dan lanjut ke nama berikutnya',
    before: 'Sebelumnya',
    after: 'Berikutnya',
  },
  en: {
    sheetsTitle: (sheets, tables) =>
      `${tables} ${tables === 1 ? 'table' : 'tables'} found${sheets === 1 ? '' : ` on ${sheets} sheets`}`,
    sheetsNone: 'No table was recognised; show where its heads are',
    sheetsLead: 'See which sheets are used and where their heads are. What is right needs no change.',
    take: (sheet) => `Use ${sheet}`,
    one: 'the table in this file',
    rowsOf: (rows) => `${rows} rows`,
    head: 'Row of heads',
    headHint: 'The number of the lowest row of heads, as in Excel.',
    period: 'Period',
    periodHint: (found) =>
      found === '' ? 'Such as 2021, Semester I 2023, Triwulan II 2025' : `Found: ${found}. Leave empty when right.`,
    periodMissing: 'No year stands in the title or a column. Give it here.',
    region: 'Region of the whole sheet',
    category: 'Category of the whole sheet',
    found: (what) => `Found: ${what}`,
    fromRows: 'From its rows and columns',
    grouping: 'How numbers are read',
    groupingSay: (example, whole) => `The file says ${example}. Is that ${whole}, or a fraction?`,
    groupingIs: (sign, whole) => `${whole}: the ${sign === '.' ? 'point' : 'comma'} separates thousands`,
    groupingNot: (example) => `The fraction ${example}: leave it out`,
    firstRows: 'First rows',
    line: 'Row',
    next: 'On to the columns',
    badPeriod: 'Write one period, such as 2021 or Semester I 2023.',
    badHead: 'Write the number of the row of heads, such as 5.',
    sameFile: (when) =>
      `The very same file was imported on ${when}. With the same choices, bringing it in again changes nothing.`,
    personal: (what) => `This file holds personal data: ${what}. Those columns are counted only and never stored.`,
    personalKinds: {
      nik: 'NIK',
      kk: 'family numbers',
      name: 'names',
      address: 'addresses',
      birth: 'births',
      contact: 'contacts',
      other: 'other columns',
    },
    counting: 'This table is a list of people: its rows are counted by category and region.',
    columnsTitle: (figures) => `${figures} ${figures === 1 ? 'column holds' : 'columns hold'} figures`,
    columnsLead: 'Match what stands in each column. Your choice is remembered for the next file.',
    table: (sheets) => `Table: ${sheets}`,
    column: 'Column',
    heading: 'Head',
    sample: 'Holds for example',
    role: 'What it is',
    meaning: 'Read as',
    namesTitle: (names) => `${names} ${names === 1 ? 'name needs' : 'names need'} your word`,
    namesLead: 'Names that are near are never joined by themselves. Your answers are remembered for the next file.',
    name: 'Name in the file',
    times: (count, where) => `${count} times, first in ${where}`,
    means: 'It means',
    choose: '– choose –',
    near: 'Near',
    all: 'All',
    skip: 'Leave out: no part of the recap',
    namesNext: 'Save and prepare the figures',
    remembered: 'What is not chosen stays out and can be downloaded as bad rows.',
    notOne: (name) => `“${name}” was not found. Write a code, a name, or a part of one.`,
    several: (name) => `Choose one of those that hold “${name}”.`,
    orWrite: 'Or write a code, a name, or a part of one',
    matching: 'Found',
    namesOf: (from, to, of) => `Names ${from} to ${to} of ${of}`,
    namesMore: 'Save and go on to the next names',
    before: 'Previous',
    after: 'Next',
  },
}
