/** A place on a map: x grows to the east, y to the north, in any unit (longitude and latitude will do). */
export type Point = { readonly x: number; readonly y: number }

/** A cell of a grid, both from 0; row 0 is the top. */
export type Cell = { readonly column: number; readonly row: number }

/**
 * One cell of a grid for each point, so that the sum of squared distances is least: the map of equal tiles that is nearest to the
 * true one. The same points always give the same cells. Throws a RangeError when there are more points than cells, or a point is nowhere.
 *
 * Cost: points² × cells steps. Source: H. W. Kuhn, The Hungarian method for the assignment problem, Naval Research Logistics
 * Quarterly 2 (1955) 83–97, in the form with potentials.
 */
export function assignTiles(points: readonly Point[], columns: number, rows: number): Cell[] {
  if (points.length > columns * rows)
    throw new RangeError(`${points.length} points do not fit ${columns} × ${rows} cells`)
  if (!points.every((p) => Number.isFinite(p.x) && Number.isFinite(p.y))) throw new RangeError('a point is nowhere')
  const xs = spread(
    points.map((p) => p.x),
    columns,
  )
  const ys = spread(
    points.map((p) => -p.y),
    rows,
  )
  const cells = Array.from({ length: columns * rows }, (_, i) => ({
    column: i % columns,
    row: Math.floor(i / columns),
  }))
  const costs = points.map((_, i) => cells.map((c) => (c.column - xs[i]!) ** 2 + (c.row - ys[i]!) ** 2))
  return leastCost(costs, cells.length).map((i) => cells[i]!)
}

/** Values stretched over 0 to count - 1; all alike stand in the middle. */
function spread(values: readonly number[], count: number): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return values.map((v) => (high > low ? ((v - low) / (high - low)) * (count - 1) : (count - 1) / 2))
}

/** The column given to each row so that the sum of costs is least. No more rows than columns. */
export function leastCost(costs: readonly (readonly number[])[], columns: number): number[] {
  const rowPrice = costs.map(() => 0)
  const columnPrice = Array<number>(columns).fill(0)
  const owner = Array<number>(columns).fill(-1)
  costs.forEach((_, row) => {
    giveColumn(row, { costs, rowPrice, columnPrice, owner })
  })
  const given = costs.map(() => 0)
  owner.forEach((row, column) => {
    if (row >= 0) given[row] = column
  })
  return given
}

type State = {
  readonly costs: readonly (readonly number[])[]
  readonly rowPrice: number[]
  readonly columnPrice: number[]
  readonly owner: number[]
}

/** Finds the cheapest chain of moves that ends in a free column (Dijkstra over reduced costs) and makes the moves. */
function giveColumn(start: number, { costs, rowPrice, columnPrice, owner }: State): void {
  const distance = columnPrice.map(() => Number.POSITIVE_INFINITY)
  const cameFrom = columnPrice.map(() => -1)
  const done = columnPrice.map(() => false)
  let [row, last, length] = [start, -1, 0]
  while (row >= 0) {
    let next = -1
    for (const [column, isDone] of done.entries()) {
      if (isDone) continue
      const way = length + costs[row]![column]! - rowPrice[row]! - columnPrice[column]!
      if (way < distance[column]!) [distance[column], cameFrom[column]] = [way, last]
      if (next < 0 || distance[column]! < distance[next]!) next = column
    }
    done[next] = true
    ;[last, length, row] = [next, distance[next]!, owner[next]!]
  }
  for (const [column, isDone] of done.entries()) {
    if (!isDone) continue
    const change = length - distance[column]!
    columnPrice[column]! -= change
    if (owner[column]! >= 0) rowPrice[owner[column]!]! += change
  }
  rowPrice[start]! += length
  for (let column = last; column >= 0; column = cameFrom[column]!)
    owner[column] = cameFrom[column]! < 0 ? start : owner[cameFrom[column]!]!
}
