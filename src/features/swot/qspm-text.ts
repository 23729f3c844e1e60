import type { Language } from '../../base/language.ts'
import type { QspmReason } from '../../methods/swot/index.ts'

type QspmText = {
  readonly name: string
  readonly title: (first: readonly string[]) => string
  readonly unknown: string
  readonly lead: string
  readonly none: string
  readonly toTows: string
  readonly tableTitle: string
  readonly factor: string
  readonly weight: string
  readonly total: string
  readonly rank: string
  readonly open: string
  readonly doesNotBear: string
  readonly scores: readonly [string, string, string, string]
  readonly reasons: Readonly<Record<QspmReason, string>>
  readonly uneven: (factors: string) => string
  readonly alike: (factors: string) => string
  readonly formTitle: string
  readonly save: string
  readonly failed: string
}

export const qspmText: Record<Language, QspmText> = {
  id: {
    name: 'QSPM',
    title: (first) => (first.length === 1 ? `Paling menarik: ${first[0]}` : `Seri di puncak: ${first.join(' dan ')}`),
    unknown: 'Strategi belum dapat diurutkan',
    lead: 'Untuk setiap faktor: seberapa menarik tiap strategi bila dilihat dari faktor itu saja. Bobotnya dari IFAS/EFAS. Jumlah yang sama tetap seri.',
    none: 'Belum ada strategi untuk dibandingkan. Buat dahulu di matriks TOWS.',
    toTows: 'Buka matriks TOWS',
    tableTitle: 'Nilai daya tarik dan jumlahnya',
    factor: 'Faktor',
    weight: 'Bobot',
    total: 'Jumlah daya tarik',
    rank: 'Peringkat',
    open: 'belum dinilai',
    doesNotBear: 'tidak berpengaruh',
    scores: ['1 · tidak menarik', '2 · agak menarik', '3 · menarik', '4 · sangat menarik'],
    reasons: {
      noWeights: 'bobot belum lengkap',
      missing: 'belum semua faktor dinilai',
      nothing: 'tidak ada faktor yang berpengaruh',
    },
    uneven: (factors) =>
      `Peringkat ditahan: ${factors} dinilai untuk sebagian strategi dan “tidak berpengaruh” untuk yang lain. Faktor yang berpengaruh pada satu strategi dinilai untuk semua.`,
    alike: (factors) => `Tidak membedakan strategi mana pun: ${factors}.`,
    formTitle: 'Nilai per faktor',
    save: 'Simpan nilai',
    failed: 'Belum tersimpan',
  },
  en: {
    name: 'QSPM',
    title: (first) =>
      first.length === 1 ? `Most attractive: ${first[0]}` : `A tie at the top: ${first.join(' and ')}`,
    unknown: 'Strategies cannot be ranked yet',
    lead: 'For each factor: how attractive each strategy is as far as that factor goes. Weights come from IFAS/EFAS. Equal totals stay tied.',
    none: 'There are no strategies to compare yet. Make them in the TOWS matrix first.',
    toTows: 'Open the TOWS matrix',
    tableTitle: 'Scores and totals',
    factor: 'Factor',
    weight: 'Weight',
    total: 'Total attractiveness',
    rank: 'Rank',
    open: 'not scored yet',
    doesNotBear: 'does not bear',
    scores: ['1 · not attractive', '2 · somewhat attractive', '3 · attractive', '4 · very attractive'],
    reasons: {
      noWeights: 'weights are not complete',
      missing: 'not all factors are scored yet',
      nothing: 'no factor bears on it',
    },
    uneven: (factors) =>
      `Ranks are withheld: ${factors} have scores for some strategies and “does not bear” for others. What bears on one strategy is scored for all.`,
    alike: (factors) => `Tells no strategies apart: ${factors}.`,
    formTitle: 'Scores by factor',
    save: 'Save scores',
    failed: 'Not saved yet',
  },
}
