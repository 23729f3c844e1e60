import type { Layer, Network } from './network.ts'

/**
 * How far a hidden cell can go up and down while every published sum holds. Raising a cell by one means sending one unit once
 * around a circle of hidden cells: along an arc a count grows, against it a count shrinks, at most to its least. So the most that
 * a cell can rise is a maximum flow from its end back to its beginning.
 *
 * Short paths first (J. Edmonds and R. M. Karp, Journal of the ACM 19 (1972) 248-264), sought from both ends at once, until
 * nothing flows or `most` is reached.
 */
export type Flow = {
  /** How much the cell can rise (or fall), at most `most`; Infinity where nothing bounds it. */
  readonly up: (cell: number, most: number) => number
  readonly down: (cell: number, most: number) => number
}

export function flowThrough(network: Network, layer: Layer, hidden: Uint8Array): Flow {
  return flowIn(hiddenPart(network, layer, hidden), network, layer, hidden)
}

/** The same where more cells are going to be hidden: `hidden` is read anew each time. */
export function growingFlow(network: Network, layer: Layer, hidden: Uint8Array): Flow {
  return flowIn(network, network, layer, hidden)
}

function flowIn(graph: HiddenPart, network: Network, layer: Layer, hidden: Uint8Array): Flow {
  const search = searchIn(graph, network, layer, hidden)
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

/** One side of a search: nodes reached from an end, and the arc by which each was. */
type Side = {
  readonly seen: Int32Array
  readonly by: Int32Array
  readonly queue: Int32Array
  at: number
  end: number
}

function searchIn({ first, arcs }: HiddenPart, { nodes, from, to }: Network, layer: Layer, hidden: Uint8Array): Search {
  const { values, lower, group, present, open } = layer
  const now = values.slice()
  const side = (): Side => ({
    ...{ seen: new Int32Array(nodes), by: new Int32Array(nodes), queue: new Int32Array(nodes), at: 0, end: 0 },
  })
  const [ahead, behind] = [side(), side()]
  const touched: number[] = []
  let round = 0

  const begin = (of: Side, node: number) => {
    of.seen[node] = round
    of.queue[0] = node
    of.at = 0
    of.end = 1
  }

  /** One node further on one side; the node where both sides meet, else -1. */
  const widen = (mine: Side, other: Side, without: number): number => {
    const node = mine.queue[mine.at++]!
    for (let i = first[node]!; i < first[node + 1]!; i++) {
      const cell = arcs[i]!
      const away = from[cell] === node
      const next = away ? to[cell]! : from[cell]!
      if (mine.seen[next] === round || cell === without || group[cell] !== group[without]) continue
      if (hidden[cell] === 0 || present[cell] === 0 || open[cell] === 1) continue
      // With the flow a count can always grow; against it only down to its least.
      if (away !== (mine === ahead) && now[cell]! <= lower[cell]!) continue
      mine.seen[next] = round
      mine.by[next] = cell
      if (other.seen[next] === round) return next
      mine.queue[mine.end++] = next
    }
    return -1
  }

  /** From both ends at once, the smaller side first: most circles are short, and what stops the flow is mostly near an end. */
  const meeting = (source: number, sink: number, without: number): number => {
    round++
    begin(ahead, source)
    begin(behind, sink)
    while (ahead.at < ahead.end && behind.at < behind.end) {
      const smaller = ahead.end - ahead.at <= behind.end - behind.at
      const met = smaller ? widen(ahead, behind, without) : widen(behind, ahead, without)
      if (met >= 0) return met
    }
    return -1
  }

  return (source, sink, without, most) => {
    let flow = 0
    while (flow < most) {
      const met = meeting(source, sink, without)
      if (met < 0) break
      const path = [...pathTo(source, met, ahead.by, to, from), ...pathTo(sink, met, behind.by, from, to)]
      const rooms = path.map(({ cell, along }) => (along ? Number.POSITIVE_INFINITY : now[cell]! - lower[cell]!))
      const amount = Math.min(most - flow, ...rooms)
      flow += amount
      for (const { cell, along } of path) {
        now[cell]! += along ? amount : -amount
        touched.push(cell)
      }
    }
    for (const cell of touched) now[cell] = values[cell]!
    touched.length = 0
    return flow
  }
}

/** A cell on a circle, and whether it grows. */
type Step = { readonly cell: number; readonly along: boolean }

/** From where both sides met back to one end: `near` and `far` are the ends of an arc as this side walks it. */
function pathTo(end: number, met: number, by: Int32Array, near: Int32Array, far: Int32Array): Step[] {
  const path: Step[] = []
  for (let node = met; node !== end; ) {
    const cell = by[node]!
    const along = near[cell] === node
    path.push({ cell, along })
    node = along ? far[cell]! : near[cell]!
  }
  return path
}
