import type { Language } from '../../base/language.ts'
import { formatDecimal } from '../../base/numbers.ts'
import type { AgreementStatisticId } from '../../methods/agreement/index.ts'
import type { Statistic, StatisticReason } from '../../methods/agreement/statistic.ts'

/** A statistic as people read it: its name and number, or why there is none. */
export function statisticText(id: AgreementStatisticId, statistic: Statistic, lang: Language): string {
  const name = names[id][lang]
  if (statistic.value === null) return `${name}: ${reasons[lang][statistic.reason]}`
  // A little below zero is rounded to zero, which has no sign.
  return `${name}: ${formatDecimal(statistic.value.toFixed(2).replace(/^-(?=0\.00$)/, ''), lang)}`
}

const names: Record<AgreementStatisticId, Record<Language, string>> = {
  kendallW: { id: 'Kesamaan urutan, dari 0 sampai 1 (W Kendall)', en: 'Same order, from 0 to 1 (Kendall’s W)' },
  alphaInterval: {
    id: 'Kesamaan nilai, paling tinggi 1 (alfa Krippendorff)',
    en: 'Same scores, 1 at most (Krippendorff’s alpha)',
  },
  alphaOrdinal: { id: 'Alfa Krippendorff (urutan)', en: 'Krippendorff’s alpha (order)' },
  alphaNominal: { id: 'Alfa Krippendorff (sama persis)', en: 'Krippendorff’s alpha (identical)' },
  iccSingle: { id: 'ICC(2,1)', en: 'ICC(2,1)' },
  iccAverage: { id: 'Keandalan rata-rata panel (ICC(2,k))', en: 'Reliability of the panel’s mean (ICC(2,k))' },
  fleissKappa: { id: 'Kappa Fleiss', en: 'Fleiss’ kappa' },
  gwetAc1: { id: 'AC1 Gwet', en: 'Gwet’s AC1' },
  gwetAc2: { id: 'AC2 Gwet', en: 'Gwet’s AC2' },
}

const reasons: Record<Language, Record<StatisticReason, string>> = {
  id: {
    oneRater: 'tidak dihitung, perlu sedikitnya dua penilai',
    oneItem: 'tidak dihitung, perlu sedikitnya dua isu',
    missingScores: 'tidak dihitung, masih ada nilai kosong',
    noPairs: 'tidak dihitung, tidak ada isu yang dinilai dua orang',
    noVariation: 'tidak dapat dihitung, semua nilai sama',
    allRanksEqual: 'tidak dapat dihitung, semua penilai memberi peringkat sama pada semua isu',
    tooFewItems: 'tidak ditampilkan, perlu sedikitnya lima isu agar dapat diandalkan',
    noDifferenceBetweenItems: 'tidak ditampilkan, isu tidak berbeda melebihi kebetulan',
    noSpread: 'tidak dapat dihitung, tidak ada sebaran',
    tooManyItems: 'tidak dihitung, isunya terlalu banyak',
    tooLarge: 'tidak dihitung, panelnya terlalu besar untuk ukuran ini',
  },
  en: {
    oneRater: 'not computed, at least two raters are needed',
    oneItem: 'not computed, at least two issues are needed',
    missingScores: 'not computed, scores are missing',
    noPairs: 'not computed, no issue was scored twice',
    noVariation: 'undefined, all scores are the same',
    allRanksEqual: 'undefined, every rater ranks all issues the same',
    tooFewItems: 'not shown, it is unsafe below five issues',
    noDifferenceBetweenItems: 'not shown, issues differ no more than by chance',
    noSpread: 'undefined, there is no spread',
    tooManyItems: 'not computed, there are too many issues',
    tooLarge: 'not computed, the panel is too large for it',
  },
}
