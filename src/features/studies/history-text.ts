import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'

type StudyHistoryText = {
  readonly title: (last: string) => string
  readonly empty: string
  readonly found: string
  readonly nothingFits: string
  readonly lead: string
  readonly undo: string
  readonly about: (sequence: number) => string
  readonly done: string
  readonly late: string
  readonly failed: string
  readonly reason: (sequence: number) => string
  readonly all: string
  readonly why: string
  readonly whyMissing: string
}

export const studyHistoryText: Record<Language, StudyHistoryText> = {
  id: {
    title: (last) => `Terakhir berubah ${last}`,
    empty: 'Riwayat studi',
    found: 'Catatan yang Anda cari',
    nothingFits: 'Tidak ada catatan yang cocok. Longgarkan saringannya.',
    lead: 'Siapa mengubah apa, kapan, dari apa menjadi apa. Yang belum ditimpa perubahan lain dapat diurungkan; itu pun tercatat.',
    undo: 'Urungkan',
    about: (sequence) => `catatan ${formatNumber(sequence, 'id')}`,
    done: 'Diurungkan. Keadaan sebelumnya kembali, dan pengurungannya tercatat.',
    late: 'Bagian ini sudah berubah lagi sejak itu, atau nilainya tidak muat lagi pada metode yang sekarang. Lihat catatan terbarunya, lalu ubahlah di halamannya.',
    failed: 'Belum diurungkan',
    reason: (sequence) => `Mengurungkan catatan ${formatNumber(sequence, 'id')}`,
    all: 'Seluruh riwayat studi',
    why: 'Alasan pembatalan',
    whyMissing: 'Tuliskan alasannya: penetapan tidak dibatalkan tanpa alasan.',
  },
  en: {
    title: (last) => `Last changed ${last}`,
    empty: 'History of the study',
    found: 'The entries that you asked for',
    nothingFits: 'No entry fits. Ask for less.',
    lead: 'Who changed what, when, from what to what. What no other change has come over can be undone; that is recorded too.',
    undo: 'Undo',
    about: (sequence) => `entry ${formatNumber(sequence, 'en')}`,
    done: 'Undone. It is as it was before, and the undoing is recorded.',
    late: 'This has changed again since, or its points do not fit the method of today. See its newest entry, then change it on its page.',
    failed: 'Not undone yet',
    reason: (sequence) => `Undoing entry ${formatNumber(sequence, 'en')}`,
    all: 'The whole history of the study',
    why: 'Reason',
    whyMissing: 'Write the reason: a decision is not taken back without one.',
  },
}
