import type { Block, ColumnRole } from './block.ts'
import type { Grouping } from './count.ts'
import type { Remembered } from './known.ts'
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

/** A table that is drawn alike on several sheets. */
export type Drawn = { readonly block: Block; readonly sheets: readonly (string | null)[] }

function drawing({ columns, counting }: Block): string {
  return `${counting}|${columns.map(({ head, column }) => `${column}:${head}`).join('|')}`
}

/** The tables of the sheets that are taken, each drawing once. */
export function drawnTables({ sheets }: Plan): Drawn[] {
  const drawn = new Map<string, { block: Block; sheets: (string | null)[] }>()
  for (const { sheet, blocks, taken } of sheets)
    for (const block of taken ? blocks : []) {
      const known = drawn.get(drawing(block))
      if (known === undefined) drawn.set(drawing(block), { block, sheets: [sheet] })
      else if (known.sheets.at(-1) !== sheet) known.sheets.push(sheet)
    }
  return [...drawn.values()]
}

/** Gives columns other parts, in every table that is drawn alike. */
export function withRoles(plan: Plan, roleOf: (table: number, column: number) => ColumnRole | null): Plan {
  const places = new Map(drawnTables(plan).map(({ block }, i) => [drawing(block), i]))
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block): Block => {
      const place = places.get(drawing(block))
      if (place === undefined) return block
      const columns = block.columns.map((column) => ({ ...column, role: roleOf(place, column.column) ?? column.role }))
      return { ...block, columns }
    }),
  }))
  return { ...plan, sheets }
}
