import type { Command } from '../command.ts'

export const backup: Command = {
  name: 'backup',
  takes: 'FILE',
  summary: {
    id: 'menulis seluruh basis data kantor ke satu berkas cadangan, juga selagi Ungkit berjalan',
    en: 'writes the office’s whole database to one backup file, while Ungkit runs too',
  },
  options: { force: { type: 'boolean' }, 'passphrase-file': { type: 'string' } },
  help: {
    id: '  --force             menggantikan berkas yang sudah ada\n  --passphrase-file   berkas yang baris pertamanya kata sandi cadangan\n\nKata sandi boleh juga dalam UNGKIT_PASSPHRASE; bila tidak ada, ditanyakan di terminal. Tanpa kata sandi, siapa pun\nyang memegang berkas itu dapat membaca isinya. Kunci secret.key tidak ikut: simpan salinannya di tempat lain.\n\nContoh: ungkit backup /media/stik/ungkit.ungkit-backup',
    en: '  --force             replaces a file that is there\n  --passphrase-file   a file whose first line is the passphrase of the backup\n\nUNGKIT_PASSPHRASE may hold the passphrase too; otherwise it is asked for at a terminal. Without one, whoever holds\nthe file can read it. The key secret.key is not in it: keep a copy of that elsewhere.\n\nExample: ungkit backup /media/stick/ungkit.ungkit-backup',
  },
  // Loaded when it runs, so that no other command pays for the database.
  run: async (call) => (await import('./backup-run.ts')).runBackup(call),
}
