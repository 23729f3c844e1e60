import type { AgreementStatisticId } from '../agreement/index.ts'
import type { ModifiedZ, RaterProfile } from '../agreement/raters.ts'
import type { Spread } from '../agreement/spread.ts'
import type { Statistic } from '../agreement/statistic.ts'
import type { Rational } from '../exact/rational.ts'
import type { Finding } from '../explanation/finding.ts'
import type { WeightInterval } from '../robustness/intervals.ts'
import type { WeightChange } from '../robustness/least-change.ts'
import type { WithoutCriterion, WithoutRater } from '../robustness/leave-one-out.ts'
import type { Smaa } from '../robustness/smaa.ts'
import type { CrossChecked } from '../scoring/cross-check.ts'
import type { Method } from '../scoring/method.ts'
import type { Standing } from '../scoring/rank.ts'
import type { Sheet } from '../scoring/sheet.ts'

/** What goes in: the method, what the panel wrote, what a document printed and what was decided. */
export type AnalysisInput = {
  readonly method: Method
  readonly sheet: Sheet
  readonly printed?: readonly PrintedResult[]
  /** The issue that was chosen, when there is a decision. */
  readonly chosen?: string | null
  readonly seed?: number
  readonly draws?: number
}

/** The total as the decimal that was printed (`"92"`, `"3.67"`); null where the document printed nothing. */
export type PrintedResult = { readonly issue: string; readonly total: string | null; readonly rank: number | null }

/**
 * Everything that can be said about one scored study. Positions in `robustness` count the ranked issues only (complete and
 * through the gate), in the order of `ranked`.
 */
export type Analysis = {
  readonly method: Method
  readonly sheet: Sheet
  /** An issue with a missing score could still be first, so whatever is said of the first rank holds for now only. */
  readonly provisional: boolean
  /** Highest possible total; null when a maximum is not stated. */
  readonly maximum: Rational | null
  readonly standings: readonly Standing[]
  readonly printed: readonly PrintedResult[]
  readonly ranked: readonly string[]
  readonly dominance: {
    readonly pairs: readonly { better: string; worse: string }[]
    readonly winner: string | null
    readonly pairsComplete: boolean
  }
  readonly discrimination: { readonly criteria: readonly string[]; readonly points: Rational | null }
  /** Null without stated maxima, for products, and above `limits.robustness` issues. */
  readonly robustness: Robustness | null
  readonly panel: PanelView
  /** Empty above `limits.robustness` issues, and for numbers too long to add up in a second. */
  readonly crossChecks: readonly { readonly id: string; readonly result: CrossChecked }[]
  readonly findings: readonly Finding[]
  /** What was not computed because the study is too large for it. */
  readonly leftOut: readonly LeftOutPart[]
}

/** Null parts were left out because the study is too large for them (`limits`, `patience`). */
export type Robustness = {
  readonly intervals: readonly WeightInterval[]
  readonly pairwise: readonly { readonly a: number; readonly b: number; readonly probability: Rational }[] | null
  readonly smaa: Smaa | null
  /** Whether all points lie within the scale; otherwise nothing is drawn at random. */
  readonly withinScale: boolean
  readonly withoutCriterion: readonly WithoutCriterion[]
  readonly leastWeightChange: WeightChange | null
  /** Points between the first total and the next different one. */
  readonly lead: Rational | null
  /** Shares of 1,000 noisy copies (each mean point off by up to 1) in which an issue is first; null when left out. */
  readonly firstUnderNoise: { readonly draws: number; readonly half: number; readonly counts: readonly number[] } | null
  /** The same at each issue's own central weights: its confidence factor. Null for issues never first. */
  readonly confidence: readonly (number | null)[] | null
}

export type PanelView = {
  /** Statistics over the raters' totals, `ratings[issue][rater]`. */
  readonly statistics: Readonly<Record<AgreementStatisticId, Statistic>>
  /** `p` of Kendall's W by permutation; null when W is, and for panels too large to deal. */
  readonly p: number | null
  readonly raters: readonly RaterProfile[]
  readonly withoutRater: readonly WithoutRater[]
  /** `spread[issue][criterion]`, in points of the sheet's unit; null where nobody scored. Empty for one rater. */
  readonly spread: readonly (readonly (Spread | null)[])[]
  /** `z[issue][rater]` of the totals; empty for issues that are not complete, and for one rater. */
  readonly z: readonly (readonly ModifiedZ[])[]
}

/** Parts of an analysis that were not begun, because the study is too large for them: see `limits` and `patience`. */
export type LeftOutPart =
  | 'robustness'
  | 'dominancePairs'
  | 'pairwise'
  | 'acceptability'
  | 'confidence'
  | 'crossChecks'
  | 'withoutRater'
  | 'raterProfiles'
  | 'agreement'
  | 'agreementChance'

/** Above these numbers of issues a part is left out: it would be slow, and nobody could read it. */
export const limits = {
  robustness: 500,
  pairs: 200,
  pairwise: 60,
  smaa: 60,
  withoutRater: 200,
  agreement: 500,
} as const

/** The seed and the number of draws that a report prints when nobody asked for others. */
export const defaultSeed = 20260430
export const defaultDraws = 10_000
