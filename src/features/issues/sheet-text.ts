import type { Language } from '../../base/language.ts'

type SheetText = {
  readonly title: string
  readonly lead: string
  readonly noIssues: string
  readonly toIssues: string
  readonly noRaters: string
  readonly rater: string
  readonly raterHint: string
  readonly filled: string
  readonly filledOf: (done: string, of: string) => string
  readonly fill: string
  readonly acts: string
  readonly remove: string
  readonly removeTitle: (rater: string) => string
  readonly removeSay: (scores: number) => string
  readonly reallyRemove: string
  readonly add: string
  readonly addTitle: string
  readonly failed: string
  /** Heading of what is wrong with some cells, the others being saved. */
  readonly someFailed: string
  readonly sheetTitle: (rater: string) => string
  readonly sheetLead: (method: string) => string
  readonly issue: string
  readonly save: string
  readonly back: string
  readonly results: string
  readonly cell: (issue: string, criterion: string, from: string, to: string) => string
  readonly range: (from: string, to: string) => string
  readonly reasons: string
  readonly reason: (criterion: string) => string
  readonly page: (first: string, last: string, of: string) => string
  readonly next: string
  readonly before: string
  readonly empty: string
  readonly problems: {
    readonly pointsOutsideScale: (from: string, to: string) => string
    readonly notANumber: string
    readonly notWhole: string
    readonly noName: string
    readonly takenName: (rater: string) => string
    readonly tooMany: string
    readonly gone: string
  }
}

export const sheetText: Record<Language, SheetText> = {
  id: {
    title: 'Nilai panel',
    lead: 'Satu orang mengisikan nilai setiap penilai, misalnya dari lembar kertas. Sel yang kosong berarti belum dinilai, bukan nol.',
    noIssues: 'Belum ada isu untuk dinilai.',
    toIssues: 'Tuliskan isunya dahulu',
    noRaters: 'Belum ada penilai. Tambahkan satu: nama, peran, atau sebutan seperti “penilai 1”.',
    rater: 'Penilai',
    raterHint: 'Nama, peran, atau sebutan, misalnya: Kepala Bidang Rehabilitasi',
    filled: 'Terisi',
    filledOf: (done, of) => `${done} dari ${of}`,
    fill: 'Isi nilai',
    acts: 'Tindakan',
    remove: 'Hapus',
    removeTitle: (rater) => `Hapus ${rater} dari panel?`,
    removeSay: (scores) => `${scores} nilainya ikut terhapus. Riwayat tetap mencatat semuanya.`,
    reallyRemove: 'Ya, hapus',
    add: 'Tambahkan',
    addTitle: 'Tambah penilai',
    failed: 'Belum tersimpan',
    someFailed: 'Isian ini belum tersimpan; isian lain sudah',
    sheetTitle: (rater) => `Nilai dari ${rater}`,
    sheetLead: (method) => `Metode ${method}. Isi bilangan bulat; kosongkan yang belum dinilai.`,
    issue: 'Isu',
    save: 'Simpan',
    back: 'Kembali ke panel',
    results: 'Lihat hasil hitungnya',
    cell: (issue, criterion, from, to) => `${issue}: ${criterion}, ${from} sampai ${to}`,
    range: (from, to) => `${from}–${to}`,
    reasons: 'Alasan',
    reason: (criterion) => `Alasan untuk ${criterion}`,
    page: (first, last, of) => `Isu ${first} sampai ${last} dari ${of}`,
    next: 'Isu berikutnya',
    before: 'Isu sebelumnya',
    empty: '(kosong)',
    problems: {
      pointsOutsideScale: (from, to) => `Isi bilangan bulat dari ${from} sampai ${to}.`,
      notANumber: 'Isi dengan angka saja, misalnya 12, atau kosongkan.',
      notWhole: 'Isi bilangan bulat, tanpa koma, misalnya 12.',
      noName: 'Tuliskan nama, peran, atau sebutan penilai.',
      takenName: (rater) =>
        `Penilai itu sudah ada, sebagai “${rater}”. Buka lembarnya di atas, atau pakai sebutan lain.`,
      tooMany: 'Paling banyak 3.000 penilai dalam satu studi.',
      gone: 'Isu atau kriteria ini sudah tidak ada; muat ulang halaman.',
    },
  },
  en: {
    title: 'Scores of the panel',
    lead: 'One person enters the scores of every rater, for example from paper. An empty cell is not scored yet; it is not zero.',
    noIssues: 'There is no issue to score yet.',
    toIssues: 'Write the issues first',
    noRaters: 'There is no rater yet. Add one: a name, a role, or a label such as “rater 1”.',
    rater: 'Rater',
    raterHint: 'A name, a role or a label, such as: Head of Rehabilitation',
    filled: 'Filled',
    filledOf: (done, of) => `${done} of ${of}`,
    fill: 'Enter scores',
    acts: 'Acts',
    remove: 'Delete',
    removeTitle: (rater) => `Take ${rater} out of the panel?`,
    removeSay: (scores) => `${scores} scores go with it. The history keeps them all.`,
    reallyRemove: 'Yes, delete',
    add: 'Add',
    addTitle: 'Add a rater',
    failed: 'Not saved yet',
    someFailed: 'These are not saved yet; the others are',
    sheetTitle: (rater) => `Scores of ${rater}`,
    sheetLead: (method) => `Method ${method}. Whole numbers; leave empty what is not scored yet.`,
    issue: 'Issue',
    save: 'Save',
    back: 'Back to the panel',
    results: 'See what comes out',
    cell: (issue, criterion, from, to) => `${issue}: ${criterion}, ${from} to ${to}`,
    range: (from, to) => `${from}–${to}`,
    reasons: 'Reasons',
    reason: (criterion) => `Reason for ${criterion}`,
    page: (first, last, of) => `Issues ${first} to ${last} of ${of}`,
    next: 'Next issues',
    before: 'Issues before',
    empty: '(empty)',
    problems: {
      pointsOutsideScale: (from, to) => `Write a whole number from ${from} to ${to}.`,
      notANumber: 'Write digits only, such as 12, or leave it empty.',
      notWhole: 'Write a whole number, without a point, such as 12.',
      noName: 'Write the name, role or label of the rater.',
      takenName: (rater) => `That rater is there already, as “${rater}”. Open the sheet above, or use another label.`,
      tooMany: 'A study has 3,000 raters at most.',
      gone: 'This issue or criterion is gone; load the page again.',
    },
  },
}
