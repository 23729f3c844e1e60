import type { Finding, FindingCode } from '../../../methods/explanation/finding.ts'

/** How issues, criteria, raters and cross-checks are called in a sentence. */
export type Names = {
  readonly issue: (id: string) => string
  readonly criterion: (id: string) => string
  readonly rater: (id: string) => string
  readonly check: (id: string) => string
  /** The sum behind an issue's total, such as `15 + 15 + 18 = 48`; empty where it would be too long to read. */
  readonly addition: (id: string) => string
}

/** A finding as people read it: a short tag, the sentence, and what it means or what to do (may be empty). */
export type FindingText = { readonly tag: string; readonly headline: string; readonly detail: string }

/** One sentence-maker a code: a code without words in either language does not compile. */
export type FindingTexts = {
  readonly [C in FindingCode]: (finding: Extract<Finding, { code: C }>, names: Names) => FindingText
}
