import type { Command } from '../command.ts'

export const verifyLog: Command = {
  name: 'verify-log',
  takes: '',
  summary: {
    id: 'memeriksa apakah riwayat tiap kantor utuh sejak catatan pertama',
    en: 'checks whether the log of each office is whole from its first entry on',
  },
  options: { office: { type: 'string' }, head: { type: 'string' }, json: { type: 'boolean' } },
  help: {
    id: '  --office   satu kantor saja: namanya atau tanda pengenalnya\n  --head     kepala rantai yang disimpan di luar (64 karakter, boleh didahului nomornya dan titik dua): riwayat yang ditulis ulang seluruhnya hanya ketahuan dengan ini\n  --json     hasil untuk program lain\n\nBasis datanya dari UNGKIT_DATA atau DATABASE_URL; Ungkit boleh sedang berjalan.\nKode 0 bila semua utuh, 1 bila ada yang terputus, 2 bila tidak terbaca.\n\nContoh: ungkit verify-log --office "Dinas Sosial Kabupaten Lahat"',
    en: '  --office   one office only: its name or its id\n  --head     a head of the chain that was kept elsewhere (64 signs, after its number and a colon if you have it): a log that was written anew as a whole is found by this alone\n  --json     the result for other programs\n\nThe database is that of UNGKIT_DATA or DATABASE_URL; Ungkit may be running.\nExit code 0 when all are whole, 1 when one is broken, 2 when it cannot be read.\n\nExample: ungkit verify-log --office "Social Affairs Office of Lahat"',
  },
  // Loaded when it runs, so that no other command pays for the database.
  run: async (call) => (await import('./verify-log-run.ts')).runVerifyLog(call),
}
