import type { FileRow } from '../../../base/table/file-rows.ts'
import type { Block, ColumnPlan, ColumnRole } from './block.ts'
import { isBlank, tidy } from './cell.ts'

/** The words at the side of a row, by column; a blank under a merged cell has what stands above it. */
export type RowLabels = ReadonlyMap<number, string>

const labelRoles: readonly ColumnRole[] = ['region', 'category', 'period', 'sex', 'age', 'unit']

export function labelColumns({ columns }: Block): readonly ColumnPlan[] {
  return columns.filter(({ role }) => labelRoles.includes(role))
}

/**
 * Reads them with what is remembered of the rows above. A blank is a merged cell only when a label to its right is filled: a row
 * that names a district and no village is the district's own.
 */
export function readLabels(row: FileRow, columns: readonly ColumnPlan[], above: Map<number, string>): RowLabels {
  const labels = new Map<number, string>()
  for (const [i, { column, role }] of columns.entries()) {
    const own = tidy(row.cells[column])
    if (own !== '') {
      labels.set(column, own)
      if (above.get(column) !== own) for (const right of columns.slice(i)) above.delete(right.column)
      // A code belongs to its own row: it is never merged.
      if (role !== 'region' || !/^[\d.]+$/.test(own)) above.set(column, own)
    } else if (above.has(column) && columns.slice(i + 1).some((right) => !isBlank(row.cells[right.column])))
      labels.set(column, above.get(column)!)
  }
  return labels
}
