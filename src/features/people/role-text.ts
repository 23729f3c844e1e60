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
    operator: { name: 'Operator data', does: 'Memasukkan angka rekapitulasi; membaca studi yang menyertakannya.' },
    changeOwner: { name: 'Pemilik perubahan', does: 'Membuat studi dan memimpin penilaiannya.' },
    teamMember: { name: 'Anggota tim', does: 'Ikut mengisi studi yang menyertakannya.' },
    researcher: { name: 'Peneliti', does: 'Membuat studi dan memasukkan nilai yang tercetak di dokumen.' },
    mentor: { name: 'Mentor', does: 'Membaca studi yang menyertakannya, sebagai atasan langsung.' },
    coach: { name: 'Coach', does: 'Membaca studi yang menyertakannya, sebagai pengajar.' },
    examiner: { name: 'Penguji', does: 'Membaca studi yang menyertakannya. Nilai seminar belum diisi di Ungkit.' },
    organiser: {
      name: 'Penyelenggara',
      does: 'Melihat angka rekapitulasi. Angkatan dan jadwal belum diurus di Ungkit.',
    },
  },
  en: {
    administrator: {
      name: 'Administrator',
      does: 'Runs accounts, invitations and backups. Does not open studies.',
    },
    head: { name: 'Head of office', does: 'Reads all studies and settles their results.' },
    operator: {
      name: 'Data operator',
      does: 'Brings the figures of the recap in; reads the studies that they were added to.',
    },
    changeOwner: { name: 'Change owner', does: 'Makes studies and leads their scoring.' },
    teamMember: { name: 'Team member', does: 'Works in the studies that they were added to.' },
    researcher: { name: 'Researcher', does: 'Makes studies and brings in what documents print.' },
    mentor: { name: 'Mentor', does: 'Reads the studies that they were added to, as the direct superior.' },
    coach: { name: 'Coach', does: 'Reads the studies that they were added to, as the trainer.' },
    examiner: {
      name: 'Examiner',
      does: 'Reads the studies that they were added to. Seminars are not marked in Ungkit yet.',
    },
    organiser: {
      name: 'Organiser',
      does: 'Sees the figures of the recap. Cohorts and schedules are not run in Ungkit yet.',
    },
  },
}

/** Roles in words: `Administrator, Pemilik perubahan`. */
export function roleNames(roles: readonly Role[], lang: Language): string {
  return roles.map((role) => roleText[lang][role].name).join(', ')
}
