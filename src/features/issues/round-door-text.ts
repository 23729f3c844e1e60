import type { Language } from '../../base/language.ts'

type DoorText = {
  readonly title: string
  readonly say: string
  readonly typed: string
  readonly toPanel: string
}

export const roundDoorText: Record<Language, DoorText> = {
  id: {
    title: 'Ronde panel sedang terbuka',
    say: 'Selama penilai mengisi, isu, metode dan nilai tidak berubah: semua menilai hal yang sama. Tidak ada yang tersimpan dari isian ini. Tutup dahulu ronde itu di halaman panel.',
    typed: 'Isian Anda, untuk disalin',
    toPanel: 'Ke halaman panel',
  },
  en: {
    title: 'A round of the panel is open',
    say: 'While raters fill their forms, the issues, the method and the scores stay as they are: all score the same. Nothing of this form was saved. Close the round on the page of the panel first.',
    typed: 'What you typed, to copy',
    toPanel: 'To the page of the panel',
  },
}
