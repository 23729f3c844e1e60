import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'
import type { StudyState } from './entry.ts'

type ListText = {
  readonly title: (state: StudyState, n: number) => string
  readonly lead: Readonly<Record<StudyState, string>>
  readonly tabs: Readonly<Record<StudyState, string>>
  readonly search: string
  readonly find: string
  readonly make: string
  readonly empty: Readonly<Record<StudyState, string>>
  readonly teach: string
  readonly study: string
  readonly changed: string
  readonly acts: string
  readonly restore: string
  readonly gone: (day: string) => string
  readonly more: string
  readonly nothingFound: (search: string) => string
  readonly examples: string
  readonly examplesLead: string
  readonly open: string
  readonly binTitle: (title: string) => string
  readonly binSay: (days: number) => string
  readonly reallyBin: string
  readonly backToStudy: string
  readonly binned: string
}

export const listText: Record<Language, ListText> = {
  id: {
    binTitle: (title) => `Hapus “${title}”?`,
    binSay: (days) =>
      `Studi pindah ke Keranjang, dan selama ${days} hari dapat dipulihkan dari sana. Sesudah itu hilang selamanya.`,
    reallyBin: 'Ya, pindahkan ke Keranjang',
    backToStudy: 'Kembali ke studi',
    binned: 'Studi sudah pindah ke Keranjang. Di sana studi dapat dipulihkan.',
    title: (state, n) => {
      const count = formatNumber(n, 'id')
      if (state === 'archived') return n === 0 ? 'Arsip kosong' : `${count} studi diarsipkan`
      if (state === 'binned') return n === 0 ? 'Keranjang kosong' : `${count} studi di keranjang`
      return n === 0 ? 'Belum ada studi' : `${count} studi berjalan`
    },
    lead: {
      active: 'Satu studi membawa satu pertanyaan kantor dari bukti sampai keputusan yang dapat dipertanggungjawabkan.',
      archived: 'Studi yang sudah selesai. Masih dapat dibaca dan dilaporkan, tidak dapat diubah.',
      binned: 'Studi yang dihapus tinggal di sini 30 hari, lalu hilang untuk selamanya.',
    },
    tabs: { active: 'Berjalan', archived: 'Arsip', binned: 'Keranjang' },
    search: 'Cari judul',
    find: 'Cari',
    make: 'Mulai studi baru',
    empty: {
      active: 'Anda belum ada di tim studi mana pun.',
      archived: 'Belum ada studi yang diarsipkan.',
      binned: 'Tidak ada yang dihapus.',
    },
    teach:
      'Mulailah dari satu pertanyaan, dari tabel penilaian yang sudah Anda punya (Word, Excel, PDF), dari bundel studi kantor lain, atau dari studi contoh.',
    study: 'Studi',
    changed: 'Terakhir diubah',
    acts: 'Tindakan',
    restore: 'Pulihkan',
    gone: (day) => `hilang ${day}`,
    more: 'Lebih lama',
    nothingFound: (search) => `Tidak ada judul yang memuat “${search}”.`,
    examples: 'Studi contoh',
    examplesLead: 'Buka dan pelajari; untuk mengubahnya, buat salinannya menjadi studi baru.',
    open: 'Buka',
  },
  en: {
    binTitle: (title) => `Delete “${title}”?`,
    binSay: (days) =>
      `It goes into the bin, and can be restored from there for ${days} days. After that it is gone for good.`,
    reallyBin: 'Yes, into the bin',
    backToStudy: 'Back to the study',
    binned: 'The study is in the bin. It can be restored there.',
    title: (state, n) => {
      const count = `${formatNumber(n, 'en')} ${n === 1 ? 'study' : 'studies'}`
      if (state === 'archived') return n === 0 ? 'The archive is empty' : `${count} archived`
      if (state === 'binned') return n === 0 ? 'The bin is empty' : `${count} in the bin`
      return n === 0 ? 'No study yet' : `${count} under way`
    },
    lead: {
      active: 'A study carries one question of the office from evidence to a decision that can be defended.',
      archived: 'Studies that are done. They can be read and reported, not changed.',
      binned: 'Deleted studies stay here for 30 days, then they are gone for ever.',
    },
    tabs: { active: 'Under way', archived: 'Archive', binned: 'Bin' },
    search: 'Search titles',
    find: 'Search',
    make: 'Start a study',
    empty: {
      active: 'You are in no study’s team yet.',
      archived: 'Nothing has been archived yet.',
      binned: 'Nothing was deleted.',
    },
    teach:
      'Start from a question, from a scoring table that you have (Word, Excel, PDF), from another office’s study bundle, or from an example.',
    study: 'Study',
    changed: 'Last changed',
    acts: 'Acts',
    restore: 'Restore',
    gone: (day) => `gone on ${day}`,
    more: 'Older',
    nothingFound: (search) => `No title holds “${search}”.`,
    examples: 'Example studies',
    examplesLead: 'Open and learn from them; to change one, copy it into a new study.',
    open: 'Open',
  },
}
