import type { Language } from '../../base/language.ts'
import { listed } from '../../base/words.ts'
import type { LeftOutPart } from '../../methods/analysis/analysis.ts'

/** One sentence that names what was not computed, since the study is too large for it. */
export function leftOutText(parts: readonly LeftOutPart[], lang: Language): string {
  const named = listed(
    parts.map((part) => texts[lang][part]),
    lang,
  )
  return lang === 'id'
    ? `Tidak dihitung karena terlalu besar untuk studi seluas ini: ${named}.`
    : `Not computed, being too large for a study of this size: ${named}.`
}

const texts: Record<Language, Record<LeftOutPart, string>> = {
  id: {
    robustness: 'ketahanan urutan',
    dominancePairs: 'pasangan isu yang satu mengungguli yang lain pada semua kriteria',
    pairwise: 'peluang tepat tiap pasangan isu',
    acceptability: 'peringkat pada bobot acak',
    confidence: 'faktor keyakinan',
    crossChecks: 'uji silang',
    withoutRater: 'urutan tanpa tiap penilai',
    raterProfiles: 'profil tiap penilai',
    agreement: 'sebagian ukuran kesepakatan',
    agreementChance: 'nilai p dari W Kendall',
  },
  en: {
    robustness: 'how firm the order is',
    dominancePairs: 'pairs of issues of which one is better on every criterion',
    pairwise: 'exact chances of every pair of issues',
    acceptability: 'ranks under random weights',
    confidence: 'confidence factors',
    crossChecks: 'cross-checks',
    withoutRater: 'the order without each rater',
    raterProfiles: 'profiles of the raters',
    agreement: 'some measures of agreement',
    agreementChance: 'the p of Kendall’s W',
  },
}
