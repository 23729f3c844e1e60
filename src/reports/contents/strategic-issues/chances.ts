import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { capital, percent } from '../../../base/words.ts'
import type { OpenedStudy } from '../../../bundle/open-study.ts'
import { namesOf } from '../../../features/issues/names.ts'
import type { Analysis, Robustness } from '../../../methods/analysis/analysis.ts'
import { rational, toText } from '../../../methods/exact/rational.ts'
import type { Smaa } from '../../../methods/robustness/smaa.ts'
import { acceptabilityBars } from '../../../ui/chart/index.ts'
import { type Block, type Chart, type Table, textCell } from '../../report.ts'
import { shareCell, sourceLine } from '../cells.ts'
import { clip } from './clip.ts'
import { chartWidth } from './recap-charts.ts'
import { robustnessText } from './robustness-text.ts'

const pairsShown = 15
const issuesDrawn = 10
/** A longer fraction tells nobody anything; its percentage stands beside it. */
const fractionLength = 15

/** What still hangs on the weights: exact chances of pairs, and how often each issue takes each rank. */
export function chanceBlocks(opened: OpenedStudy, analysis: Analysis, robustness: Robustness, lang: Language): Block[] {
  const t = robustnessText[lang]
  const { pairwise, smaa } = robustness
  if (pairwise === null) return [{ kind: 'paragraph', text: [t.tooManyChances(analysis.ranked.length)] }]
  const open = pairwise.filter((x) => x.a < x.b && x.probability.n !== 0n && x.probability.d !== 1n)
  const table = chanceTable(analysis, open.slice(0, pairsShown), lang)
  const reference = { reference: table.id }
  const more = open.length - table.rows.length
  return [
    ...(open.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: analysis.dominance.winner === null ? t.chances(reference) : t.chancesBelow(reference),
          },
          table,
          ...(more > 0 ? [{ kind: 'paragraph' as const, text: [t.moreChances(more)] }] : []),
        ]),
    ...(smaa === null ? [] : acceptabilityBlocks(opened, analysis, smaa, lang)),
  ]
}

type Pair = NonNullable<Robustness['pairwise']>[number]

function chanceTable(analysis: Analysis, pairs: readonly Pair[], lang: Language): Table {
  const t = robustnessText[lang]
  const names = namesOf(analysis, lang)
  const issue = (i: number) => textCell(capital(names.issue(analysis.ranked[i]!)))
  return {
    kind: 'table',
    id: 'chances',
    caption: t.chanceCaption,
    look: 'data',
    columns: [
      { title: t.upper, note: '', align: 'left', width: 25 },
      { title: t.lower, note: '', align: 'left', width: 25 },
      { title: t.chance, note: '', align: 'right', width: 30 },
      { title: t.percentage, note: '', align: 'right', width: 20 },
    ],
    groups: [],
    rows: pairs.map(({ a, b, probability }) => {
      const fraction = toText(probability)
      return [
        issue(a),
        issue(b),
        textCell(fraction.length > fractionLength ? '' : fraction),
        shareCell(probability, lang),
      ]
    }),
    total: null,
    source: sourceLine(t.exact, lang),
  }
}

function acceptabilityBlocks(opened: OpenedStudy, analysis: Analysis, smaa: Smaa, lang: Language): Block[] {
  const t = robustnessText[lang]
  const draws = formatNumber(smaa.draws, lang)
  const chart = acceptabilityChart(opened, analysis, smaa, lang)
  const more = analysis.ranked.length - issuesDrawn
  const text = [...t.acceptability({ reference: chart.id }, draws), ...(more > 0 ? [` ${t.moreIssues(more)}`] : [])]
  return [{ kind: 'paragraph', text }, chart]
}

/** The best issues, each with the shares of the ranks that it takes. */
function acceptabilityChart({ titles }: OpenedStudy, analysis: Analysis, smaa: Smaa, lang: Language): Chart {
  const t = robustnessText[lang]
  const names = namesOf(analysis, lang)
  const rankOf = new Map(analysis.standings.map((s) => [s.issue, s.rank!]))
  const best = analysis.ranked
    .map((id, i) => ({ id, counts: smaa.rankCounts[i]! }))
    .toSorted((a, b) => rankOf.get(a.id)! - rankOf.get(b.id)!)
    .slice(0, issuesDrawn)
  const share = (count: number) => (count === 0 ? '' : percent(rational(count, smaa.draws), lang))
  const rows = best.map(({ id, counts }) => ({
    label: `${capital(names.issue(id))}. ${clip(titles.get(id) ?? id, 90)}`,
    shares: counts.map((count) => count / smaa.draws),
    texts: counts.map(share),
  }))
  const said = best.map(({ id, counts }) => {
    const taken = counts.flatMap((count, i) => (count === 0 ? [] : [t.rankShare(i + 1, share(count))]))
    return t.acceptabilityPart(names.issue(id), taken.slice(0, 5).join(', '))
  })
  const title = t.acceptabilityCaption(formatNumber(smaa.draws, lang))
  const alt = t.acceptabilityAlt(capital(said.join('; ')))
  const legend = analysis.ranked.map((_, i) => t.rank(i + 1))
  return {
    kind: 'chart',
    id: 'acceptability',
    caption: title,
    svg: acceptabilityBars({ title, description: alt, width: chartWidth, rows, legend }),
    alt,
  }
}
