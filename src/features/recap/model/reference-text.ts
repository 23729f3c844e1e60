import type { Language } from '../../../base/language.ts'

type ReferenceText = {
  readonly parts: string
  readonly names: Readonly<Record<'wilayah' | 'kategori' | 'periode', string>>
}

export const referenceText: Record<Language, ReferenceText> = {
  id: { parts: 'Acuan rekap', names: { wilayah: 'Wilayah', kategori: 'Kategori', periode: 'Periode' } },
  en: { parts: 'What figures are named by', names: { wilayah: 'Regions', kategori: 'Categories', periode: 'Periods' } },
}
