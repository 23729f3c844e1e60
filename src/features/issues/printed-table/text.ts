import type { Language } from '../../../base/language.ts'
import { formatDecimal } from '../../../base/numbers.ts'
import type { Problem } from '../../../base/result.ts'
import type { Addition } from './printed-table.ts'

/** `d` is a number as people write it, `t` a value as it stands in the table. */
type Values = { readonly d: (key: string) => string; readonly t: (key: string) => string }

/** One sentence a code, what was seen and what to do. Row and column are said by whoever shows it. */
type PrintedTableTexts = { readonly [C in PrintedTableCode]: (values: Values) => string }

export type PrintedTableCode =
  | 'noTable'
  | 'noCriteria'
  | 'noIssues'
  | 'tableTurned'
  | 'totalGuessed'
  | 'moreTables'
  | 'rowIgnored'
  | 'columnIgnored'
  | 'otherTotal'
  | 'titleMissing'
  | 'groupingDoubt'
  | 'decimalDoubt'
  | 'cellNotNumber'
  | 'tooManyDigits'
  | 'cellAboveMaximum'
  | 'rankNotRead'
  | 'numberRepeated'
  | 'maximaAssumed'
  | 'marksRead'
  | 'addedOtherwise'
  | 'columnSumDiffers'
  | 'weightsNotWhole'
  | 'maximaNotTotal'
  | 'raterRows'
  | 'apklAllYes'
  | 'apklGates'

const indonesian: PrintedTableTexts = {
  noTable: () =>
    'Tidak ada tabel penilaian yang dikenali. Yang dicari: satu baris kepala kolom (misalnya No, Isu, kriteria, Jumlah, Peringkat), lalu satu baris untuk setiap isu. Sertakan baris kepalanya, dan pisahkan kolom dengan tab, titik koma, atau sedikitnya dua spasi.',
  noCriteria: () =>
    'Kepala tabel ditemukan, tetapi tidak ada kolom kriteria yang berisi angka. Letakkan kolom kriteria di antara kolom isu dan kolom jumlah, satu kolom untuk setiap kriteria.',
  noIssues: () =>
    'Kepala tabel ditemukan, tetapi tidak ada baris isu di bawahnya. Tulis setiap isu pada satu baris, bersama nilainya.',
  tableTurned: () =>
    'Pada tabel ini isu menjadi kolom. Balik tabelnya (di Excel: salin, Tempel Khusus, Transpose), sehingga setiap isu satu baris.',
  totalGuessed: (v) =>
    `Tidak ada kolom yang bernama jumlah; kolom angka terakhir dipakai sebagai jumlah, karena cocok pada ${v.t('rows')} dari ${v.t('compared')} baris.`,
  moreTables: () => 'Di sini mulai tabel lain, yang tidak ikut diperiksa. Salin dan periksa tabel itu tersendiri.',
  rowIgnored: () =>
    'Baris ini berisi nilai tanpa isu, sehingga tidak dihitung. Isi nama isunya bila baris ini memang isu.',
  columnIgnored: () => 'Kolom ini tidak dihitung: bukan kriteria, jumlah, atau peringkat.',
  otherTotal: () =>
    'Kolom jumlah yang lain ini tidak diperiksa; yang dibandingkan kolom yang paling cocok dengan selnya.',
  titleMissing: () => 'Isu ini tidak bernama. Tulis nama isunya.',
  groupingDoubt: (v) =>
    `“${v.t('text')}” dibaca sebagai ribuan (bilangan bulat). Tulis dengan koma bila yang dimaksud desimal.`,
  decimalDoubt: (v) => `“${v.t('text')}” dibaca sebagai desimal. Tulis tanpa koma bila yang dimaksud ribuan.`,
  tooManyDigits: (v) =>
    `“${v.t('text')}” berdigit terlalu banyak, sehingga nilainya dianggap belum ada. Paling banyak 9 angka di depan koma dan 6 di belakangnya.`,
  cellNotNumber: (v) => `“${v.t('text')}” bukan angka, sehingga nilainya dianggap belum ada. Tulis angkanya saja.`,
  cellAboveMaximum: (v) =>
    `Nilai ${v.d('value')} melebihi nilai tertinggi kriteria ini, ${v.d('maximum')}. Periksa sel itu pada naskah aslinya.`,
  rankNotRead: (v) => `“${v.t('text')}” bukan peringkat. Tulis angka, misalnya 2 atau II.`,
  numberRepeated: (v) =>
    `Nomor ${v.t('number')} sudah dipakai pada baris ${v.t('first')}. Periksa apakah isunya tertulis dua kali.`,
  maximaAssumed: (v) =>
    `Tabel tidak mencantumkan nilai tertinggi; dipakai milik metode yang dikenali: ${v.t('maximum')}.`,
  marksRead: () => 'Tanda pada tabel dibaca ya = 1 dan tidak = 0.',
  addedOtherwise: (v) =>
    `Jumlah pada tabel ini adalah ${rules.id[v.t('rule') as Addition]}: aturan itu cocok pada ${v.t('rows')} dari ${v.t('compared')} baris.`,
  columnSumDiffers: (v) =>
    `Baris jumlah mencetak ${v.d('printed')}, isi kolomnya berjumlah ${v.d('computed')}. Periksa sel kolom itu dan jumlahnya pada naskah aslinya.`,
  weightsNotWhole: (v) =>
    `Bobotnya berjumlah ${v.d('sum')}, bukan ${v.d('whole')}. Periksa bobot pada naskah aslinya sebelum memakai peringkatnya.`,
  maximaNotTotal: (v) =>
    `Nilai tertinggi tiap kriteria berjumlah ${v.d('sum')}, padahal kepala kolom jumlah mencetak ${v.d('total')}. Periksa skalanya.`,
  raterRows: (v) =>
    `Tabel ini tampaknya memuat satu baris untuk tiap penilai: ${v.d('rows')} baris dengan ${v.d('issues')} judul. Peringkatnya membandingkan baris, bukan isu. Jumlahkan dahulu nilai para penilai untuk tiap isu, lalu periksa lagi.`,
  apklAllYes: () => 'APKL dengan tanda: isu lolos hanya bila keempat kriterianya ya.',
  apklGates: (v) =>
    `APKL dikenal dengan ambang yang berbeda-beda dan tabel ini tidak menyebutnya, sehingga semua isu diperingkat. Dengan ambang L minimal 3, ${v.d('layak')} isu gugur; dengan ambang jumlah minimal 12 dan L bukan 1, ${v.d('total')} isu gugur.`,
}

const english: PrintedTableTexts = {
  noTable: () =>
    'No scoring table was recognised. Looked for: a row of column heads (such as No, Issue, criteria, Total, Rank), then one row for each issue. Include the row of heads, and separate columns by a tab, a semicolon or at least two spaces.',
  noCriteria: () =>
    'The heads of a table were found, but no criterion column holds numbers. Put the criteria between the issue and the total, one column each.',
  noIssues: () =>
    'The heads of a table were found, but no issue below them. Write each issue on one row, with its points.',
  tableTurned: () =>
    'In this table the issues are columns. Turn it (in Excel: copy, Paste Special, Transpose), so that each issue is a row.',
  totalGuessed: (v) =>
    `No column is named as the total; the last column of numbers was taken, because it fits ${v.t('rows')} of ${v.t('compared')} rows.`,
  moreTables: () => 'Another table begins here and was not checked. Copy it and check it by itself.',
  rowIgnored: () => 'This row has points without an issue, so it was left out. Name the issue if it is one.',
  columnIgnored: () => 'This column was left out: it is no criterion, total or rank.',
  otherTotal: () => 'This other column of totals was not checked; compared was the one that fits the cells best.',
  titleMissing: () => 'This issue has no name. Write its name.',
  groupingDoubt: (v) =>
    `“${v.t('text')}” was read as thousands, a whole number. Write a decimal comma if a decimal is meant.`,
  decimalDoubt: (v) => `“${v.t('text')}” was read as a decimal. Write it without the comma if thousands are meant.`,
  tooManyDigits: (v) =>
    `“${v.t('text')}” has too many digits, so the points count as missing. At most 9 before the decimal mark and 6 after it.`,
  cellNotNumber: (v) => `“${v.t('text')}” is no number, so the points count as missing. Write the number alone.`,
  cellAboveMaximum: (v) =>
    `${v.d('value')} points are above the highest of this criterion, ${v.d('maximum')}. Check the cell in the original.`,
  rankNotRead: (v) => `“${v.t('text')}” is no rank. Write a number, such as 2 or II.`,
  numberRepeated: (v) =>
    `Number ${v.t('number')} already stands on row ${v.t('first')}. Check whether the issue is written twice.`,
  maximaAssumed: (v) =>
    `The table states no highest points; those of the recognised method were taken: ${v.t('maximum')}.`,
  marksRead: () => 'The marks in the table were read as yes = 1 and no = 0.',
  addedOtherwise: (v) =>
    `The totals of this table are ${rules.en[v.t('rule') as Addition]}: that rule gives ${v.t('rows')} of ${v.t('compared')} rows.`,
  columnSumDiffers: (v) =>
    `The row of sums prints ${v.d('printed')}, its column adds up to ${v.d('computed')}. Check the cells and the sum in the original.`,
  weightsNotWhole: (v) =>
    `The weights add up to ${v.d('sum')}, not ${v.d('whole')}. Check them in the original before the ranking is used.`,
  maximaNotTotal: (v) =>
    `The highest points of the criteria add up to ${v.d('sum')}, though the head of the totals prints ${v.d('total')}. Check the scale.`,
  raterRows: (v) =>
    `This table seems to have one row a rater: ${v.d('rows')} rows with ${v.d('issues')} titles. Its ranking compares rows, not issues. Add up the raters’ points of each issue first, then check again.`,
  apklAllYes: () => 'APKL by ticks: an issue passes only when all four criteria are yes.',
  apklGates: (v) =>
    `APKL is known with different gates and this table names none, so all issues are ranked. By the gate L at least 3, ${v.d('layak')} would fall; by the gate of at least 12 in all and L not 1, ${v.d('total')} would.`,
}

const rules: { readonly [L in Language]: { readonly [A in Addition]: string } } = {
  id: {
    sum: 'jumlah nilai',
    weightedSum: 'jumlah bobot kali nilai',
    mean: 'rata-rata nilai',
    product: 'hasil kali nilai',
  },
  en: {
    sum: 'sums of the points',
    weightedSum: 'sums of weight times points',
    mean: 'means of the points',
    product: 'products of the points',
  },
}

const texts: { readonly [L in Language]: PrintedTableTexts } = { id: indonesian, en: english }

/** The sentence for a problem or note of `understandTable`; null for a code that comes from elsewhere. */
export function printedTableText(problem: Problem, lang: Language): string | null {
  const t = (key: string) => `${problem.values?.[key] ?? ''}`
  const d = (key: string) => formatDecimal(t(key), lang)
  return isOurs(problem.code) ? texts[lang][problem.code]({ d, t }) : null
}

function isOurs(code: string): code is PrintedTableCode {
  return Object.hasOwn(texts.id, code)
}
