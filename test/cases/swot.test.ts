import assert from 'node:assert/strict'
import { test } from 'node:test'
import { add, rational, sum, toText } from '../../src/methods/exact/rational.ts'
import type { Judged, Rated } from '../../src/methods/swot/factor.ts'
import { factorMatrix } from '../../src/methods/swot/factor-matrix.ts'
import { ieCell } from '../../src/methods/swot/ie-matrix.ts'
import { quadrantsOf } from '../../src/methods/swot/quadrant.ts'

function factors(locus: Judged['locus'], effect: Judged['effect'], rows: readonly (readonly [number, number])[]) {
  return rows.map(([weight, rating], i): Rated => ({ id: `${locus}-${effect}-${i}`, locus, effect, weight, rating }))
}

const rated = [
  ...factors('internal', 'helps', [
    [200, 4],
    [150, 3],
    [150, 3],
  ]),
  ...factors('internal', 'hinders', [
    [200, 2],
    [300, 1],
  ]),
  ...factors('external', 'helps', [
    [250, 4],
    [250, 3],
  ]),
  ...factors('external', 'hinders', [
    [300, 2],
    [200, 3],
  ]),
]

/**
 * Rules of Rangkuti as library.binus.ac.id, eThesis 2006200980MNSI, bab 2 p. 31 prints them (threat 1 very large, 4 slight;
 * totals 1.0 to 4.0); bands of the IE matrix 1.0-1.99, 2.0-2.99, 3.0-4.0. Numbers worked by hand as fractions.
 */
test('IFAS and EFAS of reversed ratings, the point and the cell of the IE matrix', () => {
  const ifas = factorMatrix(rated, 'internal', 'ratings').sums.value!
  const efas = factorMatrix(rated, 'external', 'ratings').sums.value!
  const numbers = [ifas.total, efas.total, ifas.helps, ifas.hinders, efas.helps, efas.hinders]
  assert.deepEqual(numbers.map(toText), ['12/5', '59/20', '17/10', '7/10', '7/4', '6/5'])
  assert.deepEqual([ifas.difference, efas.difference].map(toText), ['1', '11/20'])
  assert.deepEqual(quadrantsOf({ x: ifas.difference, y: efas.difference }), ['I'])
  assert.equal(ieCell(ifas.total, efas.total), 'V')
})

/** Ratings with a sign (text-id.123dok.com/document/8yd9r54gz): the total is the difference, and there is no IE cell of it. */
test('the same judgements with signs give other numbers', () => {
  const signed = rated.map((f) => (f.effect === 'hinders' ? { ...f, rating: f.rating! - 5 } : f))
  const ifas = factorMatrix(signed, 'internal', 'signed').sums.value!
  const efas = factorMatrix(signed, 'external', 'signed').sums.value!
  assert.deepEqual([ifas.total, ifas.hinders, ifas.difference].map(toText), ['-1/10', '9/5', '-1/10'])
  assert.deepEqual([efas.total, efas.hinders, efas.difference].map(toText), ['9/20', '13/10', '9/20'])
  assert.deepEqual(quadrantsOf({ x: ifas.difference, y: efas.difference }), ['III'])
  assert.equal(ieCell(ifas.total, efas.total), null)
})

/**
 * PDAM Bengkayang, Analisa SWOT (26 July 2017), table of internal factors, perspective of customers: weights in percent,
 * ratings -4 to 4; it prints the scores -0.03, -0.12, -0.06, 0.08, 0.08, -0.04 and the sum -0.09.
 */
test('signed scores are those that a published table prints', () => {
  const printed = [
    ...factors('internal', 'hinders', [
      [30, -1],
      [30, -4],
      [30, -2],
    ]),
    ...factors('internal', 'helps', [
      [20, 4],
      [20, 4],
    ]),
    ...factors('internal', 'hinders', [[20, -2]]),
  ]
  const { rows, sums, weightSum } = factorMatrix(printed, 'internal', 'signed')
  const scores = rows.map((row) => row.score!)
  assert.deepEqual(
    scores,
    [-3, -12, -6, 8, 8, -4].map((n) => rational(n, 100)),
  )
  assert.deepEqual(sum(scores), rational(-9, 100))
  assert.deepEqual(add(sum(scores), rational(9, 100)), rational(0))
  assert.equal(weightSum, 150)
  assert.equal(sums.reason, 'weights')
})
