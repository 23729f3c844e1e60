import type { Language } from '../../base/language.ts'

/** Acts on what is made of the factors of SWOT: strategies, weights and ratings, causes. */
export const towsActs = {
  'swot.conventionChosen': {
    id: ['Konvensi rating dipilih', 'memilih konvensi rating IFAS/EFAS'],
    en: ['Convention of ratings chosen', 'chose the convention of IFAS/EFAS ratings'],
  },
  'ratings.changed': {
    id: ['Bobot dan rating diubah', 'mengubah bobot dan rating IFAS/EFAS'],
    en: ['Weights and ratings changed', 'changed weights and ratings of IFAS/EFAS'],
  },
  'strategy.added': { id: ['Strategi ditambah', 'menambah strategi'], en: ['Strategy added', 'added the strategy'] },
  'strategy.changed': {
    id: ['Strategi diubah', 'mengubah strategi'],
    en: ['Strategy changed', 'changed the strategy'],
  },
  'strategy.removed': {
    id: ['Strategi dihapus', 'menghapus strategi'],
    en: ['Strategy removed', 'removed the strategy'],
  },
  'attractiveness.changed': {
    id: ['Daya tarik strategi dinilai', 'menilai daya tarik strategi (QSPM)'],
    en: ['Attractiveness of strategies scored', 'scored how attractive strategies are (QSPM)'],
  },
  'cause.added': { id: ['Sebab ditambah', 'menambah sebab'], en: ['Cause added', 'added the cause'] },
  'cause.changed': { id: ['Sebab diubah', 'mengubah sebab'], en: ['Cause changed', 'changed the cause'] },
  'cause.removed': { id: ['Sebab dihapus', 'menghapus sebab'], en: ['Cause removed', 'removed the cause'] },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, readonly [label: string, did: string]>>>>
