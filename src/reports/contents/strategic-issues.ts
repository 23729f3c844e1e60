import type { Language } from '../../base/language.ts'
import type { OpenedStudy } from '../../bundle/open-study.ts'
import type { Analysis } from '../../methods/analysis/analysis.ts'
import type { Report } from '../report.ts'
import { reportText } from '../text.ts'
import type { Content } from './content.ts'
import { officeOf } from './office.ts'
import { agreementBlocks } from './strategic-issues/agreement.ts'
import { chainBlocks } from './strategic-issues/chain.ts'
import { decisionBlocks } from './strategic-issues/decision.ts'
import { recapBlocks } from './strategic-issues/recap.ts'
import { robustnessBlocks } from './strategic-issues/robustness.ts'
import { scoringBlocks } from './strategic-issues/scoring.ts'
import { sourceBlocks } from './strategic-issues/sources.ts'
import { summaryOf } from './strategic-issues/summary.ts'
import { swotBlocks } from './strategic-issues/swot.ts'

export const strategicIssues: Content = {
  id: 'strategic-issues',
  title: { id: 'Analisis isu strategis', en: 'Analysis of strategic issues' },
  make: strategicIssuesReport,
}

/** From the figures of the recap to the issue that was chosen, each number with the place where it comes from. */
export function strategicIssuesReport(opened: OpenedStudy, analysis: Analysis, lang: Language): Report {
  const { study } = opened
  const office = officeOf(study, lang)
  return {
    id: `${study.id}-${strategicIssues.id}`,
    lang,
    title: studyTitle(study.title, study.synthetic, lang),
    subtitle: subtitle(opened, analysis, lang),
    office,
    synthetic: study.synthetic,
    summary: summaryOf(opened, analysis, lang),
    blocks: [
      ...recapBlocks(opened, lang),
      ...swotBlocks(opened, lang),
      ...scoringBlocks(opened, analysis, lang),
      ...robustnessBlocks(opened, analysis, lang),
      ...agreementBlocks(opened, analysis, lang),
      ...decisionBlocks(opened, analysis, lang),
      ...chainBlocks(opened, lang),
      ...sourceBlocks(opened, analysis, lang),
    ],
    foot: [study.office ?? study.title, ...(study.synthetic ? [reportText[lang].synthetic] : [])].join(' · '),
  }
}

/** A made-up study says so in its title, whether or not its author did. */
function studyTitle(title: string, synthetic: boolean, lang: Language): string {
  if (!synthetic || /sint[eé]ti[sc]|synthetic/i.test(title)) return title
  return `${title} (${lang === 'id' ? 'sintetis' : 'synthetic'})`
}

function subtitle({ study, figures }: OpenedStudy, { method, sheet }: Analysis, lang: Language): string {
  const t = texts[lang]
  const parts = [
    ...(figures.length > 0 ? [t.recap] : []),
    t.scoring(method.title[lang]),
    ...(sheet.raters.length > 1 ? [t.agreement] : []),
  ]
  const period = study.period?.label ?? figures[0]?.period ?? null
  return [parts.join(', '), ...(period === null ? [] : [t.period(period)])].join(' · ')
}

const texts: Record<
  Language,
  {
    readonly recap: string
    readonly scoring: (method: string) => string
    readonly agreement: string
    readonly period: (label: string) => string
  }
> = {
  id: {
    recap: 'Rekapitulasi',
    scoring: (method) => `penilaian isu menurut ${method}`,
    agreement: 'kesepakatan penilai',
    period: (label) => `data ${label}`,
  },
  en: {
    recap: 'Recap',
    scoring: (method) => `scoring of issues by ${method}`,
    agreement: 'agreement of raters',
    period: (label) => `data of ${label}`,
  },
}
