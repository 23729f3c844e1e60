import type { Language } from '../base/language.ts'

type StartText = {
  readonly key: (path: string) => string
  readonly newer: string
  readonly noDatabase: (where: string) => string
  readonly notWritable: (folder: string, reason: string) => string
  readonly full: (folder: string) => string
  readonly nearlyFull: (folder: string) => string
  readonly served: (folder: string, pid: number | null) => string
  readonly checking: (since: string) => string
  readonly checked: (entries: string) => string
  readonly damaged: (file: string, restore: string) => string
  readonly chainBroken: (office: string, sequence: string, restore: string) => string
}

export const startText: Record<Language, StartText> = {
  id: {
    key: (path) => `Kunci ${path} dapat dibaca orang lain atau terlalu pendek. Jalankan: chmod 600 ${path}`,
    newer:
      'Basis data ini dibuat oleh Ungkit yang lebih baru. Pasang versi itu, atau pulihkan cadangan dari sebelum pemutakhiran.',
    noDatabase: (where) => `Basis data di ${where} tidak dapat dibuka.`,
    notWritable: (folder, reason) =>
      `Folder ${folder} tidak dapat ditulis (${reason}). Berikan kepada pengguna yang menjalankan Ungkit, misalnya: chown -R ungkit ${folder}`,
    full: (folder) => `Penyimpanan ${folder} penuh. Kosongkan ruang, lalu mulai lagi; yang sudah tersimpan tetap ada.`,
    nearlyFull: (folder) => `Perhatian: ruang penyimpanan ${folder} tinggal kurang dari 5 %. Kosongkan sebelum penuh.`,
    served: (folder, pid) =>
      `Folder data ${folder} sedang dipakai Ungkit lain${pid === null ? '' : ` (proses ${pid})`}. Hentikan dahulu, atau tunjuk folder lain dengan UNGKIT_DATA.`,
    checking: (since) => `Ungkit yang mulai ${since} tidak berhenti dengan wajar. Basis data diperiksa …`,
    checked: (entries) => `Basis data baik; rantai ${entries} catatan utuh.`,
    damaged: (file, restore) =>
      `Basis data ${file} rusak dan tidak dibuka; tidak ada yang diubah.\n  1. Salin seluruh folder itu ke tempat lain.\n  2. Pulihkan cadangan terakhir: ungkit restore ${restore}\n  Berkas yang rusak disimpan dengan nama lain.`,
    chainBroken: (office, sequence, restore) =>
      `Rantai catatan ${office} tidak utuh pada catatan ${sequence}: isinya berubah di luar Ungkit. Ungkit tidak dibuka; tidak ada yang diubah.\n  1. Salin seluruh folder data ke tempat lain.\n  2. Pulihkan cadangan dari sebelum itu: ungkit restore ${restore}`,
  },
  en: {
    key: (path) => `Others may read the key ${path}, or it is too short. Run: chmod 600 ${path}`,
    newer: 'A newer Ungkit made this database. Install that version, or restore the backup from before the upgrade.',
    noDatabase: (where) => `The database at ${where} cannot be opened.`,
    notWritable: (folder, reason) =>
      `The folder ${folder} cannot be written (${reason}). Give it to the user who runs Ungkit, such as by: chown -R ungkit ${folder}`,
    full: (folder) => `The disk of ${folder} is full. Make room, then start again; what was saved is still there.`,
    nearlyFull: (folder) => `Mind: less than 5 % of the disk of ${folder} is free. Make room before it is full.`,
    served: (folder, pid) =>
      `Another Ungkit uses the data folder ${folder}${pid === null ? '' : ` (process ${pid})`}. Stop it first, or name another folder in UNGKIT_DATA.`,
    checking: (since) => `The Ungkit that began ${since} did not stop in order. The database is checked …`,
    checked: (entries) => `The database is sound; the chain of ${entries} log entries is intact.`,
    damaged: (file, restore) =>
      `The database ${file} is damaged and was not opened; nothing was changed.\n  1. Copy the whole folder elsewhere.\n  2. Restore the last backup: ungkit restore ${restore}\n  The damaged file is kept under another name.`,
    chainBroken: (office, sequence, restore) =>
      `The log of ${office} is not intact at entry ${sequence}: it was altered outside Ungkit. Ungkit was not opened; nothing was changed.\n  1. Copy the whole data folder elsewhere.\n  2. Restore a backup from before: ungkit restore ${restore}`,
  },
}
