import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { randomUint32 } from '../exact/random.ts'
import { weightings } from './weightings.ts'

test('the first weighting of seed 20260430', () => {
  const gaps = new Float64Array(6)
  weightings(20260430, 6)(gaps)
  assert.deepEqual([...gaps], [288149899, 1089281786, 645862079, 1477595652, 428638274, 365439606])
})

test('weightings are the sorted gaps of the plain generator, draw after draw', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 1, max: 14 }), (seed, n) => {
      const next = randomUint32(seed)
      const fill = weightings(seed, n)
      const gaps = new Float64Array(n)
      for (let draw = 0; draw < 20; draw++) {
        const cuts = Array.from({ length: n - 1 }, next).sort((a, b) => a - b)
        fill(gaps)
        assert.deepEqual(
          [...gaps],
          [...cuts, 2 ** 32].map((cut, k) => cut - (cuts[k - 1] ?? 0)),
        )
      }
    }),
  )
})
