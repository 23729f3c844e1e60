import type { Language } from '../../base/language.ts'

type TeamText = {
  readonly title: (n: number) => string
  readonly lead: string
  readonly person: string
  readonly role: string
  readonly until: (time: string) => string
  readonly acts: string
  readonly remove: string
  readonly addTitle: string
  readonly add: string
  readonly failed: string
  readonly nobody: string
  readonly leaveTitle: string
  readonly leaveSay: string
  readonly reallyLeave: string
  readonly backToTeam: string
  readonly problems: Readonly<Record<'noPerson' | 'noRole' | 'lastOwner', string>>
}

export const teamText: Record<Language, TeamText> = {
  id: {
    title: (n) => `${n} orang di tim studi ini`,
    lead: 'Hanya tim, dan kepala kantor, yang dapat membuka studi ini.',
    person: 'Nama',
    role: 'Peran',
    until: (time) => `sampai ${time}`,
    acts: 'Tindakan',
    remove: 'Keluarkan',
    addTitle: 'Tambah anggota tim',
    add: 'Tambahkan',
    failed: 'Belum tersimpan',
    nobody: 'Pilih seseorang',
    leaveTitle: 'Keluar dari tim studi ini?',
    leaveSay:
      'Peran Anda di studi ini berakhir. Tanpa peran lain Anda tidak dapat membukanya lagi, sampai pemiliknya menambahkan Anda kembali.',
    reallyLeave: 'Ya, keluarkan saya',
    backToTeam: 'Kembali ke tim',
    problems: {
      noPerson: 'Pilih seorang anggota kantor.',
      noRole: 'Pilih perannya di studi ini.',
      lastOwner: 'Studi memerlukan sedikitnya satu pemilik. Tambahkan pemilik lain dahulu.',
    },
  },
  en: {
    title: (n) => (n === 1 ? 'One person in this study’s team' : `${n} people in this study’s team`),
    lead: 'Only the team, and the head of the office, can open this study.',
    person: 'Name',
    role: 'Role',
    until: (time) => `until ${time}`,
    acts: 'Acts',
    remove: 'Take out',
    addTitle: 'Add somebody to the team',
    add: 'Add',
    failed: 'Not saved yet',
    nobody: 'Choose somebody',
    leaveTitle: 'Leave the team of this study?',
    leaveSay: 'Your role in this study ends. Without another role you cannot open it again, until its owner adds you.',
    reallyLeave: 'Yes, take me out',
    backToTeam: 'Back to the team',
    problems: {
      noPerson: 'Choose a member of the office.',
      noRole: 'Choose the role in this study.',
      lastOwner: 'A study needs an owner. Add another owner first.',
    },
  },
}
