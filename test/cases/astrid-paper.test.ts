import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ranks } from '../../src/methods/exact/ranks.ts'
import { rational, toText } from '../../src/methods/exact/rational.ts'
import { standings } from '../../src/methods/scoring/rank.ts'
import { panelTotal, shares } from '../../src/methods/scoring/totals.ts'
import { astrid } from '../../src/methods/scoring/weighted-points/astrid.ts'
import { sheetOf } from '../support/sheet.ts'

/** Seanto & Alyani (2026), Table 2: printed totals 92, 98, 90 and ranks 2, 1, 3. */
const table2 = sheetOf(astrid, [
  [15, 15, 15, 15, 18, 12],
  [15, 15, 18, 15, 20, 15],
  [15, 15, 15, 15, 20, 10],
])

test('Table 2 of the paper adds up to 90, 98, 90: issues 1 and 3 tie', () => {
  const result = standings(astrid, table2)
  assert.deepEqual(
    result.map((s) => toText(s.total!)),
    ['90', '98', '90'],
  )
  assert.deepEqual(
    result.map((s) => s.rank),
    [2, 1, 2],
  )
  assert.deepEqual(result[0]!.tie, ['isu-1', 'isu-3'])
  assert.deepEqual(result[1]!.tie, [])
  const all = ranks(result.map((s) => s.total))
  assert.deepEqual(all.dense, [2, 1, 2])
  assert.deepEqual(all.average, [2.5, 1, 2.5])
})

test('the maxima of ASTRID are 15, 15, 20, 15, 20, 15 of 100', () => {
  assert.deepEqual(shares(astrid)!.map(toText), ['3/20', '3/20', '1/5', '3/20', '1/5', '3/20'])
})

/** Made by search; the exact totals are 137/3 and 137/3, in binary floating point 45.666666666666664 and 45.66666666666667. */
test('a tie that means in floating point would break stays a tie', () => {
  const a = [
    [6, 8, 14, 1, 3, 2],
    [10, 5, 11, 11, 15, 9],
    [5, 8, 4, 2, 19, 4],
  ]
  const b = [
    [0, 10, 19, 7, 12, 5],
    [4, 1, 2, 0, 4, 14],
    [15, 6, 10, 14, 11, 3],
  ]
  const byCriterion = (raters: readonly (readonly number[])[]) => raters[0]!.map((_, k) => raters.map((row) => row[k]!))
  const three = { raters: ['p1', 'p2', 'p3'], unit: 1 }
  assert.deepEqual(panelTotal(astrid, three, byCriterion(a)), rational(137, 3))
  assert.deepEqual(panelTotal(astrid, three, byCriterion(b)), rational(137, 3))
  const naive = (raters: readonly (readonly number[])[]) =>
    byCriterion(raters).reduce((total, row) => total + row.reduce((x, y) => x + y, 0) / 3, 0)
  assert.notEqual(naive(a), naive(b))
})
