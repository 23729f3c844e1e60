import type { Language } from '../../base/language.ts'
import type { Role } from './role.ts'

type RoleWords = {
  readonly name: string
  /** What somebody with this role does here, in a line under a check box. */
  readonly does: string
}

export const roleText: Record<Language, Record<Role, RoleWords>> = {
  id: {
    administrator: {
      name: 'Administrator',
      does: 'Mengurus akun, undangan, dan cadangan. Tidak membuka isi studi.',
    },
    head: { name: 'Kepala kantor', does: 'Membaca semua studi dan menetapkan hasilnya.' },
    operator: { name: 'Operator data', does: 'Memasukkan angka rekapitulasi.' },
    changeOwner: { name: 'Pemilik perubahan', does: 'Membuat studi dan memimpin penilaian serta aksi perubahan.' },
    teamMember: { name: 'Anggota tim', does: 'Ikut mengisi studi yang menyertakannya.' },
    researcher: { name: 'Peneliti', does: 'Membuat studi, mewawancarai, dan mengode.' },
    mentor: { name: 'Mentor', does: 'Membaca dan menelaah sebagai atasan langsung.' },
    coach: { name: 'Coach', does: 'Membaca dan menelaah sebagai pengajar.' },
    examiner: { name: 'Penguji', does: 'Membaca yang sudah diajukan dan memberi nilai seminar.' },
    organiser: { name: 'Penyelenggara', does: 'Mengurus angkatan dan jadwal tindak lanjut.' },
  },
  en: {
    administrator: {
      name: 'Administrator',
      does: 'Runs accounts, invitations and backups. Does not open studies.',
    },
    head: { name: 'Head of office', does: 'Reads all studies and settles their results.' },
    operator: { name: 'Data operator', does: 'Brings the figures in.' },
    changeOwner: { name: 'Change owner', does: 'Makes studies, leads the scoring and the change project.' },
    teamMember: { name: 'Team member', does: 'Works in the studies that they were added to.' },
    researcher: { name: 'Researcher', does: 'Makes studies, interviews and codes.' },
    mentor: { name: 'Mentor', does: 'Reads and reviews as the direct superior.' },
    coach: { name: 'Coach', does: 'Reads and reviews as the trainer.' },
    examiner: { name: 'Examiner', does: 'Reads what was handed in and marks the seminar.' },
    organiser: { name: 'Organiser', does: 'Runs cohorts and the follow-up waves.' },
  },
}

/** Roles in words: `Administrator, Pemilik perubahan`. */
export function roleNames(roles: readonly Role[], lang: Language): string {
  return roles.map((role) => roleText[lang][role].name).join(', ')
}
