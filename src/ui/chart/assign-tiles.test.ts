import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assignTiles, leastCost } from './assign-tiles.ts'

const point = fc.record({ x: fc.integer({ min: -20, max: 20 }), y: fc.integer({ min: -20, max: 20 }) })

test('points that stand on a grid keep their cells, north at the top', () => {
  const points = [
    { x: 103.0, y: -3.5 },
    { x: 103.5, y: -3.5 },
    { x: 103.0, y: -4.0 },
    { x: 103.5, y: -4.0 },
  ]
  assert.deepEqual(assignTiles(points, 2, 2), [
    { column: 0, row: 0 },
    { column: 1, row: 0 },
    { column: 0, row: 1 },
    { column: 1, row: 1 },
  ])
})

test('one point stands in the middle, none give none', () => {
  assert.deepEqual(assignTiles([{ x: 7, y: 7 }], 3, 3), [{ column: 1, row: 1 }])
  assert.deepEqual(assignTiles([], 3, 3), [])
})

test('more points than cells are refused', () => {
  assert.throws(
    () =>
      assignTiles(
        [
          { x: 0, y: 0 },
          { x: 1, y: 1 },
        ],
        1,
        1,
      ),
    RangeError,
  )
})

test('a place that is not a number is refused', () => {
  assert.throws(() => assignTiles([{ x: Number.NaN, y: 0 }], 2, 2), RangeError)
})

test('every point has a cell of its own inside the grid, the same each time', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 24 }), (points) => {
      const cells = assignTiles(points, 6, 5)
      assert.equal(new Set(cells.map((c) => `${c.column} ${c.row}`)).size, points.length)
      for (const c of cells) assert.ok(c.column >= 0 && c.column < 6 && c.row >= 0 && c.row < 5)
      assert.deepEqual(assignTiles(points, 6, 5), cells)
    }),
  )
})

/** The least sum over all ways to give each row a column of its own, by trying them all. */
function leastByTrying(costs: readonly (readonly number[])[], free: readonly number[]): number {
  const [first, ...rest] = costs
  if (first === undefined) return 0
  return Math.min(
    ...free.map(
      (c) =>
        first[c]! +
        leastByTrying(
          rest,
          free.filter((other) => other !== c),
        ),
    ),
  )
}

test('no other way to give out the columns costs less', () => {
  const tables = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 2 })).chain(([rows, more]) =>
    fc.array(fc.array(fc.nat(9), { minLength: rows + more, maxLength: rows + more }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  fc.assert(
    fc.property(tables, (costs) => {
      const columns = costs[0]!.length
      const given = leastCost(costs, columns)
      assert.equal(new Set(given).size, costs.length)
      const sum = given.reduce((s, column, row) => s + costs[row]![column]!, 0)
      assert.equal(
        sum,
        leastByTrying(
          costs,
          Array.from({ length: columns }, (_, i) => i),
        ),
      )
    }),
  )
})
