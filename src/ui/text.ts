import type { Language } from '../base/language.ts'

type UiText = {
  readonly skip: string
  readonly main: string
  readonly steps: string
  readonly check: string
  readonly signIn: string
  readonly signOut: string
  readonly studies: string
  readonly recap: string
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
    /** At the very field: what somebody else saved there. */
    readonly cell: (who: string | null, when: string | null, theirs: string) => string
    readonly keepMine: string
    readonly takeTheirs: (theirs: string) => string
  }
  /** Buttons that only help where there is JavaScript. */
  readonly press: Readonly<Record<'copy' | 'copied' | 'byHand' | 'print' | 'reveal' | 'hide', string>>
  /** What the island of a form says while it saves by itself. */
  readonly saving: {
    readonly saved: (time: string) => string
    readonly now: string
    readonly failed: string
    readonly wrong: string
    /** Some fields are wrong; the others of the form are saved. */
    readonly someWrong: (wrong: number, time: string) => string
    /** Somebody else changed the same: nothing of it is saved until this reader decides. */
    readonly held: string
    readonly someHeld: (held: number) => string
    readonly signedOut: string
    /** Another office was chosen in another tab. */
    readonly otherOffice: string
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
    recap: 'Rekap',
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
      cell: (who, when, theirs) =>
        `${who ?? 'Orang lain'} menyimpan ${theirs}${when === null ? '' : ` pukul ${when}`}. Isian Anda belum tersimpan.`,
      keepMine: 'Pakai isian saya',
      takeTheirs: (theirs) => `Pakai ${theirs}`,
    },
    press: {
      copy: 'Salin',
      copied: 'Tersalin.',
      byHand: 'Sudah dipilih: salin dengan Ctrl+C, atau tekan lama lalu pilih Salin.',
      print: 'Cetak',
      reveal: 'Tampilkan',
      hide: 'Sembunyikan',
    },
    saving: {
      saved: (time) => `Tersimpan pukul ${time}`,
      now: 'Menyimpan …',
      failed: 'Belum tersimpan. Isian Anda masih di sini dan dicoba lagi bila sambungan kembali.',
      wrong: 'Belum tersimpan. Periksa isian yang ditandai.',
      someWrong: (wrong, time) => `Belum tersimpan: ${wrong} isian yang ditandai. Isian lain tersimpan pukul ${time}.`,
      held: 'Belum tersimpan: orang lain mengubah bagian ini. Bandingkan di atas, lalu tekan Simpan.',
      someHeld: (held) =>
        `Belum tersimpan: ${held} isian diubah orang lain. Pilih di isian yang ditandai, atau tekan Simpan untuk memakai isian Anda.`,
      signedOut: 'Belum tersimpan: sesi Anda berakhir. Masuklah di tab lain, lalu tekan Simpan di sini.',
      otherOffice:
        'Belum tersimpan: kantor lain sedang dipilih di tab lain. Isian Anda masih di sini. Pilih lagi kantor tabel ini, lalu tekan Simpan.',
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
    recap: 'Recap',
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
      cell: (who, when, theirs) =>
        `${who ?? 'Somebody else'} saved ${theirs}${when === null ? '' : ` at ${when}`}. Yours is not saved yet.`,
      keepMine: 'Use mine',
      takeTheirs: (theirs) => `Use ${theirs}`,
    },
    press: {
      copy: 'Copy',
      copied: 'Copied.',
      byHand: 'It is selected: copy it with Ctrl+C, or hold it and choose Copy.',
      print: 'Print',
      reveal: 'Show',
      hide: 'Hide',
    },
    saving: {
      saved: (time) => `Saved at ${time}`,
      now: 'Saving …',
      failed: 'Not saved yet. Your text is here, and is tried again when the connection is back.',
      wrong: 'Not saved yet. See the marked fields.',
      someWrong: (wrong, time) =>
        `Not saved yet: ${wrong} marked ${wrong === 1 ? 'field' : 'fields'}. The others were saved at ${time}.`,
      held: 'Not saved yet: somebody else changed this. Compare above, then press Save.',
      someHeld: (held) =>
        `Not saved yet: somebody else changed ${held} ${held === 1 ? 'field' : 'fields'}. Choose at the marked ${held === 1 ? 'one' : 'ones'}, or press Save to use yours.`,
      signedOut: 'Not saved yet: your session has ended. Sign in in another tab, then press Save here.',
      otherOffice:
        'Not saved yet: another office is chosen in another tab. What you typed is still here. Choose the office of this table again, then press Save.',
      draft: 'There is text from earlier that was never sent.',
      restore: 'Bring it back',
      forget: 'Discard',
    },
  },
}
