import assert from 'node:assert/strict'
import { test } from 'node:test'
import { manyZeros } from './zeros.ts'

const full = [1, 2, 3, 4, 5, 6]

test('a place that wrote 0 nearly everywhere stands out among places that counted', () => {
  assert.deepEqual(manyZeros([full, full, full, [0, 0, 0, 0, 0, 3]]), [null, null, null, { zeros: 5, counts: 6 }])
})

test('what is 0 everywhere, what is not reported, and few counts are no finding', () => {
  const rare = [0, 0, 0, 0, 0, 6]
  assert.deepEqual(manyZeros([rare, rare, rare, rare]), [null, null, null, null])
  assert.deepEqual(manyZeros([full, full, full, [0, 0, 0, 0, null, null]]), [null, null, null, null])
  assert.deepEqual(manyZeros([full, [0, 0, 0, 0, 0, 0]]), [null, null])
  assert.deepEqual(manyZeros([]), [])
})
