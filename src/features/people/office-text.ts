import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'
import type { OfficeField } from './office-form.ts'

type OfficeText = {
  readonly title: (office: string, members: number) => string
  readonly region: (name: string) => string
  readonly change: string
  readonly ownRoles: (roles: string) => string
  readonly noOffice: string
  readonly noOfficeSay: string
  readonly others: string
  readonly othersSay: string
  readonly open: string
  readonly privacy: string
  readonly privacySay: string
  readonly backups: string
  readonly emergency: string
  readonly more: string
  readonly messages: Readonly<Record<OfficeMessage, string>>
  readonly edit: {
    readonly title: string
    readonly lead: string
    readonly save: string
    readonly failed: string
    readonly cancel: string
  }
  readonly fields: Readonly<Record<OfficeField, { readonly label: string; readonly hint: string }>>
  readonly problems: Readonly<Record<'noOffice' | 'tooLong', string>>
}

export const officeMessages = ['tersimpan', 'dipilih', 'ditarik', 'berakhir', 'diterima'] as const
export type OfficeMessage = (typeof officeMessages)[number]

export const officeText: Record<Language, OfficeText> = {
  id: {
    title: (office, members) => `${office}: ${formatNumber(members, 'id')} anggota`,
    region: (name) => `Wilayah kerja: ${name}`,
    change: 'Ubah nama atau wilayah',
    ownRoles: (roles) => `Peran Anda di sini: ${roles}.`,
    noOffice: 'Anda belum menjadi anggota kantor mana pun',
    noOfficeSay:
      'Mintalah undangan kepada administrator kantor Anda, lalu buka tautannya di sini. Bila keanggotaan Anda baru saja diakhiri, dialah yang dapat menjelaskannya.',
    others: 'Kantor Anda yang lain',
    othersSay: 'Semua yang Anda buka kini milik kantor yang tertulis di atas halaman.',
    open: 'Pindah ke kantor ini',
    privacy: 'Data pribadi',
    privacySay: 'Apa yang disimpan tentang orang, untuk apa, berapa lama, dan permintaan mereka.',
    backups: 'Cadangan',
    emergency: 'Akses darurat ke studi',
    more: 'Lainnya',
    messages: {
      tersimpan: 'Tersimpan.',
      dipilih: 'Anda kini bekerja untuk kantor ini.',
      ditarik: 'Undangan ditarik. Tautannya tidak berlaku lagi.',
      berakhir: 'Keanggotaan diakhiri.',
      diterima: 'Selamat datang. Anda kini anggota kantor ini.',
    },
    edit: {
      title: 'Nama dan wilayah kantor',
      lead: 'Tampil di atas setiap halaman dan di undangan.',
      save: 'Simpan',
      failed: 'Belum tersimpan',
      cancel: 'Kembali ke kantor',
    },
    fields: {
      office: { label: 'Nama kantor', hint: 'Misalnya: Dinas Sosial Kabupaten Lahat' },
      region: {
        label: 'Wilayah kerja',
        hint: 'Ketik lalu pilih, misalnya: Kabupaten Lahat. Boleh nama lain, boleh kosong.',
      },
    },
    problems: {
      noOffice: 'Tuliskan nama kantor.',
      tooLong: 'Ringkaslah: paling panjang 200 karakter.',
    },
  },
  en: {
    title: (office, members) => `${office}: ${formatNumber(members, 'en')} ${members === 1 ? 'member' : 'members'}`,
    region: (name) => `Works in: ${name}`,
    change: 'Change name or region',
    ownRoles: (roles) => `Your roles here: ${roles}.`,
    noOffice: 'You belong to no office yet',
    noOfficeSay:
      'Ask the administrator of your office for an invitation and open its link here. If your membership has just been ended, they can tell you why.',
    others: 'Your other offices',
    othersSay: 'All that you open now belongs to the office that is named on top of the page.',
    open: 'Go to this office',
    privacy: 'Personal data',
    privacySay: 'What is kept about people, what for, for how long, and what they asked for.',
    backups: 'Backups',
    emergency: 'Emergency access to a study',
    more: 'More',
    messages: {
      tersimpan: 'Saved.',
      dipilih: 'You now work for this office.',
      ditarik: 'The invitation was withdrawn. Its link does not work any more.',
      berakhir: 'The membership was ended.',
      diterima: 'Welcome. You now belong to this office.',
    },
    edit: {
      title: 'Name and region of the office',
      lead: 'Shown on top of every page and in invitations.',
      save: 'Save',
      failed: 'Not saved yet',
      cancel: 'Back to the office',
    },
    fields: {
      office: { label: 'Name of the office', hint: 'Such as: Social Affairs Office of Lahat' },
      region: { label: 'Region', hint: 'Type and choose, such as: Kabupaten Lahat. Another name will do, or none.' },
    },
    problems: {
      noOffice: 'Write the name of the office.',
      tooLong: 'Make it shorter: 200 characters at most.',
    },
  },
}
