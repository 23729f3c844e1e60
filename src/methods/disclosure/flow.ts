import type { Layer, Network } from './network.ts'

/**
 * How far a hidden cell can go up and down while every published sum holds. Raising a cell by one means sending one unit once
 * around a circle of hidden cells: along an arc a count grows, against it a count shrinks, at most to its least. So the most that
 * a cell can rise is a maximum flow from its end back to its beginning.
 *
 * Shortest paths first (J. Edmonds and R. M. Karp, Journal of the ACM 19 (1972) 248-264), until nothing flows or `most` is
 * reached.
 */
export type Flow = {
  /** How much the cell can rise (or fall), at most `most`; Infinity where nothing bounds it. */
  readonly up: (cell: number, most: number) => number
  readonly down: (cell: number, most: number) => number
}

export function flowThrough(network: Network, layer: Layer, hidden: Uint8Array): Flow {
  const graph = hiddenPart(network, layer, hidden)
  const search = searchIn(graph, network, layer)
  return {
    up: (cell, most) => {
      if (network.from[cell] === network.to[cell]) return most
      return search(network.to[cell]!, network.from[cell]!, cell, most)
    },
    down: (cell, most) => {
      const room = Math.min(most, layer.values[cell]! - layer.lower[cell]!)
      if (network.from[cell] === network.to[cell]) return room
      return search(network.from[cell]!, network.to[cell]!, cell, room)
    },
  }
}

/** Hidden arcs alone, by node: a table is mostly shown. */
type HiddenPart = { readonly first: Int32Array; readonly arcs: Int32Array }

function hiddenPart({ nodes, first, arcs }: Network, { present, open }: Layer, hidden: Uint8Array): HiddenPart {
  const start = new Int32Array(nodes + 1)
  const kept: number[] = []
  for (let n = 0; n < nodes; n++) {
    start[n] = kept.length
    for (let i = first[n]!; i < first[n + 1]!; i++) {
      const cell = arcs[i]!
      if (hidden[cell] === 1 && present[cell] === 1 && open[cell] === 0) kept.push(cell)
    }
  }
  start[nodes] = kept.length
  return { first: start, arcs: Int32Array.from(kept) }
}

type Search = (source: number, sink: number, without: number, most: number) => number

function searchIn({ first, arcs }: HiddenPart, { nodes, from, to }: Network, layer: Layer): Search {
  const { values, lower, group } = layer
  const now = values.slice()
  const [seen, queue] = [new Int32Array(nodes), new Int32Array(nodes)]
  const by = new Int32Array(nodes)
  const touched: number[] = []
  let round = 0

  /** Breadth first over what can still change; leaves the arc by which each node was reached in `by`. */
  const reaches = (source: number, sink: number, without: number): boolean => {
    const own = group[without]
    seen[source] = ++round
    queue[0] = source
    for (let at = 0, end = 1; at < end; at++) {
      const node = queue[at]!
      for (let i = first[node]!; i < first[node + 1]!; i++) {
        const cell = arcs[i]!
        const along = from[cell] === node
        const next = along ? to[cell]! : from[cell]!
        if (seen[next] === round || cell === without || group[cell] !== own) continue
        if (!along && now[cell]! <= lower[cell]!) continue
        seen[next] = round
        by[next] = cell
        if (next === sink) return true
        queue[end++] = next
      }
    }
    return false
  }

  const narrowest = (source: number, sink: number): number => {
    let room = Number.POSITIVE_INFINITY
    for (let node = sink; node !== source; ) {
      const cell = by[node]!
      const along = to[cell] === node
      if (!along) room = Math.min(room, now[cell]! - lower[cell]!)
      node = along ? from[cell]! : to[cell]!
    }
    return room
  }

  const send = (source: number, sink: number, amount: number): void => {
    for (let node = sink; node !== source; ) {
      const cell = by[node]!
      const along = to[cell] === node
      now[cell]! += along ? amount : -amount
      touched.push(cell)
      node = along ? from[cell]! : to[cell]!
    }
  }

  return (source, sink, without, most) => {
    let flow = 0
    while (flow < most && reaches(source, sink, without)) {
      const amount = Math.min(narrowest(source, sink), most - flow)
      flow += amount
      if (amount === Number.POSITIVE_INFINITY) break
      send(source, sink, amount)
    }
    for (const cell of touched) now[cell] = values[cell]!
    touched.length = 0
    return flow
  }
}
