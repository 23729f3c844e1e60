import type { Language } from '../../../base/language.ts'
import type { OpenedStudy } from '../../../bundle/open-study.ts'
import { findingText } from '../../../features/issues/findings/text.ts'
import { namesOf } from '../../../features/issues/names.ts'
import type { Analysis } from '../../../methods/analysis/analysis.ts'
import { type Finding, matters } from '../../../methods/explanation/finding.ts'
import type { Block, FindingItem, Inline } from '../../report.ts'
import { criteriaShown, scoreTable } from './score-table.ts'
import { scoringText } from './scoring-text.ts'

const findingsShown = 40

/** The table of issues in full, then what was found in it, in order of weight. */
export function scoringBlocks(opened: OpenedStudy, analysis: Analysis, lang: Language): Block[] {
  const t = scoringText[lang]
  const table = scoreTable(opened, analysis, lang)
  const { findings } = analysis
  const items = findings.slice(0, findingsShown).map((f) => item(f, analysis, lang))
  const more = findings.length - items.length
  return [
    { kind: 'heading', level: 1, text: t.title },
    { kind: 'paragraph', text: introduction(analysis, table.id, lang) },
    table,
    { kind: 'heading', level: 2, text: t.findings },
    ...(items.length === 0
      ? [{ kind: 'paragraph' as const, text: [t.noFindings] }]
      : [{ kind: 'findings' as const, items }]),
    ...(more > 0 ? [{ kind: 'paragraph' as const, text: [t.moreFindings(more)] }] : []),
  ]
}

function introduction({ method, sheet, findings }: Analysis, table: string, lang: Language): Inline[] {
  const t = scoringText[lang]
  const { length: raters } = sheet.raters
  return [
    t.counts(sheet.issues.length, method.criteria.length, method.title[lang]),
    { reference: table },
    '. ',
    raters > 1 ? t.panel(raters) : raters === 1 ? t.oneSheet : t.nobody,
    ...(findings.some((f) => f.code === 'printedTotalDiffers' || f.code === 'printedRankDiffers')
      ? [` ${t.printed}`]
      : []),
    ...(method.criteria.length > criteriaShown ? [` ${t.criteriaLeftOut(method.criteria.length)}`] : []),
  ]
}

function item(finding: Finding, analysis: Analysis, lang: Language): FindingItem {
  return { ...findingText(finding, namesOf(analysis, lang), lang), tone: toneOf(finding) }
}

function toneOf(finding: Finding): FindingItem['tone'] {
  if (matters(finding)) return 'bad'
  if (finding.code === 'dominates') return 'good'
  return finding.code === 'constantCriteria' || finding.code === 'crossCheckDiffers' ? 'plain' : 'notice'
}
