import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { capital, decimal, listed } from '../../../base/words.ts'
import type { OpenedStudy } from '../../../bundle/open-study.ts'
import { namesOf } from '../../../features/issues/names.ts'
import type { Analysis, Robustness } from '../../../methods/analysis/analysis.ts'
import { compare, one } from '../../../methods/exact/rational.ts'
import { firstOf } from '../../../methods/explanation/unexplained.ts'
import type { WeightInterval } from '../../../methods/robustness/intervals.ts'
import { type Block, type Inline, type Table, textCell } from '../../report.ts'
import { endCell, shareCell, sourceLine } from '../cells.ts'
import { chanceBlocks } from './chances.ts'
import { robustnessText } from './robustness-text.ts'

/** How firm the ranking is against other weights and small shifts of points. What cannot change is said before it is drawn. */
export function robustnessBlocks(opened: OpenedStudy, analysis: Analysis, lang: Language): Block[] {
  const t = robustnessText[lang]
  const { robustness } = analysis
  const heading: Block = { kind: 'heading', level: 1, text: t.title }
  if (analysis.ranked.length < 2) return [heading, paragraph(t.tooFew)]
  if (robustness === null) return [heading, paragraph(t.notComputed)]
  return [
    heading,
    ...weightBlocks(analysis, robustness, lang),
    ...chanceBlocks(opened, analysis, robustness, lang),
    ...[paragraph(...firmness(analysis, robustness, lang))].filter((p) => p.text.length > 0),
  ]
}

function paragraph(...text: readonly Inline[]): { readonly kind: 'paragraph'; readonly text: readonly Inline[] } {
  return { kind: 'paragraph', text }
}

/** Dominance before sensitivity: where no weights can change the first rank, there is no table of weights. */
function weightBlocks(analysis: Analysis, robustness: Robustness, lang: Language): Block[] {
  const t = robustnessText[lang]
  const names = namesOf(analysis, lang)
  const { dominance } = analysis
  if (dominance.winner !== null)
    return [paragraph({ strong: t.dominates(capital(names.issue(dominance.winner))) }, ` ${t.dominatesWhy}`)]
  const bounded = robustness.intervals.filter((i) => i.first.low.n > 0n || compare(i.first.high, one) < 0)
  if (bounded.length === 0) return [paragraph(t.noWeightMatters)]
  const table = intervalTable(analysis, bounded, lang)
  const first = listed(firstOf(analysis.standings).slice(0, 5).map(names.issue), lang)
  return [paragraph(...t.intervals({ reference: table.id }, first)), table]
}

function intervalTable(analysis: Analysis, intervals: readonly WeightInterval[], lang: Language): Table {
  const t = robustnessText[lang]
  const number = (title: string) => ({ title, note: '', align: 'right', width: 18 }) as const
  return {
    kind: 'table',
    id: 'weights',
    caption: t.intervalCaption,
    look: 'data',
    columns: [{ title: t.criterion, note: '', align: 'left', width: 46 }, number(t.now), number(t.from), number(t.to)],
    groups: [{ title: t.firstHolds, from: 2, to: 3 }],
    rows: intervals.map((i) => [
      textCell(analysis.method.criteria[i.criterion]!.title[lang]),
      shareCell(i.nominal, lang, { provenance: 'method.json' }),
      endCell(i.first.low, 'up', lang),
      endCell(i.first.high, 'down', lang),
    ]),
    total: null,
    source: sourceLine(t.exact, lang),
  }
}

/** Sentences about points rather than weights. */
function firmness(analysis: Analysis, robustness: Robustness, lang: Language): Inline[] {
  const t = robustnessText[lang]
  const names = namesOf(analysis, lang)
  const first = firstOf(analysis.standings)
  const changing = robustness.withoutCriterion
    .filter((w) => w.firstChanges)
    .map((w) => analysis.sheet.criteria[w.criterion]!)
  const noise = robustness.firstUnderNoise
  const sentences = [
    ...(robustness.lead === null ? [] : [t.lead(decimal(robustness.lead, lang))]),
    ...(noise === null || first.length !== 1
      ? []
      : [
          t.noise(
            names.issue(first[0]!),
            formatNumber(noise.counts[analysis.ranked.indexOf(first[0]!)]!, lang),
            formatNumber(noise.draws, lang),
            noise.half,
          ),
        ]),
    ...(robustness.withoutCriterion.length === 0
      ? []
      : [changing.length === 0 ? t.noCriterionAlone : t.criteriaAlone(listed(changing.map(names.criterion), lang))]),
  ]
  return sentences.length === 0 ? [] : [sentences.join(' ')]
}
