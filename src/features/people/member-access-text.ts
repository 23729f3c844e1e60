import type { Language } from '../../base/language.ts'

type Way = {
  readonly title: (name: string) => string
  readonly save: string
  /** A line of a list: who did it for whom, when. */
  readonly line: (who: string, whom: string, at: string) => string
  readonly letter: {
    readonly subject: (office: string) => string
    readonly text: (who: string, whom: string, office: string, at: string) => string
  }
}

type AccessText = {
  readonly lead: (name: string) => string
  readonly password: string
  readonly code: string
  readonly codeHint: string
  readonly failed: string
  readonly back: string
  readonly ways: Readonly<Record<'password' | 'factor', Way>>
  readonly operator: string
  readonly nobody: string
  readonly past: string
  readonly pastSay: string
  readonly own: string
  readonly ownSay: string
}

const afterwards =
  'Bila ini tidak dimaksudkan, bicaralah hari ini juga dengan administrator lain, kepala kantor, atau operator server.\n\nCatatannya ada di Riwayat kantor.'
const afterwardsEn =
  'If nobody meant this, talk today to another administrator, the head of the office or the operator of the server.\n\nIt stands in the history of the office.'

export const accessText: Record<Language, AccessText> = {
  id: {
    lead: (name) =>
      `Ini membuka jalan ke akun ${name}. Tuliskan sandi dan kode Anda sendiri, agar orang yang hanya memegang perangkat Anda tidak dapat melakukannya. ${name}, para administrator, dan kepala kantor diberi tahu.`,
    password: 'Sandi Anda',
    code: 'Kode kedua Anda',
    codeHint: 'Enam angka yang tampil sekarang di aplikasi Anda.',
    failed: 'Belum dilakukan',
    back: 'Batal',
    ways: {
      password: {
        title: (name) => `Tautan sandi baru untuk ${name}`,
        save: 'Buat tautan sandi baru',
        line: (who, whom, at) => `${who} membuat tautan sandi baru untuk ${whom} pada ${at}`,
        letter: {
          subject: (office) => `Tautan sandi baru dibuat di ${office}`,
          text: (who, whom, office, at) =>
            `${who} membuat tautan sandi baru untuk ${whom} di ${office} pada ${at}.\n\n${afterwards}`,
        },
      },
      factor: {
        title: (name) => `Hapus kode kedua ${name}`,
        save: 'Hapus kode kedua',
        line: (who, whom, at) => `${who} menghapus kode kedua ${whom} pada ${at}`,
        letter: {
          subject: (office) => `Kode kedua dihapus di ${office}`,
          text: (who, whom, office, at) =>
            `${who} menghapus kode kedua ${whom} di ${office} pada ${at}.\n\n${afterwards}`,
        },
      },
    },
    operator: 'Operator server',
    nobody: 'anggota lama',
    past: 'Jalan masuk yang dibuka pengurus',
    pastSay: 'Dalam 30 hari terakhir. Tanyakan kepada yang bersangkutan bila Anda tidak mengetahuinya.',
    own: 'Pengurus membuka jalan ke akun Anda',
    ownSay:
      'Bila Anda tidak memintanya: ganti sandi, keluarkan perangkat lain, dan bicaralah dengan kepala kantor atau operator server.',
  },
  en: {
    lead: (name) =>
      `This opens the way into the account of ${name}. Write your own password and code, so that whoever only has your device cannot do it. ${name}, the administrators and the head of the office are told.`,
    password: 'Your password',
    code: 'Your second factor',
    codeHint: 'The six figures that your app shows now.',
    failed: 'Not done yet',
    back: 'Cancel',
    ways: {
      password: {
        title: (name) => `Link for a new password of ${name}`,
        save: 'Make a link for a new password',
        line: (who, whom, at) => `${who} made a link for a new password of ${whom} on ${at}`,
        letter: {
          subject: (office) => `A link for a new password was made in ${office}`,
          text: (who, whom, office, at) =>
            `${who} made a link for a new password of ${whom} in ${office} on ${at}.\n\n${afterwardsEn}`,
        },
      },
      factor: {
        title: (name) => `Take the second factor of ${name} away`,
        save: 'Take the second factor away',
        line: (who, whom, at) => `${who} took the second factor of ${whom} away on ${at}`,
        letter: {
          subject: (office) => `A second factor was taken away in ${office}`,
          text: (who, whom, office, at) =>
            `${who} took the second factor of ${whom} in ${office} away on ${at}.\n\n${afterwardsEn}`,
        },
      },
    },
    operator: 'The operator of the server',
    nobody: 'a former member',
    past: 'Ways into accounts that were opened',
    pastSay: 'In the last 30 days. Ask whoever is named if you did not know of it.',
    own: 'A way into your account was opened',
    ownSay:
      'If you did not ask for it: change your password, sign other devices out, and talk to the head of the office or the operator of the server.',
  },
}
