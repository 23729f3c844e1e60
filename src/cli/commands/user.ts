import type { Command } from '../command.ts'

export const user: Command = {
  name: 'user',
  takes: '[ACT …]',
  summary: {
    id: 'mengurus anggota kantor dari terminal: undangan, tautan sandi, peran, penonaktifan',
    en: 'runs the members of an office from a terminal: invitations, links for passwords, roles, closing',
  },
  options: { office: { type: 'string' }, roles: { type: 'string' }, email: { type: 'string' } },
  help: {
    id: '  list                 semua anggota (juga tanpa kata apa pun)\n  add                  membuat tautan undangan; --roles wajib, --email membatasinya pada satu alamat\n  reset EMAIL          membuat tautan sandi baru\n  roles EMAIL ROLES    mengganti peran, dipisah koma\n  end EMAIL            mengakhiri keanggotaan\n  disable EMAIL        menonaktifkan akun; enable mengaktifkannya lagi\n  sign-out EMAIL       mengeluarkan dari semua perangkat\n  forget-factor EMAIL  menghapus kode kedua yang hilang\n  --office             nama kantor atau tanda pengenalnya; boleh tidak ada bila hanya ada satu\n  --roles              administrator, head, operator, changeOwner, teamMember, researcher, mentor, coach, examiner, organiser\n\nTautan memakai UNGKIT_ADDRESS, hanya tampil sekali, dan memberi jalan masuk: jangan disimpan di catatan terminal.\n\nContoh: ungkit user add --roles administrator,head --email ani@lahatkab.go.id',
    en: '  list                 every member (without any word too)\n  add                  makes a link to be invited by; --roles is needed, --email keeps it to one address\n  reset EMAIL          makes a link for a new password\n  roles EMAIL ROLES    gives other roles, with commas\n  end EMAIL            ends the membership\n  disable EMAIL        closes the account; enable opens it again\n  sign-out EMAIL       signs out on all devices\n  forget-factor EMAIL  takes a lost second factor away\n  --office             name or id of the office; may be left out when there is only one\n  --roles              administrator, head, operator, changeOwner, teamMember, researcher, mentor, coach, examiner, organiser\n\nA link uses UNGKIT_ADDRESS, is shown once and lets somebody in: do not keep it in a terminal’s history.\n\nExample: ungkit user add --roles administrator,head --email ani@lahatkab.go.id',
  },
  // Loaded when it runs, so that no other command pays for the database.
  run: async (call) => (await import('./user-run.ts')).runUser(call),
}
