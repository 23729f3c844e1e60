import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { add, compare, divide, multiply, one, type Rational, rational, subtract, zero } from '../exact/rational.ts'
import { type WeightInterval, weightIntervals } from './intervals.ts'
import { type Performance, values } from './performance.ts'

/** Small numbers, so that ties happen; the last weight is at least 1 so that there is always one. */
const performances: fc.Arbitrary<Performance> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.array(fc.nat(3), { maxLength: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([issues, some, last]) => {
    const whole = [...some, last]
    const all = whole.reduce((a, b) => a + b)
    const row = fc.array(fc.nat(4), { minLength: whole.length, maxLength: whole.length })
    return fc.array(row, { minLength: issues, maxLength: issues }).map((rows) => ({
      ratios: rows.map((r) => r.map((p) => rational(p, 4))),
      weights: whole.map((w) => rational(w, all)),
    }))
  })

/** All values when criterion k has the share t, from nothing but the definition. */
function valuesAt({ ratios, weights }: Performance, k: number, t: Rational): Rational[] {
  const rest = subtract(one, weights[k]!)
  const moved = weights.map((w, j) => {
    if (j === k) return weights.length === 1 ? one : t
    return multiply(subtract(one, t), rest.n === 0n ? rational(1, weights.length - 1) : divide(w, rest))
  })
  return values({ ratios, weights: moved }).all
}

function firstAt(x: Performance, k: number, t: Rational): boolean {
  const { first } = values(x)
  const all = valuesAt(x, k, t)
  return first.every((i) => all.every((v) => compare(v, all[i]!) <= 0))
}

function orderAt(x: Performance, k: number, t: Rational): boolean {
  const now = values(x).all
  const all = valuesAt(x, k, t)
  return now.every((a, i) => now.every((b, j) => compare(a, b) <= 0 || compare(all[i]!, all[j]!) >= 0))
}

const sliver = rational(1, 1_000_000)

function holdsExactly(
  keeps: (t: Rational) => boolean,
  { low, high }: WeightInterval['first'],
  nominal: Rational,
): void {
  for (const t of [low, high, nominal, divide(add(low, high), rational(2))]) assert.ok(keeps(t))
  if (compare(low, zero) > 0) assert.ok(!keeps(subtract(low, sliver)))
  if (compare(high, one) < 0) assert.ok(!keeps(add(high, sliver)))
}

test('recomputed totals keep the first rank at both ends of the interval and lose it just outside', () => {
  fc.assert(
    fc.property(performances, (x) => {
      for (const { criterion, first, nominal } of weightIntervals(x))
        holdsExactly((t) => firstAt(x, criterion, t), first, nominal)
    }),
    { numRuns: 300 },
  )
})

test('recomputed totals keep the order at both ends of its interval and lose it just outside', () => {
  fc.assert(
    fc.property(performances, (x) => {
      for (const { criterion, order, nominal } of weightIntervals(x))
        holdsExactly((t) => orderAt(x, criterion, t), order, nominal)
    }),
    { numRuns: 300 },
  )
})

test('a tie is fragile exactly where recomputed totals part', () => {
  fc.assert(
    fc.property(performances, (x) => {
      const now = values(x).all
      for (const { criterion, nominal, fragileTies } of weightIntervals(x)) {
        const near = compare(nominal, one) < 0 ? add(nominal, sliver) : subtract(nominal, sliver)
        const all = valuesAt(x, criterion, near)
        const parted = now.flatMap((a, i) =>
          now.flatMap((b, j) => (i < j && compare(a, b) === 0 && compare(all[i]!, all[j]!) !== 0 ? [`${i} ${j}`] : [])),
        )
        assert.deepEqual(fragileTies.map((pair) => pair.join(' ')).toSorted(), parted)
      }
    }),
  )
})

test('the order of the issues does not matter', () => {
  fc.assert(
    fc.property(performances, (x) => {
      const turned = weightIntervals({ ...x, ratios: x.ratios.toReversed() })
      weightIntervals(x).forEach(({ first, order }, k) => {
        assert.deepEqual({ first: turned[k]!.first, order: turned[k]!.order }, { first, order })
      })
    }),
  )
})
