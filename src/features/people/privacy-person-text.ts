import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'

/** The words of the page with everything about one person, and of erasing it. */
type PersonText = {
  readonly title: (name: string) => string
  readonly lead: (office: string, moment: string) => string
  readonly download: string
  readonly back: string
  readonly account: string
  readonly name: string
  readonly email: string
  readonly signsInBy: string
  readonly ways: Readonly<Record<'password' | 'other', string>>
  readonly secondFactor: string
  readonly yes: string
  readonly no: string
  readonly membership: string
  readonly roles: string
  readonly since: string
  readonly ended: string
  readonly sessions: string
  readonly studies: string
  readonly made: string
  readonly remarks: string
  readonly recap: string
  readonly failedSignIns: string
  readonly invitations: string
  readonly requests: string
  readonly trail: string
  readonly trailSay: string
  readonly incomplete: string
  readonly when: string
  readonly what: string
  readonly by: Readonly<Record<'self' | 'office' | 'server', string>>
  readonly who: string
  readonly none: string
  readonly more: (n: number) => string
  readonly erase: {
    readonly title: (name: string) => string
    readonly lead: string
    readonly account: string
    readonly onlyHere: string
    readonly entries: (n: number) => string
    readonly studies: string
    readonly backups: string
    readonly reason: string
    readonly reasonHint: string
    readonly sure: string
    readonly sureLabel: string
    readonly save: string
    readonly failed: string
    readonly cancel: string
  }
}

export const personText: Record<Language, PersonText> = {
  id: {
    title: (name) => `Semua data tentang ${name}`,
    lead: (office, moment) => `Yang disimpan ${office}, per ${moment}.`,
    download: 'Unduh sebagai berkas (JSON)',
    back: 'Data pribadi',
    account: 'Akun',
    name: 'Nama',
    email: 'Surel',
    signsInBy: 'Cara masuk',
    ways: { password: 'surel dan sandi', other: 'masuk lewat kantor (SSO)' },
    secondFactor: 'Kode kedua',
    yes: 'ya',
    no: 'tidak',
    membership: 'Keanggotaan',
    roles: 'Peran',
    since: 'Sejak',
    ended: 'Sampai',
    sessions: 'Perangkat yang masuk',
    studies: 'Tim studi',
    made: 'Studi dan metode yang dibuatnya',
    remarks: 'Catatan yang ditulisnya pada angka rekapitulasi',
    recap: 'Impor, sinyal, publikasi, dan peta rekapitulasi yang dibuatnya',
    failedSignIns: 'Percobaan masuk yang gagal',
    invitations: 'Undangan yang dibuat atau diterima',
    requests: 'Permintaan tentang data pribadi',
    trail: 'Jejak pemrosesan',
    trailSay:
      'Apa yang ia lakukan dan apa yang dilakukan terhadap datanya, terbaru di atas. Nama orang lain tidak disebut.',
    incomplete: 'Jejaknya lebih panjang dari yang dapat dimuat di sini.',
    when: 'Kapan',
    what: 'Apa',
    by: { self: 'ia sendiri', office: 'petugas kantor', server: 'operator server' },
    who: 'Oleh',
    none: 'Tidak ada.',
    more: (n) => `Dan ${formatNumber(n, 'id')} lagi di berkas unduhan.`,
    erase: {
      title: (name) => `Hapus data ${name}`,
      lead: 'Tidak dapat dibatalkan. Yang ia kerjakan tetap ada, dikerjakan oleh "pengguna terhapus".',
      account:
        'Nama dan surel diganti, sandi dan kode kedua dihapus, semua perangkat dikeluarkan, keanggotaan diakhiri.',
      onlyHere:
        'Ia juga anggota kantor lain, maka akunnya tetap. Di kantor ini keanggotaannya diakhiri dan jejak namanya dihapus.',
      entries: (n) =>
        `${formatNumber(n, 'id')} catatan menyimpan namanya di dalam isinya: isi itu dihapus, rantai riwayat tetap utuh. Di tempat lain riwayat tidak menyimpan namanya; yang tampil di sana diambil dari akun, dan menjadi "pengguna terhapus".`,
      studies: 'Ia keluar dari tim semua studi. Isi studi tidak disentuh: samarkan namanya di sana bila ada.',
      backups: 'Cadangan lama masih memuat datanya sampai diganti yang baru.',
      reason: 'Alasan',
      reasonHint: 'Misalnya: permintaan penghapusan tanggal 24 November 2026. Tanpa menyebut namanya.',
      sure: 'ya',
      sureLabel: 'Saya yakin, dan sudah memastikan bahwa ia sendiri yang memintanya atau aturan mengharuskannya.',
      save: 'Hapus untuk selamanya',
      failed: 'Belum dihapus',
      cancel: 'Batal',
    },
  },
  en: {
    title: (name) => `All data about ${name}`,
    lead: (office, moment) => `What ${office} keeps, as of ${moment}.`,
    download: 'Download as a file (JSON)',
    back: 'Personal data',
    account: 'Account',
    name: 'Name',
    email: 'E-mail',
    signsInBy: 'Signs in by',
    ways: { password: 'e-mail and password', other: 'single sign-on of the office' },
    secondFactor: 'Second factor',
    yes: 'yes',
    no: 'no',
    membership: 'Membership',
    roles: 'Roles',
    since: 'Since',
    ended: 'Until',
    sessions: 'Devices signed in',
    studies: 'Teams of studies',
    made: 'Studies and methods that they made',
    remarks: 'Remarks that they wrote on figures of the recap',
    recap: 'Imports, signals, publications and maps of the recap that they made',
    failedSignIns: 'Failed tries to sign in',
    invitations: 'Invitations made or received',
    requests: 'Requests about personal data',
    trail: 'Trail of processing',
    trailSay: 'What they did and what was done to their data, newest first. Nobody else is named.',
    incomplete: 'The trail is longer than fits here.',
    when: 'When',
    what: 'What',
    by: { self: 'themselves', office: 'staff of the office', server: 'operator of the server' },
    who: 'By',
    none: 'Nothing.',
    more: (n) => `And ${formatNumber(n, 'en')} more in the file to download.`,
    erase: {
      title: (name) => `Erase the data of ${name}`,
      lead: 'This cannot be undone. What they did stays, done by "pengguna terhapus" (erased user).',
      account:
        'Name and e-mail are replaced, password and second factor deleted, all devices signed out, the membership ended.',
      onlyHere:
        'They belong to another office too, so the account stays. In this office the membership ends and traces of the name are erased.',
      entries: (n) =>
        `${formatNumber(n, 'en')} ${n === 1 ? 'entry keeps' : 'entries keep'} their name inside: that content is erased, the chain stays whole. Elsewhere the history keeps no name; what it shows comes from the account, and becomes "pengguna terhapus".`,
      studies:
        'They leave the team of every study. The content of studies is not touched: hide the name there if it stands in one.',
      backups: 'Older backups hold the data until newer ones replace them.',
      reason: 'Reason',
      reasonHint: 'Such as: request for deletion of 24 November 2026. Without the name.',
      sure: 'yes',
      sureLabel: 'I am sure, and have made certain that they ask for it themselves or that a rule demands it.',
      save: 'Erase for good',
      failed: 'Not erased yet',
      cancel: 'Cancel',
    },
  },
}
