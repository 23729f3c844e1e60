import type { Language } from '../../base/language.ts'
import { formatMoment } from '../../base/moments.ts'
import { formatNumber } from '../../base/numbers.ts'
import type { FilterField } from './log-filter.ts'
import type { BrokenWhy } from './log-verify-store.ts'

type LogPageText = {
  readonly title: (entries: number) => string
  readonly found: string
  readonly ownTitle: string
  readonly lead: string
  readonly leadOwn: string
  readonly leadHidden: string
  readonly fields: Readonly<Record<FilterField, { readonly label: string; readonly all: string }>>
  readonly dayHint: string
  readonly badDay: string
  readonly badFilter: string
  readonly narrow: string
  readonly whole: string
  readonly nothingFits: string
  readonly server: string
  readonly keep: {
    readonly title: string
    readonly say: (most: number) => string
    readonly csv: string
    readonly jsonl: string
    readonly verify: string
    readonly verifySay: string
    readonly erase: string
    readonly eraseSay: string
  }
  readonly entryTitle: (sequence: number) => string
  readonly back: string
  readonly when: string
  readonly hash: string
  readonly subject: string
  readonly eraseThis: string
  readonly done: string
  readonly verify: VerifyText
}

type VerifyText = {
  readonly whole: (entries: number) => string
  readonly broken: (sequence: number) => string
  readonly notMet: string
  readonly goesOn: string
  readonly say: string
  readonly why: Readonly<Record<BrokenWhy, string>>
  readonly toDo: string
  readonly entries: string
  readonly erased: string
  readonly head: string
  readonly headSay: string
  readonly known: string
  readonly knownHint: string
  readonly badHead: string
  readonly compare: string
  readonly failed: string
  readonly met: (sequence: number, at: string) => string
}

export const logPageText: Record<Language, LogPageText> = {
  id: {
    title: (n) => `${formatNumber(n, 'id')} catatan di riwayat kantor`,
    found: 'Catatan yang Anda cari',
    ownTitle: 'Riwayat Anda di kantor ini',
    lead: 'Siapa melakukan apa, kapan, dari apa menjadi apa. Catatan hanya bertambah: tidak ada yang dapat mengubahnya tanpa ketahuan.',
    leadOwn:
      'Apa yang Anda lakukan, dan apa yang dilakukan terhadap keanggotaan Anda. Riwayat sebuah studi ada di halaman studinya; riwayat seluruh kantor dibaca kepala kantor dan administrator.',
    leadHidden:
      'Isi perubahan di dalam studi tampak bagi tim studi itu dan kepala kantor; di sini Anda melihat siapa melakukan apa dan kapan.',
    fields: {
      orang: { label: 'Siapa', all: 'Semua orang' },
      perbuatan: { label: 'Perbuatan', all: 'Semua perbuatan' },
      benda: { label: 'Tentang', all: 'Semua hal' },
      studi: { label: 'Studi', all: 'Semua studi dan urusan kantor' },
      hari: { label: 'Hari', all: '' },
    },
    dayHint: 'Misalnya 31-12-2026. Boleh kosong.',
    badDay: 'Tuliskan hari seperti 31-12-2026.',
    badFilter: 'Belum disaring',
    narrow: 'Saring',
    whole: 'Tampilkan semua',
    nothingFits: 'Tidak ada catatan yang cocok. Longgarkan saringannya.',
    server: 'Pengelola server',
    keep: {
      title: 'Simpan dan periksa',
      say: (most) =>
        `Unduhan memuat catatan yang tersaring di atas, paling banyak ${formatNumber(most, 'id')} yang terbaru. JSON Lines memuat juga sidik tiap catatan, sehingga rantainya dapat diperiksa di luar Ungkit. Setiap unduhan tercatat.`,
      csv: 'Unduh CSV',
      jsonl: 'Unduh JSON Lines',
      verify: 'Periksa keutuhan riwayat',
      verifySay: 'Menghitung ulang rantai sidik dari catatan pertama sampai terakhir.',
      erase: 'Hapus isi catatan yang memuat sebuah nama',
      eraseSay: 'Untuk permintaan penghapusan data pribadi. Rantainya tetap utuh.',
    },
    entryTitle: (n) => `Catatan ${formatNumber(n, 'id')}`,
    back: 'Riwayat',
    when: 'Waktu',
    hash: 'Sidik catatan ini',
    subject: 'Terhadap',
    eraseThis: 'Hapus isi catatan ini',
    done: 'Isinya dihapus. Catatan tentang penghapusan itu sudah ditambahkan.',
    verify: {
      whole: (n) => `Riwayat utuh: ${formatNumber(n, 'id')} catatan sesuai rantainya`,
      broken: (n) => `Riwayat tidak utuh sejak catatan ${formatNumber(n, 'id')}`,
      goesOn: 'Riwayat utuh, dan lanjutan dari kepala yang Anda simpan',
      notMet: 'Kepala yang Anda simpan tidak ada di riwayat ini',
      say: 'Setiap catatan memuat sidik catatan sebelumnya. Yang diubah, dihapus, disisipkan, atau ditukar akan memutus rantai di tempatnya.',
      why: {
        gap: 'Catatan dengan nomor itu tidak ada.',
        hash: 'Catatan itu, atau yang di sebelahnya, tidak lagi seperti ketika ditulis.',
        content: 'Isi catatan itu tidak lagi seperti ketika ditulis.',
        erasedWithoutRecord: 'Isi catatan itu tidak ada, dan tidak ada catatan yang menerangkan siapa menghapusnya.',
        head: 'Ujung riwayat terpotong, atau ada catatan yang ditambahkan tanpa melalui Ungkit.',
        rewritten:
          'Rantainya utuh, tetapi bukan lanjutan dari kepala itu: riwayat ditulis ulang, dipulihkan dari cadangan yang lebih lama, atau kepala itu dari kantor lain.',
      },
      toDo: 'Jangan mengubah apa pun. Bandingkan dengan cadangan, cari tahu siapa yang dapat menulis ke basis data, dan laporkan kepada kepala kantor.',
      entries: 'Catatan',
      erased: 'Isinya dihapus atas permintaan',
      head: 'Kepala rantai',
      headSay:
        'Catatlah kepala ini di tempat lain, misalnya di berita acara. Hanya kepala yang disimpan di luar yang dapat menunjukkan bahwa seluruh riwayat ditulis ulang.',
      known: 'Kepala yang Anda simpan',
      knownHint:
        '64 karakter, dari laporan atau berita acara. Ungkit memeriksa apakah riwayat ini masih kelanjutannya.',
      badHead: 'Salinlah ke-64 karakternya: angka 0–9 dan huruf a–f.',
      compare: 'Bandingkan',
      failed: 'Belum dibandingkan',
      met: (n, at) =>
        `Kepala itu adalah catatan ${formatNumber(n, 'id')} dari ${formatMoment(at, 'id')}. Riwayat sampai di situ sama, dan sesudahnya hanya bertambah.`,
    },
  },
  en: {
    title: (n) => `${formatNumber(n, 'en')} ${n === 1 ? 'entry' : 'entries'} in the log of the office`,
    found: 'The entries that you looked for',
    ownTitle: 'Your history in this office',
    lead: 'Who did what, when, from what to what. Entries are only added: nobody can change one unnoticed.',
    leadOwn:
      'What you did, and what was done to your membership. The history of a study is on its page; that of the whole office is read by its head and administrators.',
    leadHidden:
      'What was changed inside a study is for its team and the head of the office to see; here you see who did what and when.',
    fields: {
      orang: { label: 'Who', all: 'Everybody' },
      perbuatan: { label: 'Act', all: 'All acts' },
      benda: { label: 'About', all: 'Everything' },
      studi: { label: 'Study', all: 'All studies and affairs of the office' },
      hari: { label: 'Day', all: '' },
    },
    dayHint: 'Such as 31-12-2026. May be empty.',
    badDay: 'Write a day like 31-12-2026.',
    badFilter: 'Not narrowed yet',
    narrow: 'Narrow down',
    whole: 'Show all',
    nothingFits: 'No entry fits. Ask for less.',
    server: 'The operator of the server',
    keep: {
      title: 'Keep and check',
      say: (most) =>
        `A download holds the entries chosen above, the newest ${formatNumber(most, 'en')} at most. JSON Lines holds the hash of each entry too, so that the chain can be checked outside Ungkit. Each download is recorded.`,
      csv: 'Download CSV',
      jsonl: 'Download JSON Lines',
      verify: 'Check that the log is whole',
      verifySay: 'Computes the chain of hashes anew, from the first entry to the last.',
      erase: 'Erase the content of entries that hold a name',
      eraseSay: 'For requests to delete personal data. The chain stays whole.',
    },
    entryTitle: (n) => `Entry ${formatNumber(n, 'en')}`,
    back: 'Log',
    when: 'Time',
    hash: 'Hash of this entry',
    subject: 'Done to',
    eraseThis: 'Erase the content of this entry',
    done: 'The content was erased. An entry that says so has been added.',
    verify: {
      whole: (n) => `The log is whole: ${formatNumber(n, 'en')} ${n === 1 ? 'entry fits' : 'entries fit'} the chain`,
      broken: (n) => `The log is broken from entry ${formatNumber(n, 'en')} on`,
      goesOn: 'The log is whole, and goes on from the head that you kept',
      notMet: 'The head that you kept is not in this log',
      say: 'Each entry holds the hash of the one before. What is changed, deleted, put in or swapped breaks the chain at its place.',
      why: {
        gap: 'There is no entry of that number.',
        hash: 'That entry, or the one beside it, is not as it was written.',
        content: 'The content of that entry is not as it was written.',
        erasedWithoutRecord: 'The content of that entry is missing, and no entry says who erased it.',
        head: 'The end of the log was cut off, or entries were added past Ungkit.',
        rewritten:
          'The chain is whole, but does not go on from that head: the log was written anew, brought back from an older backup, or the head is another office’s.',
      },
      toDo: 'Change nothing. Compare with a backup, find out who can write to the database, and tell the head of the office.',
      entries: 'Entries',
      erased: 'Content erased on request',
      head: 'Head of the chain',
      headSay:
        'Write this head down elsewhere, such as in minutes. Only a head that is kept outside shows that a whole log was written anew.',
      known: 'The head that you kept',
      knownHint: '64 characters, from a report or minutes. Ungkit checks whether this log still goes on from it.',
      badHead: 'Copy all 64 characters: figures 0–9 and letters a–f.',
      compare: 'Compare',
      failed: 'Not compared yet',
      met: (n, at) =>
        `That head is entry ${formatNumber(n, 'en')} of ${formatMoment(at, 'en')}. The log is the same up to there, and was only added to since.`,
    },
  },
}
