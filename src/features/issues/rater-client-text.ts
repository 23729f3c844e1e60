import type { Language } from '../../base/language.ts'

type ClientText = {
  readonly less: string
  readonly more: string
  readonly kept: string
  readonly sending: string
  readonly sent: (at: string) => string
  readonly memoryOnly: string
  readonly inApp: string
  readonly otherTab: string
  readonly otherPhone: string
  readonly late: string
  readonly outside: (from: string, to: string) => string
  readonly notWhole: string
  readonly unsent: string
  readonly copy: string
  readonly copied: string
  readonly previous: string
  readonly next: string
  readonly overview: string
  readonly whole: string
  readonly single: string
  readonly issueOf: (number: number, all: number) => string
  readonly filledOf: (filled: number, all: number) => string
  readonly sumOf: (sum: string, most: string) => string
  readonly missing: (cells: number) => string
  readonly complete: string
  readonly noPoints: string
}

/** What the island of a rater's form says. */
export const raterClientText: Record<Language, ClientText> = {
  id: {
    less: 'Kurangi',
    more: 'Tambah',
    kept: 'Tersimpan di ponsel ini. Terkirim saat ada sinyal.',
    sending: 'Tersimpan di ponsel ini, sedang dikirim …',
    sent: (at) => `Terkirim pukul ${at}`,
    memoryOnly:
      'Peramban ini tidak dapat menyimpan, misalnya karena jendela privat. Jangan menutup halaman sebelum tertulis “Terkirim”.',
    inApp:
      'Halaman ini terbuka di dalam aplikasi lain, yang dapat kehilangan isian. Buka di Chrome atau peramban ponsel Anda.',
    otherTab: 'Formulir ini sudah terbuka di tab lain. Di sini hanya dapat dibaca sampai tab itu ditutup.',
    otherPhone:
      'Anda juga mengisi dari ponsel lain. Yang terakhir diterima yang berlaku; isian yang lain tetap tersimpan.',
    late: 'Panel sudah ditutup. Isian ini disimpan terpisah sebagai “datang setelah ditutup” dan tidak ikut dihitung.',
    outside: (from, to) => `Tuliskan angka dari ${from} sampai ${to}.`,
    notWhole: 'Tuliskan angka bulat, misalnya 12.',
    unsent: 'Belum terkirim, masih ada di ponsel ini:',
    copy: 'Salin',
    copied: 'Tersalin',
    previous: 'Kembali',
    next: 'Isu berikutnya',
    overview: 'Ringkasan',
    whole: 'Semua isu dalam satu halaman',
    single: 'Satu isu setiap layar',
    issueOf: (number, all) => `Isu ${number} dari ${all}`,
    filledOf: (filled, all) => `Terisi ${filled} dari ${all} kriteria`,
    sumOf: (sum, most) => `Jumlah isu ini ${sum} dari ${most}`,
    missing: (cells) => `${cells} nilai belum diisi.`,
    complete: 'Lengkap. Nilai Anda ikut dihitung saat panel ditutup.',
    noPoints: 'Ketuk + atau − untuk memberi nilai',
  },
  en: {
    less: 'Less',
    more: 'More',
    kept: 'Kept on this phone. Sent when there is a signal.',
    sending: 'Kept on this phone, being sent …',
    sent: (at) => `Sent at ${at}`,
    memoryOnly:
      'This browser cannot keep anything, perhaps since its window is private. Do not close the page before it says “Sent”.',
    inApp:
      'This page is open inside another app, which may lose what you give. Open it in Chrome or the browser of your phone.',
    otherTab: 'This form is open in another tab. Here it can only be read until that tab is closed.',
    otherPhone: 'You also filled it on another phone. What arrived last counts; the other is kept.',
    late: 'The panel is closed. This is kept apart as “came after closing” and does not count.',
    outside: (from, to) => `Write a number from ${from} to ${to}.`,
    notWhole: 'Write a whole number, such as 12.',
    unsent: 'Not sent yet, still on this phone:',
    copy: 'Copy',
    copied: 'Copied',
    previous: 'Back',
    next: 'Next issue',
    overview: 'Overview',
    whole: 'All issues on one page',
    single: 'One issue a screen',
    issueOf: (number, all) => `Issue ${number} of ${all}`,
    filledOf: (filled, all) => `${filled} of ${all} criteria filled`,
    sumOf: (sum, most) => `Total of this issue ${sum} of ${most}`,
    missing: (cells) => `${cells} points are not given yet.`,
    complete: 'Complete. It counts when the panel closes.',
    noPoints: 'Tap + or − to give points',
  },
}
