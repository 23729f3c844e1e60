import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'

type EraseText = {
  readonly title: (sequence: number) => string
  readonly lead: string
  readonly goes: string
  readonly stays: string
  readonly recorded: string
  readonly backups: string
  readonly reason: string
  readonly reasonHint: string
  readonly sureLabel: string
  readonly sure: string
  readonly save: string
  readonly failed: string
  readonly cancel: string
  readonly holding: {
    readonly title: string
    readonly lead: string
    readonly text: string
    readonly textHint: string
    readonly look: string
    readonly found: (n: number) => string
    readonly none: string
    readonly others: string
    readonly save: (n: number) => string
    readonly done: (n: number) => string
  }
  readonly problems: Readonly<
    Record<'noReason' | 'tooLong' | 'notSure' | 'shortText' | 'reasonHolds' | 'nothingLeft', string>
  >
}

export const eraseText: Record<Language, EraseText> = {
  id: {
    title: (n) => `Hapus isi catatan ${formatNumber(n, 'id')}?`,
    lead: 'Hanya bila hukum atau kesopanan menuntutnya, misalnya karena memuat nama atau data pribadi seseorang.',
    goes: 'Yang hilang selamanya: keadaan sebelum, keadaan sesudah, dan alasan yang tertulis di catatan itu.',
    stays: 'Yang tetap: siapa, kapan, apa macam perbuatannya, terhadap apa, dan sidiknya. Rantai riwayat tetap utuh.',
    recorded: 'Sebuah catatan baru menyebutkan bahwa Anda menghapusnya, kapan, dan mengapa.',
    backups:
      'Cadangan yang dibuat sebelum hari ini masih memuatnya. Bila cadangan itu dipulihkan, Ungkit menghapusnya lagi.',
    reason: 'Mengapa dihapus',
    reasonHint: 'Misalnya: permintaan penghapusan data pribadi nomor 12. Jangan menyebut data yang dihapus.',
    sureLabel: 'Tidak dapat diurungkan',
    sure: 'Saya sudah membaca apa yang hilang dan apa yang tetap',
    save: 'Hapus isinya',
    failed: 'Belum dihapus',
    cancel: 'Batal',
    holding: {
      title: 'Hapus isi catatan yang memuat sebuah nama',
      lead: 'Misalnya nama orang yang tertulis di judul isu atau di sebuah alasan. Besar dan kecilnya huruf tidak berpengaruh.',
      text: 'Nama atau kata yang dicari',
      textHint: 'Sedikitnya 3 karakter. Tuliskan selengkapnya: setiap catatan yang memuatnya kehilangan isinya.',
      look: 'Cari',
      found: (n) => `${formatNumber(n, 'id')} catatan memuatnya`,
      none: 'Tidak ada catatan yang memuatnya. Periksa ejaannya.',
      others:
        'Catatan di dalam studi yang tidak dapat Anda baca tidak ikut dicari. Mintalah kepala kantor melakukannya juga.',
      save: (n) => `Hapus isi ${formatNumber(n, 'id')} catatan`,
      done: (n) => `Isi ${formatNumber(n, 'id')} catatan dihapus. Setiap penghapusan tercatat.`,
    },
    problems: {
      noReason: 'Tuliskan alasannya, sedikitnya 10 karakter.',
      tooLong: 'Ringkaslah: paling panjang 1.000 karakter.',
      notSure: 'Centanglah bila Anda sudah yakin.',
      shortText: 'Tuliskan sedikitnya 3 karakter.',
      reasonHolds: 'Tuliskan alasannya tanpa kata yang dihapus: alasan ini tetap tersimpan di riwayat.',
      nothingLeft: 'Isi catatan ini sudah dihapus.',
    },
  },
  en: {
    title: (n) => `Erase the content of entry ${formatNumber(n, 'en')}?`,
    lead: 'Only where the law or decency asks for it, such as when it holds a name or personal data.',
    goes: 'What goes for good: what was before, what was after, and the reason in that entry.',
    stays: 'What stays: who, when, what kind of act, what it was done to, and its hash. The chain stays whole.',
    recorded: 'A new entry says that you erased it, when, and why.',
    backups: 'Backups from before today still hold it. When one of them is brought back, Ungkit erases it again.',
    reason: 'Why it is erased',
    reasonHint: 'Such as: request number 12 to delete personal data. Do not write the data itself.',
    sureLabel: 'This cannot be undone',
    sure: 'I have read what goes and what stays',
    save: 'Erase the content',
    failed: 'Not erased yet',
    cancel: 'Cancel',
    holding: {
      title: 'Erase the content of entries that hold a name',
      lead: 'Such as the name of a person in the title of an issue, or in a reason. Small and capital letters are alike.',
      text: 'The name or word to look for',
      textHint: 'At least 3 characters. Write it in full: each entry that holds it loses its content.',
      look: 'Look',
      found: (n) => `${formatNumber(n, 'en')} ${n === 1 ? 'entry holds' : 'entries hold'} it`,
      none: 'No entry holds it. Check the spelling.',
      others: 'Entries in studies that you may not read were not searched. Ask the head of the office to do it too.',
      save: (n) => `Erase the content of ${formatNumber(n, 'en')} ${n === 1 ? 'entry' : 'entries'}`,
      done: (n) =>
        `The content of ${formatNumber(n, 'en')} ${n === 1 ? 'entry' : 'entries'} was erased. Each is recorded.`,
    },
    problems: {
      noReason: 'Write the reason, 10 characters at least.',
      tooLong: 'Make it shorter: 1,000 characters at most.',
      notSure: 'Tick this when you are sure.',
      shortText: 'Write 3 characters at least.',
      reasonHolds: 'Write the reason without the words that are erased: it stays in the log.',
      nothingLeft: 'The content of this entry is erased already.',
    },
  },
}
