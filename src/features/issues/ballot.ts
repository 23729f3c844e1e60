import type { Method } from '../../methods/scoring/method.ts'
import type { PanelRater } from './panel.ts'
import { type FormProgress, fitsScale, type ReasonRule, type Round } from './round.ts'

/** One cell as a rater gives it. Empty points are no points: not scored is never 0. */
export type Cell = {
  readonly issue: string
  readonly criterion: string
  readonly points: number | null
  readonly reason: string | null
}

/** One act of a rater on a phone: an id that it drew by chance, the cell, and the version of the cell that it knew. */
export type Act = Omit<Cell, 'reason'> & {
  readonly id: string
  /** Undefined leaves the reason as it is. */
  readonly reason: string | null | undefined
  readonly base: number
}

/** What a phone hears of an act. The same act sent again gets the same answer. */
export type Receipt = {
  readonly id: string
  /** Of the cell as it is now; 0 when nothing was taken. */
  readonly version: number
  readonly at: string
  /** `outside`: no such cell, or no such points on its scale. `late`: the round is closed; it is kept apart and not counted. */
  readonly outcome: 'taken' | 'late' | 'outside'
  /** Another phone had changed the cell since: this one counts, and the other one is kept. */
  readonly other: boolean
}

export type OwnCell = Cell & { readonly version: number }

/** How the form of a rater stands, for the rater alone. */
export type OwnForm = FormProgress & { readonly via: string }

/** Whether a cell has a place in a round, and its points in the scale. */
export function fitsRound(
  { issues }: Pick<Round, 'issues'>,
  { criteria }: Pick<Method, 'criteria'>,
  { issue, criterion, points }: Pick<Cell, 'issue' | 'criterion' | 'points'>,
): boolean {
  const scale = criteria.find(({ id }) => id === criterion)
  return scale !== undefined && issues.includes(issue) && (points === null || fitsScale(scale, points))
}

/** Whether a cell has all that is asked. */
export function isFilled({ points, reason }: Pick<Cell, 'points' | 'reason'>, reasons: ReasonRule): boolean {
  return points !== null && (reasons !== 'required' || (reason ?? '').trim() !== '')
}

export function ballotKey({ issue, criterion }: Pick<Cell, 'issue' | 'criterion'>): string {
  return JSON.stringify([issue, criterion])
}

/** Longest reason, in signs. */
export const mostReason = 2000

/** More acts than one send may have: a phone that was away for long sends twice. */
export const mostActs = 200

declare const shown: unique symbol

/**
 * The right of one rater to their own form. Only `passOf` makes one, out of the secret of a link: no function gives points of an
 * open round without it.
 */
export type RaterPass = {
  readonly [shown]: true
  readonly office: string
  readonly study: string
  readonly rater: PanelRater
  /** Names the link and opens nothing. */
  readonly token: string
  /** The newest round that is or was open. */
  readonly round: Round
}
