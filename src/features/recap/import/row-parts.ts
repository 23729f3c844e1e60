import type { FileRow } from '../../../base/table/file-rows.ts'
import { parsePeriod } from '../model/period.ts'
import type { Block } from './block.ts'
import { tidy } from './cell.ts'
import type { Found } from './row-names.ts'
import { isTotalLabel } from './words.ts'

/** What the row says, else the head, else the whole table. */
export function first(row: Found, head: Found | null, around: string | null): Found {
  if (row.kind !== 'none') return row
  return head ?? (around === null ? row : { kind: 'code', code: around })
}

/** Of a region at the side and one above the column the deeper one, when it lies in the other. */
export function deeper(row: Found, head: Found | null, around: string | null): Found {
  if (head === null || row.kind === 'none') return first(row, head, around)
  if (row.kind !== 'code' || head.kind !== 'code') return row.kind === 'code' ? head : row
  return head.code.startsWith(`${row.code}.`) ? head : row
}

/** The word of a row of totals at its left; null for any other row. */
export function totalLabel(row: FileRow, block: Block): string | null {
  const firstValue = block.columns.find(({ role }) => role === 'value' || role === 'total')?.column ?? row.cells.length
  for (const [column, cell] of row.cells.entries()) {
    if (column >= firstValue) return null
    const text = tidy(cell)
    if (text !== '' && isTotalLabel(text) && parsePeriod(text) === null) return text
  }
  return null
}
