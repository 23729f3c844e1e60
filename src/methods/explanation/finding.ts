import type { Rational } from '../exact/rational.ts'
import type { GateCondition } from '../scoring/method.ts'

/**
 * What is worth saying about a ranking, as data: a code and the values of a sentence. Pages, reports and the command line
 * make sentences of it in two languages. Issues, criteria and raters are named by their ids.
 */
export type Finding =
  | {
      readonly code: 'printedTotalDiffers'
      readonly issue: string
      readonly printed: Rational
      readonly computed: Rational
    }
  | { readonly code: 'printedRankDiffers'; readonly issue: string; readonly printed: number; readonly computed: number }
  | {
      readonly code: 'pointsOutsideScale'
      readonly issue: string
      readonly criterion: string
      readonly points: Rational
      readonly minimum: number
      readonly maximum: number
    }
  | {
      readonly code: 'incomplete'
      readonly issue: string
      readonly missing: number
      readonly reach: { readonly low: Rational; readonly high: Rational } | null
      /** Whether some completion would put it first or equal first. */
      readonly couldLead: boolean | null
    }
  | { readonly code: 'rankedDespiteGate'; readonly issue: string; readonly printed: number }
  | { readonly code: 'gateFailed'; readonly issue: string; readonly conditions: readonly GateCondition[] }
  | {
      readonly code: 'tie'
      readonly issues: readonly string[]
      readonly total: Rational
      readonly rank: number /** The method has a tie rule, and it does not set these apart. */
      readonly ruled: boolean
    }
  | {
      readonly code: 'tieRuleDecided'
      readonly issues: readonly string[]
      readonly total: Rational
      readonly order: readonly string[]
    }
  | {
      readonly code: 'decisionNotFirst'
      readonly chosen: string
      readonly rank: number | null
      readonly first: readonly string[]
    }
  | {
      readonly code: 'fragileRater'
      /** Leaving out any one of them changes the first rank to `after`. */
      readonly raters: readonly string[]
      readonly before: readonly string[]
      readonly after: readonly string[]
    }
  | { readonly code: 'dominates'; readonly winner: string; readonly criteria: number }
  | {
      readonly code: 'fragileCriterion'
      readonly criterion: string
      readonly share: Rational
      readonly low: Rational
      readonly high: Rational
      readonly first: readonly string[]
    }
  | {
      readonly code: 'constantCriteria'
      readonly criteria: readonly string[]
      readonly points: Rational | null
      readonly maximum: Rational | null
    }
  | {
      readonly code: 'tieHangsOnWeights'
      readonly issues: readonly [string, string]
      readonly criteria: readonly string[]
      /** How often the first of the two leads when every weighting is equally likely; exact. */
      readonly probability: Rational
    }
  | { readonly code: 'firstByFewRaters'; readonly issue: string; readonly raters: number; readonly of: number }
  | {
      readonly code: 'widestCell'
      readonly issue: string
      readonly criterion: string
      readonly lowest: Rational
      readonly highest: Rational
      readonly maximum: number | null
    }
  | {
      readonly code: 'outlyingRater'
      readonly rater: string
      readonly issue: string
      readonly points: Rational
      readonly median: Rational
    }
  | { readonly code: 'crossCheckDiffers'; readonly check: string; readonly first: readonly string[] }

export type FindingCode = Finding['code']

/** Findings that ask somebody to act; the others explain. A tie asks only when it is for the first rank. */
export function matters(finding: Finding): boolean {
  switch (finding.code) {
    case 'printedTotalDiffers':
    case 'printedRankDiffers':
    case 'pointsOutsideScale':
    case 'rankedDespiteGate':
    case 'incomplete':
    case 'decisionNotFirst':
    case 'fragileRater':
      return true
    case 'tie':
      return finding.rank === 1
    default:
      return false
  }
}
