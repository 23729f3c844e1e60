import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'
import { listed, percent } from '../../base/words.ts'
import type { OpenedStudy } from '../../bundle/open-study.ts'
import { categoryTotals, recapTotal } from '../../features/recap/figure.ts'
import { rational } from '../../methods/exact/rational.ts'
import { categoryById } from '../../reference/categories.ts'
import { type Paint, wrap } from '../terminal.ts'
import { viewText } from './text.ts'

/** Whose study it is, whether it is made up, and what the recap behind it says. */
export function studyHead({ study, figures }: OpenedStudy, lang: Language, columns: number, p: Paint): string[] {
  const measure = Math.max(60, Math.min(columns, 100))
  const where = [study.office, study.region?.name, study.period?.label].filter((part) => part != null).join(' · ')
  return [
    ...(study.synthetic ? [p.notice(`▲ ${viewText[lang].synthetic}`), ''] : []),
    p.bold(study.title),
    ...(where === '' ? [] : wrap(where, measure).map(p.dim)),
    ...recapLines(study.region?.code ?? null, figures, lang, measure),
  ]
}

function recapLines(region: string | null, figures: OpenedStudy['figures'], lang: Language, measure: number): string[] {
  if (region === null || figures.length === 0) return []
  const totals = categoryTotals(figures, region)
  const whole = recapTotal(totals)
  if (whole === null || whole === 0) return []
  const largest = totals
    .filter((t) => t.value !== null)
    .toSorted((a, b) => b.value! - a.value!)
    .slice(0, 3)
  const shares = largest.map(
    (t) => `${categoryById(t.category)?.name[lang] ?? t.category} ${percent(rational(t.value!, whole), lang)}`,
  )
  return wrap(viewText[lang].recap(formatNumber(whole, lang), totals.length, listed(shares, lang)), measure)
}
