import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { gwet } from './categories.ts'
import { agreementStatistics } from './index.ts'

const table = (score: fc.Arbitrary<number | null>) =>
  fc
    .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4 }))
    .chain(([items, raters]) =>
      fc.array(fc.array(score, { minLength: raters, maxLength: raters }), { minLength: items, maxLength: items }),
    )
const scores = fc.integer({ min: 1, max: 5 })
const decimals = fc.constantFrom(0.1, 0.2, 0.3, 0.7, 2.3, 1e-7)
const holed = fc.option(scores, { nil: null, freq: 6 })
const close = (a: number | null, b: number | null) => a === b || Math.abs(a! - b!) < 1e-9

for (const { id, compute, source } of agreementStatistics) {
  test(`${id} is a finite number or has a reason, whatever the table`, () => {
    assert.ok(source.length > 5)
    fc.assert(
      fc.property(fc.oneof(table(holed), table(decimals)), (ratings) => {
        const statistic = compute(ratings)
        assert.deepEqual(JSON.parse(JSON.stringify(statistic)), statistic)
        const { value, reason } = statistic
        if (value === null) assert.equal(typeof reason, 'string')
        else assert.ok(Number.isFinite(value) && value <= 1 + 1e-9 && reason === null, String(value))
      }),
      { numRuns: 150 },
    )
  })

  test(`${id} does not depend on the order of raters or items`, () => {
    fc.assert(
      fc.property(table(scores), (ratings) => {
        const value = compute(ratings).value
        assert.ok(close(compute(ratings.toReversed()).value, value))
        assert.ok(close(compute(ratings.map((row) => row.toReversed())).value, value))
      }),
      { numRuns: 60 },
    )
  })

  test(`${id} has a reason for an empty table, one rater, one value`, () => {
    for (const ratings of [
      [],
      [[]],
      [[1], [2], [3]],
      [
        [4, 4],
        [4, 4],
        [4, 4],
        [4, 4],
        [4, 4],
      ],
      [
        [null, null],
        [null, null],
      ],
      Array.from({ length: 7 }, () => [0.1, 0.1, 0.1]),
    ])
      assert.equal(compute(ratings).value, null)
  })
}

test('raters who all agree reach 1', () => {
  const agreed = [1, 2, 3, 4, 5, 6].map((v) => [v, v, v])
  for (const { id, compute } of agreementStatistics) assert.ok(close(compute(agreed).value, 1), id)
})

test('AC2 with identity weights is AC1', () => {
  fc.assert(
    fc.property(table(holed), (ratings) => {
      const ac1 = agreementStatistics.find((s) => s.id === 'gwetAc1')!.compute(ratings)
      assert.deepEqual(gwet(ratings, 'identity'), ac1)
    }),
  )
})
