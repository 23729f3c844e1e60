import type { Language } from '../../base/language.ts'

type Problems = 'noText' | 'noLocus' | 'noEffect' | 'tooLong' | 'tooMany'

type FactorText = {
  readonly addTitle: string
  readonly addLead: string
  readonly sentence: string
  readonly sentenceHint: string
  readonly locus: string
  readonly effect: string
  readonly theme: string
  readonly themeHint: string
  readonly add: string
  readonly save: string
  readonly failed: string
  readonly saved: string
  readonly added: string
  readonly toBoard: string
  readonly change: string
  readonly addEvidence: string
  readonly written: (who: string, when: string) => string
  readonly came: string
  readonly somebody: string
  readonly history: string
  readonly problems: Readonly<Record<Problems, string>> & { readonly twin: (id: string) => string }
}

export const factorText: Record<Language, FactorText> = {
  id: {
    addTitle: 'Tambah faktor',
    addLead: 'Satu kalimat, dan dua pertimbangan yang terpisah: di mana letaknya, dan apa pengaruhnya.',
    sentence: 'Faktor',
    sentenceHint: 'Satu kalimat yang dapat dibuktikan. Misalnya: TKSK, PSM, dan TAGANA belum dibina secara rutin',
    locus: 'Letaknya',
    effect: 'Pengaruhnya',
    theme: 'Kelompok',
    themeHint: 'Faktor dengan kelompok yang sama berdiri bersama di papan. Boleh kosong.',
    add: 'Tambahkan',
    save: 'Simpan',
    failed: 'Belum tersimpan',
    saved: 'Tersimpan.',
    added: 'Faktor tersimpan. Sekarang tunjukkan buktinya.',
    toBoard: 'Kembali ke papan SWOT',
    change: 'Ubah faktor',
    addEvidence: 'Tambah bukti',
    written: (who, when) => `Ditulis ${who}, ${when}`,
    came: 'Datang bersama bundel studi',
    somebody: 'seseorang yang sudah tidak terdaftar',
    history: 'Riwayat studi',
    problems: {
      noText: 'Tuliskan faktornya sebagai satu kalimat.',
      noLocus: 'Pilih di dalam atau di luar dinas.',
      noEffect: 'Pilih membantu atau menghambat.',
      tooLong: 'Ringkaslah isian ini.',
      tooMany: 'Paling banyak 500 faktor dalam satu studi.',
      twin: (id) => `Kalimat itu sudah ada, sebagai faktor ${id}. Tuliskan yang lain, atau ubah yang sudah ada.`,
    },
  },
  en: {
    addTitle: 'Add a factor',
    addLead: 'One sentence, and two separate judgements: where it lies, and what it does.',
    sentence: 'Factor',
    sentenceHint: 'One sentence that can be proven. For example: TKSK, PSM and TAGANA are not trained regularly',
    locus: 'It lies',
    effect: 'It',
    theme: 'Group',
    themeHint: 'Factors of the same group stand together on the board. May be empty.',
    add: 'Add',
    save: 'Save',
    failed: 'Not saved yet',
    saved: 'Saved.',
    added: 'The factor is saved. Now show its evidence.',
    toBoard: 'Back to the SWOT board',
    change: 'Change the factor',
    addEvidence: 'Add evidence',
    written: (who, when) => `Written by ${who}, ${when}`,
    came: 'Came with the study bundle',
    somebody: 'somebody who is no member any more',
    history: 'History of the study',
    problems: {
      noText: 'Write the factor as one sentence.',
      noLocus: 'Choose inside or outside the office.',
      noEffect: 'Choose helps or hinders.',
      tooLong: 'Make this shorter.',
      tooMany: 'A study has 500 factors at most.',
      twin: (id) => `That sentence is there already, as factor ${id}. Write another one, or change that one.`,
    },
  },
}
