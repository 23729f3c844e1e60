import type { Language } from '../../base/language.ts'
import type { Convention, IeAdvice, MatrixReason, StrategicQuadrant } from '../../methods/swot/index.ts'

type Side = { readonly title: string; readonly helps: string; readonly hinders: string; readonly difference: string }

type RatingText = {
  readonly name: string
  readonly title: (quadrants: readonly string[]) => string
  readonly unknown: string
  readonly lead: string
  readonly none: string
  readonly toBoard: string
  readonly convention: {
    readonly title: string
    readonly ask: string
    readonly choose: string
    readonly change: string
    readonly is: string
    readonly names: Readonly<Record<Convention, string>>
    readonly hints: Readonly<Record<Convention, string>>
    readonly changed: string
    readonly trap: string
    readonly conflict: string
  }
  readonly factor: string
  readonly weight: string
  readonly rating: string
  readonly score: string
  readonly total: string
  readonly weightHint: string
  readonly notYet: string
  readonly otherConvention: string
  readonly anchors: Readonly<Record<'helps' | 'hinders', readonly [string, string, string, string]>>
  readonly sides: Readonly<Record<'internal' | 'external', Side>>
  readonly weightSum: (sum: string) => string
  readonly whole: string
  readonly fill: (matrix: string) => string
  readonly cannotFill: string
  readonly reasons: Readonly<Record<MatrixReason, string>>
  readonly save: string
  readonly failed: string
  readonly back: string
  readonly problems: Readonly<Record<'badWeight' | 'badRating', string>>
  readonly resultTitle: string
  readonly quadrants: Readonly<Record<StrategicQuadrant, string>>
  readonly point: (x: string, y: string) => string
  readonly onAxis: (names: string) => string
  readonly plotTitle: string
  readonly ends: { readonly left: string; readonly right: string; readonly top: string; readonly bottom: string }
  readonly scale: (limit: string) => string
  readonly ieTitle: string
  readonly ieSay: (cell: string, advice: string) => string
  readonly ieNone: string
  readonly ieColumns: readonly [string, string, string]
  readonly ieRows: readonly [string, string, string]
  readonly advice: Readonly<Record<IeAdvice, string>>
}

export const ratingText: Record<Language, RatingText> = {
  id: {
    name: 'IFAS/EFAS',
    title: (quadrants) => `Kuadran ${quadrants.join(' dan ')}`,
    unknown: 'Kuadran belum dapat ditentukan',
    lead: 'Bobot mengatakan seberapa penting sebuah faktor, rating seberapa kuat pengaruhnya sekarang. Keduanya penilaian orang, bukan ukuran.',
    none: 'Belum ada faktor SWOT di studi ini. Tuliskan faktornya dahulu.',
    toBoard: 'Buka papan SWOT',
    convention: {
      title: 'Cara memberi rating',
      ask: 'Ada dua cara, dan angkanya berbeda. Pilih satu sebelum memberi rating; pilihan ini tercetak di samping setiap angka.',
      choose: 'Pakai cara ini',
      change: 'Ganti cara memberi rating',
      is: 'Cara memberi rating',
      names: {
        ratings: '1 sampai 4, dibalik untuk yang menghambat',
        signed: 'Bertanda, negatif untuk yang menghambat',
      },
      hints: {
        ratings: 'Kelemahan dan ancaman: 1 berat, 4 ringan. Jumlah 1 sampai 4, dapat dibaca di matriks IE.',
        signed: 'Kelemahan dan ancaman: −4 berat, −1 ringan. Jumlahnya langsung kekuatan dikurangi kelemahan.',
      },
      changed:
        'Rating yang sudah ada untuk kelemahan dan ancaman tidak berlaku pada cara yang lain; nilailah ulang. Yang lama tetap tercatat di riwayat.',
      trap: 'Karena rating dibalik, kelemahan atau ancaman yang lebih berat memberi skor lebih kecil dan menggeser titik ke kanan atau ke atas. Bila kuadran yang dicari, cara bertanda lebih aman.',
      conflict: 'Orang lain baru saja mengubah studi ini. Periksa pilihan yang tersimpan, lalu pilih lagi.',
    },
    factor: 'Faktor',
    weight: 'Bobot',
    rating: 'Rating',
    score: 'Skor',
    total: 'Jumlah',
    weightHint: 'Antara 0 dan 1, misalnya 0,15.',
    notYet: 'belum dinilai',
    otherConvention: 'dari cara lain: nilai ulang',
    anchors: {
      helps: ['kecil', 'sedang', 'kuat', 'sangat kuat'],
      hinders: ['ringan', 'sedang', 'berat', 'sangat berat'],
    },
    sides: {
      internal: {
        title: 'IFAS: faktor di dalam',
        helps: 'Kekuatan',
        hinders: 'Kelemahan',
        difference: 'Kekuatan − kelemahan',
      },
      external: {
        title: 'EFAS: faktor di luar',
        helps: 'Peluang',
        hinders: 'Ancaman',
        difference: 'Peluang − ancaman',
      },
    },
    weightSum: (sum) => `Jumlah bobot ${sum}`,
    whole: 'tepat 1',
    fill: (matrix) => `Simpan dan genapkan bobot ${matrix}`,
    cannotFill: 'Bobot tidak dapat digenapkan: yang terisi sudah lebih dari 1, atau semuanya 0.',
    reasons: {
      noFactors: 'Belum ada faktor di sisi ini.',
      incomplete: 'Belum dijumlahkan: masih ada bobot atau rating yang kosong.',
      weights: 'Belum dijumlahkan: jumlah bobot harus tepat 1.',
    },
    save: 'Simpan bobot dan rating',
    failed: 'Sebagian belum tersimpan',
    back: 'Kembali ke studi',
    problems: {
      badWeight: 'Tuliskan bobot antara 0 dan 1, paling banyak tiga angka di belakang koma, misalnya 0,15.',
      badRating: 'Pilih salah satu rating.',
    },
    resultTitle: 'Letak studi',
    quadrants: { I: 'agresif', II: 'diversifikasi', III: 'turn-around', IV: 'defensif' },
    point: (x, y) => `x = ${x}, y = ${y}`,
    onAxis: (names) => `Titik tepat di atas sumbu, jadi termasuk ${names}. Itu hasil, bukan kesalahan.`,
    plotTitle: 'Kuadran SWOT',
    ends: { left: '← kelemahan', right: 'kekuatan →', top: '↑ peluang', bottom: '↓ ancaman' },
    scale: (limit) => `sumbu −${limit} sampai ${limit}`,
    ieTitle: 'Matriks IE',
    ieSay: (cell, advice) => `Sel ${cell}: ${advice}.`,
    ieNone: 'Matriks IE hanya mengenal rating 1 sampai 4; pada cara bertanda tidak ada selnya.',
    ieColumns: ['IFAS 3 sampai 4', 'IFAS 2 sampai di bawah 3', 'IFAS 1 sampai di bawah 2'],
    ieRows: ['EFAS 3 sampai 4', 'EFAS 2 sampai di bawah 3', 'EFAS 1 sampai di bawah 2'],
    advice: { grow: 'tumbuh', hold: 'pertahankan', harvest: 'kurangi' },
  },
  en: {
    name: 'IFAS/EFAS',
    title: (quadrants) => `Quadrant ${quadrants.join(' and ')}`,
    unknown: 'The quadrant cannot be told yet',
    lead: 'A weight says how much a factor matters, a rating how strongly it works now. Both are judgements of people, no measures.',
    none: 'This study has no SWOT factors yet. Write them first.',
    toBoard: 'Open the SWOT board',
    convention: {
      title: 'How ratings are given',
      ask: 'There are two ways, and they give different numbers. Choose one before rating; it is printed beside every number.',
      choose: 'Use this way',
      change: 'Change how ratings are given',
      is: 'How ratings are given',
      names: { ratings: '1 to 4, reversed for what hinders', signed: 'Signed, negative for what hinders' },
      hints: {
        ratings: 'Weaknesses and threats: 1 heavy, 4 slight. The total is 1 to 4 and has a cell in the IE matrix.',
        signed: 'Weaknesses and threats: −4 heavy, −1 slight. The total is strengths minus weaknesses at once.',
      },
      changed:
        'Ratings that weaknesses and threats have already do not hold in the other way; rate them again. The old ones stay in the history.',
      trap: 'Since ratings are reversed, a heavier weakness or threat has a smaller score and moves the point right or up. Where the quadrant is what you want, signed ratings are safer.',
      conflict: 'Somebody else has just changed this study. Look at what is saved, then choose again.',
    },
    factor: 'Factor',
    weight: 'Weight',
    rating: 'Rating',
    score: 'Score',
    total: 'Total',
    weightHint: 'Between 0 and 1, such as 0.15.',
    notYet: 'not rated yet',
    otherConvention: 'of the other way: rate again',
    anchors: {
      helps: ['small', 'medium', 'strong', 'very strong'],
      hinders: ['slight', 'medium', 'heavy', 'very heavy'],
    },
    sides: {
      internal: {
        title: 'IFAS: factors inside',
        helps: 'Strengths',
        hinders: 'Weaknesses',
        difference: 'Strengths − weaknesses',
      },
      external: {
        title: 'EFAS: factors outside',
        helps: 'Opportunities',
        hinders: 'Threats',
        difference: 'Opportunities − threats',
      },
    },
    weightSum: (sum) => `Weights sum to ${sum}`,
    whole: 'exactly 1',
    fill: (matrix) => `Save and complete the weights of ${matrix}`,
    cannotFill: 'The weights cannot be completed: those given are more than 1 already, or all are 0.',
    reasons: {
      noFactors: 'There is no factor on this side yet.',
      incomplete: 'Not summed yet: a weight or a rating is missing.',
      weights: 'Not summed yet: weights must sum to exactly 1.',
    },
    save: 'Save weights and ratings',
    failed: 'Some are not saved yet',
    back: 'Back to the study',
    problems: {
      badWeight: 'Write a weight between 0 and 1 with at most three decimals, such as 0.15.',
      badRating: 'Choose one of the ratings.',
    },
    resultTitle: 'Where the study stands',
    quadrants: { I: 'aggressive', II: 'diversification', III: 'turn-around', IV: 'defensive' },
    point: (x, y) => `x = ${x}, y = ${y}`,
    onAxis: (names) => `The point lies exactly on an axis, so it belongs to ${names}. That is a result, no mistake.`,
    plotTitle: 'SWOT quadrants',
    ends: { left: '← weaknesses', right: 'strengths →', top: '↑ opportunities', bottom: '↓ threats' },
    scale: (limit) => `axes −${limit} to ${limit}`,
    ieTitle: 'IE matrix',
    ieSay: (cell, advice) => `Cell ${cell}: ${advice}.`,
    ieNone: 'The IE matrix knows ratings of 1 to 4 only; signed ones have no cell.',
    ieColumns: ['IFAS 3 to 4', 'IFAS 2 to below 3', 'IFAS 1 to below 2'],
    ieRows: ['EFAS 3 to 4', 'EFAS 2 to below 3', 'EFAS 1 to below 2'],
    advice: { grow: 'grow', hold: 'hold', harvest: 'reduce' },
  },
}
