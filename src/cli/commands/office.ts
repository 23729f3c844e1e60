import type { Command } from '../command.ts'

export const office: Command = {
  name: 'office',
  takes: '[ACT …]',
  summary: {
    id: 'melihat, membuat, dan mengganti nama kantor dari terminal, juga selagi Ungkit berjalan',
    en: 'lists, makes and renames offices from a terminal, while Ungkit runs too',
  },
  options: { region: { type: 'string' } },
  help: {
    id: '  list                 semua kantor (juga tanpa kata apa pun)\n  add NAME             membuat kantor; lanjutkan dengan: ungkit user add --roles administrator\n  rename OFFICE NAME   mengganti nama; OFFICE adalah nama lama atau tanda pengenalnya\n  --region             wilayah kerja, misalnya "Kabupaten Lahat"\n\nBasis datanya dari UNGKIT_DATA atau DATABASE_URL.\n\nContoh: ungkit office add "Dinas Sosial Kabupaten Lahat" --region "Kabupaten Lahat"',
    en: '  list                 every office (without any word too)\n  add NAME             makes an office; go on with: ungkit user add --roles administrator\n  rename OFFICE NAME   gives it another name; OFFICE is its old name or its id\n  --region             where it works, such as "Kabupaten Lahat"\n\nThe database is that of UNGKIT_DATA or DATABASE_URL.\n\nExample: ungkit office add "Dinas Sosial Kabupaten Lahat" --region "Kabupaten Lahat"',
  },
  // Loaded when it runs, so that no other command pays for the database.
  run: async (call) => (await import('./office-run.ts')).runOffice(call),
}
