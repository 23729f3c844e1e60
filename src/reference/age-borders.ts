import type { Provenance } from './provenance.ts'

/** Between which years somebody of a category is by its definition, ends included. */
export type AgeBorder = { readonly category: string; readonly from: number; readonly to: number | null }

/**
 * Ages in the definitions. They do not fit together (five and under, six to eighteen, under eighteen), and offices count by
 * other ages: a count outside is something to look at, never an error.
 */
export const ageBorders = {
  provenance: {
    version: '2012.1',
    year: 2012,
    source: 'Peraturan Menteri Sosial Nomor 8 Tahun 2012, annex, as transcribed at dinsos.sukabumikota.go.id',
    licence: { id: 'Umur dari peraturan perundang-undangan', en: 'Ages from a regulation' },
    unverified: [
      {
        id: 'Naskah peraturan di laman Kementerian tidak dapat dibuka; umur dari salinan di laman lain',
        en: "The regulation on the Ministry's own site could not be opened; the ages are from copies elsewhere",
      },
    ],
  } satisfies Provenance,
  borders: [
    { category: 'ppks-01', from: 0, to: 5 },
    { category: 'ppks-02', from: 6, to: 18 },
    { category: 'ppks-03', from: 12, to: 17 },
    { category: 'ppks-05', from: 0, to: 17 },
    { category: 'ppks-06', from: 0, to: 17 },
    { category: 'ppks-07', from: 6, to: 18 },
    { category: 'ppks-08', from: 60, to: null },
    { category: 'ppks-15', from: 18, to: null },
    { category: 'ppks-23', from: 18, to: 59 },
    { category: 'psks-03', from: 18, to: 40 },
  ] as readonly AgeBorder[],
}

/** Whether nobody of the category can be of these years by its definition; false where it names none. */
export function isOutsideBorders(category: string, span: { readonly from: number; readonly to: number }): boolean {
  const border = ageBorders.borders.find((b) => b.category === category)
  if (border === undefined) return false
  return span.to < border.from || (border.to !== null && span.from > border.to)
}
