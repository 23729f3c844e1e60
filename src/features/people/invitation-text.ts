import type { Language } from '../../base/language.ts'

type InvitationText = {
  readonly open: string
  readonly none: string
  readonly invite: string
  readonly forWhom: string
  readonly anybody: string
  readonly until: string
  readonly acts: string
  readonly revoke: string
  readonly form: {
    readonly title: string
    readonly lead: string
    readonly roles: string
    readonly email: string
    readonly emailHint: string
    readonly emailSentHint: string
    readonly save: string
    readonly failed: string
    readonly cancel: string
  }
  readonly made: {
    readonly title: string
    readonly as: (office: string, roles: string) => string
    readonly only: (email: string) => string
    /** The link is handed over: nothing proves whose hands it gets into. */
    readonly onlyAccount: (email: string) => string
    readonly inLetter: (until: string) => string
    readonly give: string
    readonly sent: (email: string) => string
    readonly notSent: (email: string) => string
    readonly how: string
    readonly another: string
    readonly back: string
  }
  readonly problems: Readonly<Record<'noRole' | 'badEmail', string>>
  readonly letter: {
    readonly subject: (office: string) => string
    readonly text: (office: string, from: string, roles: string, link: string, until: string) => string
  }
}

export const invitationText: Record<Language, InvitationText> = {
  id: {
    open: 'Undangan yang belum dipakai',
    none: 'Tidak ada undangan yang menunggu.',
    invite: 'Undang anggota',
    forWhom: 'Untuk',
    anybody: 'Siapa pun yang memegang tautan',
    until: 'Berlaku sampai',
    acts: 'Tindakan',
    revoke: 'Tarik undangan',
    form: {
      title: 'Undang anggota',
      lead: 'Anda mendapat tautan dan kode QR untuk satu orang. Berlaku 7 hari, sekali pakai.',
      roles: 'Peran',
      email: 'Surel (boleh kosong)',
      emailHint:
        'Bila diisi, akun yang menerimanya harus bersurel ini, misalnya: budi@lahatkab.go.id. Ungkit tidak memeriksa siapa yang memegang tautannya.',
      emailSentHint:
        'Bila diisi, tautannya hanya dikirim ke surel ini dan tidak tampil di sini: yang menerima pasti pemilik kotak surat itu. Misalnya: budi@lahatkab.go.id',
      save: 'Buat undangan',
      failed: 'Undangan belum dibuat',
      cancel: 'Kembali ke kantor',
    },
    made: {
      title: 'Undangan siap',
      as: (office, roles) => `Untuk bergabung dengan ${office} sebagai: ${roles}.`,
      only: (email) => `Hanya pemilik kotak surat ${email} yang dapat menerimanya.`,
      onlyAccount: (email) =>
        `Akun yang menerimanya harus bersurel ${email}. Siapa yang memegang tautan tidak diperiksa: berikan langsung kepadanya.`,
      inLetter: (until) =>
        `Tautannya ada di surat itu dan tidak tampil di sini. Berlaku satu kali, sampai ${until}. Bila suratnya tidak sampai, tarik undangan ini di halaman kantor dan buat yang baru tanpa surel.`,
      give: 'Berikan hanya kepada orang yang Anda undang: siapa pun yang memegang tautan ini dapat menerimanya.',
      sent: (email) => `Sudah dikirim ke ${email}.`,
      notSent: (email) => `Surel ke ${email} tidak terkirim. Berikan tautan ini dengan cara lain.`,
      how: 'Arahkan kamera ponsel ke kode ini, atau ketik tautannya di peramban. Buat akun atau masuk, lalu tekan Terima undangan.',
      another: 'Undang orang lain',
      back: 'Kembali ke kantor',
    },
    problems: {
      noRole: 'Pilih sedikitnya satu peran.',
      badEmail: 'Tuliskan surel seperti nama@kantor.go.id, atau kosongkan.',
    },
    letter: {
      subject: (office) => `Undangan ke ${office} di Ungkit`,
      text: (office, from, roles, link, until) =>
        `${from} mengundang Anda ke ${office} di Ungkit sebagai ${roles}.\n\nBuka tautan ini untuk menerimanya:\n${link}\n\nBerlaku satu kali, sampai ${until}. Bila Anda tidak mengenal pengundangnya, abaikan surat ini.`,
    },
  },
  en: {
    open: 'Invitations not used yet',
    none: 'No invitation is waiting.',
    invite: 'Invite a member',
    forWhom: 'For',
    anybody: 'Whoever holds the link',
    until: 'Works until',
    acts: 'What to do',
    revoke: 'Withdraw the invitation',
    form: {
      title: 'Invite a member',
      lead: 'You get a link and a QR code for one person. It holds for 7 days and works once.',
      roles: 'Roles',
      email: 'E-mail (may be empty)',
      emailHint:
        'If written, the account that accepts must have this address, such as: budi@lahatkab.go.id. Ungkit does not check who holds the link.',
      emailSentHint:
        'If written, the link is sent there alone and is not shown here: whoever accepts has that mailbox. Such as: budi@lahatkab.go.id',
      save: 'Make the invitation',
      failed: 'No invitation was made yet',
      cancel: 'Back to the office',
    },
    made: {
      title: 'The invitation is ready',
      as: (office, roles) => `To join ${office} as: ${roles}.`,
      only: (email) => `Only whoever has the mailbox ${email} can accept it.`,
      onlyAccount: (email) =>
        `The account that accepts must have the address ${email}. Who holds the link is not checked: hand it over in person.`,
      inLetter: (until) =>
        `The link is in that letter and is not shown here. It works once, until ${until}. If the letter does not arrive, withdraw this invitation on the page of the office and make a new one without an address.`,
      give: 'Give it to the person whom you invite only: whoever holds this link can accept it.',
      sent: (email) => `It was sent to ${email}.`,
      notSent: (email) => `The letter to ${email} was not sent. Hand the link over in another way.`,
      how: 'Point the camera of a phone at this code, or type the link in a browser. Make an account or sign in, then press Accept the invitation.',
      another: 'Invite somebody else',
      back: 'Back to the office',
    },
    problems: {
      noRole: 'Choose at least one role.',
      badEmail: 'Write an address like name@office.go.id, or leave it empty.',
    },
    letter: {
      subject: (office) => `Invitation to ${office} in Ungkit`,
      text: (office, from, roles, link, until) =>
        `${from} invites you to ${office} in Ungkit as ${roles}.\n\nOpen this link to accept:\n${link}\n\nIt works once, until ${until}. If you do not know who invites you, ignore this letter.`,
    },
  },
}
