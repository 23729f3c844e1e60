import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'

type HistoryText = {
  readonly title: string
  readonly none: string
  readonly entry: (sequence: number) => string
  readonly study: string
  readonly goneStudy: string
  readonly changed: (field: string) => string
  readonly into: string
  readonly was: string
  readonly more: (n: number) => string
  readonly reason: string
  readonly erased: string
  readonly hidden: string
  /** Entries of the same sitting, and since when. */
  readonly sameSitting: (n: number, since: string) => string
  readonly older: string
  readonly newest: string
}

/** Words of a list of entries, wherever it stands. */
export const historyText: Record<Language, HistoryText> = {
  id: {
    title: 'Riwayat',
    none: 'Belum ada yang tercatat di sini. Setiap perubahan yang disimpan akan muncul di daftar ini: siapa, kapan, dari apa menjadi apa.',
    entry: (sequence) => `catatan ${formatNumber(sequence, 'id')}`,
    study: 'Studi',
    goneStudy: 'studi yang sudah dihapus',
    changed: (field) => `${field}: dari`,
    into: 'menjadi',
    was: 'tadinya',
    more: (n) => `dan ${formatNumber(n, 'id')} perubahan lain`,
    reason: 'Alasan',
    erased: 'Isi catatan ini telah dihapus. Siapa, kapan, dan apa macamnya tetap ada.',
    hidden: 'Isinya hanya tampak bagi tim studi dan kepala kantor.',
    sameSitting: (n, since) => `dan ${formatNumber(n, 'id')} simpanan lain berturut-turut sejak pukul ${since}`,
    older: 'Catatan yang lebih lama',
    newest: 'Kembali ke yang terbaru',
  },
  en: {
    title: 'History',
    none: 'Nothing is recorded here yet. Every change that is saved will appear in this list: who, when, from what to what.',
    entry: (sequence) => `entry ${formatNumber(sequence, 'en')}`,
    study: 'Study',
    goneStudy: 'a study that was deleted',
    changed: (field) => `${field}: from`,
    into: 'to',
    was: 'it was',
    more: (n) => `and ${formatNumber(n, 'en')} more ${n === 1 ? 'change' : 'changes'}`,
    reason: 'Reason',
    erased: 'The content of this entry was erased. Who, when and what kind of act stay.',
    hidden: 'Only the team of the study and the head of the office see what it says.',
    sameSitting: (n, since) =>
      `and ${formatNumber(n, 'en')} more ${n === 1 ? 'save' : 'saves'} in a row since ${since}`,
    older: 'Older entries',
    newest: 'Back to the newest',
  },
}
