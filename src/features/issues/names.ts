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
  const position = new Map(sheet.issues.map((id, i) => [id, i]))
  return {
    issue: (id) => `${lang === 'id' ? 'isu' : 'issue'} ${position.get(id)! + 1}`,
    criterion: (id) => method.criteria.find((c) => c.id === id)?.title[lang] ?? id,
    rater: (id) => `${lang === 'id' ? 'penilai' : 'rater'} ${id}`,
    check: (id) => crossChecks.find((c) => c.id === id)?.title[lang] ?? id,
    addition: (id) => {
      const row = means[position.get(id) ?? -1] ?? []
      const plainSum = method.aggregation === 'sum' && method.criteria.every((c) => c.weight === 1)
      const standing = analysis.standings[position.get(id) ?? -1]
      if (!plainSum || row.length > 12 || !standing?.total) return ''
      return `${row.map((p) => decimal(p!, lang)).join(' + ')} = ${decimal(standing.total, lang)}`
    },
  }
}
