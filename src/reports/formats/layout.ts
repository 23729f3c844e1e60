import { joinProvenance } from '../provenance.ts'
import { type Cell, type Column, type Table, textCell } from '../report.ts'
import type { ReportText } from '../text.ts'

/** A column of a spreadsheet: one of the table, what was printed beside it, or where a row's figures come from. */
export type Laid =
  | { readonly kind: 'value'; readonly of: number; readonly column: Column }
  | { readonly kind: 'printed'; readonly of: number; readonly column: Column }
  | { readonly kind: 'origin'; readonly column: Column }

/**
 * A table for a spreadsheet, where a cell holds one thing: numbers that were printed and differ get a column of their own, and
 * so does the place in the study that a row comes from.
 */
export function layOut(table: Table, words: ReportText): readonly Laid[] {
  const all = table.total === null ? table.rows : [...table.rows, table.total]
  const values = table.columns.flatMap((column, of): Laid[] => {
    const value: Laid = { kind: 'value', of, column }
    if (!all.some((row) => row[of]!.printed !== null)) return [value]
    const printed = { ...column, title: `${column.title} (${words.printed})`, note: '' }
    return [value, { kind: 'printed', of, column: printed }]
  })
  if (!all.some((row) => row.some((cell) => cell.provenance !== ''))) return values
  const origin: Column = { title: words.origin, note: '', align: 'left', width: 20 }
  return [...values, { kind: 'origin', column: origin }]
}

/** The cells of a row in the order of the layout. */
export function laidRow(row: readonly Cell[], layout: readonly Laid[]): Cell[] {
  return layout.map((laid) => {
    if (laid.kind === 'origin') return textCell(joinProvenance(row.map((cell) => cell.provenance)), 'pale')
    const cell = row[laid.of]!
    return laid.kind === 'value' ? cell : textCell(cell.printed ?? '', 'bad')
  })
}

/** Where column `of` of the table stands in the layout. */
export function placeIn(layout: readonly Laid[], of: number): number {
  return layout.findIndex((laid) => laid.kind === 'value' && laid.of === of)
}

/** Title and note of a column in one line: `Aktual (15)`. */
export function columnTitle({ title, note }: Column): string {
  return note === '' ? title : `${title} (${note})`
}
