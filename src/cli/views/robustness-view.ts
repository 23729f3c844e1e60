import type { Language } from '../../base/language.ts'
import { formatDecimal } from '../../base/numbers.ts'
import { decimal, listed, percent, percentEnds } from '../../base/words.ts'
import { statisticText } from '../../features/issues/statistic-text.ts'
import type { Analysis } from '../../methods/analysis/analysis.ts'
import { compare, parseRational, rational, toText } from '../../methods/exact/rational.ts'
import { type Paint, table, wrap } from '../terminal.ts'
import { viewText } from './text.ts'

/** What the findings rest on: weights that matter, exact chances, and how far the raters agree. */
export function robustnessLines(analysis: Analysis, lang: Language, measure: number, p: Paint): string[] {
  return [
    ...intervalLines(analysis, lang, measure, p),
    ...acceptabilityLines(analysis, lang, p),
    ...agreementLines(analysis, lang, measure, p),
  ]
}

function intervalLines(
  { robustness, method, dominance, provisional }: Analysis,
  lang: Language,
  measure: number,
  p: Paint,
): string[] {
  if (robustness === null || dominance.winner !== null || provisional) return []
  const bounded = robustness.intervals.filter((i) => i.first.low.n > 0n || compare(i.first.high, rational(1)) < 0)
  if (bounded.length === 0) return ['', ...wrap(viewText[lang].noWeightMatters, measure)]
  const rows = bounded.map((i) => [
    method.criteria[i.criterion]!.title[lang],
    percent(i.nominal, lang),
    percentEnds(i.first.low, i.first.high, lang).join(' – '),
  ])
  const head = [viewText[lang].criterion, viewText[lang].now, viewText[lang].firstHolds]
  const lines = table([{ align: 'left' }, { align: 'right' }, { align: 'right' }], [head, ...rows])
  return ['', p.bold(viewText[lang].weightsTitle), ...lines.map((l, i) => `  ${i === 0 ? p.dim(l) : l}`)]
}

/** How often each issue takes each rank; exact chances where only pairs are asked. Up to eight issues are readable. */
function acceptabilityLines({ robustness, ranked, sheet, dominance }: Analysis, lang: Language, p: Paint): string[] {
  const simulated = robustness?.smaa
  if (!simulated || ranked.length < 2 || ranked.length > 8) return []
  const open = robustness.pairwise?.filter((x) => x.a < x.b && x.probability.n !== 0n && x.probability.d !== 1n) ?? []
  if (open.length === 0) return []
  const issue = (i: number) => viewText[lang].issueNumber(sheet.issues.indexOf(ranked[i]!) + 1)
  const chances = open
    .slice(0, 12)
    .map((x) => [
      `${issue(x.a)} > ${issue(x.b)}`,
      toText(x.probability).length > 15 ? '' : toText(x.probability),
      percent(x.probability, lang),
    ])
  const lines = table([{ align: 'left' }, { align: 'right' }, { align: 'right' }], chances)
  const title = dominance.winner === null ? viewText[lang].chances : viewText[lang].chancesBelow
  return ['', p.bold(title), ...lines.map((l) => `  ${l}`)]
}

function agreementLines({ panel, sheet }: Analysis, lang: Language, measure: number, p: Paint): string[] {
  if (sheet.raters.length < 2) return []
  const { kendallW, alphaInterval, iccAverage } = panel.statistics
  const w = statisticText('kendallW', kendallW, lang)
  const chance = panel.p === null ? '' : ` (p ${formatDecimal(panel.p.toFixed(3), lang)})`
  const lines = [
    `${w}${chance}`,
    statisticText('alphaInterval', alphaInterval, lang),
    statisticText('iccAverage', iccAverage, lang),
  ]
  const bias = panel.raters.map(
    (r) => `${sheet.raters[r.rater]} ${r.bias > 0 ? '+' : ''}${decimal(parseRational(r.bias.toFixed(6))!, lang)}`,
  )
  return [
    '',
    p.bold(viewText[lang].agreementTitle(sheet.raters.length)),
    ...lines.flatMap((l) => wrap(l, measure - 2).map((line) => `  ${line}`)),
    ...(bias.length === 0 ? [] : wrap(viewText[lang].bias(listed(bias, lang)), measure - 2).map((line) => `  ${line}`)),
  ]
}
