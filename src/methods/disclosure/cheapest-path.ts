import type { Layer, Network } from './network.ts'

/** By cell what hiding it costs: 0 once it is hidden, Infinity where it cannot be. Read anew each time. */
export type Prices = Float64Array

export type PathSearch = {
  /**
   * Sends up to `most` units from one sum to another, each along the path that hides the least, and gives how much went. The
   * cells it went through are told by `used`.
   */
  readonly send: (source: number, sink: number, without: number, most: number, used: (cell: number) => void) => number
}

/**
 * Cheapest paths through cells that are hidden or could be, one after another: the cells on them are the complements of the cell
 * that is to be protected. Source for the way of doing it: J. P. Kelly, B. L. Golden and A. A. Assad, Networks 22 (1992)
 * 397-417. Dijkstra with a heap; the cost of a cell falls to nothing once it is used.
 */
export function cheapestPaths(network: Network, layer: Layer, prices: Prices): PathSearch {
  const { from, to, first, arcs, nodes } = network
  const { present, open, values, lower, group } = layer
  const now = values.slice()
  const [distance, by] = [new Float64Array(nodes), new Int32Array(nodes)]
  const touched: number[] = []

  const find = (source: number, sink: number, without: number): boolean => {
    distance.fill(Number.POSITIVE_INFINITY)
    distance[source] = 0
    const heap = new Heap()
    heap.push(source, 0)
    for (let node = heap.pop(distance); node >= 0; node = heap.pop(distance)) {
      if (node === sink) return true
      for (let i = first[node]!; i < first[node + 1]!; i++) {
        const cell = arcs[i]!
        if (cell === without || present[cell] === 0 || open[cell] === 1 || group[cell] !== group[without]) continue
        const along = from[cell] === node
        if (!along && now[cell]! <= lower[cell]!) continue
        const next = along ? to[cell]! : from[cell]!
        const far = distance[node]! + prices[cell]!
        if (far >= distance[next]!) continue
        distance[next] = far
        by[next] = cell
        heap.push(next, far)
      }
    }
    return false
  }

  const sendOnce = (source: number, sink: number, most: number, used: (cell: number) => void): number => {
    let room = most
    const path: [number, boolean][] = []
    for (let node = sink; node !== source; ) {
      const cell = by[node]!
      const along = to[cell] === node
      if (!along) room = Math.min(room, now[cell]! - lower[cell]!)
      path.push([cell, along])
      node = along ? from[cell]! : to[cell]!
    }
    for (const [cell, along] of path) {
      now[cell]! += along ? room : -room
      touched.push(cell)
      used(cell)
    }
    return room
  }

  return {
    send: (source, sink, without, most, used) => {
      let sent = 0
      while (sent < most && find(source, sink, without)) sent += sendOnce(source, sink, most - sent, used)
      for (const cell of touched) now[cell] = values[cell]!
      touched.length = 0
      return sent
    },
  }
}

/** A binary heap of nodes by distance; what was pushed before a shorter way was found is skipped. */
class Heap {
  readonly #nodes: number[] = []
  readonly #keys: number[] = []

  push(node: number, key: number): void {
    const [nodes, keys] = [this.#nodes, this.#keys]
    let at = nodes.length
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (keys[parent]! <= key) break
      nodes[at] = nodes[parent]!
      keys[at] = keys[parent]!
      at = parent
    }
    nodes[at] = node
    keys[at] = key
  }

  /** The nearest node that is not done; -1 when there is none. */
  pop(distance: Float64Array): number {
    while (this.#nodes.length > 0) {
      const [node, key] = [this.#nodes[0]!, this.#keys[0]!]
      this.#takeFirst()
      if (key === distance[node]) return node
    }
    return -1
  }

  #takeFirst(): void {
    const [nodes, keys] = [this.#nodes, this.#keys]
    const [node, key] = [nodes.pop()!, keys.pop()!]
    const size = nodes.length
    if (size === 0) return
    let at = 0
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && keys[child + 1]! < keys[child]!) child++
      if (keys[child]! >= key) break
      nodes[at] = nodes[child]!
      keys[at] = keys[child]!
      at = child
    }
    nodes[at] = node
    keys[at] = key
  }
}
