import type { Language } from '../../base/language.ts'
import { formatMoment } from '../../base/moments.ts'
import { formatNumber } from '../../base/numbers.ts'
import type { Problem } from '../../base/result.ts'
import type { SetBack } from './backup-state-store.ts'
import type { CarriedOver } from './carry-over-store.ts'
import type { Contents } from './chains-store.ts'

/** What is wrong with a backup, or why it could not be written, and what to do. */
export function backupProblemText({ code, values }: Problem, lang: Language): string {
  const t = texts[lang].problems
  if (code === 'notWritable' || code === 'notReadable') return t[code](String(values?.reason ?? ''))
  if (code === 'chainBroken' || code === 'liveChainBroken') return t[code](String(values?.office ?? ''))
  if (code === 'newerDatabase') return t.newerDatabase(String(values?.program ?? ''))
  return t[code as keyof PlainProblems] ?? t.damaged
}

/** `12 studi, 3.401 catatan` */
export function contentsText({ studies, entries }: Omit<Contents, 'offices'>, lang: Language): string {
  return texts[lang].contents(formatNumber(studies, lang), formatNumber(entries, lang), studies === 1, entries === 1)
}

/** What was done again after a restore, a sentence each; nothing when there was nothing. */
export function carriedLines(carried: CarriedOver, lang: Language): string[] {
  const says = texts[lang].carried
  return (Object.keys(says) as (keyof CarriedOver)[])
    .filter((what) => carried[what] > 0)
    .map((what) => says[what](formatNumber(carried[what], lang)))
}

/** For everybody whose work it was: that a restore set it back, to when, and what to do. */
export function setBackText({ at, made }: SetBack, lang: Language): string {
  return texts[lang].setBack(formatMoment(at, lang), formatMoment(made, lang))
}

/** `1,4 MB` */
export function sizeText(bytes: number, lang: Language): string {
  const steps = ['B', 'KB', 'MB', 'GB', 'TB']
  let value = bytes
  let step = 0
  for (; value >= 1000 && step < steps.length - 1; step++) value /= 1000
  const rounded = value < 10 && step > 0 ? Math.round(value * 10) / 10 : Math.round(value)
  return `${formatNumber(rounded, lang)} ${steps[step]}`
}

export const leastPassphrase = 12

type PlainProblems = Readonly<
  Record<
    | 'notABackup'
    | 'newerFormat'
    | 'damaged'
    | 'needsPassphrase'
    | 'wrongPassphrase'
    | 'shortPassphrase'
    | 'otherDatabase'
    | 'exists'
    | 'stopped'
    | 'databaseAway'
    | 'inUse'
    | 'notWhole'
    | 'databaseDamaged'
    | 'busy'
    | 'failed',
    string
  >
>

type Problems = PlainProblems & {
  readonly notWritable: (reason: string) => string
  readonly notReadable: (reason: string) => string
  readonly chainBroken: (office: string) => string
  readonly liveChainBroken: (office: string) => string
  readonly newerDatabase: (program: string) => string
}

type Texts = {
  readonly problems: Problems
  readonly contents: (studies: string, entries: string, oneStudy: boolean, oneEntry: boolean) => string
  readonly carried: Readonly<Record<keyof CarriedOver, (n: string) => string>>
  readonly setBack: (at: string, made: string) => string
}

const texts: Record<Language, Texts> = {
  id: {
    problems: {
      notABackup: 'Berkas ini bukan cadangan Ungkit.',
      newerFormat: 'Cadangan ini dibuat oleh Ungkit yang lebih baru. Pasang versi itu dahulu, lalu ulangi.',
      damaged: 'Cadangan ini rusak: terpotong atau berubah sejak dibuat. Pakai salinan lain.',
      needsPassphrase: 'Cadangan ini disandikan. Berikan kata sandinya.',
      wrongPassphrase: 'Kata sandi itu bukan kata sandi cadangan ini.',
      shortPassphrase: `Kata sandi cadangan sedikitnya ${leastPassphrase} karakter, misalnya empat kata.`,
      otherDatabase: 'Cadangan ini tidak berisi basis data Ungkit yang dikenal.',
      exists: 'Berkas itu sudah ada. Pilih nama lain, atau tambahkan --force untuk menggantinya.',
      stopped: 'Dihentikan. Tidak ada yang diubah.',
      databaseAway: 'Server PostgreSQL tidak menjawab. Coba lagi setelah server itu menyala.',
      inUse: 'Basis data sedang dipakai program lain. Hentikan dahulu, lalu ulangi. Tidak ada yang diubah.',
      notWhole: 'Hasil pemulihan tidak cocok dengan cadangan. Tidak ada yang diubah; mohon laporkan.',
      databaseDamaged: 'Basis data ini rusak. Cadangan sebelumnya disimpan; pulihkan dari yang terakhir baik.',
      failed: 'Ungkit sendiri gagal. Mohon laporkan isi log server.',
      busy: 'Cadangan atau pemulihan lain sedang berjalan. Tunggu sampai selesai.',
      notWritable: (reason) =>
        reason === 'ENOENT'
          ? 'Folder tujuannya tidak ada. Buat dahulu, atau pilih tempat lain.'
          : reason === 'ENOSPC'
            ? 'Ruang penyimpanan penuh. Kosongkan dahulu, lalu ulangi. Tidak ada yang diubah.'
            : `Tidak dapat ditulis di tempat itu (${reason}). Periksa izinnya. Tidak ada yang diubah.`,
      notReadable: (reason) =>
        reason === 'ENOENT'
          ? 'Berkas itu tidak ada. Periksa nama dan letaknya.'
          : `Berkas itu tidak dapat dibaca (${reason}). Periksa izinnya.`,
      chainBroken: (office) =>
        `Rantai catatan ${office} di cadangan ini tidak utuh: ada yang mengubah isinya. Pakai cadangan yang lebih awal.`,
      liveChainBroken: (office) =>
        `Rantai catatan ${office} tidak utuh: isinya diubah di luar Ungkit. Cadangan lama tidak dihapus; simpan dan periksa.`,
      newerDatabase: (program) =>
        `Cadangan ini dibuat oleh Ungkit ${program}, yang lebih baru. Pasang versi itu dahulu, lalu ulangi.`,
    },
    contents: (studies, entries) => `${studies} studi, ${entries} catatan`,
    carried: {
      erased: (n) => `${n} catatan yang sudah dihapus isinya dihapus lagi`,
      studies: (n) => `${n} studi yang sudah dihapus dihapus lagi`,
      accounts: (n) => `${n} akun yang sudah ditutup tetap tertutup`,
      memberships: (n) => `${n} keanggotaan yang sudah berakhir tetap berakhir`,
      rights: (n) => `${n} orang yang perannya atau studinya sudah dicabut tidak mendapatkannya kembali`,
      waysIn: (n) => `${n} orang tetap masuk dengan sandi, surel, dan kode kedua yang sekarang`,
      tokens: (n) => `${n} tautan yang sudah dipakai atau dicabut tetap tidak berlaku`,
      requests: (n) => `${n} permintaan data pribadi sesudah cadangan itu dipertahankan`,
    },
    setBack: (at, made) =>
      `Data dipulihkan dari cadangan pada ${at}. Isinya kembali ke keadaan ${made}; yang ditulis di antaranya tidak ada lagi di sini. Periksa studi Anda. Data sebelum pemulihan disimpan di server: tanyakan kepada administrator.`,
  },
  en: {
    problems: {
      notABackup: 'This file is no backup of Ungkit.',
      newerFormat: 'A newer Ungkit made this backup. Install that version first, then try again.',
      damaged: 'This backup is damaged: cut short, or altered since it was made. Use another copy.',
      needsPassphrase: 'This backup is encrypted. Give its passphrase.',
      wrongPassphrase: 'That is not the passphrase of this backup.',
      shortPassphrase: `A passphrase of a backup has at least ${leastPassphrase} characters, such as four words.`,
      otherDatabase: 'This backup holds no database that Ungkit knows.',
      exists: 'There is such a file. Choose another name, or add --force to replace it.',
      stopped: 'Stopped. Nothing was changed.',
      databaseAway: 'The PostgreSQL server does not answer. Try again when it runs.',
      inUse: 'Another program uses the database. Stop it first, then try again. Nothing was changed.',
      notWhole: 'What was restored does not match the backup. Nothing was changed; please report this.',
      databaseDamaged: 'This database is damaged. Backups made before are kept; restore the last good one.',
      failed: 'Ungkit itself failed. Please report what the server’s log says.',
      busy: 'Another backup or restore is under way. Wait until it is done.',
      notWritable: (reason) =>
        reason === 'ENOENT'
          ? 'The folder it should go to does not exist. Make it, or choose another place.'
          : reason === 'ENOSPC'
            ? 'The disk is full. Make room, then try again. Nothing was changed.'
            : `It cannot be written there (${reason}). Check the permissions. Nothing was changed.`,
      notReadable: (reason) =>
        reason === 'ENOENT'
          ? 'There is no such file. Check its name and place.'
          : `The file cannot be read (${reason}). Check its permissions.`,
      chainBroken: (office) =>
        `The log of ${office} in this backup is not intact: somebody altered it. Use an earlier backup.`,
      liveChainBroken: (office) =>
        `The log of ${office} is not intact: it was altered outside Ungkit. Older backups are not removed; keep and examine them.`,
      newerDatabase: (program) =>
        `Ungkit ${program}, which is newer, made this backup. Install that version first, then try again.`,
    },
    contents: (studies, entries, oneStudy, oneEntry) =>
      `${studies} ${oneStudy ? 'study' : 'studies'}, ${entries} log ${oneEntry ? 'entry' : 'entries'}`,
    carried: {
      erased: (n) => `${n} log entries whose content had been erased were erased again`,
      studies: (n) => `${n} studies that had been deleted were deleted again`,
      accounts: (n) => `${n} accounts that had been closed stay closed`,
      memberships: (n) => `${n} memberships that had ended stay ended`,
      rights: (n) => `${n} people whose roles or studies had been taken away do not get them back`,
      waysIn: (n) => `${n} people go on signing in with the password, address and second factor of today`,
      tokens: (n) => `${n} links that had been used or withdrawn stay so`,
      requests: (n) => `${n} requests about personal data made since the backup were kept`,
    },
    setBack: (at, made) =>
      `The data was restored from a backup on ${at}. It is again as it was on ${made}; what was written in between is not here any more. Check your studies. The data from before the restore is kept on the server: ask the administrator.`,
  },
}
