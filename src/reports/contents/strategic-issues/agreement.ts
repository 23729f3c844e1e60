import type { Language } from '../../../base/language.ts'
import { formatDecimal } from '../../../base/numbers.ts'
import { listed } from '../../../base/words.ts'
import type { OpenedStudy } from '../../../bundle/open-study.ts'
import { namesOf } from '../../../features/issues/names.ts'
import { statisticText } from '../../../features/issues/statistic-text.ts'
import { agreementStatistics } from '../../../methods/agreement/index.ts'
import type { Analysis } from '../../../methods/analysis/analysis.ts'
import { raterTotals } from '../../../methods/analysis/rater-totals.ts'
import { parseRational } from '../../../methods/exact/rational.ts'
import type { Standing } from '../../../methods/scoring/rank.ts'
import { type Block, type Cell, type Table, textCell } from '../../report.ts'
import { exactCell, sourceLine } from '../cells.ts'
import { agreementText } from './agreement-text.ts'
import { placeOf, rowsBy } from './rows.ts'

const issuesShown = 40
const ratersShown = 12

/** How far the raters agree; only where there are at least two. */
export function agreementBlocks(opened: OpenedStudy, analysis: Analysis, lang: Language): Block[] {
  const t = agreementText[lang]
  const { sheet } = analysis
  if (sheet.raters.length < 2) return []
  const table = totalsTable(opened, analysis, lang)
  const left = [
    ...(sheet.issues.length > issuesShown ? [t.issuesLeftOut(sheet.issues.length - issuesShown)] : []),
    ...(sheet.raters.length > ratersShown ? [t.ratersLeftOut(sheet.raters.length - ratersShown)] : []),
  ]
  return [
    { kind: 'heading', level: 1, text: t.title },
    {
      kind: 'paragraph',
      text: [...t.intro(sheet.raters.length, { reference: table.id }), ...left.map((l) => ` ${l}`)],
    },
    table,
    { kind: 'paragraph', text: [t.statistics, ' ', statisticSentences(analysis, lang)] },
    ...biasParagraph(analysis, lang),
    ...withoutParagraph(analysis, lang),
  ]
}

/** A rater's own totals, in the order of the sheet; the best issues where there are too many. */
function totalsTable(opened: OpenedStudy, analysis: Analysis, lang: Language): Table {
  const t = agreementText[lang]
  const { sheet, method, standings } = analysis
  const raters = sheet.raters.slice(0, ratersShown)
  const totals = raterTotals(method, sheet)
  const find = rowsBy(opened, 'scores', ['issue', 'rater'])
  const shown = bestRows(standings)
  return {
    kind: 'table',
    id: 'rater-totals',
    caption: t.caption,
    look: 'scoring',
    columns: [
      { title: t.number, note: '', align: 'center', width: 5 },
      { title: t.issue, note: '', align: 'left', width: 34 },
      ...raters.map((rater) => ({ title: rater, note: '', align: 'center', width: 9 }) as const),
      { title: t.mean, note: '', align: 'center', width: 10 },
    ],
    groups: [{ title: t.raters, from: 2, to: 1 + raters.length }],
    rows: shown.map((i) => {
      const s = standings[i]!
      const place = (rater: string) => placeOf('scores.csv', find(s.issue, rater), lang)
      return [
        textCell(`${i + 1}`),
        textCell(opened.titles.get(s.issue) ?? s.issue),
        ...raters.map((rater, r) => raterCell(totals[i]![r]!, place(rater), lang)),
        s.total === null ? textCell('–', 'pale') : exactCell(s.total, lang, { tone: 'strong' }),
      ]
    }),
    total: null,
    source: sourceLine(t.source, lang),
  }
}

/** Positions in the sheet's order: all of them, or those with the best ranks. */
function bestRows(standings: readonly Standing[]): number[] {
  const positions = standings.map((_, i) => i)
  if (positions.length <= issuesShown) return positions
  const rank = (i: number) => standings[i]!.rank ?? Number.MAX_SAFE_INTEGER
  return positions
    .toSorted((a, b) => rank(a) - rank(b) || a - b)
    .slice(0, issuesShown)
    .toSorted((a, b) => a - b)
}

/** A rater's total is a decimal with few places: weights have at most six. */
function raterCell(total: number | null, provenance: string, lang: Language): Cell {
  const exact = total === null ? null : parseRational(total.toFixed(6))
  return exact === null ? { ...textCell('–', 'pale'), provenance } : exactCell(exact, lang, { provenance })
}

/** Each statistic, or why there is none. */
function statisticSentences({ panel }: Analysis, lang: Language): string {
  return agreementStatistics
    .map(({ id }) => {
      const p = id === 'kendallW' && panel.p !== null ? ` (p ${formatDecimal(panel.p.toFixed(3), lang)})` : ''
      return `${statisticText(id, panel.statistics[id], lang)}${p}.`
    })
    .join(' ')
}

function biasParagraph({ panel, sheet }: Analysis, lang: Language): Block[] {
  if (panel.raters.length === 0) return []
  const bias = panel.raters.slice(0, ratersShown).map((r) => {
    const points = formatDecimal(r.bias.toFixed(1).replace(/^-(0\.0)$/, '$1'), lang)
    return `${sheet.raters[r.rater]} ${r.bias > 0 ? '+' : ''}${points}`
  })
  return [{ kind: 'paragraph', text: [agreementText[lang].bias(listed(bias, lang))] }]
}

function withoutParagraph(analysis: Analysis, lang: Language): Block[] {
  const t = agreementText[lang]
  const names = namesOf(analysis, lang)
  const { withoutRater } = analysis.panel
  if (withoutRater.length === 0) return []
  const changing = withoutRater.filter((w) => w.firstChanges).map((w) => names.rater(analysis.sheet.raters[w.rater]!))
  const sentence = changing.length === 0 ? t.noRaterAlone : t.ratersAlone(listed(changing, lang))
  return [{ kind: 'paragraph', text: [sentence] }]
}
