import type { Language } from '../base/language.ts'

export type BackupMessage = 'begun' | 'busy' | 'restoring' | 'removed'

type BackupPageText = {
  readonly title: string
  readonly lead: string
  readonly office: string
  readonly elsewhere: (office: string) => string
  readonly messages: Readonly<Record<BackupMessage, string>>
  readonly state: string
  readonly tags: Readonly<Record<'good' | 'failed' | 'never' | 'late', string>>
  readonly last: (when: string, contents: string, size: string) => string
  readonly never: string
  readonly late: (hours: string) => string
  readonly failedAt: (when: string, why: string) => string
  readonly schedule: (hours: string, keep: string) => string
  readonly noSchedule: string
  readonly encrypted: string
  readonly plain: string
  readonly make: string
  readonly running: Readonly<Record<'backup' | 'restore', string>>
  readonly runningElsewhere: string
  readonly rows: (done: string, of: string) => string
  readonly leave: string
  readonly look: string
  readonly stored: string
  readonly none: string
  readonly when: string
  readonly inside: string
  readonly insideUnknown: string
  readonly momentUnknown: string
  readonly uploadedAt: (moment: string) => string
  readonly soon: string
  readonly removal: Readonly<Record<'link' | 'title' | 'lead' | 'save', string>>
  readonly size: string
  readonly kind: string
  readonly acts: string
  readonly sealedTag: string
  readonly openTag: string
  readonly download: string
  readonly bringBack: string
  readonly upload: Readonly<
    Record<'title' | 'say' | 'file' | 'save' | 'failed' | 'noFile' | 'tooLarge' | 'broken', string>
  >
  readonly key: string
  readonly restored: {
    readonly good: (made: string, contents: string) => string
    readonly kept: (file: string) => string
    readonly bad: string
  }
  readonly downloading: {
    readonly none: string
    readonly title: string
    readonly sealed: string
    readonly lead: string
    readonly passphrase: string
    readonly hint: string
    readonly again: string
    readonly without: string
    readonly withoutHint: string
    readonly save: string
    readonly failed: string
    readonly differs: string
    readonly missing: string
  }
}

export const backupPageText: Record<Language, BackupPageText> = {
  id: {
    title: 'Cadangan',
    lead: 'Cadangan memuat seluruh basis data: kantor, akun, studi, dan catatan. Dari sebuah cadangan semuanya dapat dikembalikan.',
    office: 'Kantor',
    elsewhere: (office) => `Cadangan server ini diurus administrator ${office}.`,
    messages: {
      begun: 'Cadangan sedang dibuat. Halaman ini boleh ditutup.',
      busy: 'Cadangan atau pemulihan lain sedang berjalan. Tunggu sampai selesai.',
      restoring: 'Pemulihan sedang berjalan. Halaman ini boleh ditutup.',
      removed: 'Berkas sudah dihapus dari server.',
    },
    state: 'Keadaan',
    tags: { good: 'Baik', failed: 'Gagal', never: 'Belum ada', late: 'Terlambat' },
    last: (when, contents, size) => `Terakhir ${when}: ${contents}, ${size}.`,
    never: 'Belum ada cadangan. Bila penyimpanan server rusak hari ini, semua isian hilang.',
    late: (hours) =>
      `Cadangan terakhir lebih tua dari dua kali jadwalnya (${hours} jam). Buat sekarang, lalu tanyakan kepada yang mengurus server.`,
    failedAt: (when, why) => `Percobaan terakhir gagal ${when}. ${why}`,
    schedule: (hours, keep) => `Dibuat sendiri setiap ${hours} jam; ${keep} yang terakhir disimpan di server.`,
    noSchedule: 'Tidak ada jadwal. Cadangan hanya dibuat bila tombol di bawah ditekan.',
    encrypted: 'Disandikan dengan kata sandi server (UNGKIT_PASSPHRASE).',
    plain: 'Di server cadangan tidak disandikan. Pada waktu mengunduh, Anda dapat memberi kata sandi.',
    make: 'Buat cadangan sekarang',
    running: { backup: 'Cadangan sedang dibuat', restore: 'Pemulihan sedang berjalan' },
    runningElsewhere: 'Server lain sedang mengerjakan cadangan.',
    rows: (done, of) => `${done} dari ${of} baris`,
    leave: 'Halaman ini boleh ditutup; pekerjaannya tetap berjalan.',
    look: 'Lihat lagi',
    stored: 'Cadangan di server',
    none: 'Belum ada. Yang pertama dibuat sendiri, atau dengan tombol di atas.',
    when: 'Keadaan data',
    inside: 'Isi',
    insideUnknown: 'Terlihat sesudah kata sandinya diisi di Pulihkan',
    momentUnknown: 'Saatnya belum diketahui',
    uploadedAt: (moment) => `diunggah ${moment}`,
    soon: 'Sedang dibuat. Muncul di sini sendiri bila selesai.',
    removal: {
      link: 'Hapus',
      title: 'Hapus cadangan yang diunggah',
      lead: 'Berkas ini dihapus dari server. Salinan yang Anda simpan di tempat lain tetap ada.',
      save: 'Hapus berkas ini',
    },
    size: 'Besar',
    kind: 'Sandi',
    acts: 'Tindakan',
    sealedTag: 'Disandikan',
    openTag: 'Terbuka',
    download: 'Unduh',
    bringBack: 'Pulihkan',
    upload: {
      title: 'Pulihkan dari berkas',
      say: 'Pilih cadangan yang Anda simpan. Isinya ditunjukkan dahulu di samping data hari ini; belum ada yang diganti.',
      file: 'Berkas cadangan',
      save: 'Unggah dan bandingkan',
      failed: 'Berkas belum dapat dipakai',
      noFile: 'Pilih berkas cadangan dahulu.',
      tooLarge: 'Ruang penyimpanan server tidak cukup untuk berkas ini. Kosongkan dahulu.',
      broken: 'Berkas tidak sampai seluruhnya. Unggah sekali lagi.',
    },
    key: 'Simpan salinan di luar server ini, misalnya di kantor lain. Kunci secret.key di folder data tidak ikut tercadang: simpan salinannya terpisah dari cadangan.',
    restored: {
      good: (made, contents) => `Pulih dari cadangan ${made}: ${contents}, rantai catatan utuh.`,
      kept: (file) => `Data sebelum pemulihan disimpan di server dengan nama ${file}.`,
      bad: 'Pemulihan tidak jadi. Data hari ini tidak berubah.',
    },
    downloading: {
      none: 'Bila kata sandi tidak diperlukan',
      title: 'Unduh cadangan',
      sealed: 'Cadangan ini sudah disandikan dengan kata sandi server.',
      lead: 'Berkas ini memuat semua data kantor, termasuk nama dan alamat orang. Beri kata sandi sebelum membawanya keluar.',
      passphrase: 'Kata sandi cadangan',
      hint: 'Sedikitnya 12 karakter, misalnya empat kata. Tanpa kata sandi ini berkas tidak dapat dibuka lagi.',
      again: 'Sekali lagi',
      without: 'Unduh tanpa kata sandi',
      withoutHint: 'Siapa pun yang memegang berkas itu dapat membaca isinya.',
      save: 'Unduh',
      failed: 'Belum diunduh',
      differs: 'Kedua kata sandi tidak sama.',
      missing: 'Isi kata sandi, atau pilih unduh tanpa kata sandi.',
    },
  },
  en: {
    title: 'Backups',
    lead: 'A backup holds the whole database: offices, accounts, studies and the log. All of it can be brought back from one.',
    office: 'Office',
    elsewhere: (office) => `Administrators of ${office} run this server’s backups.`,
    messages: {
      begun: 'A backup is being made. You may close this page.',
      busy: 'Another backup or restore is under way. Wait until it is done.',
      restoring: 'The restore is under way. You may close this page.',
      removed: 'The file was removed from the server.',
    },
    state: 'How things stand',
    tags: { good: 'Good', failed: 'Failed', never: 'None yet', late: 'Late' },
    last: (when, contents, size) => `Last one ${when}: ${contents}, ${size}.`,
    never: 'There is no backup yet. If the server’s disk dies today, everything entered is lost.',
    late: (hours) =>
      `The last backup is older than twice its schedule (${hours} hours). Make one now, then ask whoever runs the server.`,
    failedAt: (when, why) => `The last attempt failed ${when}. ${why}`,
    schedule: (hours, keep) => `Made by itself every ${hours} hours; the last ${keep} are kept on the server.`,
    noSchedule: 'There is no schedule. Backups are made only by the button below.',
    encrypted: 'Encrypted with the server’s passphrase (UNGKIT_PASSPHRASE).',
    plain: 'On the server backups are not encrypted. You can give a passphrase when you download one.',
    make: 'Make a backup now',
    running: { backup: 'A backup is being made', restore: 'A restore is under way' },
    runningElsewhere: 'Another server is working on backups.',
    rows: (done, of) => `${done} of ${of} rows`,
    leave: 'You may close this page; the work goes on.',
    look: 'Look again',
    stored: 'Backups on the server',
    none: 'None yet. The first is made by itself, or by the button above.',
    when: 'Data as of',
    inside: 'Holds',
    insideUnknown: 'Seen once its passphrase is given under Restore',
    momentUnknown: 'Its moment is not known yet',
    uploadedAt: (moment) => `uploaded ${moment}`,
    soon: 'Being made. It appears here by itself when it is done.',
    removal: {
      link: 'Remove',
      title: 'Remove an uploaded backup',
      lead: 'The file is removed from the server. Copies that you keep elsewhere stay.',
      save: 'Remove this file',
    },
    size: 'Size',
    kind: 'Passphrase',
    acts: 'Acts',
    sealedTag: 'Encrypted',
    openTag: 'Open',
    download: 'Download',
    bringBack: 'Restore',
    upload: {
      title: 'Restore from a file',
      say: 'Choose a backup that you kept. What is in it is shown beside today’s data first; nothing is replaced yet.',
      file: 'Backup file',
      save: 'Upload and compare',
      failed: 'The file cannot be used yet',
      noFile: 'Choose a backup file first.',
      tooLarge: 'The server’s disk has no room for this file. Make room first.',
      broken: 'The file did not arrive whole. Upload it once more.',
    },
    key: 'Keep a copy away from this server, such as in another office. The key secret.key in the data folder is in no backup: keep a copy of it apart from them.',
    restored: {
      good: (made, contents) => `Restored from the backup of ${made}: ${contents}, log chains intact.`,
      kept: (file) => `The data from before is kept on the server as ${file}.`,
      bad: 'Nothing was restored. Today’s data is unchanged.',
    },
    downloading: {
      none: 'If no passphrase is needed',
      title: 'Download a backup',
      sealed: 'This backup is encrypted with the server’s passphrase already.',
      lead: 'The file holds all of the office’s data, names and addresses of people too. Give it a passphrase before you carry it away.',
      passphrase: 'Passphrase of the backup',
      hint: 'At least 12 characters, such as four words. Without it the file cannot be opened again.',
      again: 'Once more',
      without: 'Download without a passphrase',
      withoutHint: 'Whoever holds the file can read it.',
      save: 'Download',
      failed: 'Not downloaded yet',
      differs: 'The two passphrases are not the same.',
      missing: 'Write a passphrase, or choose to download without one.',
    },
  },
}
