import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'
import type { SwotQuadrant } from '../../methods/swot/factor.ts'
import type { TowsCell } from './tows.ts'

type TowsText = {
  readonly name: string
  readonly title: (n: number) => string
  readonly lead: string
  readonly none: string
  readonly toRatings: string
  readonly toQspm: string
  readonly cells: Readonly<Record<TowsCell, string>>
  readonly cellHints: Readonly<Record<TowsCell, string>>
  readonly quadrants: Readonly<Record<SwotQuadrant, string>>
  readonly noEdge: (quadrant: string) => string
  readonly empty: string
  readonly add: string
  readonly change: string
  readonly remove: string
  readonly unpaired: string
  readonly moved: (quadrant: string) => string
  readonly addTitle: (cell: string) => string
  readonly changeTitle: string
  readonly strategy: string
  readonly strategyHint: string
  readonly factors: (quadrant: string) => string
  readonly save: string
  readonly failed: string
  readonly back: string
  readonly removeTitle: (text: string) => string
  readonly removeSay: string
  readonly reallyRemove: string
  readonly problems: Readonly<Record<'noText' | 'tooLong' | 'noFactor' | 'tooMany', string>>
}

export const towsText: Record<Language, TowsText> = {
  id: {
    name: 'Matriks TOWS',
    title: (n) => (n === 0 ? 'Belum ada strategi' : `${formatNumber(n, 'id')} strategi dari pasangan faktor`),
    lead: 'Setiap strategi lahir dari faktor di dua sisi selnya. Faktor membuka buktinya.',
    none: 'Belum ada faktor SWOT di studi ini. Tuliskan faktornya dahulu.',
    toRatings: 'Bobot dan rating (IFAS/EFAS)',
    toQspm: 'Bandingkan strategi (QSPM)',
    cells: {
      SO: 'Kekuatan dan peluang',
      WO: 'Kelemahan dan peluang',
      ST: 'Kekuatan dan ancaman',
      WT: 'Kelemahan dan ancaman',
    },
    cellHints: {
      SO: 'Pakai kekuatan untuk meraih peluang.',
      WO: 'Atasi kelemahan dengan memanfaatkan peluang.',
      ST: 'Pakai kekuatan untuk menahan ancaman.',
      WT: 'Kecilkan kelemahan dan hindari ancaman.',
    },
    quadrants: { S: 'Kekuatan', W: 'Kelemahan', O: 'Peluang', T: 'Ancaman' },
    noEdge: (quadrant) => `Belum ada faktor di ${quadrant}.`,
    empty: 'Belum ada strategi di sel ini.',
    add: 'Tambah strategi',
    change: 'Ubah',
    remove: 'Hapus',
    unpaired: 'belum dipasangkan dengan faktor',
    moved: (quadrant) => `kini ${quadrant}`,
    addTitle: (cell) => `Strategi ${cell} baru`,
    changeTitle: 'Ubah strategi',
    strategy: 'Strategi',
    strategyHint: 'Satu kalimat kerja, misalnya: Satukan laporan petugas lewat grup pesan desa.',
    factors: (quadrant) => `Dari ${quadrant}`,
    save: 'Simpan strategi',
    failed: 'Belum tersimpan',
    back: 'Kembali ke matriks TOWS',
    removeTitle: (text) => `Hapus strategi “${text}”?`,
    removeSay: 'Nilai QSPM dan pasangan faktornya ikut terhapus. Isinya tetap tercatat di riwayat.',
    reallyRemove: 'Ya, hapus strategi ini',
    problems: {
      noText: 'Tuliskan strateginya.',
      tooLong: 'Ringkaslah: paling banyak 1.000 huruf.',
      noFactor: 'Pilih sedikitnya satu faktor di sini.',
      tooMany: 'Sudah 200 strategi. Hapus atau gabungkan dahulu yang serupa.',
    },
  },
  en: {
    name: 'TOWS matrix',
    title: (n) =>
      n === 0
        ? 'No strategies yet'
        : `${formatNumber(n, 'en')} ${n === 1 ? 'strategy' : 'strategies'} from pairs of factors`,
    lead: 'Each strategy is made from factors on the two edges of its cell. A factor opens its evidence.',
    none: 'This study has no SWOT factors yet. Write them first.',
    toRatings: 'Weights and ratings (IFAS/EFAS)',
    toQspm: 'Compare strategies (QSPM)',
    cells: {
      SO: 'Strengths and opportunities',
      WO: 'Weaknesses and opportunities',
      ST: 'Strengths and threats',
      WT: 'Weaknesses and threats',
    },
    cellHints: {
      SO: 'Use strengths to take opportunities.',
      WO: 'Overcome weaknesses by opportunities.',
      ST: 'Use strengths to hold off threats.',
      WT: 'Lessen weaknesses and avoid threats.',
    },
    quadrants: { S: 'Strengths', W: 'Weaknesses', O: 'Opportunities', T: 'Threats' },
    noEdge: (quadrant) => `No factors in ${quadrant} yet.`,
    empty: 'No strategies in this cell yet.',
    add: 'Add a strategy',
    change: 'Change',
    remove: 'Delete',
    unpaired: 'not paired with factors yet',
    moved: (quadrant) => `now ${quadrant}`,
    addTitle: (cell) => `A new ${cell} strategy`,
    changeTitle: 'Change a strategy',
    strategy: 'Strategy',
    strategyHint: 'One sentence of doing, such as: Bring the reports together through the village message group.',
    factors: (quadrant) => `From ${quadrant}`,
    save: 'Save the strategy',
    failed: 'Not saved yet',
    back: 'Back to the TOWS matrix',
    removeTitle: (text) => `Delete the strategy “${text}”?`,
    removeSay: 'Its QSPM scores and its pairs of factors go with it. The history keeps what it held.',
    reallyRemove: 'Yes, delete this strategy',
    problems: {
      noText: 'Write the strategy.',
      tooLong: 'Make it shorter: 1,000 signs at most.',
      noFactor: 'Choose at least one factor here.',
      tooMany: 'There are 200 strategies. Delete or merge similar ones first.',
    },
  },
}
