import { leastHigh } from './audit.ts'
import { cheapestPaths, type Prices } from './cheapest-path.ts'
import { type EarlierTable, withEarlier } from './earlier.ts'
import { growingFlow } from './flow.ts'
import { type Layer, type Network, networkOf } from './network.ts'
import { type CellValue, cellsOf, type DisclosureTable, isSmall, placeOf, ruleOf } from './table.ts'

/** By cell, alike in every period: 0 shown, 1 hidden. */
export type Suppression = {
  readonly hidden: Uint8Array
  /** By cell: 1 where the count is small itself in a period, so that the others are complements. */
  readonly small: Uint8Array
}

/**
 * Chooses which cells to hide: every small one, and as few and as small others as are found until no hidden cell can be worked
 * out. `already` are cells to hide from the beginning (by cell, 1), such as those that the last publication hid, so that the
 * pattern stays over the years. The smallest set that would do is not sought: that problem is NP-hard. Whether it is enough is
 * for `audit` to say: where nothing can protect a cell, it is refused there.
 */
export function suppress(
  table: DisclosureTable,
  { earlier = [], already }: { readonly earlier?: readonly EarlierTable[]; readonly already?: Uint8Array } = {},
): Suppression {
  const network = networkOf(table)
  const layers = withEarlier(table, earlier)
  const [small, mayHide, weight] = [smallCells(table), hideable(table), weights(table)]
  const hidden = small.map((is, cell) => (is === 1 || (already?.[cell] === 1 && mayHide[cell] === 1) ? 1 : 0))
  const prices = weight.map((w, cell) => (hidden[cell] === 1 ? 0 : mayHide[cell] === 1 ? w : Number.POSITIVE_INFINITY))
  for (let grown = true; grown; ) {
    grown = false
    for (const [period, layer] of layers.entries())
      if (protectLayer({ table, network, layer, hidden, period, prices })) grown = true
  }
  return { hidden, small }
}

function smallCells(table: DisclosureTable): Uint8Array {
  return byCell(table, (values, cell) => {
    const rule = ruleOf(table, cell)
    return rule !== null && values.some((value) => isSmall(value, rule))
  })
}

/** Zeros that are shown are never a complement; a total may be, whatever it is. */
function hideable(table: DisclosureTable): Uint8Array {
  return byCell(table, (values, cell) => {
    const rule = ruleOf(table, cell)
    if (rule === null) return false
    const zeros = rule.zeros === 'hidden' || placeOf(table, cell).column === table.categories.length
    return values.some((value) => value !== null && (zeros || value !== 0))
  })
}

/** Nearly the logarithm of the largest count, in whole numbers: small complements first, and rather one than many. */
function weights(table: DisclosureTable): Float64Array {
  const weight = new Float64Array(cellsOf(table))
  for (let cell = 0; cell < weight.length; cell++) {
    const most = Math.max(0, ...countsOf(table, cell).map((value) => (typeof value === 'number' ? value : 0)))
    const bits = most === 0 ? 0 : Math.floor(Math.log2(most)) + 1
    weight[cell] = 16 * (1 + bits) + (bits === 0 ? 0 : Math.floor((most * 16) / 2 ** bits))
  }
  return weight
}

function byCell(table: DisclosureTable, is: (values: readonly CellValue[], cell: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: cellsOf(table) }, (_, cell) => (is(countsOf(table, cell), cell) ? 1 : 0))
}

function countsOf({ periods }: DisclosureTable, cell: number): readonly CellValue[] {
  return periods.map(({ values }) => values[cell] ?? null)
}

type Task = {
  readonly table: DisclosureTable
  readonly network: Network
  readonly layer: Layer
  readonly hidden: Uint8Array
  readonly period: number
  readonly prices: Prices
}

/** Protects what is not yet protected, what needs most first; says whether anything was hidden for it. */
function protectLayer({ table, network, layer, hidden, period, prices }: Task): boolean {
  const paths = cheapestPaths(network, layer, prices)
  const flow = growingFlow(network, layer, hidden)
  let grown = false
  for (const cell of toProtect({ table, layer, hidden, period })) {
    const needed = rise(table, layer, cell, period)
    const [tail, head] = [network.from[cell]!, network.to[cell]!]
    if (tail === head || flow.up(cell, needed.up) >= needed.up) continue
    if (needed.either && flow.down(cell, 1) >= 1) continue
    let added = false
    const hide = (used: number) => {
      if (hidden[used] === 0) added = true
      hidden[used] = 1
      prices[used] = 0
    }
    const went = paths.send(head, tail, cell, needed.up, hide)
    if (went < needed.up && needed.either) paths.send(tail, head, cell, 1, hide)
    grown ||= added
  }
  return grown
}

function toProtect({ table, layer, hidden, period }: Omit<Task, 'network' | 'prices'>): number[] {
  const cells: number[] = []
  for (let cell = 0; cell < hidden.length; cell++)
    if (hidden[cell] === 1 && layer.present[cell] === 1 && layer.open[cell] === 0) cells.push(cell)
  const up = new Map(cells.map((cell) => [cell, rise(table, layer, cell, period).up]))
  return cells.sort((a, b) => up.get(b)! - up.get(a)! || a - b)
}

/** How far a cell must be able to rise; for one that is not small itself, a fall by one does as well. */
function rise(table: DisclosureTable, layer: Layer, cell: number, period: number) {
  const small = isSmall(table.periods[period]!.values[cell]!, ruleOf(table, cell)!)
  return { up: small ? leastHigh(table, cell) - layer.values[cell]! : 1, either: !small }
}
