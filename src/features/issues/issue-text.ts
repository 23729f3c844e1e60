import type { Language } from '../../base/language.ts'

type IssueText = {
  readonly title: (n: number) => string
  readonly lead: string
  readonly empty: string
  readonly issue: string
  readonly note: string
  readonly noteHint: string
  readonly issueHint: string
  readonly save: string
  readonly failed: string
  readonly addTitle: string
  readonly add: string
  readonly change: string
  readonly changeTitle: string
  readonly up: string
  readonly down: string
  readonly remove: string
  readonly removeTitle: (title: string) => string
  readonly removeSay: (scores: number) => string
  readonly stays: (pointing: readonly string[]) => string
  readonly reallyRemove: string
  readonly back: string
  readonly acts: string
  readonly next: string
  readonly toPanel: string
  readonly added: (title: string) => string
  readonly problems: Readonly<Record<'noTitle' | 'tooLong' | 'tooMany', string>> & {
    readonly twin: (n: number) => string
  }
}

export const issueText: Record<Language, IssueText> = {
  id: {
    title: (n) => (n === 0 ? 'Belum ada isu strategis' : `${n} isu strategis`),
    lead: 'Masalah yang akan ditimbang dan dipilih salah satunya. Tuliskan masing-masing sebagai satu kalimat.',
    empty:
      'Isu strategis lahir dari angka, wawancara, dan dokumen. Tuliskan sedikitnya dua, supaya ada yang dibandingkan. Contoh: “Kurang maksimalnya peran TKSK, PSM, dan TAGANA”.',
    issue: 'Isu',
    note: 'Catatan',
    noteHint: 'Dari mana isu ini, apa buktinya. Boleh kosong.',
    issueHint: 'Satu kalimat, misalnya: Kurang maksimalnya peran TKSK, PSM, dan TAGANA',
    save: 'Simpan',
    failed: 'Belum tersimpan',
    addTitle: 'Tambah isu',
    add: 'Tambahkan',
    change: 'Ubah',
    changeTitle: 'Ubah isu',
    up: 'Naikkan',
    down: 'Turunkan',
    remove: 'Hapus',
    removeTitle: (title) => `Hapus “${title}”?`,
    removeSay: (scores) =>
      scores === 0
        ? 'Isu ini belum dinilai. Riwayat tetap mencatat bahwa isu ini pernah ada.'
        : `${scores} nilai untuk isu ini ikut terhapus. Riwayat tetap mencatat semuanya.`,
    stays: (pointing) =>
      `Isu ini belum dapat dihapus: ${pointing.join(', ')} masih merujuk kepadanya. Ubah rujukan itu dahulu, misalnya dengan membatalkan penetapan.`,
    reallyRemove: 'Ya, hapus',
    back: 'Kembali',
    acts: 'Tindakan',
    next: 'Lanjut: isi nilai',
    toPanel: 'Undang panel penilai',
    added: (title) => `Tersimpan: ${title}`,
    problems: {
      twin: (n) => `Isu itu sudah ada, sebagai isu ${n}. Tuliskan isu lain, atau ubah yang sudah ada.`,
      noTitle: 'Tuliskan isunya sebagai satu kalimat.',
      tooLong: 'Ringkaslah: paling panjang 1.000 tanda untuk isu, 20.000 untuk catatan.',
      tooMany: 'Paling banyak 2.000 isu dalam satu studi.',
    },
  },
  en: {
    title: (n) => (n === 0 ? 'No strategic issue yet' : n === 1 ? 'One strategic issue' : `${n} strategic issues`),
    lead: 'Problems to be weighed, one of which will be chosen. Write each as one sentence.',
    empty:
      'Strategic issues come from figures, interviews and documents. Write at least two, so that there is something to compare. For example: “TKSK, PSM and TAGANA are not put to full use”.',
    issue: 'Issue',
    note: 'Note',
    noteHint: 'Where it comes from and what its evidence is. May be empty.',
    issueHint: 'One sentence, such as: TKSK, PSM and TAGANA are not put to full use',
    save: 'Save',
    failed: 'Not saved yet',
    addTitle: 'Add an issue',
    add: 'Add',
    change: 'Change',
    changeTitle: 'Change the issue',
    up: 'Move up',
    down: 'Move down',
    remove: 'Delete',
    removeTitle: (title) => `Delete “${title}”?`,
    removeSay: (scores) =>
      scores === 0
        ? 'It has not been scored. The history keeps that it existed.'
        : `${scores} scores of this issue go with it. The history keeps them all.`,
    stays: (pointing) =>
      `This issue cannot go yet: ${pointing.join(', ')} still point at it. Change that first, for example by taking the decision back.`,
    reallyRemove: 'Yes, delete',
    back: 'Back',
    acts: 'Acts',
    next: 'Next: enter scores',
    toPanel: 'Invite a panel',
    added: (title) => `Saved: ${title}`,
    problems: {
      twin: (n) => `That issue is there already, as issue ${n}. Write another one, or change that one.`,
      noTitle: 'Write the issue as one sentence.',
      tooLong: 'Make it shorter: 1,000 signs for the issue, 20,000 for the note.',
      tooMany: 'A study has 2,000 issues at most.',
    },
  },
}
