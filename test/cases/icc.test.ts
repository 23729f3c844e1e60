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

/** F(5, 15) = 11.03 and the 95 % interval of ICC(2,1) as R's irr computes them for the same table. */
test('F test and interval of the six targets', () => {
  const { f, p, interval } = icc(judges, 'single')
  near(f, 11.0272479564033)
  near(p! / 0.000134566516484337, 1)
  near(interval![0], 0.018786513374712)
  near(interval![1], 0.761084369648953)
})

test('the interval of the mean is that of one rater stepped up, as the values are', () => {
  const [single, average] = [icc(judges, 'single'), icc(judges, 'average')]
  const steppedUp = (rho: number) => (4 * rho) / (1 + 3 * rho)
  near(average.value, steppedUp(single.value!))
  for (const [i, end] of average.interval!.entries()) near(end, steppedUp(single.interval![i]!))
})

const totals = panel[0]!.map((_, i) => panel.map((rater) => rater[i]!.reduce((a, b) => a + b)))

/** On this panel the bare formula gives -3.44, and 41.9, 132.2, 8.16 with one rater left out. */
test('a small panel gets the reason instead of a number outside 0 to 1', () => {
  near(iccForms(meanSquares(totals), 4, 5).average.two, -3.44050480769229)
  const without = [41.86666666666655, 132.22471910112327, 0.9417376490630324, -8.243992606284657, 8.162271805273834]
  without.forEach((value, r) => {
    const rest = totals.map((row) => row.toSpliced(r, 1))
    near(iccForms(meanSquares(rest), 4, 4).average.two, value, 1e-12)
    assert.equal(icc(rest, 'average').reason, 'tooFewItems')
  })
  assert.deepEqual(icc(totals, 'average'), {
    value: null,
    reason: 'tooFewItems',
    f: null,
    p: null,
    interval: null,
    completeItems: 4,
  })
})

/** MSR = MSE exactly, so ICC is 0; in doubles the difference is about 1e-15 of either sign. */
test('mean squares that are equal come out equal, however many issues and raters', () => {
  for (let n = 5; n < 12; n++)
    for (let k = 2; k < 8; k++) {
      const scores = Array.from({ length: n }, (_, i) => Array.from({ length: k }, (_, r) => (i + r === 0 ? 1.4 : 1.5)))
      const ms = meanSquares(scores)
      assert.equal(ms.items, ms.error)
      assert.equal(icc(scores, 'average').reason, 'noDifferenceBetweenItems')
    }
})

test('raters who all agree have nothing left over: a value, and no F', () => {
  const agreed = [1, 2, 3, 4, 5].map((v) => [v, v])
  assert.deepEqual(icc(agreed, 'single'), {
    value: 1,
    reason: null,
    f: null,
    p: null,
    interval: null,
    completeItems: 5,
  })
})

test('a table of equal scores has no form at all', () => {
  const { single, average } = iccForms(
    meanSquares([
      [0.1, 0.1],
      [0.1, 0.1],
    ]),
    2,
    2,
  )
  assert.deepEqual([...Object.values(single), ...Object.values(average)], [null, null, null, null, null, null])
})

test('issues that do not differ get a reason', () => {
  const flat = [
    [90, 91, 89],
    [90, 89, 91],
    [91, 90, 90],
  ]
  near(iccForms(meanSquares(flat), 3, 3).single.two, -0.75)
  near(iccForms(meanSquares(flat), 3, 3).average.two, 4.5)
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
