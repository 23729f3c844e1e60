import type { Language } from '../../base/language.ts'
import type { Outcome, PersonalGroup, RequestKind } from './privacy.ts'

type PrivacyText = {
  readonly title: string
  readonly lead: string
  readonly law: string
  readonly back: string
  readonly columns: Readonly<Record<'what' | 'purpose' | 'basis' | 'keep', string>>
  readonly fields: Readonly<Record<PersonalGroup['field'], string>>
  readonly purposes: Readonly<Record<PersonalGroup['purpose'], string>>
  readonly bases: Readonly<Record<PersonalGroup['basis'], string>>
  readonly keeps: Readonly<Record<PersonalGroup['keep'], string>>
  readonly own: string
  readonly ownSay: string
  readonly ownLink: string
  readonly desk: {
    readonly title: string
    readonly say: string
    readonly make: string
    readonly none: string
    readonly who: string
    readonly kind: string
    readonly due: string
    readonly state: string
    readonly left: (hours: number) => string
    readonly late: (hours: number) => string
  }
  readonly kinds: Readonly<Record<RequestKind, { readonly name: string; readonly does: string }>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly messages: Readonly<Record<'dicatat' | 'dijawab' | 'dihapus', string>>
  readonly problems: Readonly<
    Record<
      | 'noKind'
      | 'noPerson'
      | 'noName'
      | 'tooLong'
      | 'badDay'
      | 'noOutcome'
      | 'noReason'
      | 'notErased'
      | 'noDeed'
      | 'answered'
      | 'oneself'
      | 'lastAdministrator'
      | 'notSure'
      | 'reasonNames',
      string
    >
  >
}

export const privacyText: Record<Language, PrivacyText> = {
  id: {
    title: 'Data pribadi: apa yang disimpan, untuk apa, dan berapa lama',
    lead: 'Kantor Anda pengendali data ini; siapa pun yang menjalankan server hanya memprosesnya untuk kantor.',
    law: 'Dasar: Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi, pasal 20 ayat (2).',
    back: 'Kembali ke kantor',
    columns: { what: 'Yang disimpan', purpose: 'Untuk apa', basis: 'Dasar', keep: 'Berapa lama' },
    fields: {
      account: 'Nama dan surel akun',
      secrets: 'Sandi (hanya hasil acakannya) dan kunci kode kedua',
      sessions: 'Perangkat yang sedang masuk: waktu, alamat jaringan, jenis peramban',
      attempts: 'Berapa kali percobaan masuk gagal, menurut surel dan alamat jaringan',
      memberships: 'Peran di kantor ini, sejak dan sampai kapan',
      invitations: 'Undangan dan tautan sandi: siapa yang membuat, untuk surel mana',
      log: 'Riwayat: siapa mengubah apa dan kapan',
      requests: 'Permintaan tentang data pribadi: nama, kontak, isi, jawabannya',
      studies: 'Isi studi: anggota tim, nilai menurut penilai, naskah dan dokumen yang dimasukkan',
      recap:
        'Rekapitulasi: siapa memasukkan, memeriksa dan menyetujui angka; catatan tentang angka; tabel yang diimpor',
      panel: 'Panel: nama, peran dan surel penilai, nilai dan alasan yang diberikannya pada tiap putaran',
    },
    purposes: {
      signIn: 'Supaya hanya pemilik akun yang dapat masuk',
      security: 'Mengenali dan menahan orang yang mencoba masuk tanpa hak',
      rights: 'Menentukan siapa boleh melakukan apa',
      accountability: 'Perubahan dapat dipertanggungjawabkan kepada penguji dan pemeriksa',
      duty: 'Menjawab permintaan tepat waktu dan membuktikannya',
      work: 'Pekerjaan kantor itu sendiri',
    },
    bases: {
      publicTask: 'Tugas kantor (huruf e)',
      taskOrConsent: 'Tugas kantor (huruf e); narasumber: persetujuan (huruf a)',
    },
    keeps: {
      untilErased: 'Sampai akun dihapus',
      sevenDays: 'Berlaku paling lama 7 hari',
      oneHour: 'Satu jam sesudah percobaan terakhir',
      thirtyDays: 'Sampai 30 hari sesudah tidak berlaku',
      asOffice: 'Selama kantor memakai Ungkit',
      contentErasable: 'Selama kantor memakai Ungkit; isi yang memuat nama dapat dihapus, jejaknya tetap',
      asStudy: 'Selama studi disimpan',
    },
    own: 'Data tentang Anda',
    ownSay: 'Anda dapat melihat dan mengunduh semua yang disimpan tentang diri Anda, kapan saja.',
    ownLink: 'Lihat data tentang saya',
    desk: {
      title: 'Permintaan tentang data pribadi',
      say: 'Siapa pun yang datanya disimpan boleh meminta akses, perbaikan, atau penghapusan. Jawab dalam 3 x 24 jam.',
      make: 'Catat permintaan',
      none: 'Belum ada permintaan. Bila seseorang memintanya, lisan atau tertulis, catat di sini. Waktu 72 jam dihitung sejak permintaan diterima.',
      who: 'Siapa',
      kind: 'Meminta',
      due: 'Jawab sebelum',
      state: 'Keadaan',
      left: (hours) => `Sisa ${hours} jam`,
      late: (hours) => `Terlambat ${hours} jam`,
    },
    kinds: {
      access: { name: 'Akses', does: 'Melihat data tentang dirinya beserta jejak pemrosesannya.' },
      correction: { name: 'Perbaikan', does: 'Data yang keliru diperbaiki.' },
      deletion: { name: 'Penghapusan', does: 'Data tentang dirinya dihapus.' },
    },
    outcomes: { done: 'Sudah dipenuhi', refused: 'Ditolak' },
    messages: {
      dicatat: 'Permintaan tercatat. Jamnya sudah berjalan.',
      dijawab: 'Permintaan ditutup.',
      dihapus: 'Data orang itu sudah dihapus.',
    },
    problems: {
      noKind: 'Pilih apa yang diminta.',
      noPerson: 'Pilih orang dari daftar.',
      noName: 'Tuliskan nama yang meminta, atau pilih orangnya di atas.',
      tooLong: 'Ringkaslah: isian ini terlalu panjang.',
      badDay: 'Tanggal itu tidak ada atau belum tiba. Tuliskan seperti 24-11-2026 14.30.',
      noOutcome: 'Pilih hasilnya.',
      noReason: 'Tuliskan alasannya dalam satu kalimat.',
      notErased: 'Datanya belum dihapus. Hapus dahulu lewat tautan di atas, atau pilih Ditolak dan tuliskan alasannya.',
      noDeed: 'Tuliskan apa yang dihapus dan di mana, dalam satu kalimat.',
      answered: 'Permintaan ini baru saja ditutup orang lain.',
      oneself: 'Anda tidak dapat menghapus diri sendiri. Mintalah administrator lain.',
      lastAdministrator: 'Ia administrator terakhir. Jadikan dulu orang lain administrator.',
      notSure: 'Centang pernyataan bahwa Anda yakin.',
      reasonNames: 'Tuliskan alasannya tanpa nama dan surelnya: alasan ini tetap tersimpan di riwayat.',
    },
  },
  en: {
    title: 'Personal data: what is kept, what for, and for how long',
    lead: 'Your office is the controller of these data; whoever runs the server processes them for the office only.',
    law: 'Basis: Law 27 of 2022 on the protection of personal data, article 20 (2).',
    back: 'Back to the office',
    columns: { what: 'What is kept', purpose: 'What for', basis: 'Basis', keep: 'For how long' },
    fields: {
      account: 'Name and e-mail address of an account',
      secrets: 'Password (its hash only) and the key of the second factor',
      sessions: 'Devices that are signed in: time, network address, kind of browser',
      attempts: 'How often signing in failed, by e-mail and network address',
      memberships: 'Roles in this office, from when to when',
      invitations: 'Invitations and links for passwords: who made them, for which address',
      log: 'History: who changed what and when',
      requests: 'Requests about personal data: name, contact, content, answer',
      studies: 'Content of studies: the team, scores by rater, texts and documents that were brought in',
      recap: 'Recap: who entered, checked and approved figures; remarks about figures; imported tables',
      panel: 'Panel: name, role and e-mail of raters, the points and reasons that each gave in each round',
    },
    purposes: {
      signIn: 'So that only the owner of an account signs in with it',
      security: 'To notice and hold back whoever tries to get in without a right',
      rights: 'To decide who may do what',
      accountability: 'So that changes can be answered for to examiners and auditors',
      duty: 'To answer requests in time, and to show it',
      work: 'The work of the office itself',
    },
    bases: {
      publicTask: 'Task of the office (letter e)',
      taskOrConsent: 'Task of the office (letter e); informants: consent (letter a)',
    },
    keeps: {
      untilErased: 'Until the account is erased',
      sevenDays: 'Hold for 7 days at most',
      oneHour: 'An hour after the last try',
      thirtyDays: 'Until 30 days after they ended',
      asOffice: 'As long as the office uses Ungkit',
      contentErasable: 'As long as the office uses Ungkit; content that names somebody can go, its trace stays',
      asStudy: 'As long as the study is kept',
    },
    own: 'Data about you',
    ownSay: 'You can see and take along all that is kept about you at any time.',
    ownLink: 'See the data about me',
    desk: {
      title: 'Requests about personal data',
      say: 'Whoever has data here may ask to see them, to correct them or to have them deleted. Answer within 3 x 24 hours.',
      make: 'Record a request',
      none: 'No request yet. When somebody asks, in words or in writing, record it here. Its 72 hours run from when it was asked.',
      who: 'Who',
      kind: 'Asks for',
      due: 'Answer before',
      state: 'State',
      left: (hours) => `${hours} ${hours === 1 ? 'hour' : 'hours'} left`,
      late: (hours) => `${hours} ${hours === 1 ? 'hour' : 'hours'} late`,
    },
    kinds: {
      access: { name: 'Access', does: 'To see the data about them, with the trail of their processing.' },
      correction: { name: 'Correction', does: 'Wrong data are put right.' },
      deletion: { name: 'Deletion', does: 'The data about them are deleted.' },
    },
    outcomes: { done: 'Done', refused: 'Refused' },
    messages: {
      dicatat: 'The request is recorded. Its clock runs.',
      dijawab: 'The request is closed.',
      dihapus: 'The data of that person are erased.',
    },
    problems: {
      noKind: 'Choose what is asked for.',
      noPerson: 'Choose somebody from the list.',
      noName: 'Write the name of who asks, or choose them above.',
      tooLong: 'Make it shorter: this is too long.',
      badDay: 'There is no such date, or it is yet to come. Write it like 24-11-2026 14:30.',
      noOutcome: 'Choose the outcome.',
      noReason: 'Write why in a sentence.',
      notErased: 'Their data are not erased yet. Erase them by the link above, or choose Refused and write why.',
      noDeed: 'Write in a sentence what was deleted, and where.',
      answered: 'Somebody else has just closed this request.',
      oneself: 'You cannot erase yourself. Ask another administrator.',
      lastAdministrator: 'They are the last administrator. Make somebody else one first.',
      notSure: 'Tick that you are sure.',
      reasonNames: 'Write the reason without the name and the address: it stays in the history.',
    },
  },
}
