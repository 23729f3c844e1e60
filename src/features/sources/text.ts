import type { Language } from '../../base/language.ts'
import type { SourceKind } from './source.ts'

type Problems = 'noKind' | 'noTitle' | 'tooLong' | 'noDay' | 'noLink' | 'noFile' | 'tooMany'

type SourcesText = {
  readonly name: string
  readonly title: (n: number) => string
  readonly lead: string
  readonly empty: string
  readonly emptyExample: string
  readonly kinds: Readonly<Record<SourceKind, string>>
  readonly fields: Readonly<
    Record<'kind' | 'title' | 'date' | 'place' | 'file' | 'citation' | 'link', { label: string; hint?: string }>
  >
  readonly noFile: string
  readonly add: string
  readonly addTitle: string
  readonly added: (title: string) => string
  readonly save: string
  readonly saved: string
  readonly failed: string
  readonly back: string
  readonly change: string
  readonly remove: string
  readonly removeTitle: (title: string) => string
  readonly removeSay: string
  readonly reallyRemove: string
  readonly stays: (files: readonly string[]) => string
  readonly open: string
  readonly cited: (n: number) => string
  readonly quotes: (n: number) => string
  readonly noQuotes: string
  readonly text: string
  readonly textSay: string
  readonly toPlace: string
  readonly history: string
  readonly problems: Readonly<Record<Problems, string>>
}

export const sourcesText: Record<Language, SourcesText> = {
  id: {
    name: 'Sumber',
    title: (n) => (n === 0 ? 'Belum ada sumber' : `${n} sumber dikutip`),
    lead: 'Dokumen, wawancara, observasi, dan catatan yang menjadi dasar studi. Setiap faktor SWOT menunjuk ke sini.',
    empty: 'Tuliskan dari mana studi ini tahu apa yang ditulisnya: satu baris untuk setiap dokumen atau wawancara.',
    emptyExample: 'Studi contoh ini belum menyebut sumbernya.',
    kinds: { document: 'Dokumen', interview: 'Wawancara', observation: 'Observasi', note: 'Catatan' },
    fields: {
      kind: { label: 'Macam' },
      title: {
        label: 'Judul',
        hint: 'Sebut perannya, bukan nama orangnya. Misalnya: Wawancara dengan TKSK Merapi Barat',
      },
      date: { label: 'Tanggal', hint: 'Boleh kosong.' },
      place: { label: 'Tempat', hint: 'Boleh kosong. Misalnya: Kantor Kecamatan Merapi Barat' },
      file: { label: 'Berkas dalam studi' },
      citation: { label: 'Cara mengutip', hint: 'Misalnya: Seanto & Alyani (2026), Tabel 1' },
      link: { label: 'Tautan', hint: 'Alamat yang dimulai dengan https://' },
    },
    noFile: 'tidak ada',
    add: 'Tambahkan',
    addTitle: 'Tambah sumber',
    added: (title) => `Tersimpan: ${title}`,
    save: 'Simpan',
    saved: 'Tersimpan.',
    failed: 'Belum tersimpan',
    back: 'Kembali ke daftar sumber',
    change: 'Ubah sumber',
    remove: 'Hapus',
    removeTitle: (title) => `Hapus “${title}”?`,
    removeSay: 'Belum ada yang mengutipnya. Riwayat tetap mencatat bahwa sumber ini pernah ada.',
    reallyRemove: 'Ya, hapus',
    stays: (files) =>
      `Sumber ini belum dapat dihapus: ${files.join(', ')} masih merujuk kepadanya. Lepaskan rujukan itu dahulu.`,
    open: 'Buka tautan',
    cited: (n) => (n === 0 ? 'Belum dikutip oleh faktor' : `Dikutip oleh ${n} faktor`),
    quotes: (n) => `${n} kutipan`,
    noQuotes: 'Belum ada kutipan dari sumber ini.',
    text: 'Teks',
    textSay: 'Teks dibekukan: kutipan ditandai di tempatnya.',
    toPlace: 'lihat di teks',
    history: 'Riwayat sumber',
    problems: {
      noKind: 'Pilih macam sumbernya.',
      noTitle: 'Tuliskan judulnya.',
      tooLong: 'Ringkaslah isian ini.',
      noDay: 'Tuliskan tanggal yang ada di kalender.',
      noLink: 'Tuliskan alamat lengkap yang dimulai dengan https:// atau http://.',
      noFile: 'Pilih berkas yang ada di studi ini.',
      tooMany: 'Paling banyak 2.000 sumber dalam satu studi.',
    },
  },
  en: {
    name: 'Sources',
    title: (n) => (n === 0 ? 'No source yet' : n === 1 ? 'One cited source' : `${n} cited sources`),
    lead: 'Documents, interviews, observations and notes that the study rests on. Every factor of SWOT points here.',
    empty: 'Write where the study knows from what it says: one line for each document or interview.',
    emptyExample: 'This example does not name its sources.',
    kinds: { document: 'Document', interview: 'Interview', observation: 'Observation', note: 'Note' },
    fields: {
      kind: { label: 'Kind' },
      title: {
        label: 'Title',
        hint: 'Name the role, not the person. For example: Interview with the TKSK of Merapi Barat',
      },
      date: { label: 'Date', hint: 'May be empty.' },
      place: { label: 'Place', hint: 'May be empty. For example: District office of Merapi Barat' },
      file: { label: 'File in the study' },
      citation: { label: 'How it is cited', hint: 'For example: Seanto & Alyani (2026), Table 1' },
      link: { label: 'Link', hint: 'An address that begins with https://' },
    },
    noFile: 'none',
    add: 'Add',
    addTitle: 'Add a source',
    added: (title) => `Saved: ${title}`,
    save: 'Save',
    saved: 'Saved.',
    failed: 'Not saved yet',
    back: 'Back to the sources',
    change: 'Change the source',
    remove: 'Delete',
    removeTitle: (title) => `Delete “${title}”?`,
    removeSay: 'Nothing cites it. The history keeps that it existed.',
    reallyRemove: 'Yes, delete',
    stays: (files) => `This source cannot go yet: ${files.join(', ')} still point at it. Take that away first.`,
    open: 'Open the link',
    cited: (n) => (n === 0 ? 'No factor cites it yet' : n === 1 ? 'One factor cites it' : `${n} factors cite it`),
    quotes: (n) => (n === 1 ? 'One quote' : `${n} quotes`),
    noQuotes: 'No quote from this source yet.',
    text: 'Text',
    textSay: 'The text is frozen: quotes are marked in their place.',
    toPlace: 'see it in the text',
    history: 'History of the source',
    problems: {
      noKind: 'Choose the kind of source.',
      noTitle: 'Write its title.',
      tooLong: 'Make this shorter.',
      noDay: 'Write a date that exists.',
      noLink: 'Write a whole address that begins with https:// or http://.',
      noFile: 'Choose a file of this study.',
      tooMany: 'A study has 2,000 sources at most.',
    },
  },
}
