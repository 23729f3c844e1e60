import type { Grouping } from './count.ts'
import type { Remembered } from './known.ts'
import type { Block } from './layout.ts'
import { type Context, nothingSaid } from './title.ts'

/** What somebody chose, or left as it was proposed, for one sheet. */
export type SheetPlan = {
  readonly sheet: string | null
  readonly taken: boolean
  readonly rows: number
  /** What somebody said of the whole sheet: stands where its rows, heads and titles say nothing. */
  readonly said: Context
  readonly blocks: readonly Block[]
}

/** How a file is read: proposed by us, chosen by a person, kept with the import. */
export type Plan = {
  readonly sheets: readonly SheetPlan[]
  /** Which sign groups thousands; null while nobody knows. */
  readonly grouping: Grouping | null
  /** A cell that could be read in two ways, to show beside the question. */
  readonly unsure: string | null
  /** Names as matched in this import. */
  readonly names: readonly Remembered[]
}

export const emptyPlan: Plan = { sheets: [], grouping: null, unsure: null, names: [] }

export function planOf(plan: Plan, sheet: string | null): SheetPlan | null {
  return plan.sheets.find((one) => one.sheet === sheet) ?? null
}

/** What is left out of a file that holds personal data: those columns, and any that nobody understood. */
export function unkeptColumns({ blocks }: Pick<SheetPlan, 'blocks'>): ReadonlySet<number> {
  const personal = blocks.some(({ columns }) => columns.some(({ role }) => role === 'personal'))
  if (!personal) return new Set()
  return new Set(
    blocks.flatMap(({ columns }) =>
      columns.filter(({ role }) => ['personal', 'ignored', 'note'].includes(role)).map(({ column }) => column),
    ),
  )
}

export function saidOf(sheet: SheetPlan | null): Context {
  return sheet?.said ?? nothingSaid
}
