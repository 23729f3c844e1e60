import type { Language } from '../../base/language.ts'
import { formatDecimal } from '../../base/numbers.ts'
import { decimal, decimalBeside } from '../../base/words.ts'
import { findingText } from '../../features/issues/findings/text.ts'
import { headline } from '../../features/issues/headline.ts'
import { leftOutText } from '../../features/issues/left-out-text.ts'
import { namesOf } from '../../features/issues/names.ts'
import type { Analysis } from '../../methods/analysis/analysis.ts'
import { isPrintedAs } from '../../methods/exact/printed.ts'
import { parseRational } from '../../methods/exact/rational.ts'
import { matters } from '../../methods/explanation/finding.ts'
import { smaaRecipe } from '../../methods/robustness/smaa.ts'
import type { Standing } from '../../methods/scoring/rank.ts'
import { criterionMeans } from '../../methods/scoring/totals.ts'
import { type Column, type Paint, table, width, wrap } from '../terminal.ts'
import { robustnessLines } from './robustness-view.ts'
import { viewText } from './text.ts'

/** An analysis as a person reads it in a terminal: the finding, the table, the findings in order, how firm it is. */
export function analysisView(
  analysis: Analysis,
  titles: ReadonlyMap<string, string>,
  lang: Language,
  columns: number,
  p: Paint,
): string[] {
  const measure = Math.max(60, Math.min(columns, 100))
  return [
    ...wrap(headline(analysis, lang), measure).map(p.bold),
    p.dim(methodLine(analysis, lang)),
    '',
    ...scoreTable(analysis, titles, lang, measure, p),
    '',
    ...findingLines(analysis, lang, measure, p),
    ...robustnessLines(analysis, lang, measure, p),
    ...(analysis.leftOut.length === 0 ? [] : ['', ...wrap(leftOutText(analysis.leftOut, lang), measure).map(p.dim)]),
    ...(analysis.robustness?.smaa ? ['', p.dim(recipeLine(analysis, lang))] : []),
  ]
}

function methodLine({ method, sheet }: Analysis, lang: Language): string {
  return viewText[lang].method(
    method.title[lang],
    method.version,
    sheet.issues.length,
    sheet.criteria.length,
    sheet.raters.length,
  )
}

function recipeLine({ robustness }: Analysis, lang: Language): string {
  const { seed, draws } = robustness!.smaa!
  return viewText[lang].recipe(draws, seed, smaaRecipe)
}

/** Issues a row, best first rank order kept as in the sheet; a printed total that differs stands struck before ours. */
function scoreTable(
  analysis: Analysis,
  titles: ReadonlyMap<string, string>,
  lang: Language,
  measure: number,
  p: Paint,
): string[] {
  const { method, sheet, standings } = analysis
  const shown = standings.slice(0, rowsShown)
  const means = criterionMeans(sheet)
  const cells = shown.map((s, i) => [
    `${i + 1}`,
    `${titles.get(s.issue) ?? s.issue}${s.band === null ? '' : ` [${s.band.label[lang]}]`}`,
    ...(method.criteria.length > 13 ? [] : means[i]!.map((m) => (m === null ? '–' : decimal(m, lang)))),
    totalCell(analysis, s, lang, p),
    rankCell(s, lang, p),
  ])
  const letters = method.criteria.length > 13 ? [] : method.criteria
  const head = [
    ['', viewText[lang].issue, ...letters.map((c) => c.letter), viewText[lang].total, viewText[lang].rank],
    [
      '',
      '',
      ...letters.map((c) => (c.maximum === null ? '' : `${c.maximum}`)),
      analysis.maximum === null ? '' : viewText[lang].of(decimal(analysis.maximum, lang)),
      '',
    ],
  ]
  const narrow = [...head, ...cells].map((row) => row.toSpliced(1, 1))
  const rest = narrow[0]!.map((_, k) => Math.max(...narrow.map((row) => width(row[k]!)))).reduce((a, b) => a + b + 2, 0)
  const layout: Column[] = head[0]!.map((_, k) =>
    k === 1 ? { align: 'left', width: Math.max(16, measure - rest - 2) } : { align: 'right' },
  )
  const lines = table(layout, [...head, ...cells])
  const rule = p.dim('─'.repeat(measure))
  const more =
    standings.length > shown.length ? [p.dim(viewText[lang].moreIssues(standings.length - shown.length))] : []
  return [p.dim(lines[0]!), p.dim(lines[1]!), rule, ...lines.slice(2), rule, ...more]
}

const rowsShown = 60

function totalCell(analysis: Analysis, s: Standing, lang: Language, p: Paint): string {
  const printed = analysis.printed.find((x) => x.issue === s.issue)?.total ?? null
  if (s.total === null) {
    const stated = printed === null ? '' : `${p.dim(formatDecimal(printed, lang))} · `
    return `${stated}${p.notice(viewText[lang].unfinished)}`
  }
  const computed = p.bold(decimal(s.total, lang))
  if (printed === null) return computed
  const asPrinted = formatDecimal(printed, lang)
  if (isPrintedAs(s.total, printed))
    return asPrinted === decimal(s.total, lang) ? computed : `${asPrinted} ≈ ${computed}`
  const apart = decimalBeside(s.total, parseRational(printed)!, lang)
  return `${p.bad(p.struck(asPrinted))} ${viewText[lang].becomes} ${p.bold(apart)}`
}

function rankCell(s: Standing, lang: Language, p: Paint): string {
  if (s.rank === null) return '–'
  const rank = s.rank === 1 ? p.good(`${s.rank}`) : `${s.rank}`
  return s.tie.length > 0 ? `${rank} ${viewText[lang].tied}` : rank
}

function findingLines(analysis: Analysis, lang: Language, measure: number, p: Paint): string[] {
  const names = namesOf(analysis, lang)
  if (analysis.findings.length === 0) return [viewText[lang].noFindings]
  const shown = analysis.findings.slice(0, findingsShown)
  const texts = shown.map((f) => ({ ...findingText(f, names, lang), grave: matters(f) }))
  const tagWidth = Math.max(...texts.map((t) => width(t.tag)))
  const lines = texts.flatMap((t) => {
    const tag = `${t.tag}${' '.repeat(tagWidth - width(t.tag))}`
    const body = [
      ...wrap(t.headline, measure - tagWidth - 4).map(p.bold),
      ...(t.detail === '' ? [] : wrap(t.detail, measure - tagWidth - 4)),
    ]
    return body.map(
      (line, i) => `${i === 0 ? (t.grave ? p.bad(`! ${tag}`) : `  ${p.dim(tag)}`) : ' '.repeat(tagWidth + 2)}  ${line}`,
    )
  })
  const more = analysis.findings.length - shown.length
  return [
    p.bold(viewText[lang].findings(analysis.findings.length)),
    ...lines,
    ...(more > 0 ? [p.dim(viewText[lang].moreFindings(more))] : []),
  ]
}

const findingsShown = 40
