import type { EarlierCell, EarlierTable } from '../../../methods/disclosure/earlier.ts'
import type { OfficeTable } from './office-table.ts'
import { type PublicTable, placeIn } from './publication.ts'

/** What an earlier publication showed of the periods of this table, in this table's cells. */
export function earlierOf(table: OfficeTable, was: PublicTable): EarlierTable[] {
  return table.periods.flatMap(({ period }, p): EarlierTable[] => {
    const before = was.periods.findIndex((one) => one.period === period)
    if (before < 0 || was.set.id !== table.set.id) return []
    return [{ period: p, cells: placesIn(table, was).map((at) => cellBefore(was, before, at)) }]
  })
}

/** A row or column that it did not have is in its sums all the same, unless it says that nobody had reported it. */
function cellBefore(was: PublicTable, period: number, at: number | null): EarlierCell {
  const cell = at === null ? 'c' : was.cells[period]![at]!
  return cell === 'c' ? 'hidden' : cell === 'n' ? 'absent' : cell
}

/** For each cell of the table where it stands in the earlier one; null where that had no such row or column. */
function placesIn(table: OfficeTable, was: PublicTable): (number | null)[] {
  const rows = new Map(was.rows.map(({ code }, row) => [code, row]))
  const columns = new Map(was.columns.map(({ id, unit }, column) => [`${id} ${unit}`, column]))
  const columnBefore = table.columns.map(({ id, unit }) => columns.get(`${id} ${unit}`))
  const total = was.totalThreshold === null ? undefined : was.columns.length
  return table.rows.flatMap(({ code }) =>
    [...columnBefore, total].map((column) => {
      const row = rows.get(code)
      return row === undefined || column === undefined ? null : placeIn(was, row, column)
    }),
  )
}

/** Cells that the newest publication of any of these periods hid: they stay hidden, so that the pattern stays over the years. */
export function hiddenBefore(table: OfficeTable, earlier: readonly PublicTable[]): Uint8Array {
  const hidden = new Uint8Array(table.rows.length * (table.columns.length + 1))
  const last = earlier.findLast(({ set }) => set.id === table.set.id)
  if (last === undefined) return hidden
  for (const [cell, at] of placesIn(table, last).entries())
    if (at !== null && last.cells.some((cells) => cells[at] === 'c')) hidden[cell] = 1
  return hidden
}
