import type { Language } from '../../base/language.ts'

type PrintedText = {
  readonly title: string
  readonly lead: string
  readonly issue: string
  readonly total: string
  readonly rank: string
  readonly save: string
  readonly failed: string
  readonly back: string
  readonly noIssues: string
  readonly problems: Readonly<Record<'badTotal' | 'badRank', string>>
}

export const printedText: Record<Language, PrintedText> = {
  id: {
    title: 'Jumlah yang tercetak',
    lead: 'Salin apa yang tertulis di dokumen asli, walaupun tampak salah. Ungkit menyimpan keduanya, yang tercetak dan yang dihitung, lalu menunjukkan bedanya.',
    issue: 'Isu',
    total: 'Jumlah tercetak',
    rank: 'Peringkat tercetak',
    save: 'Simpan',
    failed: 'Belum tersimpan',
    back: 'Kembali ke studi',
    noIssues: 'Belum ada isu.',
    problems: {
      badTotal: 'Tuliskan jumlah dengan angka, misalnya 92 atau 3,67.',
      badRank: 'Tuliskan peringkat sebagai bilangan bulat mulai dari 1.',
    },
  },
  en: {
    title: 'Printed totals',
    lead: 'Copy what the original document says, even where it looks wrong. Ungkit keeps both, the printed and the computed, and shows the difference.',
    issue: 'Issue',
    total: 'Printed total',
    rank: 'Printed rank',
    save: 'Save',
    failed: 'Not saved yet',
    back: 'Back to the study',
    noIssues: 'There is no issue yet.',
    problems: {
      badTotal: 'Write the total in digits, such as 92 or 3.67.',
      badRank: 'Write the rank as a whole number from 1 on.',
    },
  },
}
