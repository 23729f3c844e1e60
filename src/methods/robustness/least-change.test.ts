import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { add, compare, divide, multiply, one, type Rational, rational, subtract, sum, zero } from '../exact/rational.ts'
import { closingCells, leastWeightChange } from './least-change.ts'
import { type Performance, values } from './performance.ts'

const performances: fc.Arbitrary<Performance> = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }))
  .chain(([issues, whole]) => {
    const all = whole.reduce((a, b) => a + b)
    const row = fc.array(fc.nat(5), { minLength: whole.length, maxLength: whole.length })
    return fc.array(row, { minLength: issues, maxLength: issues }).map((rows) => ({
      ratios: rows.map((r) => r.map((p) => rational(p, 5))),
      weights: whole.map((w) => rational(w, all)),
    }))
  })

const size = ({ n, d }: Rational): Rational => ({ n: n < 0n ? -n : n, d })

/** Weights with one changed, all rescaled to 1; null when nothing is left to rescale. */
function changed(weights: readonly Rational[], k: number, change: Rational): Rational[] | null {
  const moved = weights.with(k, subtract(weights[k]!, change))
  const whole = sum(moved)
  return whole.n === 0n ? null : moved.map((w) => divide(w, whole))
}

test('the least change of a weight makes two issues level, and no smaller change of any weight moves the first', () => {
  fc.assert(
    fc.property(performances, (x) => {
      const least = leastWeightChange(x)
      const { first } = values(x)
      if (first.length !== 1) return assert.equal(least, null)
      const smaller = least === null ? one : multiply(size(least.change), rational(999, 1000))
      for (const k of x.weights.keys())
        for (const change of [smaller, subtract(zero, smaller)]) {
          if (compare(change, x.weights[k]!) > 0) continue
          const weights = changed(x.weights, k, change)
          if (weights !== null) assert.deepEqual(values({ ...x, weights }).first, first)
        }
      if (least === null) return
      assert.ok(compare(least.change, x.weights[least.criterion]!) <= 0, 'a weight would fall below 0')
      const weights = changed(x.weights, least.criterion, least.change)
      if (weights !== null) assert.ok(values({ ...x, weights }).first.includes(least.issue))
    }),
  )
})

test('a cell closes the gap exactly when moving it to the end of the scale would', () => {
  fc.assert(
    fc.property(performances, (x) => {
      const { first } = values(x)
      const cells = closingCells(x)
      if (first.length !== 1) return assert.deepEqual(cells, [])
      x.ratios.forEach((row, issue) => {
        for (const k of row.keys()) {
          const withCell = (ratio: Rational) => values({ ...x, ratios: x.ratios.with(issue, row.with(k, ratio)) }).first
          const own = issue === first[0]
          const extreme = withCell(own ? zero : one)
          const cell = cells.find((c) => c.issue === issue && c.criterion === k)
          assert.equal(cell !== undefined, own ? extreme.some((i) => i !== issue) : extreme.includes(issue))
          if (cell) assert.ok(withCell(add(row[k]!, cell.change)).length > 1)
        }
      })
    }),
  )
})

test('8 and 6 points against 7 and 6 are level after one point anywhere', () => {
  const ratios = [
    [rational(8, 10), rational(6, 10)],
    [rational(7, 10), rational(6, 10)],
  ]
  const half = rational(1, 2)
  assert.deepEqual(
    closingCells({ ratios, weights: [half, half] }).map((c) => c.change),
    [rational(-1, 10), rational(-1, 10), rational(1, 10), rational(1, 10)],
  )
})
