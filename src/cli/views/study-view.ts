import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'
import { listed, percent } from '../../base/words.ts'
import type { OpenedStudy } from '../../bundle/open-study.ts'
import { categoryTotals, type RecapSet, recapSets } from '../../features/recap/figure.ts'
import { notAddedText, recapText } from '../../features/recap/text.ts'
import { rational } from '../../methods/exact/rational.ts'
import { unusedMethodKeys } from '../../methods/scoring/unused-keys.ts'
import { categoryName } from '../../reference/categories.ts'
import { type Paint, wrap } from '../terminal.ts'
import { viewText } from './text.ts'

/** Whose study it is, whether it is made up, and what the recap behind it says. */
export function studyHead(
  { study, figures, bundle }: OpenedStudy,
  lang: Language,
  columns: number,
  p: Paint,
): string[] {
  const measure = Math.max(60, Math.min(columns, 100))
  const where = [study.office, study.region?.name, study.period?.label].filter((part) => part != null).join(' · ')
  return [
    ...(study.synthetic ? [p.notice(`▲ ${viewText[lang].synthetic}`), ''] : []),
    p.bold(study.title),
    ...(where === '' ? [] : wrap(where, measure).map(p.dim)),
    ...recapLines(study.region?.code ?? null, figures, lang, measure),
    ...unusedLines(unusedMethodKeys(bundle.method), lang, measure, p),
  ]
}

const mostKeys = 10

/** A misspelled key of the method would otherwise pass for a rule. */
function unusedLines(keys: readonly string[], lang: Language, measure: number, p: Paint): string[] {
  if (keys.length === 0) return []
  const named = keys.slice(0, mostKeys).join(', ')
  return wrap(`▲ ${viewText[lang].unusedKeys(named, keys.length - mostKeys)}`, measure).map(p.notice)
}

function recapLines(region: string | null, figures: OpenedStudy['figures'], lang: Language, measure: number): string[] {
  if (region === null || figures.length === 0) return []
  const totals = categoryTotals(figures, region)
  const sets = recapSets(totals)
  return [
    ...sets.flatMap((set) => setLines(set, sets.length > 1, lang, measure)),
    ...totals.flatMap((t) => {
      const why = t.notAdded === null ? null : notAddedText(t.notAdded, lang)
      return why === null ? [] : wrap(`${categoryName(t.category, lang)}: ${why}.`, measure)
    }),
  ]
}

/** The list is named where there is more than one: their totals are not added. */
function setLines(set: RecapSet, named: boolean, lang: Language, measure: number): string[] {
  const { classification, totals, whole } = set
  if (whole === null || whole === 0) return []
  const largest = totals
    .filter((t) => t.value !== null)
    .toSorted((a, b) => b.value! - a.value!)
    .slice(0, 3)
  const shares = largest.map((t) => `${categoryName(t.category, lang)} ${percent(rational(t.value!, whole), lang)}`)
  const name = named ? ` ${classification?.title[lang] ?? recapText[lang].others}` : ''
  return wrap(viewText[lang].recap(name, formatNumber(whole, lang), totals.length, listed(shares, lang)), measure)
}
