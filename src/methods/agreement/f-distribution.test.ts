import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { incompleteBeta, logGamma, upperQuantile, upperTail } from './f-distribution.ts'

const near = (actual: number, expected: number, tolerance: number) =>
  assert.ok(Math.abs(actual - expected) <= tolerance * Math.abs(expected), `${actual} is not ${expected}`)

test('with 2 degrees of freedom above, the tail is (1 + 2 f / d) ^ (-d / 2)', () => {
  for (const f of [0.01, 0.3, 1, 4, 20])
    for (const d of [0.7, 1, 3, 15, 400, 10_000]) near(upperTail(f, 2, d), (1 + (2 * f) / d) ** (-d / 2), 1e-11)
})

test('with 1 and 1 degrees of freedom, the tail is an arc', () => {
  for (const f of [0.001, 0.5, 1, 7, 1000]) near(upperTail(f, 1, 1), 1 - (2 / Math.PI) * Math.atan(Math.sqrt(f)), 1e-12)
})

test('the two tails of a ratio and its inverse add to 1, and the tail falls', () => {
  const df = fc.double({ min: 0.2, max: 500, noNaN: true })
  const ratio = fc.double({ min: 1e-4, max: 1e4, noNaN: true })
  fc.assert(
    fc.property(ratio, df, df, (f, above, below) => {
      near(upperTail(f, above, below) + upperTail(1 / f, below, above), 1, 1e-11)
      assert.ok(upperTail(f * 1.01, above, below) <= upperTail(f, above, below) * (1 + 1e-11))
    }),
  )
})

test('the quantile is where the tail has the wanted size', () => {
  const df = fc.double({ min: 0.5, max: 500, noNaN: true })
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.9, noNaN: true }), df, df, (p, above, below) => {
      near(upperTail(upperQuantile(p, above, below), above, below), p, 1e-9)
    }),
  )
})

test('the ends of the incomplete beta, and gamma at whole and half numbers', () => {
  assert.deepEqual([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)], [0, 1])
  near(incompleteBeta(0.25, 1, 1), 0.25, 1e-14)
  near(logGamma(11), Math.log(3_628_800), 1e-14)
  near(logGamma(0.5), Math.log(Math.PI) / 2, 1e-13)
})
