import type { Language } from '../../base/language.ts'
import type { Device } from './account-device.ts'

/** What the page of one's own account can say first: the words of `?pesan=`. */
export const accountMessages = ['diterima', 'diri', 'sandi', 'kode-mati', 'sesi', 'sesi-lain'] as const
export type AccountMessage = (typeof accountMessages)[number]

type AccountText = {
  readonly title: (name: string) => string
  readonly messages: Readonly<Record<AccountMessage, string>>
  readonly onward: string
  readonly you: string
  readonly change: string
  readonly password: string
  readonly passwordSay: string
  readonly changePassword: string
  readonly factor: string
  readonly factorOn: string
  readonly factorOff: string
  readonly factorOnSay: string
  readonly factorOffSay: string
  readonly factorNeeded: string
  readonly setUp: string
  readonly run: string
  readonly sessions: string
  readonly sessionsSay: string
  readonly device: string
  readonly where: string
  readonly since: string
  readonly seen: string
  readonly act: string
  readonly here: string
  readonly end: string
  readonly endOthers: string
  readonly deviceName: (device: Device) => string
  readonly self: {
    readonly title: string
    readonly failed: string
    readonly name: string
    readonly email: string
    readonly emailHint: string
    readonly current: string
    readonly currentHint: string
    readonly save: string
    readonly cancel: string
    readonly problems: Readonly<
      Record<'noName' | 'tooLong' | 'badEmail' | 'taken' | 'wrongPassword' | 'noPassword', string>
    >
  }
  readonly newPassword: {
    readonly title: string
    readonly failed: string
    readonly current: string
    readonly next: string
    readonly hint: string
    readonly endOthers: string
    readonly endOthersHint: string
    readonly save: string
    readonly noPassword: string
  }
}

export const accountText: Record<Language, AccountText> = {
  id: {
    title: (name) => `Akun ${name}`,
    messages: {
      diterima: 'Selamat bergabung: Anda sudah menjadi anggota kantor. Kode kedua boleh disiapkan sekarang atau nanti.',
      diri: 'Nama dan surel tersimpan.',
      sandi: 'Sandi baru tersimpan.',
      'kode-mati': 'Kode kedua sudah dimatikan. Sekarang sandi saja yang melindungi akun Anda.',
      sesi: 'Perangkat itu sudah dikeluarkan.',
      'sesi-lain': 'Semua perangkat lain sudah dikeluarkan.',
    },
    onward: 'Lanjut ke kantor',
    you: 'Anda',
    change: 'Ubah nama atau surel',
    password: 'Sandi',
    passwordSay: 'Ganti segera bila orang lain mungkin mengetahuinya.',
    changePassword: 'Ganti sandi',
    factor: 'Kode kedua',
    factorOn: 'Aktif',
    factorOff: 'Belum aktif',
    factorOnSay: 'Saat masuk, Anda diminta kode dari ponsel setelah sandi.',
    factorOffSay: 'Dengan kode kedua, sandi yang bocor saja belum cukup untuk masuk ke akun Anda.',
    factorNeeded:
      'Administrator wajib memakai kode kedua, karena mengurus akun dan cadangan seluruh kantor. Siapkan dulu; sesudah itu halaman lain terbuka.',
    setUp: 'Siapkan kode kedua',
    run: 'Atur kode kedua',
    sessions: 'Perangkat yang sedang masuk',
    sessionsSay: 'Ada yang tidak Anda kenal? Keluarkan, lalu ganti sandi.',
    device: 'Perangkat',
    where: 'Alamat jaringan',
    since: 'Masuk',
    seen: 'Terakhir terlihat',
    act: 'Tindakan',
    here: 'Perangkat ini',
    end: 'Keluarkan',
    endOthers: 'Keluarkan semua yang lain',
    deviceName: (device) => named(device, 'di', 'Peramban yang tidak dikenal'),
    self: {
      title: 'Nama dan surel',
      failed: 'Belum tersimpan',
      name: 'Nama',
      email: 'Surel',
      emailHint: 'Dipakai untuk masuk, misalnya: budi@lahatkab.go.id',
      current: 'Sandi Anda sekarang',
      currentHint: 'Hanya perlu bila surel diganti.',
      save: 'Simpan',
      cancel: 'Batal',
      problems: {
        noName: 'Tuliskan nama Anda.',
        tooLong: 'Nama terlalu panjang: paling banyak 200 karakter.',
        badEmail: 'Tuliskan surel yang lengkap, misalnya: budi@lahatkab.go.id.',
        taken: 'Surel ini dipakai akun lain. Pakai yang lain.',
        wrongPassword: 'Sandi tidak cocok. Tuliskan sandi Anda yang sekarang.',
        noPassword: 'Tuliskan sandi Anda yang sekarang untuk mengganti surel.',
      },
    },
    newPassword: {
      title: 'Ganti sandi',
      failed: 'Sandi belum diganti',
      current: 'Sandi Anda sekarang',
      next: 'Sandi baru',
      hint: 'Sedikitnya 12 karakter. Beberapa kata yang mudah Anda ingat sudah baik.',
      endOthers: 'Keluarkan semua perangkat lain',
      endOthersHint: 'Sebaiknya ya, bila orang lain mungkin tahu sandi yang lama.',
      save: 'Simpan sandi baru',
      noPassword: 'Tuliskan sandi.',
    },
  },
  en: {
    title: (name) => `Account of ${name}`,
    messages: {
      diterima: 'Welcome: you belong to the office now. The second factor can be set up now or later.',
      diri: 'Name and e-mail are saved.',
      sandi: 'The new password is saved.',
      'kode-mati': 'The second factor is off. Your password alone protects the account now.',
      sesi: 'That device is signed out.',
      'sesi-lain': 'All other devices are signed out.',
    },
    onward: 'Go on to the office',
    you: 'You',
    change: 'Change name or e-mail',
    password: 'Password',
    passwordSay: 'Change it at once when somebody else may know it.',
    changePassword: 'Change the password',
    factor: 'Second factor',
    factorOn: 'On',
    factorOff: 'Not on yet',
    factorOnSay: 'When you sign in, a code from your phone is asked for after the password.',
    factorOffSay: 'With a second factor, a password that leaked is not enough to get into your account.',
    factorNeeded:
      'Administrators need a second factor, since they run the accounts and backups of the whole office. Set it up first; the other pages open after that.',
    setUp: 'Set up the second factor',
    run: 'Change the second factor',
    sessions: 'Devices that are signed in',
    sessionsSay: 'One that you do not know? Sign it out, then change the password.',
    device: 'Device',
    where: 'Network address',
    since: 'Signed in',
    seen: 'Last seen',
    act: 'Act',
    here: 'This device',
    end: 'Sign out',
    endOthers: 'Sign out all others',
    deviceName: (device) => named(device, 'on', 'An unknown browser'),
    self: {
      title: 'Name and e-mail',
      failed: 'Not saved yet',
      name: 'Name',
      email: 'E-mail',
      emailHint: 'Used for signing in, such as: budi@lahatkab.go.id',
      current: 'Your present password',
      currentHint: 'Needed only when the e-mail address changes.',
      save: 'Save',
      cancel: 'Cancel',
      problems: {
        noName: 'Write your name.',
        tooLong: 'The name is too long: 200 characters at most.',
        badEmail: 'Write a whole e-mail address, such as: budi@lahatkab.go.id.',
        taken: 'Another account uses this address. Use another one.',
        wrongPassword: 'The password does not match. Write your present one.',
        noPassword: 'Write your present password to change the e-mail address.',
      },
    },
    newPassword: {
      title: 'Change the password',
      failed: 'The password was not changed yet',
      current: 'Your present password',
      next: 'New password',
      hint: 'At least 12 characters. A few words that you remember easily are fine.',
      endOthers: 'Sign out all other devices',
      endOthersHint: 'Better so, if somebody else may know the old one.',
      save: 'Save the new password',
      noPassword: 'Write the password.',
    },
  },
}

function named({ browser, system }: Device, on: string, unknown: string): string {
  if (browser !== null && system !== null) return `${browser} ${on} ${system}`
  return browser ?? system ?? unknown
}
