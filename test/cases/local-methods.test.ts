import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rational, toText } from '../../src/methods/exact/rational.ts'
import { apklBinary, apklLayak3, apklTotal12 } from '../../src/methods/scoring/apkl/apkl.ts'
import { litmus } from '../../src/methods/scoring/litmus/litmus.ts'
import { bandOf, standings } from '../../src/methods/scoring/rank.ts'
import { usg, usgTieBreak } from '../../src/methods/scoring/usg/usg.ts'
import { permendagri542010 } from '../../src/methods/scoring/weighted-points/permendagri-54-2010.ts'
import { sheetOf } from '../support/sheet.ts'

/** Bapelkes Cikarang (issuu, Nur Rahmawati, p. 21), Table 3: totals 14, 11, 12, ranks 1, 3, 2, printed correctly. */
test('USG adds and ranks as the published table', () => {
  const result = standings(
    usg,
    sheetOf(usg, [
      [5, 5, 4],
      [5, 3, 3],
      [5, 4, 3],
    ]),
  )
  assert.deepEqual(
    result.map((s) => toText(s.total!)),
    ['14', '11', '12'],
  )
  assert.deepEqual(
    result.map((s) => s.rank),
    [1, 3, 2],
  )
})

/** A public teaching module: ties broken by higher U, then S, then G. One published rule, not universal. */
test('the U-S-G rule sets equal totals apart, and says from whom', () => {
  const rows = [
    [4, 5, 3],
    [5, 3, 4],
    [4, 4, 4],
    [3, 3, 3],
  ]
  assert.deepEqual(
    standings(usg, sheetOf(usg, rows)).map((s) => s.rank),
    [1, 1, 1, 4],
  )
  const broken = standings(usgTieBreak, sheetOf(usgTieBreak, rows))
  assert.deepEqual(
    broken.map((s) => s.rank),
    [2, 1, 3, 4],
  )
  assert.deepEqual(broken[1]!.ruledApart, ['isu-1', 'isu-2', 'isu-3'])
  assert.deepEqual(broken[1]!.tie, [])
})

/** Forum Anak worksheet: printed pass, fail, pass, pass, fail under L >= 3. */
test('the gates of APKL let different issues through', () => {
  const rows = [
    [5, 4, 3, 5],
    [4, 4, 5, 2],
    [4, 3, 3, 3],
    [4, 4, 4, 3],
    [4, 3, 4, 2],
  ]
  const passed = (method: typeof apklLayak3) =>
    standings(method, sheetOf(method, rows)).map((s) => s.failedConditions.length === 0)
  assert.deepEqual(passed(apklTotal12), [true, true, true, true, true])
  assert.deepEqual(passed(apklLayak3), [true, false, true, true, false])
  const gated = standings(apklLayak3, sheetOf(apklLayak3, rows))
  assert.deepEqual(
    gated.map((s) => toText(s.total!)),
    ['17', '15', '13', '15', '13'],
  )
  assert.deepEqual(
    gated.map((s) => s.rank),
    [1, null, 3, 2, null],
  )
  const ticks = standings(
    apklBinary,
    sheetOf(apklBinary, [
      [1, 1, 1, 1],
      [1, 1, 0, 1],
    ]),
  )
  assert.deepEqual(
    ticks.map((s) => s.rank),
    [1, null],
  )
})

/** ilmusospolek.blogspot.com/2019/09/analisis-litmus.html: 13-21 kurang, 22-30 cukup, 31-39 sangat strategis. */
test('litmus classes by the published thresholds', () => {
  const classes = [13, 21, 22, 30, 31, 39].map((t) => bandOf(litmus, rational(t))!.label.id)
  assert.deepEqual(classes, [
    'Kurang strategis',
    'Kurang strategis',
    'Cukup strategis',
    'Cukup strategis',
    'Sangat strategis',
    'Sangat strategis',
  ])
  assert.equal(bandOf(litmus, rational(43, 2))!.label.id, 'Kurang strategis')
})

/** Permendagri 54/2010, Annex II, Table T-II.C.41: weights 20, 10, 20, 10, 15, 25. */
test('the weights of Permendagri 54/2010 add up to 100', () => {
  assert.deepEqual(
    permendagri542010.criteria.map((c) => c.maximum),
    [20, 10, 20, 10, 15, 25],
  )
})
