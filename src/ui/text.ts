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
  readonly conflict: {
    readonly title: (who: string | null, when: string | null) => string
    readonly say: string
    readonly what: string
    readonly theirs: string
    readonly mine: string
    readonly empty: string
  }
  /** What the island of a form says while it saves by itself. */
  readonly saving: {
    readonly saved: (time: string) => string
    readonly now: string
    readonly failed: string
    readonly wrong: string
    readonly signedOut: string
    readonly draft: string
    readonly restore: string
    readonly forget: string
  }
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
    conflict: {
      title: (who, when) => `${who ?? 'Orang lain'} mengubah bagian ini${when === null ? '' : ` pukul ${when}`}`,
      say: 'Belum tersimpan. Isian Anda masih ada di bawah. Bandingkan, ubah bila perlu, lalu simpan sekali lagi.',
      what: 'Bagian',
      theirs: 'Tersimpan sekarang',
      mine: 'Isian Anda',
      empty: '(kosong)',
    },
    saving: {
      saved: (time) => `Tersimpan pukul ${time}`,
      now: 'Menyimpan …',
      failed: 'Belum tersimpan. Isian Anda masih di sini dan dicoba lagi bila sambungan kembali.',
      wrong: 'Belum tersimpan. Periksa isian yang ditandai.',
      signedOut: 'Belum tersimpan: sesi Anda berakhir. Masuklah di tab lain, lalu tekan Simpan di sini.',
      draft: 'Ada isian dari waktu lalu yang belum terkirim.',
      restore: 'Pulihkan isian itu',
      forget: 'Buang',
    },
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
    conflict: {
      title: (who, when) => `${who ?? 'Somebody else'} changed this${when === null ? '' : ` at ${when}`}`,
      say: 'Not saved yet. What you typed is still below. Compare, change if need be, then save once more.',
      what: 'Part',
      theirs: 'Saved now',
      mine: 'Yours',
      empty: '(empty)',
    },
    saving: {
      saved: (time) => `Saved at ${time}`,
      now: 'Saving …',
      failed: 'Not saved yet. Your text is here, and is tried again when the connection is back.',
      wrong: 'Not saved yet. See the marked fields.',
      signedOut: 'Not saved yet: your session has ended. Sign in in another tab, then press Save here.',
      draft: 'There is text from earlier that was never sent.',
      restore: 'Bring it back',
      forget: 'Discard',
    },
  },
}
