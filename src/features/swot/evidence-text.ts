import type { Language } from '../../base/language.ts'
import type { EvidenceKind } from './argument.ts'
import type { Stance } from './evidence.ts'

type EvidenceText = {
  readonly kinds: Readonly<Record<EvidenceKind, string>>
  readonly stances: Readonly<Record<Stance, string>>
  readonly states: Readonly<Record<string, string>>
  readonly open: string
  readonly missing: (reference: string) => string
  readonly changed: (seen: string, now: string) => string
  readonly gone: string
  readonly officeSays: (now: string) => string
  readonly takeNew: string
  readonly title: (factor: string) => string
  readonly name: string
  readonly lead: string
  readonly search: string
  readonly searchHint: string
  readonly find: string
  readonly pick: string
  readonly nothing: string
  readonly toSources: string
  readonly signals: string
  readonly signal: string
  readonly more: (n: number) => string
  readonly stance: string
  readonly place: string
  readonly placeHint: string
  readonly note: string
  readonly noteHint: string
  readonly add: string
  readonly save: string
  readonly failed: string
  readonly change: string
  readonly remove: string
  readonly back: string
  readonly problems: Readonly<
    Record<'noStance' | 'tooLong' | 'noFrom' | 'already' | 'unknown' | 'signalTotal' | 'tooMany' | 'stale', string>
  >
}

export const evidenceText: Record<Language, EvidenceText> = {
  id: {
    kinds: {
      figure: 'Rekapitulasi',
      document: 'Dokumen',
      interview: 'Wawancara',
      observation: 'Observasi',
      note: 'Catatan',
      quote: 'Kutipan',
      other: 'Rujukan lain',
    },
    stances: { supporting: 'mendukung', contradicting: 'membantah' },
    states: { 'not-reported': 'belum dilaporkan', confidential: 'dirahasiakan' },
    open: 'buka',
    missing: (reference) => `Rujukan ini tidak ditemukan lagi: ${reference}`,
    changed: (seen, now) => `angka berubah: ${seen} saat dikutip, sekarang ${now}`,
    gone: 'tidak ada',
    officeSays: (now) => `rekap kantor sekarang mengatakan ${now}`,
    takeNew: 'Pakai angka sekarang',
    title: (factor) => `Bukti untuk “${factor}”`,
    name: 'Tambah bukti',
    lead: 'Pilih apa yang dikutip, lalu katakan apakah itu mendukung atau membantah.',
    search: 'Cari',
    searchHint:
      'Kata dari judul sumber, kutipan, kategori, atau wilayah. Angka desa dan kecamatan muncul setelah dicari.',
    find: 'Cari',
    pick: 'Yang dikutip',
    nothing: 'Tidak ada yang cocok.',
    toSources: 'Tambah sumber dahulu',
    signals: 'Sinyal rekapitulasi yang disimpan',
    signal: 'Sinyal',
    more: (n) => `dan ${n} lainnya: persempit pencarian`,
    stance: 'Bukti ini',
    place: 'Di mana',
    placeHint: 'Halaman, alinea, atau baris. Misalnya: hlm. 12. Boleh kosong.',
    note: 'Catatan',
    noteHint: 'Apa yang dikatakan bukti ini. Boleh kosong.',
    add: 'Tambahkan bukti',
    save: 'Simpan',
    failed: 'Belum tersimpan',
    change: 'Ubah',
    remove: 'Lepas',
    back: 'Kembali ke faktor',
    problems: {
      noStance: 'Pilih mendukung atau membantah.',
      tooLong: 'Ringkaslah isian ini.',
      noFrom: 'Pilih dahulu apa yang dikutip.',
      already: 'Itu sudah menjadi bukti faktor ini. Ubah yang sudah ada.',
      unknown: 'Yang dipilih tidak ada lagi di studi ini. Muat ulang halaman lalu pilih lagi.',
      signalTotal:
        'Sinyal itu tentang jumlah, bukan satu angka yang dapat disalin. Ambil angka pembentuknya di Rekapitulasi studi, lalu kutip angka itu.',
      tooMany: 'Studi ini sudah memuat bukti sebanyak yang dapat dimuat.',
      stale: 'Bukti itu baru saja diubah orang lain. Yang tampil sekarang adalah yang terbaru: lihat, lalu ubah lagi.',
    },
  },
  en: {
    kinds: {
      figure: 'Recap',
      document: 'Document',
      interview: 'Interview',
      observation: 'Observation',
      note: 'Note',
      quote: 'Quote',
      other: 'Other reference',
    },
    stances: { supporting: 'supports', contradicting: 'contradicts' },
    states: { 'not-reported': 'not reported', confidential: 'confidential' },
    open: 'open',
    missing: (reference) => `This reference is not found any more: ${reference}`,
    changed: (seen, now) => `figure changed: ${seen} when cited, ${now} now`,
    gone: 'not there',
    officeSays: (now) => `the office’s recap says ${now} now`,
    takeNew: 'Take the figure of now',
    title: (factor) => `Evidence for “${factor}”`,
    name: 'Add evidence',
    lead: 'Choose what is cited, then say whether it supports or contradicts.',
    search: 'Search',
    searchHint:
      'Words of a source’s title, a quote, a category or a region. Figures of villages and districts appear when searched for.',
    find: 'Search',
    pick: 'What is cited',
    nothing: 'Nothing fits.',
    toSources: 'Add a source first',
    signals: 'Signals kept in the recap',
    signal: 'Signal',
    more: (n) => `and ${n} more: narrow the search`,
    stance: 'This evidence',
    place: 'Where',
    placeHint: 'A page, a paragraph or a line. For example: p. 12. May be empty.',
    note: 'Note',
    noteHint: 'What this evidence says. May be empty.',
    add: 'Add the evidence',
    save: 'Save',
    failed: 'Not saved yet',
    change: 'Change',
    remove: 'Take away',
    back: 'Back to the factor',
    problems: {
      noStance: 'Choose supports or contradicts.',
      tooLong: 'Make this shorter.',
      noFrom: 'Choose what is cited first.',
      already: 'That is evidence of this factor already. Change what is there.',
      unknown: 'What was chosen is not in the study any more. Load the page again and choose once more.',
      signalTotal:
        'That signal speaks of a total, not of one figure that can be copied. Take the figures behind it in the study’s recap and cite those.',
      tooMany: 'The study has as much evidence as it can hold.',
      stale: 'Somebody else has just changed that evidence. What is shown is the newest: look, then change it again.',
    },
  },
}
