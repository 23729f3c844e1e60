import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { expectedRange, isOutside, jumpOf } from './history.ts'

test('a range holds all that was, and some more where counts scatter', () => {
  assert.deepEqual(expectedRange([40, 44, 41]), { from: 36, to: 46 })
  assert.deepEqual(expectedRange([0, 0, 0, 0]), { from: 0, to: 0 })
  assert.deepEqual(expectedRange([100, 101, 99, 100, 5000]), { from: 95, to: 5000 })
  assert.equal(expectedRange([3, 4]), null)
  const counts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 3, maxLength: 20 })
  fc.assert(
    fc.property(counts, (before) => {
      const range = expectedRange(before)!
      assert.ok(range.from >= 0)
      for (const count of before) assert.ok(range.from <= count && count <= range.to)
    }),
  )
})

test('a count is outside of its range when it leaves it by five or more', () => {
  assert.deepEqual(
    [0, 6, 7, 14, 15].map((count) => isOutside(count, { from: 5, to: 10 })),
    [true, false, false, false, true],
  )
})

test('a jump doubles or halves, and changes by ten or more', () => {
  assert.deepEqual(jumpOf(20, 45), { difference: 25, times: 2.25 })
  assert.deepEqual(jumpOf(40, 20), { difference: -20, times: 0.5 })
  assert.deepEqual(jumpOf(0, 10), { difference: 10, times: null })
  assert.equal(jumpOf(2, 6), null)
  assert.equal(jumpOf(1000, 1900), null)
  assert.equal(jumpOf(0, 0), null)
})
