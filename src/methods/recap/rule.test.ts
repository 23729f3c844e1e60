import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exactly, judge, type Operator, operators, sideOf } from './rule.ts'

test('parts are compared with a whole even when some are missing', () => {
  const parts = sideOf([12, 30, null])
  assert.equal(judge(parts, '=', exactly(40)), 'broken')
  assert.equal(judge(parts, '=', exactly(50)), 'unknown')
  assert.equal(judge(sideOf([12, 30]), '=', exactly(42)), 'holds')
  assert.equal(judge(sideOf([12, 30]), '=', exactly(43)), 'broken')
  assert.equal(judge(parts, '<=', exactly(41)), 'broken')
  assert.equal(judge(parts, '>=', exactly(42)), 'holds')
  assert.equal(judge(parts, '<', exactly(42)), 'broken')
  assert.equal(judge(sideOf([null]), '>', exactly(0)), 'unknown')
  assert.equal(judge(sideOf([]), '=', exactly(0)), 'holds')
})

const plain: Record<Operator, (a: number, b: number) => boolean> = {
  '=': (a, b) => a === b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
}

test('a verdict is what every way to fill the gaps says (brute force)', () => {
  const count = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null })
  const side = fc.array(count, { maxLength: 3 })
  fc.assert(
    fc.property(side, side, fc.constantFrom(...operators), (left, right, operator) => {
      // Gaps up to 20 reach beyond every sum that can stand on the other side.
      const outcomes = new Set(sums(left).flatMap((a) => sums(right).map((b) => plain[operator](a, b))))
      const expected = outcomes.size === 2 ? 'unknown' : outcomes.has(true) ? 'holds' : 'broken'
      assert.equal(judge(sideOf(left), operator, sideOf(right)), expected)
    }),
  )
})

function sums(counts: readonly (number | null)[]): number[] {
  const known = counts.reduce<number>((sum, c) => sum + (c ?? 0), 0)
  return counts.includes(null) ? Array.from({ length: 21 }, (_, more) => known + more) : [known]
}
