import type { Language } from '../../../base/language.ts'

/** What the table says, on the page and in the island. `n` is a number as people write it. */
export type GridText = {
  readonly sum: string
  readonly missing: (n: string) => string
  readonly hidden: (n: string) => string
  readonly differs: (sum: string) => string
  readonly wrong: Readonly<Record<'notANumber' | 'hasParts' | 'negative' | 'tooLarge', string>>
  readonly refused: Readonly<Record<'locked' | 'unknownCategory' | 'unknownRegion' | 'badFigure', string>>
  readonly keys: string
  readonly copied: (n: string) => string
  readonly pasted: (n: string, wrong: number, outside: number) => string
  readonly undone: (n: string) => string
  readonly nothingToUndo: string
  readonly unread: (n: string) => string
  readonly saveNow: string
  readonly toSignIn: string
  readonly cellName: (category: string, region: string) => string
  readonly about: (cell: string) => string
  readonly useMine: string
  readonly useTheirs: string
  readonly useAllMine: (n: string) => string
  readonly useAllTheirs: (n: string) => string
}

export const gridText: Record<Language, GridText> = {
  id: {
    sum: 'Jumlah',
    missing: (n) => `${n} belum`,
    hidden: (n) => `${n} rahasia`,
    differs: (sum) => `Jumlah bagiannya ${sum}`,
    wrong: {
      notANumber: 'Bukan angka. Isi bilangan bulat seperti 46.109, - bila tidak dilaporkan, r bila dirahasiakan.',
      hasParts: 'Hitungan tidak berkoma. Isi bilangan bulat.',
      negative: 'Hitungan tidak bisa kurang dari nol.',
      tooLarge: 'Angka ini terlalu besar untuk sebuah hitungan.',
    },
    refused: {
      locked: 'Periode ini sudah disahkan dan terkunci.',
      unknownCategory: 'Kategori ini sudah tidak ada; muat ulang halaman.',
      unknownRegion: 'Wilayah ini sudah tidak ada; muat ulang halaman.',
      badFigure: 'Angka ini tidak dapat disimpan.',
    },
    keys: 'Panah memindahkan sel, Enter turun, Tab ke kanan, Shift memilih, Ctrl+C menyalin, Ctrl+V menempel dari Excel, Delete mengosongkan, Ctrl+Z mengurungkan, Esc keluar dari tabel.',
    copied: (n) => `${n} sel disalin.`,
    pasted: (n, wrong, outside) =>
      [
        `${n} sel ditempel.`,
        wrong > 0 ? `${wrong} tidak terbaca: tetap di tempatnya, ditandai, dan belum disimpan.` : '',
        outside > 0 ? `${outside} sel jatuh di luar tabel dan tidak dimasukkan.` : '',
      ]
        .filter((s) => s !== '')
        .join(' '),
    undone: (n) => `${n} sel dikembalikan.`,
    nothingToUndo: 'Tidak ada yang dapat diurungkan.',
    unread: (n) => `${n} sel ditandai dan belum tersimpan.`,
    saveNow: 'Simpan sekarang',
    toSignIn: 'Masuk di tab lain',
    cellName: (category, region) => `${category}, ${region}`,
    about: (cell) => `Catatan dan riwayat: ${cell}`,
    useMine: 'Pakai isian saya',
    useTheirs: 'Pakai yang tersimpan',
    useAllMine: (n) => `Pakai semua ${n} isian saya`,
    useAllTheirs: (n) => `Pakai semua ${n} yang tersimpan`,
  },
  en: {
    sum: 'Total',
    missing: (n) => `${n} missing`,
    hidden: (n) => `${n} hidden`,
    differs: (sum) => `Its parts add up to ${sum}`,
    wrong: {
      notANumber: 'Not a number. Write a whole number such as 46,109, - if not reported, c if confidential.',
      hasParts: 'A count has no decimals. Write a whole number.',
      negative: 'A count cannot be below zero.',
      tooLarge: 'This is too large for a count.',
    },
    refused: {
      locked: 'This period is approved and locked.',
      unknownCategory: 'This category is gone; load the page again.',
      unknownRegion: 'This region is gone; load the page again.',
      badFigure: 'This figure cannot be saved.',
    },
    keys: 'Arrows move, Enter goes down, Tab to the right, Shift selects, Ctrl+C copies, Ctrl+V pastes from Excel, Delete clears, Ctrl+Z undoes, Esc leaves the table.',
    copied: (n) => `${n} cells copied.`,
    pasted: (n, wrong, outside) =>
      [
        `${n} cells pasted.`,
        wrong > 0 ? `${wrong} could not be read: they stay where they are, marked, and are not saved yet.` : '',
        outside > 0 ? `${outside} cells fell outside the table and were left out.` : '',
      ]
        .filter((s) => s !== '')
        .join(' '),
    undone: (n) => `${n} cells put back.`,
    nothingToUndo: 'There is nothing to undo.',
    unread: (n) => `${n} cells are marked and not saved yet.`,
    saveNow: 'Save now',
    toSignIn: 'Sign in in another tab',
    cellName: (category, region) => `${category}, ${region}`,
    about: (cell) => `Remarks and history: ${cell}`,
    useMine: 'Use mine',
    useTheirs: 'Use the saved one',
    useAllMine: (n) => `Use all ${n} of mine`,
    useAllTheirs: (n) => `Use all ${n} that are saved`,
  },
}
