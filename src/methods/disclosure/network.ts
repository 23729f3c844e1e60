import { type DisclosureTable, placeOf, ruleOf, widthOf } from './table.ts'

/**
 * The sums of a table as a network: every cell is an arc, every sum a node, and what flows into a node flows out of it. A table
 * in which only one of two dimensions has parts of parts can always be drawn so. Then linear programming is flow, and where the
 * counts are whole numbers its bounds are reached by whole numbers: what the audit finds is exact.
 *
 * Each total of a district is a node for each category, each village a node, and the whole area closes the circle:
 * whole -> category -> district's category -> village -> district's total -> total -> whole.
 *
 * Source: G. B. Dantzig, Linear Programming and Extensions (1963), chapter 15; J. Castro, European Journal of Operational
 * Research 171 (2006) 39-52, for tables with one hierarchical dimension.
 */
export type Network = {
  readonly nodes: number
  /** By cell. An arc from a node to itself stands in no sum. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** Arcs at node n: `arcs[first[n]]` up to `arcs[first[n + 1] - 1]`, cells that are in no sum left out. */
  readonly first: Int32Array
  readonly arcs: Int32Array
}

export function networkOf(table: DisclosureTable): Network {
  const [rows, width] = [table.regions.length, widthOf(table)]
  const [from, to] = [new Int32Array(rows * width), new Int32Array(rows * width)]
  const node = nodesOf(table)
  for (let cell = 0; cell < rows * width; cell++) {
    const { region, column } = placeOf(table, cell)
    const [above, below] = node(region, column)
    const upward = column === width - 1
    from[cell] = upward ? below : above
    to[cell] = upward ? above : below
  }
  const nodes = rows * (width + 2) + width
  return { nodes, from, to, ...adjacency(nodes, from, to) }
}

/** The two sums that a cell stands in: as a part of what lies above it, and as the whole of what lies below. */
function nodesOf(table: DisclosureTable): (region: number, column: number) => readonly [number, number] {
  const [rows, width] = [table.regions.length, widthOf(table)]
  const leaf = new Uint8Array(rows).fill(1)
  for (const { parent } of table.regions) if (parent !== null) leaf[parent] = 0
  const sumOf = (region: number, column: number) => rows + region * width + column
  const closing = (region: number) => rows + rows * width + region
  const alone = (column: number) => rows + rows * width + rows + column
  return (region, column) => {
    const { parent } = table.regions[region]!
    const isTotal = column === width - 1
    const added = table.total !== null && (isTotal || table.categories[column]!.counted)
    const above = parent !== null ? sumOf(parent, column) : added ? closing(region) : alone(column)
    const below = leaf[region] === 0 ? sumOf(region, column) : added ? region : alone(column)
    return [above, below]
  }
}

function adjacency(nodes: number, from: Int32Array, to: Int32Array): Pick<Network, 'first' | 'arcs'> {
  const first = new Int32Array(nodes + 1)
  const ends = (visit: (node: number, cell: number) => void) => {
    for (let cell = 0; cell < from.length; cell++) {
      if (from[cell] === to[cell]) continue
      visit(from[cell]!, cell)
      visit(to[cell]!, cell)
    }
  }
  ends((node) => first[node + 1]!++)
  for (let n = 0; n < nodes; n++) first[n + 1]! += first[n]!
  const next = first.slice(0, nodes)
  const arcs = new Int32Array(first[nodes]!)
  ends((node, cell) => {
    arcs[next[node]!++] = cell
  })
  return { first, arcs }
}

/** What is known of the cells of one period, by cell. */
export type Layer = {
  /** 1 where there is a count. */
  readonly present: Uint8Array
  readonly values: Float64Array
  /** The least that anybody knows it to be. */
  readonly lower: Float64Array
  /** Cells hide each other only within a group: what earlier tables had hidden together (see `earlier.ts`). */
  readonly group: Int32Array
  /** 1 where an earlier table shows this very count: hiding it now helps nothing. */
  readonly open: Uint8Array
}

/**
 * The layers of a table. Where one period is published and zeros are shown, everybody knows that a hidden count is at least 1:
 * two hidden counts with the sum 2 are both 1. With several periods a count is hidden in all when it is small in one, so a hidden
 * count may be 0. (The same trap: "The problem of singletons", vignette of CRAN's GaussSuppression.)
 */
export function layersOf(table: DisclosureTable): Layer[] {
  const cells = table.regions.length * widthOf(table)
  const single = table.periods.length === 1
  return table.periods.map(({ values }) => {
    const layer = {
      present: new Uint8Array(cells),
      values: new Float64Array(cells),
      lower: new Float64Array(cells),
      group: new Int32Array(cells),
      open: new Uint8Array(cells),
    }
    for (let cell = 0; cell < cells; cell++) {
      const [value, rule] = [values[cell] ?? null, ruleOf(table, cell)]
      if (value === null || rule === null) continue
      layer.present[cell] = 1
      layer.values[cell] = value === 'confidential' ? 0 : value
      const isTotal = placeOf(table, cell).column === table.categories.length
      if (single && !isTotal && value !== 'confidential' && rule.zeros === 'shown') layer.lower[cell] = 1
    }
    return layer
  })
}
