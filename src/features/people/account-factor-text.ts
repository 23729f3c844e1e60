import type { Language } from '../../base/language.ts'

type FactorText = {
  readonly title: string
  readonly back: string
  readonly password: string
  readonly start: {
    readonly title: string
    readonly lead: string
    readonly need: string
    readonly apps: string
    readonly passwordHint: string
    readonly go: string
    readonly failed: string
  }
  readonly scan: {
    readonly title: string
    readonly lead: string
    readonly picture: string
    readonly onThisPhone: string
    readonly byHand: string
    readonly code: string
    readonly codeHint: string
    readonly turnOn: string
    readonly failed: string
  }
  readonly codes: {
    readonly title: string
    readonly lead: string
    readonly heading: (email: string) => string
    readonly keep: string
    readonly download: string
    readonly done: string
  }
  readonly on: {
    readonly title: string
    readonly lead: string
    readonly renew: string
    readonly renewSay: string
    readonly stop: string
    readonly stopSay: string
    readonly needed: string
  }
  readonly renew: { readonly title: string; readonly lead: string; readonly go: string; readonly failed: string }
  readonly stop: { readonly title: string; readonly lead: string; readonly go: string; readonly failed: string }
  readonly problems: Readonly<Record<'noPassword' | 'wrongPassword' | 'noCode' | 'wrongCode' | 'usedCode', string>>
}

export const factorText: Record<Language, FactorText> = {
  id: {
    title: 'Kode kedua',
    back: 'Kembali ke akun',
    password: 'Sandi Anda',
    start: {
      title: 'Siapkan kode kedua',
      lead: 'Setelah sandi, Ungkit akan meminta kode enam angka dari ponsel Anda. Perlu dua menit.',
      need: 'Administrator wajib memakainya. Halaman lain terbuka sesudah ini.',
      apps: 'Pasang dulu satu aplikasi autentikator di ponsel, misalnya Aegis, Google Authenticator, atau Microsoft Authenticator. Aplikasi itu bekerja tanpa sambungan.',
      passwordHint: 'Agar tidak ada orang lain yang menyiapkannya dari perangkat Anda.',
      go: 'Lanjut',
      failed: 'Belum dapat disiapkan',
    },
    scan: {
      title: 'Pindai dengan aplikasi autentikator',
      lead: 'Di aplikasi, pilih tambah akun, lalu pindai gambar ini. Setelah itu tuliskan kode yang tampil.',
      picture: 'Kode QR untuk aplikasi autentikator',
      onThisPhone: 'Buka aplikasi autentikator di ponsel ini',
      byHand: 'Tidak dapat memindai, dan tombol di atas tidak membuka apa-apa? Salin kunci ini ke aplikasi:',
      code: 'Kode dari aplikasi',
      codeHint: 'Enam angka, misalnya: 123 456',
      turnOn: 'Aktifkan',
      failed: 'Kode kedua belum aktif',
    },
    codes: {
      title: 'Simpan kode pemulihan ini',
      lead: 'Bila ponsel Anda hilang, satu dari kode ini menggantikannya saat masuk. Tiap kode berlaku sekali. Halaman ini hanya tampil sekarang.',
      heading: (email) => `Kode pemulihan Ungkit untuk ${email}`,
      keep: 'Cetak, unduh ke komputer lain, atau salin dengan tangan, dan simpan seperti surat berharga: bukan di ponsel yang sama.',
      download: 'Unduh',
      done: 'Sudah saya simpan, lanjut',
    },
    on: {
      title: 'Kode kedua aktif',
      lead: 'Saat masuk, Anda diminta kode dari ponsel setelah sandi.',
      renew: 'Buat kode pemulihan baru',
      renewSay: 'Bila lembar yang lama hilang atau hampir habis. Kode yang lama tidak berlaku lagi.',
      stop: 'Matikan kode kedua',
      stopSay: 'Misalnya untuk pindah ke ponsel baru: matikan, lalu siapkan lagi di sana.',
      needed: 'Anda administrator: setelah dimatikan, hanya halaman akun yang terbuka sampai disiapkan lagi.',
    },
    renew: {
      title: 'Buat kode pemulihan baru',
      lead: 'Sepuluh kode baru dibuat; yang lama tidak berlaku lagi.',
      go: 'Buat kode baru',
      failed: 'Kode baru belum dibuat',
    },
    stop: {
      title: 'Matikan kode kedua',
      lead: 'Setelah ini sandi saja yang melindungi akun Anda.',
      go: 'Matikan',
      failed: 'Kode kedua belum dimatikan',
    },
    problems: {
      noPassword: 'Tuliskan sandi Anda.',
      wrongPassword: 'Sandi tidak cocok.',
      noCode: 'Tuliskan kode yang tampil di aplikasi.',
      wrongCode: 'Kode tidak cocok. Tuliskan kode yang tampil sekarang; pastikan jam ponsel Anda tepat.',
      usedCode: 'Kode ini sudah dipakai. Tunggu kode berikutnya, paling lama setengah menit.',
    },
  },
  en: {
    title: 'Second factor',
    back: 'Back to the account',
    password: 'Your password',
    start: {
      title: 'Set up the second factor',
      lead: 'After the password, Ungkit will ask for a code of six figures from your phone. It takes two minutes.',
      need: 'Administrators need it. The other pages open after this.',
      apps: 'First install an authenticator app on your phone, such as Aegis, Google Authenticator or Microsoft Authenticator. It works without a connection.',
      passwordHint: 'So that nobody else sets it up from your device.',
      go: 'Go on',
      failed: 'It could not be set up yet',
    },
    scan: {
      title: 'Scan with the authenticator app',
      lead: 'In the app, choose to add an account, and scan this picture. Then write the code that it shows.',
      picture: 'QR code for the authenticator app',
      onThisPhone: 'Open the authenticator on this phone',
      byHand: 'Cannot scan, and the button above opens nothing? Copy this key into the app:',
      code: 'Code from the app',
      codeHint: 'Six figures, such as: 123 456',
      turnOn: 'Turn on',
      failed: 'The second factor is not on yet',
    },
    codes: {
      title: 'Keep these recovery codes',
      lead: 'If you lose your phone, one of these stands in for it when you sign in. Each works once. This page is shown only now.',
      heading: (email) => `Recovery codes of Ungkit for ${email}`,
      keep: 'Print them, download them to another computer, or copy them by hand, and keep them like a valuable paper: not on the same phone.',
      download: 'Download',
      done: 'I have kept them, go on',
    },
    on: {
      title: 'The second factor is on',
      lead: 'When you sign in, a code from your phone is asked for after the password.',
      renew: 'Make new recovery codes',
      renewSay: 'When the old sheet is lost or nearly used up. The old codes then stop working.',
      stop: 'Turn the second factor off',
      stopSay: 'To move to a new phone, for example: turn it off, then set it up there.',
      needed: 'You are an administrator: once it is off, only the account opens until it is set up again.',
    },
    renew: {
      title: 'Make new recovery codes',
      lead: 'Ten new codes are made; the old ones stop working.',
      go: 'Make new codes',
      failed: 'No new codes were made yet',
    },
    stop: {
      title: 'Turn the second factor off',
      lead: 'After this your password alone protects the account.',
      go: 'Turn off',
      failed: 'The second factor was not turned off yet',
    },
    problems: {
      noPassword: 'Write your password.',
      wrongPassword: 'The password does not match.',
      noCode: 'Write the code that the app shows.',
      wrongCode: 'The code does not match. Write the one shown now, and see that your phone’s clock is right.',
      usedCode: 'This code was used. Wait for the next one, half a minute at most.',
    },
  },
}
