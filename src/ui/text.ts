import type { Language } from '../base/language.ts'

type UiText = {
  readonly skip: string
  readonly main: string
  readonly steps: string
  readonly check: string
  readonly signIn: string
  readonly signOut: string
  readonly studies: string
  readonly office: string
  readonly history: string
  readonly account: string
  readonly help: string
  readonly languageName: string
  readonly claim: string
  readonly synthetic: string
  readonly syntheticTag: string
  readonly notThere: string
}

export const uiText: Record<Language, UiText> = {
  id: {
    skip: 'Langsung ke isi',
    main: 'Navigasi utama',
    steps: 'Langkah kerja',
    check: 'Periksa tabel',
    signIn: 'Masuk',
    signOut: 'Keluar',
    studies: 'Studi',
    office: 'Kantor',
    history: 'Riwayat',
    account: 'Akun',
    help: 'Bantuan',
    languageName: 'Bahasa Indonesia',
    claim: 'Ungkit, dari bukti ke perubahan yang bertahan.',
    synthetic: 'Studi ini dibuat untuk latihan. Datanya bukan data nyata.',
    syntheticTag: 'Sintetis',
    notThere: 'belum ada di studi ini',
  },
  en: {
    skip: 'Skip to content',
    main: 'Main navigation',
    steps: 'Steps of the work',
    check: 'Check a table',
    signIn: 'Sign in',
    signOut: 'Sign out',
    studies: 'Studies',
    office: 'Office',
    history: 'History',
    account: 'Account',
    help: 'Help',
    languageName: 'English',
    claim: 'Ungkit, from evidence to a change that lasts.',
    synthetic: 'This study was made up for practice. Its data is not real.',
    syntheticTag: 'Synthetic',
    notThere: 'not in this study yet',
  },
}
