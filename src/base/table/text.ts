import type { Language } from '../language.ts'
import { formatNumber } from '../numbers.ts'
import type { Problem } from '../result.ts'

type Values = { readonly number: (key: string) => string; readonly text: (key: string) => string }

/** What to do about a file that could not be read, one sentence a code. The place is said by whoever shows it. */
export type TableTexts = { readonly [C in TableProblemCode]: (values: Values) => string }

export type TableProblemCode =
  | 'emptyFile'
  | 'fileTooLarge'
  | 'unpackedTooLarge'
  | 'tooManyFiles'
  | 'tooManySheets'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'tooManyCells'
  | 'cellTooLong'
  | 'lineTooLong'
  | 'otherFormat'
  | 'passwordProtected'
  | 'damaged'
  | 'nulByte'
  | 'notText'

const indonesian: TableTexts = {
  emptyFile: () => 'Berkas ini kosong. Pilih berkas yang berisi tabel, atau tempel tabelnya.',
  fileTooLarge: (v) =>
    `Berkas ini ${v.number('bytes')} bita; paling besar ${v.number('limit')}. Simpan lembar tabelnya saja.`,
  unpackedTooLarge: (v) =>
    `Isi berkas ini lebih dari ${v.number('limit')} bita setelah dibuka. Salin tabelnya ke berkas baru, lalu pakai berkas itu.`,
  tooManyFiles: (v) => `Berkas ini memuat lebih dari ${v.number('limit')} bagian. Salin tabelnya ke berkas baru.`,
  tooManySheets: (v) =>
    `Berkas ini memuat ${v.number('sheets')} lembar; paling banyak ${v.number('limit')}. Simpan lembar tabelnya saja.`,
  tooManyRows: (v) =>
    `Tabel ini ${v.number('rows')} baris; paling banyak ${v.number('limit')}. Bagi menjadi beberapa berkas.`,
  tooManyColumns: (v) =>
    `Baris ini ${v.number('columns')} kolom; paling banyak ${v.number('limit')}. Simpan kolom tabelnya saja.`,
  tooManyCells: () =>
    'Lembar kerja ini terlalu luas. Hapus sel yang jauh dari tabel, atau simpan tabelnya sebagai CSV.',
  cellTooLong: (v) =>
    `Sel ini ${v.number('characters')} huruf; paling panjang ${v.number('limit')}. Periksa apakah ada tanda kutip yang tidak ditutup.`,
  lineTooLong: (v) =>
    `Baris ini ${v.number('characters')} huruf; paling panjang ${v.number('limit')}. Periksa apakah tiap baris tabel berada di barisnya sendiri.`,
  otherFormat: (v) =>
    `Berkas ini ${formats.id[v.text('format')] ?? 'bukan tabel'}. Salin tabelnya lalu tempel, atau simpan sebagai XLSX atau CSV.`,
  passwordProtected: () => 'Berkas ini berkata sandi. Simpan salinannya tanpa kata sandi, lalu pakai salinan itu.',
  damaged: () => 'Berkas ini rusak atau tidak lengkap. Buka dan simpan ulang sebagai XLSX atau CSV.',
  nulByte: () => 'Berkas ini bukan teks. Simpan tabelnya sebagai XLSX, ODS, atau CSV (UTF-8).',
  notText: () => 'Berkas ini bukan teks. Simpan tabelnya sebagai XLSX, ODS, atau CSV (UTF-8).',
}

const english: TableTexts = {
  emptyFile: () => 'This file is empty. Upload a file that holds a table, or paste the table.',
  fileTooLarge: (v) =>
    `This file has ${v.number('bytes')} bytes; the most is ${v.number('limit')}. Upload only the sheet with the table.`,
  unpackedTooLarge: (v) =>
    `This file holds more than ${v.number('limit')} bytes when it is opened. Copy the table to a new file and upload that.`,
  tooManyFiles: (v) => `This file holds more than ${v.number('limit')} parts. Copy the table to a new file.`,
  tooManySheets: (v) =>
    `This file has ${v.number('sheets')} sheets; the most is ${v.number('limit')}. Save only the sheet with the table.`,
  tooManyRows: (v) =>
    `This table has ${v.number('rows')} rows; the most is ${v.number('limit')}. Split it into several files.`,
  tooManyColumns: (v) =>
    `This row has ${v.number('columns')} columns; the most is ${v.number('limit')}. Save only the columns of the table.`,
  tooManyCells: () => 'This sheet is too wide and long. Delete cells far from the table, or save the table as CSV.',
  cellTooLong: (v) =>
    `This cell has ${v.number('characters')} characters; the most is ${v.number('limit')}. Look for a quotation mark that is not closed.`,
  lineTooLong: (v) =>
    `This line has ${v.number('characters')} characters; the most is ${v.number('limit')}. See whether each row of the table stands on a line of its own.`,
  otherFormat: (v) =>
    `This file is ${formats.en[v.text('format')] ?? 'no table'}. Copy the table and paste it, or save it as XLSX or CSV.`,
  passwordProtected: () => 'This file has a password. Save a copy without it and upload the copy.',
  damaged: () => 'This file is damaged or incomplete. Open it and save it again as XLSX or CSV.',
  nulByte: () => 'This file is not text. Save the table as XLSX, ODS or CSV (UTF-8).',
  notText: () => 'This file is not text. Save the table as XLSX, ODS or CSV (UTF-8).',
}

const formats: { readonly [L in Language]: Readonly<Record<string, string>> } = {
  id: {
    pdf: 'PDF',
    word: 'naskah Word',
    picture: 'gambar',
    rtf: 'naskah RTF',
    zip: 'arsip ZIP',
    xml: 'XML tanpa tabel',
  },
  en: {
    pdf: 'a PDF',
    word: 'a Word document',
    picture: 'a picture',
    rtf: 'an RTF document',
    zip: 'a ZIP archive',
    xml: 'XML without a table',
  },
}

const texts: { readonly [L in Language]: TableTexts } = { id: indonesian, en: english }

/** The sentence for a problem of `readTable`; null for a code that comes from elsewhere. */
export function tableProblemText(problem: Problem, lang: Language): string | null {
  const text = (key: string) => `${problem.values?.[key] ?? ''}`
  const number = (key: string) => formatNumber(Number(problem.values?.[key] ?? 0), lang)
  return isTableProblem(problem.code) ? texts[lang][problem.code]({ number, text }) : null
}

function isTableProblem(code: string): code is TableProblemCode {
  return Object.hasOwn(texts.id, code)
}
