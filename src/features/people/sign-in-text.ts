import type { Language } from '../../base/language.ts'

/** What the page to sign in can say first: the words of `?pesan=`. */
export const signInMessages = [
  'keluar',
  'sandi-baru',
  'terlambat',
  'sso-ditolak',
  'sso-belum',
  'sso-putus',
  'ditutup',
] as const
export type SignInMessage = (typeof signInMessages)[number]

export type SignInProblem = 'noEmail' | 'noPassword' | 'wrong' | 'closed' | 'noCode' | 'wrongCode' | 'usedCode'

type SignInText = {
  readonly title: string
  readonly lead: string
  readonly failed: string
  readonly email: string
  readonly password: string
  readonly show: string
  readonly enter: string
  readonly forgot: string
  readonly or: string
  readonly sso: (name: string) => string
  readonly messages: Readonly<Record<SignInMessage, string>>
  readonly problems: Readonly<Record<SignInProblem, string>>
  readonly wait: (seconds: number) => string
  readonly code: {
    readonly title: string
    readonly lead: string
    readonly failed: string
    readonly label: string
    readonly hint: string
    readonly enter: string
    readonly lost: string
    readonly recovery: string
    readonly recoveryHint: string
    readonly enterRecovery: string
    readonly noneLeft: string
    readonly again: string
  }
}

export const signInText: Record<Language, SignInText> = {
  id: {
    title: 'Masuk',
    lead: 'Pakai akun yang Anda buat dari undangan kantor Anda.',
    failed: 'Anda belum masuk',
    email: 'Surel',
    password: 'Sandi',
    show: 'Tampilkan',
    enter: 'Masuk',
    forgot: 'Lupa sandi?',
    or: 'atau',
    sso: (name) => `Masuk lewat ${name}`,
    messages: {
      keluar: 'Anda sudah keluar.',
      'sandi-baru': 'Sandi baru tersimpan. Masuklah dengan sandi itu.',
      terlambat: 'Waktu untuk menuliskan kode sudah habis. Masuklah sekali lagi.',
      'sso-ditolak': 'Masuk lewat akun kantor tidak berhasil. Coba sekali lagi, atau pakai surel dan sandi.',
      'sso-belum':
        'Belum ada akun di sini untuk surel itu, atau surelnya belum dipastikan. Minta undangan kepada administrator kantor Anda, atau masuk dengan sandi.',
      'sso-putus': 'Layanan akun kantor sedang tidak menjawab. Pakai surel dan sandi, atau coba lagi nanti.',
      ditutup: 'Akun ini sudah ditutup. Tanyakan kepada administrator kantor Anda.',
    },
    problems: {
      noEmail: 'Tuliskan surel Anda, misalnya: budi@lahatkab.go.id.',
      noPassword: 'Tuliskan sandi Anda.',
      wrong: 'Surel atau sandi tidak cocok. Periksa keduanya, atau pilih Lupa sandi.',
      closed: 'Akun ini sudah ditutup. Tanyakan kepada administrator kantor Anda.',
      noCode: 'Tuliskan kode.',
      wrongCode: 'Kode tidak cocok. Tuliskan kode yang tampil sekarang; pastikan jam ponsel Anda tepat.',
      usedCode: 'Kode ini sudah dipakai. Tunggu kode berikutnya, paling lama setengah menit.',
    },
    wait: (seconds) => `Terlalu sering dicoba. Tunggu ${duration(seconds, 'id')}, lalu coba lagi.`,
    code: {
      title: 'Kode kedua',
      lead: 'Buka aplikasi autentikator di ponsel Anda dan tuliskan kode untuk Ungkit.',
      failed: 'Anda belum masuk',
      label: 'Kode dari aplikasi',
      hint: 'Enam angka, misalnya: 123 456',
      enter: 'Masuk',
      lost: 'Ponsel tidak ada? Pakai kode pemulihan',
      recovery: 'Kode pemulihan',
      recoveryHint: 'Salah satu dari lembar yang Anda cetak, misalnya: 3f9a-77c1-0b2e-d415. Tiap kode berlaku sekali.',
      enterRecovery: 'Masuk dengan kode pemulihan',
      noneLeft:
        'Kode pemulihan juga tidak ada? Hubungi administrator kantor Anda. Bila Anda sendiri administrator satu-satunya, pengelola server menjalankan: ungkit user forget-factor SUREL',
      again: 'Masuk dengan akun lain',
    },
  },
  en: {
    title: 'Sign in',
    lead: 'Use the account that you made from your office’s invitation.',
    failed: 'You are not signed in yet',
    email: 'E-mail',
    password: 'Password',
    show: 'Show',
    enter: 'Sign in',
    forgot: 'Forgot your password?',
    or: 'or',
    sso: (name) => `Sign in with ${name}`,
    messages: {
      keluar: 'You have signed out.',
      'sandi-baru': 'The new password is saved. Sign in with it.',
      terlambat: 'The time to write the code is over. Sign in once more.',
      'sso-ditolak': 'Signing in with the office account did not work. Try again, or use e-mail and password.',
      'sso-belum':
        'There is no account here for that e-mail address, or nobody has confirmed the address yet. Ask the administrator of your office for an invitation, or sign in with your password.',
      'sso-putus': 'The office account service does not answer. Use e-mail and password, or try again later.',
      ditutup:
        'This account is closed. Ask the administrator of your office. If you are the only one, whoever runs the server runs: ungkit user forget-factor EMAIL',
    },
    problems: {
      noEmail: 'Write your e-mail address, such as: budi@lahatkab.go.id.',
      noPassword: 'Write your password.',
      wrong: 'E-mail or password does not match. Check both, or choose Forgot your password.',
      closed: 'This account is closed. Ask the administrator of your office.',
      noCode: 'Write the code.',
      wrongCode: 'The code does not match. Write the one shown now, and see that your phone’s clock is right.',
      usedCode: 'This code was used. Wait for the next one, half a minute at most.',
    },
    wait: (seconds) => `Tried too often. Wait ${duration(seconds, 'en')}, then try again.`,
    code: {
      title: 'Second factor',
      lead: 'Open the authenticator app on your phone and write the code for Ungkit.',
      failed: 'You are not signed in yet',
      label: 'Code from the app',
      hint: 'Six figures, such as: 123 456',
      enter: 'Sign in',
      lost: 'No phone at hand? Use a recovery code',
      recovery: 'Recovery code',
      recoveryHint: 'One from the sheet that you printed, such as: 3f9a-77c1-0b2e-d415. Each works once.',
      enterRecovery: 'Sign in with the recovery code',
      noneLeft: 'No recovery code either? Ask the administrator of your office.',
      again: 'Sign in with another account',
    },
  },
}

function duration(seconds: number, lang: Language): string {
  const minutes = Math.ceil(seconds / 60)
  if (lang === 'id') return seconds < 60 ? `${seconds} detik` : `${minutes} menit`
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`
  return minutes === 1 ? '1 minute' : `${minutes} minutes`
}
