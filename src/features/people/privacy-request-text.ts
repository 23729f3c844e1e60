import type { Language } from '../../base/language.ts'
import type { RequestKind } from './privacy.ts'
import type { AnswerField, RequestField } from './privacy-form.ts'

type Words = { readonly label: string; readonly hint?: string }

type RequestText = {
  readonly form: {
    readonly title: string
    readonly lead: string
    readonly save: string
    readonly failed: string
    readonly cancel: string
    readonly nobody: string
    readonly fields: Readonly<Record<RequestField, Words>>
  }
  readonly request: {
    readonly title: (kind: string, name: string) => string
    readonly received: (moment: string) => string
    readonly due: (moment: string) => string
    readonly contact: string
    readonly detail: string
    readonly next: string
    readonly steps: Readonly<Record<RequestKind, string>>
    readonly stranger: string
    readonly strangerSteps: readonly { readonly say: string; readonly link: string; readonly to: string }[]
    readonly notYet: (name: string) => string
    readonly data: (name: string) => string
    readonly erase: (name: string) => string
    readonly member: (name: string) => string
    readonly answered: (outcome: string, moment: string) => string
    readonly answer: string
    readonly save: string
    readonly failed: string
    readonly fields: Readonly<Record<AnswerField, Words>>
  }
}

export const requestText: Record<Language, RequestText> = {
  id: {
    form: {
      title: 'Catat permintaan',
      lead: 'Waktu 72 jam dihitung sejak permintaan diterima, bukan sejak dicatat.',
      save: 'Catat',
      failed: 'Belum tersimpan',
      cancel: 'Kembali ke data pribadi',
      nobody: 'Bukan pemegang akun di kantor ini',
      fields: {
        kind: { label: 'Yang diminta' },
        user: { label: 'Siapa yang meminta' },
        name: { label: 'Namanya, bila bukan pemegang akun', hint: 'Misalnya narasumber wawancara: Siti Aminah' },
        contact: {
          label: 'Cara menghubunginya',
          hint: 'Misalnya nomor telepon atau surel. Boleh kosong bila pemegang akun.',
        },
        detail: { label: 'Isi permintaan', hint: 'Dengan kata-katanya sendiri, singkat.' },
        received: {
          label: 'Diterima',
          hint: 'Misalnya 24-11-2026 14.30. Tanpa jam dihitung sejak pukul 00.00 hari itu; kosong berarti sekarang.',
        },
      },
    },
    request: {
      title: (kind, name) => `${kind}: ${name}`,
      received: (moment) => `Diterima ${moment}`,
      due: (moment) => `Jawab sebelum ${moment}`,
      contact: 'Kontak',
      detail: 'Isi permintaan',
      next: 'Yang perlu dilakukan',
      steps: {
        access:
          'Pastikan dulu bahwa ia benar orangnya. Serahkan halaman atau berkas datanya. Tolak bagian yang akan membuka data orang lain (pasal 33).',
        correction: 'Perbaiki datanya. Nama dan surel akun diubah oleh pemiliknya di halaman Akun.',
        deletion:
          'Pastikan dulu bahwa ia benar orangnya dan tidak ada aturan yang mengharuskan datanya disimpan. Penghapusan tidak dapat dibatalkan.',
      },
      stranger: 'Ia bukan pemegang akun. Namanya dapat berada di tiga tempat; telusuri satu per satu:',
      strangerSteps: [
        {
          say: 'Riwayat kantor: cari namanya dan hapus isi catatan yang memuatnya.',
          link: 'Hapus isi catatan yang memuat sebuah nama',
          to: '/riwayat/penghapusan',
        },
        {
          say: 'Studi: naskah wawancara, dokumen, dan tabel. Hanya pemilik studi dan kepala kantor yang membacanya. Mintalah mereka mencari nama itu; bila ada, pemilik mengunduh bundel studi, menyamarkan namanya di berkas itu, membuat studi lagi dari bundel, lalu menghapus studi yang lama.',
          link: 'Daftar anggota kantor',
          to: '/kantor',
        },
        {
          say: 'Cadangan: yang lama masih memuatnya sampai diganti yang baru. Sampaikan itu dalam jawaban.',
          link: 'Cadangan di server',
          to: '/kantor/cadangan',
        },
      ],
      notYet: (name) =>
        `Akun ${name} masih ada. Permintaan ini baru dapat ditutup sebagai dipenuhi sesudah datanya dihapus.`,
      data: (name) => `Lihat semua data tentang ${name}`,
      erase: (name) => `Hapus data ${name}`,
      member: (name) => `Halaman anggota ${name}`,
      answered: (outcome, moment) => `${outcome} pada ${moment}`,
      answer: 'Jawaban',
      save: 'Tutup permintaan',
      failed: 'Belum tersimpan',
      fields: {
        outcome: { label: 'Hasil' },
        answer: { label: 'Yang disampaikan kepadanya', hint: 'Bila ditolak, tuliskan alasannya.' },
      },
    },
  },
  en: {
    form: {
      title: 'Record a request',
      lead: 'The 72 hours run from when it was asked, not from when it is recorded.',
      save: 'Record',
      failed: 'Not saved yet',
      cancel: 'Back to personal data',
      nobody: 'Has no account in this office',
      fields: {
        kind: { label: 'What is asked for' },
        user: { label: 'Who asks' },
        name: { label: 'Their name, if they have no account', hint: 'Such as an informant: Siti Aminah' },
        contact: {
          label: 'How to reach them',
          hint: 'Such as a telephone number or e-mail. May be empty for an account.',
        },
        detail: { label: 'The request', hint: 'In their own words, briefly.' },
        received: {
          label: 'Received',
          hint: 'Such as 24-11-2026 14:30. Without a time it counts from 00:00 of that day; empty means now.',
        },
      },
    },
    request: {
      title: (kind, name) => `${kind}: ${name}`,
      received: (moment) => `Received ${moment}`,
      due: (moment) => `Answer before ${moment}`,
      contact: 'Contact',
      detail: 'The request',
      next: 'What to do',
      steps: {
        access:
          'Make sure first that it is them. Hand over the page or the file with their data. Refuse the part that would reveal another person (article 33).',
        correction: 'Put the data right. Name and e-mail of an account are changed by its owner on the page Account.',
        deletion:
          'Make sure first that it is them and that no rule demands to keep the data. Deleting cannot be undone.',
      },
      stranger: 'They have no account. Their name can stand in three places; go through them one by one:',
      strangerSteps: [
        {
          say: 'The history of the office: look for the name and erase the content of the entries that hold it.',
          link: 'Erase the content of entries that hold a name',
          to: '/riwayat/penghapusan',
        },
        {
          say: 'Studies: interviews, documents and tables. Only the owner of a study and the head of the office read them. Ask them to look for the name; where it stands, the owner downloads the bundle of the study, hides the name in the file, makes the study anew from the bundle and deletes the old one.',
          link: 'Who the members are',
          to: '/kantor',
        },
        {
          say: 'Backups: older ones hold it until newer ones replace them. Say so in the answer.',
          link: 'Backups on the server',
          to: '/kantor/cadangan',
        },
      ],
      notYet: (name) =>
        `The account of ${name} is still there. The request can be closed as done only after it was erased.`,
      data: (name) => `See all data about ${name}`,
      erase: (name) => `Erase the data of ${name}`,
      member: (name) => `Member’s page of ${name}`,
      answered: (outcome, moment) => `${outcome} on ${moment}`,
      answer: 'Answer',
      save: 'Close the request',
      failed: 'Not saved yet',
      fields: {
        outcome: { label: 'Outcome' },
        answer: { label: 'What they are told', hint: 'If it is refused, write why.' },
      },
    },
  },
}
