import type { Language } from '../../../base/language.ts'
import type { ColumnRole } from './block.ts'
import type { ImportState } from './import.ts'
import type { StagedProblem } from './staged.ts'

type Words = {
  readonly title: string
  readonly lead: string
  readonly drop: string
  readonly kinds: string
  readonly send: string
  readonly paste: string
  readonly pasteHint: string
  readonly pasteSend: string
  readonly noFile: string
  readonly tooLarge: string
  readonly broken: string
  readonly noArea: string
  readonly toArea: string
  readonly earlier: string
  readonly none: string
  readonly file: string
  readonly when: string
  readonly state: string
  readonly rows: string
  readonly steps: readonly [string, string, string, string, string, string]
  readonly stepOf: (step: number, of: number) => string
  readonly states: Readonly<Record<ImportState, string>>
  readonly roles: Readonly<Record<ColumnRole, string>>
  readonly problems: Readonly<Record<StagedProblem, (name: string, more: string) => string>>
  readonly cancel: string
  readonly cancelled: string
  readonly resume: string
  readonly stranded: string
  readonly failed: string
  readonly underWay: Readonly<Record<'reading' | 'staging' | 'applying' | 'undoing', string>>
  readonly progress: (done: string, of: string | null) => string
  readonly look: string
  readonly notSaved: string
}

export const importText: Record<Language, Words> = {
  id: {
    title: 'Masukkan angka dari berkas Excel yang ada',
    lead: 'Berkas dibaca apa adanya. Tidak ada yang masuk ke rekap sebelum Anda memeriksanya, dan setiap impor dapat diurungkan.',
    drop: 'Pilih berkas, atau seret ke sini',
    kinds: 'XLSX, XLS, ODS, CSV atau tabel HTML, paling besar 150 MB',
    send: 'Unggah dan baca',
    paste: 'Atau tempel dari Excel',
    pasteHint: 'Salin tabel dengan judul kolomnya, lalu tempel di sini.',
    pasteSend: 'Baca yang ditempel',
    noFile: 'Pilih berkas dulu.',
    tooLarge: 'Berkas ini terlalu besar, atau cakram penuh. Simpan lembar tabelnya saja.',
    broken: 'Berkas ini tidak sampai dengan utuh. Coba unggah lagi.',
    noArea: 'Pilih dulu wilayah kantor di Acuan: tanpa itu nama kecamatan tidak dapat dikenali.',
    toArea: 'Pilih wilayah',
    earlier: 'Impor sebelumnya',
    none: 'Belum ada berkas yang diimpor.',
    file: 'Berkas',
    when: 'Waktu',
    state: 'Keadaan',
    rows: 'Baris',
    steps: ['Berkas', 'Lembar', 'Kolom', 'Nama', 'Periksa', 'Terapkan'],
    stepOf: (step, of) => `Langkah ${step} dari ${of}`,
    states: {
      reading: 'sedang dibaca',
      read: 'menunggu lembar dan kolom',
      staging: 'sedang disiapkan',
      named: 'menunggu nama',
      staged: 'siap diterapkan',
      applying: 'sedang diterapkan',
      applied: 'sudah diterapkan',
      undoing: 'sedang diurungkan',
      undone: 'sudah diurungkan',
      cancelled: 'dibatalkan',
      failed: 'tidak terbaca',
    },
    roles: {
      region: 'Wilayah',
      category: 'Jenis',
      period: 'Periode',
      sex: 'Jenis kelamin',
      age: 'Umur',
      unit: 'Satuan',
      value: 'Angka',
      total: 'Jumlah (dibandingkan saja)',
      percent: 'Persen (dilewati)',
      number: 'Nomor urut',
      personal: 'Data pribadi (tidak disimpan)',
      note: 'Keterangan',
      ignored: 'Dilewati',
    },
    problems: {
      unknownRegion: (name) => `Wilayah “${name}” tidak dikenal.`,
      unknownCategory: (name) => `Jenis “${name}” tidak dikenal.`,
      noRegion: () => 'Tidak ada wilayah di baris, kolom, atau judul tabel.',
      noCategory: () => 'Tidak ada jenis di baris, kolom, atau judul tabel.',
      noPeriod: () => 'Periode tidak disebut. Isi di langkah Lembar.',
      codeAndNameDiffer: (name, code) => `Kode ${code} bukan kode “${name}”.`,
      regionNotThen: (name, period) => `${name} tidak berlaku pada ${period}.`,
      locked: (period) => `Periode ${period} sudah disahkan dan terkunci.`,
      twice: (line, value) => `Angka yang sama sudah ada di baris ${line} dengan nilai ${value}.`,
      unsureNumber: () => 'Angka ini dapat dibaca dua cara. Pilih cara baca di langkah Lembar.',
      decimal: () => 'Banyaknya orang tidak dapat berupa pecahan.',
      negative: () => 'Banyaknya orang tidak dapat kurang dari nol.',
      percent: () => 'Ini persen, bukan banyaknya.',
      tooLarge: () => 'Angka ini terlalu besar.',
      formulaError: () => 'Rumus di sel ini gagal. Perbaiki di Excel.',
      notANumber: () => 'Ini bukan angka.',
    },
    cancel: 'Batalkan impor ini',
    cancelled: 'Impor ini dibatalkan; tidak ada yang disimpan darinya.',
    resume: 'Lanjutkan',
    stranded: 'Pekerjaan ini terhenti di tengah jalan. Tidak ada angka yang rusak; lanjutkan atau batalkan.',
    failed: 'Berkas ini tidak dapat dibaca',
    underWay: {
      reading: 'Berkas sedang dibaca',
      staging: 'Angka sedang disiapkan',
      applying: 'Angka sedang dimasukkan',
      undoing: 'Impor sedang diurungkan',
    },
    progress: (done, of) => (of === null ? `${done} baris` : `${done} dari ${of}`),
    look: 'Halaman ini memperbarui diri. Anda boleh pergi dan kembali nanti.',
    notSaved: 'Belum tersimpan',
  },
  en: {
    title: 'Bring figures in from the Excel files you have',
    lead: 'A file is read as it is. Nothing goes into the recap before you have looked at it, and every import can be undone.',
    drop: 'Choose a file, or drop one here',
    kinds: 'XLSX, XLS, ODS, CSV or an HTML table, at most 150 MB',
    send: 'Upload and read',
    paste: 'Or paste from Excel',
    pasteHint: 'Copy the table with its heads and paste it here.',
    pasteSend: 'Read what I pasted',
    noFile: 'Choose a file first.',
    tooLarge: 'This file is too large, or the disk is full. Save only the sheet with the table.',
    broken: 'This file did not arrive whole. Upload it again.',
    noArea: 'Choose the office’s area under Reference first: without it no district’s name can be recognised.',
    toArea: 'Choose the area',
    earlier: 'Earlier imports',
    none: 'No file was imported yet.',
    file: 'File',
    when: 'When',
    state: 'State',
    rows: 'Rows',
    steps: ['File', 'Sheets', 'Columns', 'Names', 'Check', 'Apply'],
    stepOf: (step, of) => `Step ${step} of ${of}`,
    states: {
      reading: 'being read',
      read: 'waits for sheets and columns',
      staging: 'being prepared',
      named: 'waits for names',
      staged: 'ready to apply',
      applying: 'being applied',
      applied: 'applied',
      undoing: 'being undone',
      undone: 'undone',
      cancelled: 'cancelled',
      failed: 'not readable',
    },
    roles: {
      region: 'Region',
      category: 'Category',
      period: 'Period',
      sex: 'Sex',
      age: 'Age',
      unit: 'Unit',
      value: 'Figures',
      total: 'Total (only compared)',
      percent: 'Percent (left out)',
      number: 'Running number',
      personal: 'Personal data (never stored)',
      note: 'Remark',
      ignored: 'Left out',
    },
    problems: {
      unknownRegion: (name) => `No region is called “${name}”.`,
      unknownCategory: (name) => `No category is called “${name}”.`,
      noRegion: () => 'No region stands in the row, the column or the title.',
      noCategory: () => 'No category stands in the row, the column or the title.',
      noPeriod: () => 'No period is named. Give it in the step Sheets.',
      codeAndNameDiffer: (name, code) => `The code ${code} is not that of “${name}”.`,
      regionNotThen: (name, period) => `${name} did not exist in ${period}.`,
      locked: (period) => `The period ${period} is approved and locked.`,
      twice: (line, value) => `The same figure stands in row ${line} with the value ${value}.`,
      unsureNumber: () => 'This number can be read in two ways. Choose one in the step Sheets.',
      decimal: () => 'A count of people is no fraction.',
      negative: () => 'A count of people is not below zero.',
      percent: () => 'This is a percentage, not a count.',
      tooLarge: () => 'This number is too large.',
      formulaError: () => 'The formula in this cell failed. Mend it in Excel.',
      notANumber: () => 'This is no number.',
    },
    cancel: 'Cancel this import',
    cancelled: 'This import was cancelled; nothing of it is kept.',
    resume: 'Go on',
    stranded: 'This work stopped half-way. No figure is damaged; go on or cancel.',
    failed: 'This file cannot be read',
    underWay: {
      reading: 'The file is being read',
      staging: 'The figures are being prepared',
      applying: 'The figures are going in',
      undoing: 'The import is being undone',
    },
    progress: (done, of) => (of === null ? `${done} rows` : `${done} of ${of}`),
    look: 'This page renews itself. You may leave and come back later.',
    notSaved: 'Not saved',
  },
}
