import type { Language } from '../../base/language.ts'
import { decimal } from '../../base/words.ts'
import type { Analysis } from '../../methods/analysis/analysis.ts'
import { crossChecks } from '../../methods/scoring/index.ts'
import { criterionMeans } from '../../methods/scoring/totals.ts'
import type { Names } from './findings/names.ts'

/** Names for the sentences of one analysis: issues by their place in the table, criteria by their titles. */
export function namesOf(analysis: Analysis, lang: Language): Names {
  const { method, sheet } = analysis
  const means = criterionMeans(sheet)
  return {
    issue: (id) => `${lang === 'id' ? 'isu' : 'issue'} ${sheet.issues.indexOf(id) + 1}`,
    criterion: (id) => method.criteria.find((c) => c.id === id)?.title[lang] ?? id,
    rater: (id) => `${lang === 'id' ? 'penilai' : 'rater'} ${id}`,
    check: (id) => crossChecks.find((c) => c.id === id)?.title[lang] ?? id,
    addition: (id) => {
      const row = means[sheet.issues.indexOf(id)] ?? []
      const plainSum = method.aggregation === 'sum' && method.criteria.every((c) => c.weight === 1)
      const standing = analysis.standings.find((s) => s.issue === id)
      if (!plainSum || row.length > 12 || !standing?.total) return ''
      return `${row.map((p) => decimal(p!, lang)).join(' + ')} = ${decimal(standing.total, lang)}`
    },
  }
}
