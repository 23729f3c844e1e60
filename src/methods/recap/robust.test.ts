import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { leastDifference, standApart } from './robust.ts'

test('a count far from the others stands apart, what was not reported is left out', () => {
  const { median, usual, standings } = standApart([12, 15, null, 9, 14, 11, 130])!
  assert.equal(median, 13)
  assert.deepEqual(usual, { from: 5, to: 25 })
  assert.deepEqual(
    standings.map((s) => s.outlier),
    [false, false, false, false, false, false, true],
  )
  assert.equal(standings[2]!.z, null)
  assert.equal(standings[6]!.z!.toFixed(1), '18.9')
})

test('the largest of districts of many sizes does not stand apart for being large', () => {
  const people = [820, 1040, 1310, 640, 2900, 1770, 990, 1480, 560, 4100]
  assert.deepEqual(
    standApart(people)!.standings.filter((s) => s.outlier),
    [],
  )
  assert.equal(standApart([...people, 24_000])!.standings.at(-1)!.outlier, true)
})

test('ones among zeros are no finding, many among zeros are', () => {
  assert.deepEqual(
    standApart([0, 0, 0, 0, 1, 0, 0])!.standings.filter((s) => s.outlier),
    [],
  )
  const many = standApart([0, 0, 0, 0, 90, 0, 0, 0])!
  assert.equal(many.standings[4]!.outlier, true)
  assert.equal(many.standings[4]!.fallback, true)
  assert.equal(many.usual, null)
})

test('fewer than five counts say nothing, all alike stand together', () => {
  assert.equal(standApart([1, 2, 3, 4000, null]), null)
  assert.deepEqual(
    standApart([7, 7, 7, 7, 7])!.standings.map((s) => [s.z, s.outlier]),
    Array.from({ length: 5 }, () => [null, false]),
  )
})

test('up to half of the counts can be wrong without hiding themselves', () => {
  const right = [20, 21, 22, 19, 18, 20, 23]
  const found = standApart([...right, 2000, 2100, 2200, 1900, 2050])!.standings
  assert.deepEqual(
    found.map((s) => s.outlier),
    [...right.map(() => false), true, true, true, true, true],
  )
})

test('who stands apart is a matter of the counts, not of their order, and is outside what is usual', () => {
  const count = fc.integer({ min: 0, max: 100_000 })
  fc.assert(
    fc.property(fc.array(count, { minLength: 5, maxLength: 40 }), (counts) => {
      const spread = standApart(counts)!
      const back = standApart(counts.toReversed())!
      assert.deepEqual(back.standings.toReversed(), spread.standings)
      for (const [i, { outlier }] of spread.standings.entries()) {
        if (!outlier) continue
        assert.ok(Math.abs(counts[i]! - spread.median) >= leastDifference)
        if (spread.usual !== null) assert.ok(counts[i]! < spread.usual.from || counts[i]! > spread.usual.to)
      }
    }),
  )
})
