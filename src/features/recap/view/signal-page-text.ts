import type { Language } from '../../../base/language.ts'

type SignalPageText = {
  readonly title: (proposed: number, kept: number) => string
  readonly none: string
  readonly lead: (set: string, where: string, period: string) => string
  readonly teach: string
  readonly kept: string
  readonly noneKept: string
  readonly proposed: string
  readonly noneProposed: string
  readonly dropped: (n: number) => string
  readonly note: string
  readonly noteHint: string
  readonly keep: string
  readonly drop: string
  readonly takeBack: string
  readonly figure: string
  readonly changed: string
  readonly wasIs: (was: string, is: string) => string
  readonly gone: string
  readonly by: (name: string, date: string) => string
  readonly choose: string
  readonly show: string
  readonly stale: string
  readonly failed: string
  readonly noNote: string
}

export const signalPageText: Record<Language, SignalPageText> = {
  id: {
    title: (proposed, kept) =>
      proposed === 0 ? `${kept} sinyal disimpan, tidak ada yang menunggu` : `${proposed} hal menonjol menunggu dipilih`,
    none: 'Belum ada angka yang dapat diperiksa',
    lead: (set, where, period) => `${set}, ${where}, ${period}. Aturan hanya mengusulkan; yang menilai adalah Anda.`,
    teach:
      'Sinyal adalah angka yang layak dibicarakan: lonjakan, yang jauh dari wilayah lain, yang belum melapor. Setelah angka satu periode diisi, usulannya muncul di sini.',
    kept: 'Disimpan',
    noneKept: 'Belum ada sinyal yang disimpan. Simpan yang layak dijadikan dasar isu strategis; alamat angkanya tetap.',
    proposed: 'Diusulkan',
    noneProposed: 'Tidak ada usulan lain untuk periode ini.',
    dropped: (n) => `${n} dikesampingkan`,
    note: 'Catatan',
    noteHint: 'Mengapa disimpan atau dikesampingkan, misalnya “pendataan ulang Maret 2024”.',
    keep: 'Simpan',
    drop: 'Kesampingkan',
    takeBack: 'Tarik keputusan',
    figure: 'Lihat angkanya',
    changed: 'angka berubah',
    wasIs: (was, is) => `dulu ${was}, sekarang ${is}`,
    gone: 'tidak ada lagi',
    by: (name, date) => `${name}, ${date}`,
    choose: 'Periode',
    show: 'Tampilkan',
    stale: 'Usulan ini tidak berlaku lagi: angkanya sudah berubah. Lihat usulan yang baru.',
    failed: 'Belum tersimpan',
    noNote: 'Tuliskan catatan: mengapa sinyal ini dikesampingkan?',
  },
  en: {
    title: (proposed, kept) =>
      proposed === 0 ? `${kept} signals kept, none waits` : `${proposed} things that stand out wait for a choice`,
    none: 'No figures to look through yet',
    lead: (set, where, period) => `${set}, ${where}, ${period}. Rules only propose; you judge.`,
    teach:
      'A signal is a figure worth talking about: a jump, one far from other regions, one not reported. Once the figures of a period are entered, proposals stand here.',
    kept: 'Kept',
    noneKept: 'No signal kept yet. Keep those that an issue can rest on; the address of a figure stays.',
    proposed: 'Proposed',
    noneProposed: 'Nothing more is proposed for this period.',
    dropped: (n) => `${n} set aside`,
    note: 'Note',
    noteHint: 'Why it is kept or set aside, such as “counted anew in March 2024”.',
    keep: 'Keep',
    drop: 'Set aside',
    takeBack: 'Take back',
    figure: 'See the figure',
    changed: 'figure changed',
    wasIs: (was, is) => `was ${was}, is ${is}`,
    gone: 'is no more',
    by: (name, date) => `${name}, ${date}`,
    choose: 'Period',
    show: 'Show',
    stale: 'This proposal does not hold any more: its figure has changed. See the new proposals.',
    failed: 'Not saved yet',
    noNote: 'Write a note: why is this signal set aside?',
  },
}
