import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rational } from '../exact/rational.ts'
import type { Amount } from './amount.ts'
import { changeBetween } from './change.ts'

const whole = (value: number, unit = 'entry'): Amount => ({ sums: [{ unit, value }], unknown: 0, confidential: 0 })

test('a change is a difference and its share of what was before', () => {
  assert.deepEqual(changeBetween(whole(4000), whole(4100), true), {
    ...{ kind: 'change', before: 4000, after: 4100, difference: 100, share: rational(1, 40) },
  })
  assert.deepEqual(changeBetween(whole(8), whole(2), true), {
    ...{ kind: 'change', before: 8, after: 2, difference: -6, share: rational(-3, 4) },
  })
})

test('from nothing there is a difference, but no share', () => {
  const change = changeBetween(whole(0), whole(7), true)
  assert.equal(change.kind === 'change' && change.share, null)
})

test('a break of series, a gap and another unit are no growth', () => {
  const kinds = [
    changeBetween(whole(39_304), whole(52_000), false),
    changeBetween({ ...whole(5), unknown: 1 }, whole(9), true),
    changeBetween(whole(5), whole(9, 'family'), true),
    changeBetween(null, whole(9), true),
  ].map((change) => change.kind)
  assert.deepEqual(kinds, ['series', 'incomplete', 'units', 'noEarlier'])
})
