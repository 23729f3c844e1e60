import type { Language } from '../../base/language.ts'
import { capital, decimal } from '../../base/words.ts'
import type { Analysis } from '../../methods/analysis/analysis.ts'
import { firstOf } from '../../methods/explanation/unexplained.ts'
import { named } from './findings/named.ts'
import { namesOf } from './names.ts'

/** What the analysis found, in one line: the title of its page and report. */
export function headline(analysis: Analysis, lang: Language): string {
  const names = namesOf(analysis, lang)
  const first = firstOf(analysis.standings)
  const best = analysis.standings.find((s) => s.rank === 1)
  if (best?.total == null) return texts[lang].nothing
  const of = analysis.maximum === null ? '' : texts[lang].of(decimal(analysis.maximum, lang))
  const issues = capital(named(first, names.issue, lang))
  const total = `${decimal(best.total, lang)}${of}`
  const open = analysis.standings.filter((s) => !s.complete).map((s) => s.issue)
  // Whoever is not scored in full may still be first: then nobody is.
  if (analysis.provisional) return texts[lang].provisional(named(open, names.issue, lang))
  const found =
    first.length > 1
      ? texts[lang].tied(issues, total)
      : analysis.dominance.winner === null
        ? texts[lang].leads(issues, total)
        : texts[lang].dominates(issues, total)
  return open.length === 0 ? found : `${found}; ${texts[lang].incomplete(named(open, names.issue, lang))}`
}

type Texts = {
  readonly nothing: string
  readonly provisional: (incomplete: string) => string
  readonly incomplete: (issues: string) => string
  readonly of: (maximum: string) => string
  readonly tied: (issues: string, total: string) => string
  readonly leads: (issue: string, total: string) => string
  readonly dominates: (issue: string, total: string) => string
}

const texts: Record<Language, Texts> = {
  id: {
    provisional: (incomplete) => `Peringkat 1 belum pasti: nilai ${incomplete} belum lengkap`,
    incomplete: (issues) => `nilai ${issues} belum lengkap`,
    nothing: 'Belum ada isu yang dapat diperingkat',
    of: (maximum) => ` dari ${maximum}`,
    tied: (issues, total) => `${issues} seri di peringkat 1 dengan ${total}`,
    leads: (issue, total) => `${issue} peringkat 1 dengan ${total}`,
    dominates: (issue, total) => `${issue} peringkat 1 dengan ${total}, pada bobot apa pun`,
  },
  en: {
    provisional: (incomplete) => `Rank 1 is not certain: scores of ${incomplete} are missing`,
    incomplete: (issues) => `scores of ${issues} are missing`,
    nothing: 'No issue can be ranked yet',
    of: (maximum) => ` of ${maximum}`,
    tied: (issues, total) => `${issues} tie for rank 1 with ${total}`,
    leads: (issue, total) => `${issue} is first with ${total}`,
    dominates: (issue, total) => `${issue} is first with ${total}, whatever the weights`,
  },
}
