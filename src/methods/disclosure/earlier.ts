import { type Layer, layersOf } from './network.ts'
import { cellsOf, type DisclosureTable } from './table.ts'

/**
 * What an earlier publication showed of a period that is published again, in the cells of the table to come. A publication that
 * was withdrawn counts too: whoever saved it has it.
 */
export type EarlierTable = {
  readonly period: number
  readonly cells: readonly EarlierCell[]
}

/**
 * By cell: the count that it showed; `hidden` when its sums hold the count but it did not show it (a village, where only districts
 * were published); `absent` when its sums do not hold it (nobody had reported it yet).
 */
export type EarlierCell = number | 'hidden' | 'absent'

/**
 * The layers of a table for somebody who kept every earlier publication, seen as pessimistically as can be: whoever compares two
 * versions may know by how much each hidden count was corrected between them. Then
 *
 * - a count that was shown and did not change is known (`open`), hidden or not;
 * - the rest falls into groups by which earlier versions hid them: every version fixes the sum of what it hid, so subtracting
 *   versions fixes the sum of each group. Only within a group do hidden cells still protect each other.
 *
 * That is the attack by differencing. A cell shown before and corrected since is in a group of its own kind: the old count is
 * known, the new is not.
 */
export function withEarlier(table: DisclosureTable, earlier: readonly EarlierTable[]): Layer[] {
  const layers = layersOf(table)
  const names = layers.map(() => new Array<string>(cellsOf(table)).fill(''))
  for (const { period, cells } of earlier) {
    const [layer, name] = [layers[period]!, names[period]!]
    for (let cell = 0; cell < name.length; cell++) {
      const was = cells[cell] ?? 'hidden'
      if (was === table.periods[period]!.values[cell]) layer.open[cell] = 1
      name[cell] += was === 'hidden' ? 'h' : 's'
    }
  }
  for (const [period, name] of names.entries()) number(layers[period]!, name)
  return layers
}

function number({ group }: Layer, names: readonly string[]): void {
  const numbers = new Map<string, number>()
  for (const [cell, name] of names.entries()) {
    if (!numbers.has(name)) numbers.set(name, numbers.size)
    group[cell] = numbers.get(name)!
  }
}
