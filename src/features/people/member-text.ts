import type { Language } from '../../base/language.ts'

type MemberText = {
  readonly members: string
  readonly name: string
  readonly roles: string
  readonly state: string
  readonly you: string
  readonly oneFactor: string
  readonly closed: string
  readonly ended: (day: string) => string
  readonly former: (n: number) => string
  readonly alone: string
  readonly oneAdministrator: string
  readonly since: (day: string) => string
  readonly devices: (n: number) => string
  readonly back: string
  readonly messages: Readonly<Record<MemberMessage, string>>
  readonly failed: string
  readonly change: { readonly title: string; readonly save: string }
  readonly reset: {
    readonly title: string
    readonly say: string
    readonly act: string
    readonly made: (name: string) => string
    readonly give: (name: string) => string
  }
  readonly factor: { readonly title: string; readonly say: string; readonly act: string }
  readonly sessions: { readonly title: string; readonly say: string; readonly act: string }
  readonly end: {
    readonly title: string
    readonly say: string
    readonly act: string
    readonly again: string
    readonly againSay: string
  }
  readonly account: {
    readonly title: string
    readonly say: string
    readonly close: string
    readonly open: string
    readonly openSay: string
  }
  readonly elsewhere: string
  readonly sure: (name: string) => string
  readonly problems: Readonly<Record<MemberProblem, string>>
}

export const memberMessages = [
  'tersimpan',
  'dikeluarkan',
  'dinonaktifkan',
  'diaktifkan',
  'kembali',
  'tanpaKode',
] as const
export type MemberMessage = (typeof memberMessages)[number]

export type MemberProblem =
  | 'noRole'
  | 'changed'
  | 'lastAdministrator'
  | 'ownRoles'
  | 'ended'
  | 'active'
  | 'closed'
  | 'elsewhere'
  | 'oneself'
  | 'noFactor'
  | 'ownAccess'
  | 'runsMore'
  | 'both'

export const memberText: Record<Language, MemberText> = {
  id: {
    members: 'Anggota',
    name: 'Nama',
    roles: 'Peran',
    state: 'Keadaan',
    you: 'Anda',
    oneFactor: 'Belum memakai kode kedua',
    closed: 'Akun dinonaktifkan',
    ended: (day) => `Berakhir ${day}`,
    former: (n) => `${n} anggota lama`,
    alone:
      'Anda satu-satunya anggota. Undang kepala kantor, dan seorang administrator kedua agar kantor tetap dapat diurus bila Anda berhalangan.',
    oneAdministrator:
      'Hanya ada satu administrator. Undang yang kedua, agar kantor tetap dapat diurus bila yang satu berhalangan.',
    since: (day) => `Anggota sejak ${day}`,
    devices: (n) => (n === 0 ? 'Sedang tidak masuk di perangkat mana pun.' : `Sedang masuk di ${n} perangkat.`),
    back: 'Kantor',
    messages: {
      tersimpan: 'Peran tersimpan. Berlaku pada halaman berikutnya yang dibuka.',
      dikeluarkan: 'Semua perangkat sudah dikeluarkan.',
      dinonaktifkan: 'Akun dinonaktifkan. Tidak ada yang dapat masuk dengannya.',
      diaktifkan: 'Akun diaktifkan kembali.',
      kembali: 'Keanggotaan dimulai lagi.',
      tanpaKode: 'Kode kedua dihapus. Ia masuk dengan sandinya, lalu menyiapkan kode kedua yang baru.',
    },
    failed: 'Belum tersimpan',
    change: { title: 'Peran', save: 'Simpan peran' },
    reset: {
      title: 'Lupa sandi',
      say: 'Buat tautan sekali pakai dan berikan langsung kepadanya. Siapa pun yang memegangnya dapat memilih sandi baru; kode kedua tetap diminta.',
      act: 'Buat tautan sandi baru',
      made: (name) => `Tautan sandi baru untuk ${name}`,
      give: (name) =>
        `Berikan hanya kepada ${name}, langsung atau lewat jalur yang Anda percaya. Tautan yang lama tidak berlaku lagi.`,
    },
    factor: {
      title: 'Kehilangan kode kedua',
      say: 'Bila ponsel dan kode pemulihannya hilang. Pastikan dulu bahwa ia benar orangnya, misalnya dengan bertemu: tanpa kode kedua, sandinya saja sudah cukup untuk masuk.',
      act: 'Hapus kode kedua',
    },
    sessions: {
      title: 'Perangkat hilang atau dipakai orang lain',
      say: 'Ia akan dikeluarkan dari semua perangkat dan perlu masuk lagi.',
      act: 'Keluarkan dari semua perangkat',
    },
    end: {
      title: 'Akhiri keanggotaan',
      say: 'Ia tidak dapat lagi membuka apa pun dari kantor ini. Yang sudah ia kerjakan tetap ada. Undangan yang ia buat ditarik.',
      act: 'Akhiri keanggotaan',
      again: 'Mulai keanggotaan lagi',
      againSay: 'Ia kembali dengan peran yang dulu.',
    },
    account: {
      title: 'Nonaktifkan akun',
      say: 'Tidak ada yang dapat masuk dengan akun ini sampai diaktifkan lagi. Pakai bila sandinya mungkin bocor.',
      close: 'Nonaktifkan akun',
      open: 'Aktifkan akun',
      openSay: 'Akun ini sedang dinonaktifkan.',
    },
    sure: (name) => `Ini berlaku seketika: ${name} langsung keluar dari semua perangkat. Yakin?`,
    elsewhere:
      'Ia juga anggota kantor lain. Karena itu sandi dan akunnya tidak diurus dari sini: ia dapat memakai "Lupa sandi" di halaman masuk, atau meminta operator server.',
    problems: {
      noRole: 'Pilih sedikitnya satu peran. Untuk mencabut semuanya, akhiri keanggotaan di bawah.',
      changed:
        'Perannya baru saja diubah orang lain. Yang tersimpan kini tampil di atas; pilihan Anda masih di sini. Simpan lagi bila tetap demikian.',
      lastAdministrator:
        'Ia administrator terakhir. Jadikan dulu orang lain administrator, supaya kantor tetap dapat diurus.',
      ownRoles: 'Anda tidak dapat menambah peran sendiri. Mintalah administrator lain atau kepala kantor melakukannya.',
      ended: 'Keanggotaannya sudah berakhir.',
      active: 'Ia sudah menjadi anggota.',
      closed: 'Akunnya dinonaktifkan. Aktifkan dulu.',
      elsewhere: 'Ia juga anggota kantor lain, jadi akunnya tidak diurus dari sini.',
      oneself: 'Anda tidak dapat menonaktifkan akun sendiri. Mintalah administrator lain.',
      noFactor: 'Akunnya tidak memakai kode kedua.',
      ownAccess:
        'Untuk akun sendiri ini tidak dapat dari sini. Pakai halaman Akun; bila sandi atau kode Anda hilang, mintalah administrator lain.',
      runsMore:
        'Ia kepala kantor atau administrator, dan Anda bukan. Mintalah orang yang memegang peran itu, atau operator server.',
      both: 'Tautan sandinya dan kode keduanya tidak diurus oleh orang yang sama: dengan keduanya Anda dapat masuk sebagai dia. Mintalah pengurus lain, atau operator server.',
    },
  },
  en: {
    members: 'Members',
    name: 'Name',
    roles: 'Roles',
    state: 'State',
    you: 'You',
    oneFactor: 'No second factor yet',
    closed: 'Account closed',
    ended: (day) => `Ended ${day}`,
    former: (n) => `${n} former ${n === 1 ? 'member' : 'members'}`,
    alone:
      'You are the only member. Invite the head of the office, and a second administrator, so that the office can be run when you are away.',
    oneAdministrator:
      'There is only one administrator. Invite a second one, so that the office can be run when the first is away.',
    since: (day) => `Member since ${day}`,
    devices: (n) => (n === 0 ? 'Signed in on no device.' : `Signed in on ${n} ${n === 1 ? 'device' : 'devices'}.`),
    back: 'Office',
    messages: {
      tersimpan: 'Roles saved. They hold from the next page that is opened.',
      dikeluarkan: 'Signed out on all devices.',
      dinonaktifkan: 'The account is closed. Nobody can sign in with it.',
      diaktifkan: 'The account is open again.',
      kembali: 'The membership has begun anew.',
      tanpaKode: 'The second factor is gone. They sign in with their password and set up a new one.',
    },
    failed: 'Not saved yet',
    change: { title: 'Roles', save: 'Save roles' },
    reset: {
      title: 'Forgotten password',
      say: 'Make a link that works once and hand it over in person. Whoever holds it can choose a new password; the second factor is still asked for.',
      act: 'Make a link for a new password',
      made: (name) => `Link for a new password of ${name}`,
      give: (name) =>
        `Give it to ${name} only, in person or in a way that you trust. Earlier links do not work any more.`,
    },
    factor: {
      title: 'Second factor lost',
      say: 'When the phone and the recovery codes are gone. Make sure first that it is them, such as by meeting: without a second factor the password alone lets somebody in.',
      act: 'Take the second factor away',
    },
    sessions: {
      title: 'Device lost, or used by somebody else',
      say: 'They are signed out on all devices and have to sign in again.',
      act: 'Sign out on all devices',
    },
    end: {
      title: 'End the membership',
      say: 'They cannot open anything of this office any more. What they have done stays. Invitations that they made are withdrawn.',
      act: 'End the membership',
      again: 'Begin the membership anew',
      againSay: 'They come back with the roles that they had.',
    },
    account: {
      title: 'Close the account',
      say: 'Nobody can sign in with this account until it is opened again. Use this when its password may be known to others.',
      close: 'Close the account',
      open: 'Open the account',
      openSay: 'This account is closed.',
    },
    sure: (name) => `This takes effect at once: ${name} is signed out of every device. Are you sure?`,
    elsewhere:
      'They belong to another office too. So their password and account are not run from here: they can use "Forgot password" on the sign-in page, or ask the operator of the server.',
    problems: {
      noRole: 'Choose at least one role. To take all away, end the membership below.',
      changed:
        'Somebody else has just changed the roles. What is saved stands above; your choice is still here. Save again if it holds.',
      lastAdministrator:
        'They are the last administrator. Make somebody else one first, so that the office can be run.',
      ownRoles: 'You cannot add roles to yourself. Ask another administrator or the head of the office.',
      ended: 'The membership has ended already.',
      active: 'They are a member already.',
      closed: 'The account is closed. Open it first.',
      elsewhere: 'They belong to another office too, so their account is not run from here.',
      oneself: 'You cannot close your own account. Ask another administrator.',
      noFactor: 'The account has no second factor.',
      ownAccess:
        'For your own account this does not go from here. Use the page Account; if your password or factor is lost, ask another administrator.',
      runsMore:
        'They are head of the office or administrator, and you are not. Ask somebody with that role, or the operator of the server.',
      both: 'The link for a password and the second factor are not run by the same person: with both you could sign in as them. Ask somebody else who runs accounts, or the operator of the server.',
    },
  },
}
