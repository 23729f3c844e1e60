import type { Language } from '../../base/language.ts'
import type { Step } from '../../ui/page/study-page.tsx'

/** The eight steps of the work, in their order and words. */
export const stepTitles: Record<Language, { readonly home: string; readonly steps: readonly string[] }> = {
  id: {
    home: 'Beranda',
    steps: [
      'Rekapitulasi',
      'Sumber dan kode',
      'SWOT',
      'Isu strategis',
      'Penetapan',
      'Aksi perubahan',
      'Evaluasi',
      'Laporan',
    ],
  },
  en: {
    home: 'Start',
    steps: [
      'Recap',
      'Sources and codes',
      'SWOT',
      'Strategic issues',
      'Decision',
      'Change project',
      'Evaluation',
      'Report',
    ],
  },
}

/** Navigation of a study: where each step leads (null while there is nothing), and which one is open (0 is the start). */
export function stepsOf(lang: Language, home: string, hrefs: readonly (string | null)[], current: number): Step[] {
  const { home: start, steps } = stepTitles[lang]
  return [
    { number: null, title: start, href: home, current: current === 0 },
    ...steps.map((title, i) => ({ number: i + 1, title, href: hrefs[i] ?? null, current: current === i + 1 })),
  ]
}

/** Where the steps lead to from a page under the study at this address. */
export function stepPaths(base: string): readonly string[] {
  const chain = `${base}#rantai`
  return [
    `${base}#rekapitulasi`,
    `${base}/sumber`,
    `${base}/swot`,
    `${base}#isu`,
    `${base}#penetapan`,
    chain,
    chain,
    `${base}#laporan`,
  ]
}
