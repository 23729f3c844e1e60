import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kendallW } from '../../src/methods/agreement/kendall.ts'
import { krippendorffAlpha } from '../../src/methods/agreement/krippendorff.ts'
import { modifiedZ, outlierLimit, raterProfiles } from '../../src/methods/agreement/raters.ts'
import { nullVariance, rwg, spread } from '../../src/methods/agreement/spread.ts'
import { near } from '../support/near.ts'
import { panel } from '../support/panel.ts'

/** Formulas of James et al. (1984) and Burke et al. (1999); computed by R's multilevel, which also cuts r_wg at 0. */
test('r_wg and mean deviations of three items', () => {
  const items = [
    [4, 5, 5, 4, 2],
    [3, 3, 3, 3, 3],
    [1, 5, 1, 5, 1],
  ]
  assert.equal(nullVariance({ steps: 5 }), 2)
  assert.deepEqual(
    items.map((scores) => rwg(scores, 2).value),
    [0.25, 1, 0],
  )
  near(rwg(items[2]!, 2).raw, -1.4)
  assert.deepEqual(
    items.map((scores) => rwg(scores, 2).caution),
    [null, null, 'negativeTruncated'],
  )
  items.forEach((scores, i) => {
    near(spread(scores)!.deviationFromMean, [0.8, 0, 1.92][i]!)
    near(spread(scores)!.deviationFromMedian, [0.8, 0, 1.6][i]!)
  })
  assert.equal(nullVariance({ minimum: 0, maximum: 15 }), 18.75)
  assert.equal(spread([null, null]), null)
  assert.equal(rwg([3, null], 2).reason, 'oneRater')
})

const totals = panel[0]!.map((_, i) => panel.map((rater) => rater[i]!.reduce((a, b) => a + b)))

test('rater R3 stands apart from the panel', () => {
  const profiles = raterProfiles(totals)
  const expected = [
    [1.75, 4.531142240097965, 0.5335724320028499],
    [0.8125, 1.9324531042175384, 0.9167870857661714],
    [-5.125, 16.767714513313972, -0.9125828345542459],
    [-0.125, 6.885219676960205, -0.036971952459624785],
    [2.6875, 5.658235148878138, 0.889552892090227],
  ]
  profiles.forEach((p, r) => {
    near(p.bias, expected[r]![0]!)
    near(p.distance, expected[r]![1]!)
    near(p.correlation.value, expected[r]![2]!)
    assert.equal(p.items, 4)
  })
})

test('profiles say over how many items they are, and a rest without variation has no correlation', () => {
  const holed = raterProfiles([...totals, [90, null, 91, 90, 90]])
  assert.deepEqual(
    holed.map((p) => p.items),
    [4, 4, 4, 4, 4],
  )
  const flatRest = [1, 2, 3, 5, 7, 11].map((v) => [v, 0.1, 0.7, 0.3])
  assert.equal(raterProfiles(flatRest)[0]!.correlation.reason, 'noVariation')
  assert.deepEqual(raterProfiles([[1], [2]]), [])
  assert.deepEqual(raterProfiles([[1, null]]), [])
})

/** 0.6745 (x - median) / MAD, Iglewicz & Hoaglin (1993). */
test('modified z-scores of the panel, and their stand-in when half of the scores are alike', () => {
  const q = 0.6744897501960817
  const expected = [
    [0, -q, 2.0234692505882452, -4.0469385011764905, 0],
    [0, -1.3489795003921634, -11.129080878235348, q, 0],
    [-q, 0, 0, -1.3489795003921634, 1.3489795003921634],
  ]
  expected.forEach((row, i) => {
    for (const [r, z] of modifiedZ(totals[i]!).entries()) near(z.value, row[r]!)
  })
  const last = modifiedZ(totals[3]!)
  assert.ok(last.every((z) => z.fallback))
  near(last[2]!.value, 6 / (1.253314 * 1.8))
  assert.ok(modifiedZ([9, 9, 9, 9, 2])[4]!.outlier)
  assert.ok(!modifiedZ([9, 9, 9, 2])[3]!.outlier)
  assert.deepEqual(
    totals.map((row) => modifiedZ(row).map((z) => z.outlier)),
    [
      [false, false, false, true, false],
      [false, false, true, false, false],
      [false, false, false, false, false],
      [false, false, false, false, false],
    ],
  )
  assert.equal(outlierLimit, 3.5)
  assert.equal(modifiedZ([7, 8])[0]!.reason, 'oneRater')
  assert.equal(modifiedZ([7, 7, 7])[0]!.reason, 'noSpread')
})

test('without R3 the panel agrees: W .328 becomes .825, alpha -.099 becomes .765', () => {
  const without = (r: number) => totals.map((row) => row.toSpliced(r, 1))
  near(kendallW(totals).value, 0.328)
  near(krippendorffAlpha(totals, 'interval').value, -0.09898548682541919)
  const w = [0.25, 0.225, 0.825, 0.325, 0.225]
  const alpha = [
    -0.19477650727650753, -0.19102979869057113, 0.765496434448711, -0.16573426573426553, -0.22408652846148502,
  ]
  w.forEach((value, r) => {
    near(kendallW(without(r)).value, value)
    near(krippendorffAlpha(without(r), 'interval').value, alpha[r]!)
  })
})
