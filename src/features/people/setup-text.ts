import type { Language } from '../../base/language.ts'

/** The words of both doors to an account: the first start, and an invitation. */
type SetupText = {
  readonly setup: {
    readonly title: string
    readonly lead: string
    readonly office: string
    readonly you: string
    readonly roles: string
    readonly rolesHint: string
    readonly save: string
    readonly failed: string
  }
  readonly invited: {
    readonly title: (office: string) => string
    readonly from: (name: string, office: string) => string
    readonly fromShell: (office: string) => string
    readonly as: string
    readonly only: (email: string) => string
    readonly until: (moment: string) => string
    readonly asYou: (name: string, email: string) => string
    readonly accept: string
    readonly notYou: string
    readonly otherPerson: (own: string) => string
    readonly ownInvitation: string
    readonly notProven: (own: string) => string
    readonly known: string
    readonly signIn: string
    readonly make: string
    readonly makeAndAccept: string
    readonly failed: string
  }
  readonly person: Readonly<Record<'name' | 'email' | 'password', { readonly label: string; readonly hint?: string }>>
  readonly problems: Readonly<
    Record<'noName' | 'tooLong' | 'badEmail' | 'noPassword' | 'passwordAgain' | 'taken' | 'full', string>
  >
}

export const setupText: Record<Language, SetupText> = {
  id: {
    setup: {
      title: 'Selamat datang di Ungkit',
      lead: 'Buat kantor dan akun pertama. Setelah itu Anda menyiapkan kode kedua untuk masuk, lalu studi pertama.',
      office: 'Kantor',
      you: 'Akun Anda',
      roles: 'Peran Anda',
      rolesHint:
        'Anda menjadi administrator: mengurus akun, undangan, dan cadangan. Pilih juga pekerjaan Anda sendiri.',
      save: 'Buat kantor dan akun',
      failed: 'Kantor belum dibuat',
    },
    invited: {
      title: (office) => `Undangan ke ${office}`,
      from: (name, office) => `${name} mengundang Anda bergabung dengan ${office}.`,
      fromShell: (office) => `Operator server mengundang Anda bergabung dengan ${office}.`,
      as: 'Anda akan menjadi:',
      only: (email) => `Undangan ini untuk ${email}.`,
      until: (moment) => `Berlaku sampai ${moment}.`,
      asYou: (name, email) => `Anda masuk sebagai ${name} (${email}).`,
      accept: 'Terima undangan',
      notYou: 'Bukan Anda? Keluar dulu, lalu buka tautan ini lagi.',
      otherPerson: (own) =>
        `Undangan ini untuk surel lain, sedangkan Anda masuk sebagai ${own}. Keluar dulu, lalu buka tautan ini lagi dengan akun yang diundang.`,
      ownInvitation:
        'Undangan ini Anda buat sendiri, dan tidak ada yang menambah peran sendiri. Mintalah administrator lain atau kepala kantor.',
      notProven: (own) =>
        `Undangan ini untuk pemilik kotak surat ${own}, dan Ungkit belum pernah mengirim surat ke sana. Keluar dulu, tekan "Lupa sandi" dan ikuti surat yang datang, lalu buka tautan ini lagi.`,
      known: 'Sudah punya akun Ungkit?',
      signIn: 'Masuk dulu',
      make: 'Buat akun',
      makeAndAccept: 'Buat akun dan terima undangan',
      failed: 'Undangan belum diterima',
    },
    person: {
      name: { label: 'Nama Anda', hint: 'Seperti dikenal rekan kerja, misalnya: Ani Lestari' },
      email: { label: 'Surel', hint: 'Untuk masuk, misalnya: ani@lahatkab.go.id' },
      password: { label: 'Sandi', hint: 'Sedikitnya 12 karakter. Beberapa kata yang mudah Anda ingat sudah baik.' },
    },
    problems: {
      noName: 'Tuliskan nama Anda.',
      tooLong: 'Ringkaslah: isian ini terlalu panjang.',
      badEmail: 'Tuliskan surel seperti nama@kantor.go.id.',
      noPassword: 'Tuliskan sandi.',
      passwordAgain: 'Tuliskan sandi sekali lagi: demi keamanan ia tidak dikirim kembali.',
      taken: 'Surel ini sudah punya akun. Masuk dengan akun itu, atau tuliskan surel lain.',
      full: 'Kantor sudah dibuat orang lain. Masuklah dengan akun Anda, atau minta undangan kepadanya.',
    },
  },
  en: {
    setup: {
      title: 'Welcome to Ungkit',
      lead: 'Make the office and the first account. After that you set up a second factor for signing in, then the first study.',
      office: 'Office',
      you: 'Your account',
      roles: 'Your roles',
      rolesHint: 'You become administrator: you run accounts, invitations and backups. Choose your own work too.',
      save: 'Make office and account',
      failed: 'No office was made yet',
    },
    invited: {
      title: (office) => `Invitation to ${office}`,
      from: (name, office) => `${name} invites you to join ${office}.`,
      fromShell: (office) => `The operator of the server invites you to join ${office}.`,
      as: 'You will be:',
      only: (email) => `This invitation is for ${email}.`,
      until: (moment) => `It works until ${moment}.`,
      asYou: (name, email) => `You are signed in as ${name} (${email}).`,
      accept: 'Accept the invitation',
      notYou: 'Not you? Sign out first, then open this link again.',
      otherPerson: (own) =>
        `This invitation is for another address, and you are signed in as ${own}. Sign out first, then open this link again with the account that was invited.`,
      ownInvitation:
        'You made this invitation yourself, and nobody adds roles to themselves. Ask another administrator or the head of the office.',
      notProven: (own) =>
        `This invitation is for whoever has the mailbox ${own}, and Ungkit has never sent a letter there. Sign out first, press "Forgot password" and follow the letter that comes, then open this link again.`,
      known: 'Do you have an Ungkit account?',
      signIn: 'Sign in first',
      make: 'Make an account',
      makeAndAccept: 'Make an account and accept',
      failed: 'The invitation was not accepted yet',
    },
    person: {
      name: { label: 'Your name', hint: 'As colleagues know you, such as: Ani Lestari' },
      email: { label: 'E-mail', hint: 'For signing in, such as: ani@lahatkab.go.id' },
      password: { label: 'Password', hint: 'At least 12 characters. A few words that you remember easily are fine.' },
    },
    problems: {
      noName: 'Write your name.',
      tooLong: 'Make it shorter: this is too long.',
      badEmail: 'Write an address like name@office.go.id.',
      noPassword: 'Write a password.',
      passwordAgain: 'Write the password once more: for safety it is not sent back.',
      taken: 'This address has an account already. Sign in with it, or write another address.',
      full: 'Somebody else has made the office. Sign in with your account, or ask them for an invitation.',
    },
  },
}
