import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kendallW } from '../../src/methods/agreement/kendall.ts'
import { anxiety } from '../support/anxiety.ts'
import { near } from '../support/near.ts'

const transposed = (rows: readonly (readonly number[])[]) => rows[0]!.map((_, i) => rows.map((row) => row[i]!))

/** Siegel (1956), executives ranking six job applicants; printed W = .16. */
test('three executives ranking six applicants (Siegel 1956): W = .16', () => {
  const result = kendallW(
    transposed([
      [1, 6, 3, 2, 5, 4],
      [1, 5, 6, 4, 2, 3],
      [6, 3, 2, 5, 4, 1],
    ]),
  )
  near(result.value, 0.161904761904762)
  near(result.s, 25.5)
  near(result.chiSquare, 2.42857142857143)
  assert.equal(result.degreesOfFreedom, 5)
  assert.equal(result.pExact, true)
})

/** The `anxiety` data of R's irr (20 subjects x 3 raters); its example prints Wt = 0.54, chi2(19) = 30.8, p = 0.0429. */
test('twenty subjects with ties (irr anxiety): W = 0.54, chi-square 30.8', () => {
  const result = kendallW(anxiety)
  near(result.value, 0.53965687595437)
  near(result.chiSquare, 30.7604419293991)
  assert.equal(result.pExact, false)
  assert.ok(result.p! > 0.01 && result.p! < 0.06, `p ${result.p}`)
})

/** Checked by hand: of the 36 ways to deal three ranks to two more raters, one agrees fully with the first. */
test('the permutation p counts every arrangement where there are few', () => {
  const result = kendallW([
    [3, 3, 3],
    [2, 2, 2],
    [1, 1, 1],
  ])
  assert.deepEqual([result.value, result.p, result.pExact], [1, 1 / 36, true])
})

test('degenerate panels have a reason, not a number', () => {
  assert.equal(
    kendallW([
      [5, 5, 5],
      [5, 5, 5],
      [5, 5, 5],
    ]).reason,
    'allRanksEqual',
  )
  assert.equal(
    kendallW([
      [15, 14, 15, null],
      [12, 13, 12, 12],
      [9, 10, 9, 8],
    ]).reason,
    'missingScores',
  )
  assert.equal(kendallW([[1], [2]]).reason, 'oneRater')
  assert.equal(kendallW([[1, 2]]).reason, 'oneItem')
  assert.equal(
    kendallW([
      [1, 3],
      [2, 2],
      [3, 1],
    ]).value,
    0,
  )
  assert.equal(
    kendallW([
      [1, 1],
      [2, 2],
      [3, 3],
    ]).value,
    1,
  )
})

test('items with a missing score are dropped only when asked for', () => {
  const holed = [
    [15, 14, 15, null],
    [12, 13, 12, 12],
    [9, 10, 9, 8],
  ]
  const refused = kendallW(holed)
  assert.deepEqual([refused.value, refused.reason, refused.completeItems], [null, 'missingScores', 2])
  const dropped = kendallW(holed, 1, 100, 'dropItems')
  assert.deepEqual([dropped.value, dropped.completeItems], [1, 2])
  assert.equal(
    kendallW(
      [
        [1, 2],
        [2, null],
      ],
      1,
      100,
      'dropItems',
    ).reason,
    'oneItem',
  )
})
