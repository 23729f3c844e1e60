import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { smaa, smaaSimulation } from './smaa.ts'

const maxima = [15, 20, 10]
const tables = fc.array(fc.tuple(...maxima.map((m) => fc.nat(m))), { minLength: 1, maxLength: 6 })

test('permuting the issues permutes the counts', () => {
  fc.assert(
    fc.property(tables, (points) => {
      const [plain, turned] = [points, points.toReversed()].map((p) =>
        smaa({ points: p, maxima }, 3, 50, { pairs: true }),
      )
      assert.deepEqual(turned!.rankCounts.toReversed(), plain!.rankCounts)
      assert.deepEqual(turned!.gapSums.toReversed(), plain!.gapSums)
      assert.deepEqual(
        turned!.pairCounts!.toReversed().map((row) => row.toReversed()),
        plain!.pairCounts,
      )
      assert.equal(turned!.drawsWithTies, plain!.drawsWithTies)
    }),
  )
})

test('issues that are alike share ranks and weights, and neither is above the other', () => {
  const { rankCounts, gapSums, pairCounts, drawsWithTies } = smaa(
    {
      points: [
        [9, 9, 9],
        [9, 9, 9],
        [1, 1, 1],
      ],
      maxima,
    },
    1,
    40,
    { pairs: true },
  )
  assert.deepEqual(rankCounts, [
    [40, 0, 0],
    [40, 0, 0],
    [0, 0, 40],
  ])
  assert.deepEqual(gapSums[0], gapSums[1])
  assert.equal(
    gapSums[0]!.reduce((a, b) => a + b),
    40 * 2 ** 32,
  )
  assert.deepEqual(pairCounts, [
    [0, 0, 40],
    [0, 0, 40],
    [0, 0, 0],
  ])
  assert.equal(drawsWithTies, 40)
})

test('every draw gives every issue one rank, and somebody is first', () => {
  fc.assert(
    fc.property(tables, (points) => {
      const { rankCounts } = smaa({ points, maxima }, 4, 50)
      for (const row of rankCounts)
        assert.equal(
          row.reduce((a, b) => a + b),
          50,
        )
      assert.ok(rankCounts.reduce((t, row) => t + row[0]!, 0) >= 50)
    }),
  )
})

test('more draws than sums of weights can hold are refused', () => {
  const simulation = smaaSimulation({ points: [[1], [2]], maxima: [5] }, 1)
  simulation.run(10)
  assert.throws(() => simulation.run(2 ** 21), RangeError)
  assert.equal(simulation.result().draws, 10)
})
