import assert from 'node:assert/strict'
import { test } from 'node:test'
import { icc, iccForms, meanSquares } from '../../src/methods/agreement/icc.ts'
import { near } from '../support/near.ts'
import { panel } from '../support/panel.ts'

/** Shrout & Fleiss (1979), Psychological Bulletin 86:420-428, Table 2; printed .17 .29 .71 / .44 .62 .91. */
const judges = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]

test('six targets and four judges (Shrout & Fleiss 1979), all six forms', () => {
  const ms = meanSquares(judges)
  near(ms.items, 11.2416666666667)
  near(ms.raters, 32.4861111111111)
  near(ms.error, 1.01944444444444)
  near(ms.within, 6.26388888888889)
  const { single, average } = iccForms(ms, 6, 4)
  near(single.one, 0.165741768405475)
  near(single.two, 0.289763779527559)
  near(single.three, 0.714840714840715)
  near(average.one, 0.442797133679269)
  near(average.two, 0.620050547598989)
  near(average.three, 0.909315542377069)
  near(icc(judges, 'single').value, 0.289763779527559)
  near(icc(judges, 'average').value, 0.620050547598989)
})

const totals = panel[0]!.map((_, i) => panel.map((rater) => rater[i]!.reduce((a, b) => a + b)))

/** On this panel the bare formula gives -3.44, and 41.9, 132.2, 8.16 with one rater left out. */
test('a small panel gets the reason instead of a number outside 0 to 1', () => {
  near(iccForms(meanSquares(totals), 4, 5).average.two, -3.44050480769229, 1e-10)
  assert.deepEqual(icc(totals, 'average'), { value: null, reason: 'tooFewItems' })
})

test('issues that do not differ get a reason', () => {
  const flat = [
    [90, 91, 89],
    [90, 89, 91],
    [91, 90, 90],
  ]
  near(iccForms(meanSquares(flat), 3, 3).single.two, -0.75, 1e-10)
  near(iccForms(meanSquares(flat), 3, 3).average.two, 4.5, 1e-10)
  assert.equal(icc([...flat, [90, 91, 89], [89, 90, 91]], 'single').reason, 'noDifferenceBetweenItems')
  assert.equal(
    icc(
      [
        [90, null],
        [80, 81],
      ],
      'single',
    ).reason,
    'missingScores',
  )
})

test('a rater far from the others on two issues', () => {
  const high = [
    [90, 91, 90, 60],
    [98, 97, 98, 99],
    [90, 89, 90, 61],
  ]
  near(iccForms(meanSquares(high), 3, 4).average.two, 0.618120854289671, 1e-10)
})
