import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Rational, toText } from '../../src/methods/exact/rational.ts'
import { leadOfFirst, leastWeightChange } from '../../src/methods/robustness/least-change.ts'
import { leaveOneCriterionOut, leaveOneRaterOut } from '../../src/methods/robustness/leave-one-out.ts'
import { performance, value } from '../../src/methods/robustness/performance.ts'
import { standings } from '../../src/methods/scoring/rank.ts'
import { criterionMeans } from '../../src/methods/scoring/totals.ts'
import { astrid } from '../../src/methods/scoring/weighted-points/astrid.ts'
import { panel } from '../support/panel.ts'
import { panelSheet } from '../support/sheet.ts'

/** A panel made by hand; expected values in exact fractions by another program. */
const sheet = panelSheet(astrid, panel)
const x = performance(astrid, criterionMeans(sheet) as Rational[][])!

test('the panel has the exact mean totals 441/5, 90, 443/5, 423/5', () => {
  const result = standings(astrid, sheet)
  assert.deepEqual(
    result.map((s) => toText(s.total!)),
    ['441/5', '90', '443/5', '423/5'],
  )
  assert.deepEqual(
    result.map((s) => s.rank),
    [3, 1, 2, 4],
  )
  assert.deepEqual(
    x.ratios.map((row) => toText(value(row, x.weights))),
    ['441/500', '9/10', '443/500', '423/500'],
  )
})

test('without R1 or without R4 another issue is first', () => {
  const seen = leaveOneRaterOut(astrid, sheet).map((w) => [
    w.standings.map((s) => toText(s.total!)).join(' '),
    w.standings.map((s) => s.rank).join(' '),
    w.firstChanges,
  ])
  assert.deepEqual(seen, [
    ['88 353/4 89 339/4', '3 2 1 4', true],
    ['353/4 357/4 177/2 339/4', '3 1 2 4', false],
    ['349/4 193/2 177/2 333/4', '3 1 2 4', false],
    ['179/2 351/4 179/2 339/4', '1 3 1 4', true],
    ['88 353/4 175/2 171/2', '2 1 3 4', false],
  ])
})

test('without Transformasi or without Dapat Diintervensi another issue is first', () => {
  const seen = leaveOneCriterionOut(x).map((w) => [w.percent.map(toText).join(' '), w.ranks.join(' '), w.firstChanges])
  assert.deepEqual(seen, [
    ['1476/17 1524/17 1484/17 1460/17', '3 1 2 4', false],
    ['1480/17 1532/17 1484/17 1436/17', '3 1 2 4', false],
    ['181/2 183/2 92 329/4', '3 2 1 4', true],
    ['1476/17 1520/17 1476/17 1436/17', '2 1 2 4', false],
    ['177/2 179/2 173/2 349/4', '2 1 4 3', false],
    ['1524/17 1528/17 1560/17 1416/17', '3 2 1 4', true],
  ])
})

test('the least change of one weight makes the runner-up level, by brute recomputation', () => {
  const least = leastWeightChange(x)!
  const changed = x.weights.map((w, k) =>
    k === least.criterion ? { n: w.n * least.change.d - least.change.n * w.d, d: w.d * least.change.d } : w,
  )
  const [a, b] = [value(x.ratios[1]!, changed), value(x.ratios[least.issue]!, changed)]
  assert.equal(toText(a), toText(b))
  assert.equal(toText(leadOfFirst(standings(astrid, sheet).map((s) => s.total!))!), '7/5')
})
