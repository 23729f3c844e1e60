import type { Language } from '../../../base/language.ts'

type Labelled = { readonly label: string; readonly hint?: string }

type PeriodText = {
  readonly title: (n: number) => string
  readonly lead: string
  readonly empty: string
  readonly period: string
  readonly status: string
  readonly series: string
  readonly counts: string
  readonly due: string
  readonly none: string
  readonly addTitle: string
  readonly add: string
  readonly save: string
  readonly failed: string
  readonly back: string
  readonly changeTitle: (period: string, set: string) => string
  readonly lockedSay: string
  readonly breakSay: (from: string, to: string) => string
  readonly fields: Readonly<Record<'set' | 'period' | 'counts' | 'series' | 'dueOn', Labelled>>
  readonly problems: Readonly<Record<string, string>>
}

export const periodText: Record<Language, PeriodText> = {
  id: {
    title: (n) => (n === 0 ? 'Belum ada periode' : `${n} periode`),
    lead: 'Tiap kelompok kategori mempunyai periodenya sendiri. Angka dari dua deret, misalnya DTKS dan DTSEN, tidak dibandingkan sebagai pertumbuhan.',
    empty:
      'Buka periode pertama, misalnya PPKS 2021. Periode juga terbuka sendiri saat angka pertamanya diisi atau diimpor.',
    period: 'Periode',
    status: 'Status',
    series: 'Deret',
    counts: 'Cara menghitung',
    due: 'Tenggat',
    none: 'belum ditentukan',
    addTitle: 'Buka periode',
    add: 'Buka periode',
    save: 'Simpan',
    failed: 'Belum tersimpan',
    back: 'Kembali ke periode',
    changeTitle: (period, set) => `${period}, ${set}`,
    lockedSay: 'Periode ini sudah disahkan dan terkunci. Buka kuncinya dahulu di halaman Periksa, dengan alasan.',
    breakSay: (from, to) =>
      `Deret berganti dari ${from} ke ${to}: kenaikan atau penurunan di sini tidak dapat dibaca sebagai perubahan keadaan.`,
    fields: {
      set: { label: 'Kelompok kategori' },
      period: { label: 'Periode', hint: 'Contoh: 2021, Semester I 2021, Triwulan IV 2025, Januari 2026' },
      counts: { label: 'Angka ini menghitung' },
      series: { label: 'Deret data', hint: 'Contoh: DTKS atau DTSEN. Boleh kosong.' },
      dueOn: { label: 'Tenggat laporan kecamatan', hint: 'Contoh: 31-1-2026. Boleh kosong.' },
    },
    problems: {
      noCounts: 'Pilih salah satu.',
      tooLong: 'Paling panjang 60 tanda.',
      badDay: 'Tulis tanggal seperti 31-1-2026.',
      noSet: 'Pilih kelompok kategorinya.',
      badPeriod: 'Tulis tahun, semester, triwulan, atau bulan, misalnya Semester I 2021.',
      known: 'Periode ini sudah dibuka.',
      locked: 'Periode ini sudah disahkan dan terkunci.',
      gone: 'Periode ini sudah tidak ada.',
    },
  },
  en: {
    title: (n) => (n === 0 ? 'No period yet' : `${n} periods`),
    lead: 'Each category set has its own periods. Figures of two series, such as DTKS and DTSEN, are not compared as growth.',
    empty: 'Begin the first period, such as PPKS 2021. A period also begins by itself with its first figure.',
    period: 'Period',
    status: 'Status',
    series: 'Series',
    counts: 'What is counted',
    due: 'Due',
    none: 'not said',
    addTitle: 'Begin a period',
    add: 'Begin the period',
    save: 'Save',
    failed: 'Not saved yet',
    back: 'Back to the periods',
    changeTitle: (period, set) => `${period}, ${set}`,
    lockedSay: 'This period is approved and locked. Reopen it first on the page Check, with a reason.',
    breakSay: (from, to) =>
      `The series changes from ${from} to ${to}: a rise or fall here cannot be read as a change of the situation.`,
    fields: {
      set: { label: 'Category set' },
      period: { label: 'Period', hint: 'For example: 2021, Half 1 2021, Quarter 4 2025, January 2026' },
      counts: { label: 'These figures say' },
      series: { label: 'Data series', hint: 'For example: DTKS or DTSEN. May be empty.' },
      dueOn: { label: 'When districts must have reported', hint: 'For example: 31-1-2026. May be empty.' },
    },
    problems: {
      noCounts: 'Choose one.',
      tooLong: '60 signs at most.',
      badDay: 'Write a day such as 31-1-2026.',
      noSet: 'Choose the category set.',
      badPeriod: 'Write a year, half, quarter or month, such as Half 1 2021.',
      known: 'This period was begun already.',
      locked: 'This period is approved and locked.',
      gone: 'This period is there no more.',
    },
  },
}
