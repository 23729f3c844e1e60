import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseRational, rational, toNumber } from '../../src/methods/exact/rational.ts'
import { ahp } from '../../src/methods/scoring/ahp/ahp.ts'
import { type Normalisation, saw, sawChecks } from '../../src/methods/scoring/saw/saw.ts'
import { topsis, topsisCheck } from '../../src/methods/scoring/topsis/topsis.ts'

const near = (actual: readonly number[], expected: readonly number[], tolerance = 1e-12) =>
  actual.forEach((a, i) => {
    assert.ok(Math.abs(a - expected[i]!) <= tolerance, `${i}: ${a} is not ${expected[i]}`)
  })

/** Tzeng & Huang (2011), Multiple Attribute Decision Making; printed closeness .5037 .6581 .7482 .3340. */
const tzengHuang = {
  ratios: [
    [5, 8, 4],
    [7, 6, 8],
    [8, 8, 6],
    [7, 4, 6],
  ].map((row) => row.map((p) => rational(p))),
  weights: ['0.3', '0.4', '0.3'].map((w) => parseRational(w)!),
}

/** Seanto & Alyani (2026), Table 2, as raw points, weights as shares of the maxima. */
const paper = {
  ratios: [
    [15, 15, 15, 15, 18, 12],
    [15, 15, 18, 15, 20, 15],
    [15, 15, 15, 15, 20, 10],
  ].map((row) => row.map((p) => rational(p))),
  weights: [15, 15, 20, 15, 20, 15].map((m) => rational(m, 100)),
}

test('SAW by three normalisations (Tzeng & Huang 2011)', () => {
  const values = (n: Normalisation) => saw(tzengHuang, n)!.map(toNumber)
  near(values('maximum'), [0.7375, 0.8625, 0.925, 0.6875])
  near(values('sum'), [0.22863247863247863, 0.27008547008547007, 0.28696581196581195, 0.21431623931623933])
  near(values('range'), [0.4, 0.7, 0.85, 0.35])
})

test('TOPSIS with vector normalisation (Tzeng & Huang 2011)', () => {
  near(topsis(tzengHuang)!, [0.5037196585795188, 0.6580847719618138, 0.7482486599406238, 0.333997436943342])
  assert.deepEqual(topsisCheck.check(tzengHuang, null).ranks, [3, 2, 1, 4])
})

test('rescaling by the data breaks the tie of the paper, in opposite directions', () => {
  const ranksBy = (id: string) => sawChecks.find((c) => c.id === id)!.check(paper, null).ranks
  assert.deepEqual(ranksBy('saw-range'), [3, 1, 2])
  assert.deepEqual(ranksBy('saw-sum'), [2, 1, 3])
  assert.deepEqual(topsisCheck.check(paper, null).ranks, [2, 1, 3])
  near(topsis(paper)!, [0.30055868589390894, 1, 0.22627017954431006])
  near(saw(paper, 'range')!.map(toNumber), [0.06, 0.55, 0.2])
  near(saw(paper, 'sum')!.map(toNumber), [0.32321761416589, 0.3547763280521901, 0.3220060577819198])
})

/**
 * Saaty (2008), Int J Services Sciences 1:83-98, drinks in the USA; printed weights .177 .019 .042 .116 .190 .129 .327 and
 * C.R. .022. The printed matrix has one cell that is not reciprocal (tea : wine); .022 comes out with 3.
 */
test('AHP weights and consistency of the drinks of Saaty (2008)', () => {
  const result = ahp([
    [1, 9, 5, 2, 1, 1, 1 / 2],
    [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
    [1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
    [1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
    [1, 9, 4, 2, 1, 2, 1 / 2],
    [1, 9, 3, 1, 1 / 2, 1, 1 / 3],
    [2, 9, 9, 3, 2, 3, 1],
  ])
  near(
    result.weights,
    [
      0.17745674744571682, 0.019149476024353605, 0.04183118166209788, 0.1164170317348587, 0.18957237532617624,
      0.12878054853872253, 0.32679263926807434,
    ],
  )
  near(
    result.geometricMeanWeights,
    [
      0.17872338459102768, 0.018460616160309938, 0.042234387319880995, 0.11649839775440332, 0.19113550919235567,
      0.1286246593204375, 0.324323045661585,
    ],
  )
  near([result.lambdaMax, result.consistencyIndex], [7.17662903933035, 0.029438173221724966], 1e-11)
  near([result.consistencyRatio!, result.geometricConsistencyIndex!], [0.02230164638009467, 0.08036344050371516], 1e-11)
})
