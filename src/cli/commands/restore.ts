import type { Command } from '../command.ts'
import { restoreText } from './restore-text.ts'

export const restore: Command = {
  name: 'restore',
  takes: 'FILE',
  summary: {
    id: 'mengembalikan basis data kantor dari sebuah berkas cadangan',
    en: 'brings the office’s database back from a backup file',
  },
  options: { yes: { type: 'boolean' }, force: { type: 'boolean' }, 'passphrase-file': { type: 'string' } },
  help: {
    id: restoreText.id.help,
    en: restoreText.en.help,
  },
  // Loaded when it runs, so that no other command pays for the database.
  run: async (call) => (await import('./restore-run.ts')).runRestore(call),
}
