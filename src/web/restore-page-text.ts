import type { Language } from '../base/language.ts'

type RestoreText = {
  readonly title: string
  readonly lead: string
  readonly passphrase: string
  readonly again: string
  readonly check: string
  readonly failed: string
  readonly compare: string
  readonly backup: string
  readonly today: string
  readonly made: string
  readonly studies: string
  readonly entries: string
  readonly program: string
  readonly now: string
  readonly other: string
  readonly what: readonly string[]
  readonly name: string
  readonly nameHint: (office: string) => string
  readonly wrongName: string
  readonly save: string
  readonly cancel: string
  readonly lost: {
    readonly title: string
    readonly nothing: string
    readonly studies: (n: number) => string
    readonly changed: (n: number) => string
    readonly accounts: (n: number) => string
    readonly elsewhere: (n: number) => string
    readonly by: (name: string) => string
    readonly more: (n: number) => string
    readonly ask: string
  }
}

export const restorePageText: Record<Language, RestoreText> = {
  id: {
    title: 'Pulihkan dari cadangan',
    lead: 'Bandingkan dahulu. Belum ada yang diganti.',
    passphrase: 'Kata sandi cadangan',
    again: 'Ketik sekali lagi untuk memulihkan: kata sandi tidak pernah dikirim kembali ke halaman.',
    check: 'Bandingkan',
    failed: 'Belum dipulihkan',
    compare: 'Cadangan di samping hari ini',
    backup: 'Cadangan ini',
    today: 'Hari ini',
    made: 'Dibuat',
    studies: 'Studi',
    entries: 'Catatan',
    program: 'Ungkit',
    now: 'sekarang',
    other: 'Catatan hari ini bukan lanjutan dari catatan cadangan ini: mungkin cadangan ini milik kantor lain.',
    what: [
      'Semua data diganti dengan isi cadangan. Data hari ini disimpan dahulu di server dengan nama lain.',
      'Yang sudah dihapus, ditutup, atau dicabut sesudah cadangan itu tetap begitu; permintaan data pribadi dipertahankan.',
      'Sandi, surel, dan kode kedua tetap yang sekarang. Peran dan tim yang dicabut sesudah cadangan itu tidak kembali.',
      'Ungkit tidak menjawab beberapa saat, lalu kembali sendiri.',
    ],
    name: 'Nama kantor',
    nameHint: (office) => `Ketik "${office}" untuk melanjutkan.`,
    wrongName: 'Nama itu tidak sama dengan nama kantor.',
    save: 'Ganti semua data dengan cadangan ini',
    cancel: 'Batal',
    lost: {
      title: 'Yang hilang bila dipulihkan',
      nothing: 'Tidak ada studi atau akun yang hilang atau mundur.',
      studies: (n) => `${n} studi dibuat sesudah cadangan ini dan akan hilang:`,
      changed: (n) => `${n} studi diubah sesudah cadangan ini dan akan mundur ke isi lamanya:`,
      accounts: (n) => `${n} akun belum ada di cadangan ini dan harus diundang lagi:`,
      elsewhere: (n) => `${n} studi kantor lain di server ini juga hilang atau mundur.`,
      by: (name) => `oleh ${name}`,
      more: (n) => `dan ${n} lagi`,
      ask: 'Kabari orangnya dahulu. Mereka dapat mengunduh bundel studinya sekarang dan memasukkannya lagi sesudah pemulihan.',
    },
  },
  en: {
    title: 'Restore from a backup',
    lead: 'Compare first. Nothing is replaced yet.',
    passphrase: 'Passphrase of the backup',
    again: 'Type it once more to restore: a passphrase is never sent back to the page.',
    check: 'Compare',
    failed: 'Not restored yet',
    compare: 'The backup beside today',
    backup: 'This backup',
    today: 'Today',
    made: 'Made',
    studies: 'Studies',
    entries: 'Log entries',
    program: 'Ungkit',
    now: 'now',
    other: 'Today’s log does not go on from this backup’s: the backup may be another office’s.',
    what: [
      'All data is replaced by what the backup holds. Today’s data is kept on the server under another name first.',
      'What was erased, closed or withdrawn since the backup stays so; requests about personal data are kept.',
      'Passwords, addresses and second factors stay as they are now. Roles and teams taken away since do not come back.',
      'Ungkit does not answer for a moment, then is back by itself.',
    ],
    name: 'Name of the office',
    nameHint: (office) => `Type “${office}” to go on.`,
    wrongName: 'That is not the name of the office.',
    save: 'Replace all data by this backup',
    cancel: 'Cancel',
    lost: {
      title: 'What a restore takes away',
      nothing: 'No study and no account is lost or set back.',
      studies: (n) => `${n} ${n === 1 ? 'study was' : 'studies were'} made after this backup and will be gone:`,
      changed: (n) => `${n} ${n === 1 ? 'study was' : 'studies were'} changed after this backup and will be set back:`,
      accounts: (n) => `${n} ${n === 1 ? 'account is' : 'accounts are'} not in this backup and must be invited again:`,
      elsewhere: (n) =>
        `${n} ${n === 1 ? 'study' : 'studies'} of other offices on this server will be gone or set back too.`,
      by: (name) => `by ${name}`,
      more: (n) => `and ${n} more`,
      ask: 'Tell them first. They can download the bundle of their study now and bring it in again after the restore.',
    },
  },
}
