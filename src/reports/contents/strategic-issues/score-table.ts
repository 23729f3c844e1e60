import type { Language } from '../../../base/language.ts'
import { formatDecimal, formatNumber } from '../../../base/numbers.ts'
import { decimal } from '../../../base/words.ts'
import type { OpenedStudy } from '../../../bundle/open-study.ts'
import type { Analysis } from '../../../methods/analysis/analysis.ts'
import { isPrintedAs } from '../../../methods/exact/printed.ts'
import { ranks } from '../../../methods/exact/ranks.ts'
import type { Rational } from '../../../methods/exact/rational.ts'
import type { Criterion } from '../../../methods/scoring/method.ts'
import type { Standing } from '../../../methods/scoring/rank.ts'
import { criterionMeans } from '../../../methods/scoring/totals.ts'
import { type Cell, type Column, type Table, textCell } from '../../report.ts'
import { countCell, exactCell, sourceLine } from '../cells.ts'
import { placeOf, rowsBy } from './rows.ts'
import { scoringText } from './scoring-text.ts'

/** More criteria than this leave no room for the issues. */
export const criteriaShown = 14

/** Every issue in the order of the sheet: points or means, the exact total, the rank; what was printed and differs, struck. */
export function scoreTable(opened: OpenedStudy, analysis: Analysis, lang: Language): Table {
  const t = scoringText[lang]
  const { method, standings } = analysis
  const criteria = method.criteria.length > criteriaShown ? [] : method.criteria
  const rowOf = issueRow(opened, analysis, criteria, lang)
  return {
    kind: 'table',
    id: 'scores',
    caption: t.caption(method.title[lang]),
    look: 'scoring',
    columns: columnsOf(analysis, criteria, lang),
    groups: criteria.length === 0 ? [] : [{ title: t.criteria, from: 2, to: 1 + criteria.length }],
    rows: standings.map(rowOf),
    total: null,
    source: sourceLine(t.source(analysis.printed.length > 0 ? 'scores.csv, printed.csv' : 'scores.csv'), lang),
  }
}

function columnsOf({ method, maximum }: Analysis, criteria: readonly Criterion[], lang: Language): Column[] {
  const t = scoringText[lang]
  const number = (title: string, note: string, width: number): Column => ({ title, note, align: 'center', width })
  return [
    number(t.number, '', 5),
    { title: t.issue, note: '', align: 'left', width: 30 },
    ...criteria.map((c) => number(c.title[lang], scaleOf(c, lang), 9)),
    number(t.total, maximum === null ? '' : decimal(maximum, lang), 10),
    number(t.rank, '', 10),
    ...(method.bands.length === 0 ? [] : [number(t.band, '', 12)]),
  ]
}

/** `15`, or `10 × 0,5` where points are weighted before they are added. */
function scaleOf({ maximum, weight }: Criterion, lang: Language): string {
  const highest = maximum === null ? '' : formatNumber(maximum, lang)
  return weight === 1 ? highest : `${highest} × ${formatNumber(weight, lang)}`.trim()
}

function issueRow(opened: OpenedStudy, analysis: Analysis, criteria: readonly Criterion[], lang: Language) {
  const { method, sheet } = analysis
  const means = criterionMeans(sheet)
  const scoreRows = rowsBy(opened, 'scores', ['issue', 'criterion'])
  const printedRows = rowsBy(opened, 'printed', ['issue'])
  const issueRows = rowsBy(opened, 'issues', ['id'])
  const printedOf = new Map(analysis.printed.map((p) => [p.issue, p]))
  const added = isPlainSum(analysis) && criteria.length > 0
  const live = ranksLive(analysis)
  const last = 1 + criteria.length
  return (s: Standing, i: number): Cell[] => {
    const printed = printedOf.get(s.issue)
    const from = placeOf('printed.csv', printed === undefined ? [] : printedRows(s.issue), lang)
    const formula = added && s.total !== null ? ({ kind: 'rowSum', from: 2, to: last } as const) : null
    const title = opened.titles.get(s.issue) ?? s.issue
    return [
      textCell(`${i + 1}`),
      { ...textCell(title), provenance: placeOf('issues.csv', issueRows(s.issue), lang) },
      ...criteria.map((c, k) => meanCell(means[i]![k]!, placeOf('scores.csv', scoreRows(s.issue, c.id), lang), lang)),
      totalCell(s, printed?.total ?? null, formula, from, lang),
      rankCell(s, printed?.rank ?? null, live ? last + 1 : null, from, lang),
      ...(method.bands.length === 0 ? [] : [textCell(s.band?.label[lang] ?? '–')]),
    ]
  }
}

function meanCell(mean: Rational | null, provenance: string, lang: Language): Cell {
  return mean === null ? { ...textCell('–', 'pale'), provenance } : exactCell(mean, lang, { provenance })
}

function totalCell(
  s: Standing,
  printed: string | null,
  formula: Cell['formula'],
  provenance: string,
  lang: Language,
): Cell {
  if (s.total === null) return { ...textCell(scoringText[lang].unfinished, 'pale'), provenance }
  const differs = printed !== null && !isPrintedAs(s.total, printed)
  const struck = differs ? formatDecimal(printed, lang) : null
  return exactCell(s.total, lang, { formula, printed: struck, tone: 'strong', provenance })
}

function rankCell(s: Standing, printed: number | null, by: number | null, provenance: string, lang: Language): Cell {
  if (s.rank === null) return { ...textCell('–', 'pale'), provenance }
  const struck = printed !== null && printed !== s.rank ? formatNumber(printed, lang) : null
  const formula = by === null ? null : ({ kind: 'rank', by } as const)
  return countCell(s.rank, lang, { formula, printed: struck, tone: s.rank === 1 ? 'good' : 'strong', provenance })
}

/** One rater whose whole points are added as they are: a formula in a workbook gives the same total. */
function isPlainSum({ method, sheet }: Analysis): boolean {
  const plain = method.aggregation === 'sum' && method.criteria.every((c) => c.weight === 1)
  return plain && sheet.raters.length === 1 && sheet.unit === 1
}

/** Whether the rank follows from the column of totals alone: nobody left out by a gate, no tie broken by a rule. */
function ranksLive({ standings }: Analysis): boolean {
  const { competition } = ranks(standings.map((s) => s.total))
  return standings.every((s, i) => s.rank === competition[i])
}
