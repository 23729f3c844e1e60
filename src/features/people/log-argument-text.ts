import type { Language } from '../../base/language.ts'

/** Acts on the sources of a study, on its factors of SWOT and on what bears on them. */
export const argumentActs = {
  'source.added': { id: ['Sumber ditambah', 'menambah sumber'], en: ['Source added', 'added the source'] },
  'source.changed': { id: ['Sumber diubah', 'mengubah sumber'], en: ['Source changed', 'changed the source'] },
  'source.removed': { id: ['Sumber dihapus', 'menghapus sumber'], en: ['Source removed', 'removed the source'] },
  'factor.added': { id: ['Faktor ditambah', 'menambah faktor'], en: ['Factor added', 'added the factor'] },
  'factor.changed': { id: ['Faktor diubah', 'mengubah faktor'], en: ['Factor changed', 'changed the factor'] },
  'evidence.added': { id: ['Bukti ditambah', 'menambah bukti untuk'], en: ['Evidence added', 'added evidence for'] },
  'evidence.changed': {
    id: ['Bukti diubah', 'mengubah bukti untuk'],
    en: ['Evidence changed', 'changed evidence for'],
  },
  'evidence.removed': {
    id: ['Bukti dilepas', 'melepas bukti dari'],
    en: ['Evidence taken away', 'took evidence away from'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, readonly [label: string, did: string]>>>>
