import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ranks } from './ranks.ts'
import {
  add,
  compare,
  divide,
  multiply,
  parseRational,
  rational,
  subtract,
  sum,
  toDecimal,
  toNumber,
  toText,
} from './rational.ts'

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([n, d]) => rational(n, d))

test('equal values are equal pairs, whatever they were made from', () => {
  assert.deepEqual(rational(6, -4), { n: -3n, d: 2n })
  assert.deepEqual(rational(0, -7), { n: 0n, d: 1n })
  assert.throws(() => rational(1, 0), RangeError)
})

test('addition and multiplication keep their laws exactly', () => {
  fc.assert(
    fc.property(fractions, fractions, fractions, (a, b, c) => {
      assert.deepEqual(add(a, add(b, c)), add(add(a, b), c))
      assert.deepEqual(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))
      assert.deepEqual(subtract(add(a, b), b), a)
      if (b.n !== 0n) assert.deepEqual(multiply(divide(a, b), b), a)
      assert.equal(Math.sign(compare(a, b)), -Math.sign(compare(b, a)))
    }),
  )
})

test('what is written can be read again', () => {
  fc.assert(fc.property(fractions, (a) => assert.deepEqual(parseRational(toText(a)), a)))
  assert.deepEqual(parseRational('-12.50'), rational(-25, 2))
  for (const text of ['', '1/0', '1.', '.5', '1e3', ' 1', '1,5', 'NaN']) assert.equal(parseRational(text), null, text)
})

test('decimals are rounded half away from zero and lose trailing zeros', () => {
  assert.equal(toDecimal(rational(271, 3), 2), '90.33')
  assert.equal(toDecimal(rational(-1, 8), 2), '-0.13')
  assert.equal(toDecimal(rational(-1, 1000), 2), '0')
  assert.equal(toDecimal(rational(90), 2), '90')
  assert.equal(toDecimal(rational(5, 2), 0), '3')
})

test('a fraction too long for a double still becomes the nearest useful one', () => {
  assert.equal(toNumber(rational(247502942490217n, 402269375692800n)), 0.6152666781157782)
  assert.ok(Math.abs(toNumber(rational(10n ** 40n + 1n, 3n * 10n ** 40n)) - 1 / 3) < 1e-15)
})

test('ranks of the totals 98, 90, 90, nothing, 80', () => {
  const totals = [rational(90), rational(98), rational(90), null, rational(80)]
  assert.deepEqual(ranks(totals), {
    competition: [2, 1, 2, null, 4],
    dense: [2, 1, 2, null, 3],
    average: [2.5, 1, 2.5, null, 4],
  })
  assert.deepEqual(sum([]), rational(0))
})
