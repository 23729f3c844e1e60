import type { Language } from '../../base/language.ts'

type Text = {
  readonly ask: {
    readonly title: string
    readonly lead: string
    readonly failed: string
    readonly email: string
    readonly send: string
    readonly noEmail: string
    readonly noMail: string
    readonly noMailSay: string
    readonly back: string
    readonly sent: string
    readonly sentSay: (minutes: string) => string
    readonly nothing: string
  }
  readonly choose: {
    readonly title: string
    readonly lead: (name: string) => string
    readonly failed: string
    readonly email: string
    readonly password: string
    readonly passwordHint: string
    readonly endOthers: string
    readonly endOthersHint: string
    readonly save: string
    readonly noPassword: string
  }
  readonly letter: {
    readonly subject: string
    readonly text: (link: string, minutes: string) => string
  }
}

export const passwordResetText: Record<Language, Text> = {
  id: {
    ask: {
      title: 'Lupa sandi',
      lead: 'Tuliskan surel akun Anda. Kami kirimkan tautan untuk memilih sandi baru.',
      failed: 'Tautan belum dikirim',
      email: 'Surel',
      send: 'Kirim tautan',
      noEmail: 'Tuliskan surel Anda, misalnya: budi@lahatkab.go.id.',
      noMail: 'Minta tautan kepada administrator kantor Anda',
      noMailSay:
        'Server ini tidak mengirim surel. Administrator kantor dapat membuat tautan sekali pakai di halaman Kantor, bagian Anggota, dan memberikannya langsung kepada Anda. Bila Anda sendiri administrator satu-satunya, pengelola server menjalankan perintah ini dan memberikan tautannya: ungkit user reset SUREL',
      back: 'Kembali ke halaman masuk',
      sent: 'Periksa surel Anda',
      sentSay: (minutes) =>
        `Bila surel itu punya akun di sini, tautan untuk memilih sandi baru sudah dikirim ke sana. Tautan berlaku ${minutes} menit, sekali pakai.`,
      nothing: 'Tidak ada yang datang? Periksa folder spam, atau minta tautan kepada administrator kantor Anda.',
    },
    choose: {
      title: 'Pilih sandi baru',
      lead: (name) => `Untuk akun ${name}. Kode kedua, bila dipakai, tetap diminta saat masuk.`,
      failed: 'Sandi belum diganti',
      email: 'Surel',
      password: 'Sandi baru',
      passwordHint: 'Sedikitnya 12 karakter. Beberapa kata yang mudah Anda ingat sudah baik.',
      endOthers: 'Keluarkan semua perangkat yang sedang masuk',
      endOthersHint: 'Sebaiknya ya, bila orang lain mungkin tahu sandi yang lama.',
      save: 'Simpan sandi baru',
      noPassword: 'Tuliskan sandi baru.',
    },
    letter: {
      subject: 'Sandi baru untuk Ungkit',
      text: (link, minutes) =>
        `Seseorang, mungkin Anda, meminta sandi baru untuk akun Anda di Ungkit.\n\nPilih sandi baru di sini (berlaku ${minutes} menit, sekali pakai):\n${link}\n\nBila bukan Anda, abaikan surel ini: sandi Anda tidak berubah.\n`,
    },
  },
  en: {
    ask: {
      title: 'Forgot your password',
      lead: 'Write the e-mail address of your account. We send a link for choosing a new password.',
      failed: 'No link was sent yet',
      email: 'E-mail',
      send: 'Send the link',
      noEmail: 'Write your e-mail address, such as: budi@lahatkab.go.id.',
      noMail: 'Ask the administrator of your office for a link',
      noMailSay:
        'This server sends no mail. The administrator of the office can make a link that works once, under Office, Members, and hand it to you in person. If you are the only administrator, whoever runs the server runs this command and gives you its link: ungkit user reset EMAIL',
      back: 'Back to signing in',
      sent: 'Look at your mail',
      sentSay: (minutes) =>
        `If that address has an account here, a link for choosing a new password is on its way. It holds for ${minutes} minutes and works once.`,
      nothing: 'Nothing arrives? Look into the spam folder, or ask the administrator of your office for a link.',
    },
    choose: {
      title: 'Choose a new password',
      lead: (name) => `For the account of ${name}. A second factor, where there is one, is still asked for.`,
      failed: 'The password was not changed yet',
      email: 'E-mail',
      password: 'New password',
      passwordHint: 'At least 12 characters. A few words that you remember easily are fine.',
      endOthers: 'Sign out all devices that are signed in',
      endOthersHint: 'Better so, if somebody else may know the old one.',
      save: 'Save the new password',
      noPassword: 'Write a new password.',
    },
    letter: {
      subject: 'A new password for Ungkit',
      text: (link, minutes) =>
        `Somebody, perhaps you, asked for a new password for your account in Ungkit.\n\nChoose it here (within ${minutes} minutes, once):\n${link}\n\nIf it was not you, ignore this letter: your password has not changed.\n`,
    },
  },
}
