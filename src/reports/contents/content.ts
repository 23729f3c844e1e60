import type { Language } from '../../base/language.ts'
import type { OpenedStudy } from '../../bundle/open-study.ts'
import type { Analysis } from '../../methods/analysis/analysis.ts'
import type { Words } from '../../methods/scoring/method.ts'
import type { Report } from '../report.ts'

/** What a report can be about: one file here and one line in the register. */
export type Content = {
  readonly id: string
  readonly title: Words
  readonly make: (opened: OpenedStudy, analysis: Analysis, lang: Language) => Report
}
