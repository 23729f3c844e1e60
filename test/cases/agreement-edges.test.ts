import assert from 'node:assert/strict'
import { test } from 'node:test'
import { icc, iccForms, meanSquares } from '../../src/methods/agreement/icc.ts'
import { kendallW } from '../../src/methods/agreement/kendall.ts'
import { krippendorffAlpha } from '../../src/methods/agreement/krippendorff.ts'
import { near } from '../support/near.ts'

/** Cases made by hand; what R's irr 0.84.1 and fast-krippendorff answer to them is said where it differs. */
const holed = [
  [15, 14, 15, null],
  [12, 13, 12, 12],
  [9, 10, 9, 8],
]
const equal = [
  [5, 5, 5],
  [5, 5, 5],
  [5, 5, 5],
]

test('a missing score: irr drops the issue in silence, we say that two would be left', () => {
  for (const { value, reason, completeItems } of [kendallW(holed), icc(holed, 'single'), icc(holed, 'average')])
    assert.deepEqual([value, reason, completeItems], [null, 'missingScores', 2])
})

test('all scores equal: irr answers NaN for W and 1 for alpha, fast-krippendorff raises, we give the reason', () => {
  assert.deepEqual([kendallW(equal).value, kendallW(equal).reason], [null, 'allRanksEqual'])
  for (const metric of ['nominal', 'ordinal', 'interval', 'ratio'] as const)
    assert.deepEqual(krippendorffAlpha(equal, metric), { value: null, reason: 'noVariation', exact: null })
})

test('one score of nine differs: irr answers 2.3e-15, the formula gives 0', () => {
  const one = [
    [15, 15, 15],
    [15, 15, 15],
    [15, 15, 14],
  ]
  assert.equal(iccForms(meanSquares(one), 3, 3).average.two, 0)
  assert.equal(iccForms(meanSquares(one), 3, 3).single.two, 0)
})

test('a rater far from the others on two issues', () => {
  const high = [
    [90, 91, 90, 60],
    [98, 97, 98, 99],
    [90, 89, 90, 61],
  ]
  near(iccForms(meanSquares(high), 3, 4).average.two, 0.618120854289671)
  assert.equal(icc(high, 'average').reason, 'tooFewItems')
})

test('issues that do not differ: the bare formula gives -0.75 and 4.5, which is no reliability', () => {
  const none = [
    [90, 91, 89],
    [90, 89, 91],
    [91, 90, 90],
  ]
  near(iccForms(meanSquares(none), 3, 3).single.two, -0.75)
  near(iccForms(meanSquares(none), 3, 3).average.two, 4.5)
  const six = [...none, ...none]
  for (const form of ['single', 'average'] as const) assert.equal(icc(six, form).reason, 'noDifferenceBetweenItems')
})

test('two raters with opposite orders have W 0, with the same order 1', () => {
  const second = [3, 1, 2, 4]
  assert.equal(kendallW(second.map((v) => [v, -v])).value, 0)
  assert.equal(kendallW(second.map((v) => [v, v * 10])).value, 1)
})
