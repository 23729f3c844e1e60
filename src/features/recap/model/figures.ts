import type { FigureState } from '../figure.ts'
import type { FigureKey } from './key.ts'

/** A figure of the office as it is kept. One that was never entered has no row, and is `not reported yet`. */
export type StoredFigure = FigureKey & {
  readonly value: number | null
  readonly state: FigureState
  /** `import:<id>`, `entry` for typed in, or the words of whoever brought it. */
  readonly source: string | null
  /** The number of the entry in the office's log that wrote it: never the same twice, even after the figure was taken away. */
  readonly version: number
  readonly changedAt: string
  readonly changedBy: string | null
}

/** What stands at a place now, or shall stand there: `absent` takes the figure away. */
export type FigureContent = {
  readonly value: number | null
  readonly state: FigureState | 'absent'
  readonly source: string | null
}

/** A figure as somebody sends it, with the version that they saw; 0 where there was none. */
export type SentFigure = { readonly key: FigureKey; readonly to: FigureContent; readonly version: number }

/** What was done: for the log's words and for undoing. */
export type FigureChange = {
  readonly key: FigureKey
  readonly before: FigureContent & { readonly version: number }
  readonly after: FigureContent & { readonly version: number }
}

export type RefusalCode = 'locked' | 'unknownCategory' | 'unknownRegion' | 'badFigure'

export type FigureWrite = {
  readonly changed: readonly FigureChange[]
  /** Held already what was sent. */
  readonly same: number
  /** Changed since the reader saw them: as they are now. Nothing was written to them. */
  readonly stale: readonly (SentFigure & { readonly now: FigureContent & { readonly version: number } })[]
  readonly refused: readonly (SentFigure & { readonly why: RefusalCode })[]
}

export const nothingThere: FigureContent & { readonly version: number } = {
  value: null,
  state: 'absent',
  source: null,
  version: 0,
}

/** A count that a double holds exactly, where the state has one. */
export function isSound({ value, state }: FigureContent): boolean {
  if (state !== 'reported') return value === null
  return value !== null && Number.isSafeInteger(value) && value >= 0
}

/** What the log tells of a write: how many, of which periods, and the first few. */
export function summaryOf(changes: readonly FigureChange[]) {
  const periods = [...new Set(changes.map(({ key }) => key.period))].sort()
  const first = changes.slice(0, 10)
  const told = ({ value, state }: FigureContent) => (state === 'reported' ? value : state)
  return {
    before: { figures: first.map(({ key, before }) => ({ ...place(key), value: told(before) })) },
    after: {
      count: changes.length,
      periods,
      figures: first.map(({ key, after }) => ({ ...place(key), value: told(after) })),
    },
  }
}

function place({ category, region, period, unit, sex, age }: FigureKey) {
  return { category, region, period, unit, ...(sex === '' ? {} : { sex }), ...(age === '' ? {} : { age }) }
}
