import type { Language } from '../../../base/language.ts'
import type { Addition } from './printed-table.ts'

type CheckText = {
  readonly title: string
  readonly lead: string
  readonly yourTable: string
  readonly hint: string
  readonly orFile: string
  readonly fileKinds: string
  readonly check: string
  readonly tryExample: string
  readonly notRead: string
  readonly recognised: (issues: number, criteria: number, total: boolean, rank: boolean) => string
  readonly addition: Readonly<Record<Addition, string>>
  readonly found: (n: number) => string
  readonly recomputed: string
  readonly howRead: (n: number) => string
  readonly limits: Readonly<Record<'tooManyIssues' | 'tookTooLong' | 'tooHeavy' | 'busy' | 'nothingSent', string>>
}

export const checkText: Record<Language, CheckText> = {
  id: {
    title: 'Periksa tabel penilaian',
    lead: 'Tempel tabel dari Word, Excel, atau PDF. Ungkit menjumlah ulang, memeringkat ulang, dan mengatakan apa yang berbeda. Tidak ada yang disimpan.',
    yourTable: 'Tabel Anda',
    hint: 'Sertakan baris judulnya. Maksimum boleh ditulis di judul kolom, misalnya Aktual (15).',
    orFile: 'Atau pilih berkas',
    fileKinds: 'Excel, ODS, CSV, atau teks, paling besar 20 MB',
    check: 'Periksa',
    tryExample: 'Coba dengan contoh',
    notRead: 'Tabel belum dapat diperiksa',
    recognised: (issues, criteria, total, rank) =>
      `${issues} isu dan ${criteria} kriteria dikenali${total && rank ? ', beserta kolom jumlah dan peringkat' : total ? ', beserta kolom jumlah' : rank ? ', beserta kolom peringkat' : '; tidak ada kolom jumlah untuk dibandingkan'}.`,
    addition: {
      sum: 'Nilai dijumlahkan.',
      weightedSum: 'Nilai dikalikan bobot, lalu dijumlahkan, seperti pada tabelnya.',
      mean: 'Nilai dirata-ratakan, seperti pada tabelnya.',
      product: 'Nilai dikalikan, seperti pada tabelnya.',
    },
    found: (n) =>
      n === 0 ? 'Tidak ada yang perlu diperiksa' : n === 1 ? 'Satu hal yang ditemukan' : `${n} hal yang ditemukan`,
    recomputed: 'Tabel hasil hitung',
    howRead: (n) => `Bagaimana tabel ini dibaca (${n} catatan)`,
    limits: {
      tooManyIssues:
        'Tabel ini memuat lebih dari 2.000 isu. Kirim sebagian, atau pakai "ungkit check" di komputer sendiri.',
      tookTooLong: 'Membaca berkas ini memakan lebih dari 10 detik. Simpan lembar tabelnya saja, lalu coba lagi.',
      tooHeavy: 'Berkas ini terlalu berat untuk dibaca. Simpan lembar tabelnya saja sebagai CSV, lalu coba lagi.',
      busy: 'Sedang ada berkas lain yang diperiksa. Coba lagi sebentar lagi; isian Anda masih di sini.',
      nothingSent: 'Belum ada tabel. Tempel tabelnya di bawah, atau pilih berkas.',
    },
  },
  en: {
    title: 'Check a scoring table',
    lead: 'Paste a table from Word, Excel or a PDF. Ungkit adds up and ranks anew, and says what differs. Nothing is stored.',
    yourTable: 'Your table',
    hint: 'Include its row of heads. Maxima may stand in the heads, such as Aktual (15).',
    orFile: 'Or choose a file',
    fileKinds: 'Excel, ODS, CSV or text, 20 MB at most',
    check: 'Check',
    tryExample: 'Try an example',
    notRead: 'The table cannot be checked yet',
    recognised: (issues, criteria, total, rank) =>
      `${issues} issues and ${criteria} criteria recognised${total && rank ? ', with columns of totals and ranks' : total ? ', with a column of totals' : rank ? ', with a column of ranks' : '; there is no column of totals to compare with'}.`,
    addition: {
      sum: 'Points are added.',
      weightedSum: 'Points are multiplied by weights and added, as in the table.',
      mean: 'Points are averaged, as in the table.',
      product: 'Points are multiplied, as in the table.',
    },
    found: (n) => (n === 0 ? 'Nothing needs a look' : n === 1 ? 'One finding' : `${n} findings`),
    recomputed: 'The table recomputed',
    howRead: (n) => `How this table was read (${n} ${n === 1 ? 'note' : 'notes'})`,
    limits: {
      tooManyIssues:
        'This table has more than 2,000 issues. Send a part of it, or use "ungkit check" on your own computer.',
      tookTooLong: 'Reading this file took more than 10 seconds. Save only the sheet with the table, then try again.',
      tooHeavy: 'This file is too heavy to read. Save only the sheet with the table as CSV, then try again.',
      busy: 'Another file is being checked. Try again in a moment; what you pasted is still here.',
      nothingSent: 'There is no table yet. Paste it below, or choose a file.',
    },
  },
}
