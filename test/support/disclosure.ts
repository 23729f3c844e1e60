import type { DisclosureTable } from '../../src/methods/disclosure/index.ts'
import { cellAt, cellsOf, widthOf } from '../../src/methods/disclosure/table.ts'

/** Cells that are no sum: from them all others follow. */
export function leavesOf(table: DisclosureTable): number[] {
  return table.regions.flatMap((_, r) =>
    table.regions.some(({ parent }) => parent === r) ? [] : table.categories.map((_, c) => cellAt(table, r, c)),
  )
}

export function added(table: DisclosureTable, counts: readonly number[]): number[] {
  const values = new Array<number>(cellsOf(table)).fill(0)
  for (const [i, cell] of leavesOf(table).entries()) {
    const column = cell % widthOf(table)
    for (let r: number | null = Math.floor(cell / widthOf(table)); r !== null; r = table.regions[r]!.parent) {
      values[cellAt(table, r, column)]! += counts[i]!
      if (table.categories[column]!.counted) values[cellAt(table, r, table.categories.length)]! += counts[i]!
    }
  }
  return values
}
