import type { Criterion, Method } from '../../methods/scoring/method.ts'

export const roundStates = ['draft', 'open', 'closed'] as const
export type RoundState = (typeof roundStates)[number]

/** What others see of raters. Settled before the first score, and told to raters before they begin. */
export const namings = ['named', 'role', 'anonymous'] as const
export type Naming = (typeof namings)[number]

/** Whether raters write why: not at all, where they want to, or at each cell. */
export const reasonRules = ['none', 'optional', 'required'] as const
export type ReasonRule = (typeof reasonRules)[number]

/** One round of a panel. Its issues and method are those of the moment when it was opened. */
export type Round = RoundSettings & {
  readonly round: number
  readonly state: RoundState
  /** Ids, in the order in which raters see them. */
  readonly issues: readonly string[]
  readonly methodDigest: string
  readonly openedAt: string | null
  readonly openedBy: string | null
  readonly closedAt: string | null
  readonly closedBy: string | null
  readonly closeReason: string | null
  readonly version: number
}

/** What the chair settles before a round is opened. */
export type RoundSettings = {
  readonly naming: Naming
  readonly reasons: ReasonRule
  /** Whether raters may read the evidence of each issue. */
  readonly evidence: boolean
  /** What the chair writes to the raters. */
  readonly note: string | null
  /** When the chair means to close it. Nothing closes by itself. */
  readonly dueAt: string | null
}

/** How far a rater is: that alone is seen while a round is open, never what was given. */
export type FormState = 'notOpened' | 'opened' | 'filling' | 'complete' | 'declined'

export type FormProgress = {
  readonly openedAt: string | null
  /** Of this round: what was carried over from the last one is nothing that the rater has said in this one. */
  readonly savedAt: string | null
  readonly submittedAt: string | null
  readonly declinedAt: string | null
  /** Cells that have all that is asked. */
  readonly filled: number
}

/** A complete, saved form counts; no further button decides. */
export function formState(progress: FormProgress, cells: number): FormState {
  const { openedAt, savedAt, submittedAt, declinedAt, filled } = progress
  if (declinedAt !== null) return 'declined'
  if (savedAt === null && submittedAt === null) return openedAt === null ? 'notOpened' : 'opened'
  return filled >= cells && cells > 0 ? 'complete' : 'filling'
}

/** Cells of a whole form. */
export function cellsOfForm({ issues }: Pick<Round, 'issues'>, { criteria }: Pick<Method, 'criteria'>): number {
  return issues.length * criteria.length
}

/** Points that a criterion has, from the lowest to the highest; null where its method states no highest. */
export function fitsScale({ minimum, maximum }: Criterion, points: number): boolean {
  return Number.isSafeInteger(points) && points >= minimum && (maximum === null || points <= maximum)
}

/** Minutes that a form takes: some ten seconds a cell, and one to begin with. */
export function minutesOf(cells: number): number {
  return 1 + Math.ceil((cells * 10) / 60)
}
