import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { randomBelow, randomUint32 } from '../exact/random.ts'
import { add, compare, one, rational, toNumber } from '../exact/rational.ts'
import { confidenceCounts } from './confidence.ts'
import { centralShares, firstUnderNoise, noiseWinningProbability, noisyPoints } from './score-noise.ts'
import { smaa } from './smaa.ts'

const four = [
  [12, 9, 18, 12, 10, 14],
  [14, 12, 13, 13, 16, 9],
  [10, 14, 15, 11, 18, 10],
  [15, 10, 12, 14, 9, 13],
]
const maxima = [15, 15, 20, 15, 20, 15]
const weights = maxima.map((m) => rational(m, 100))
const ratio = fc.nat(12).map((n) => rational(n, 12))
const rows = fc.array(fc.tuple(ratio, ratio, fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 5 })

test('with noise, the probabilities of a pair add to 1 and follow the nominal order', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 12 }), (cells, half) => {
      const all = cells.reduce((s, [, , w]) => s + w, 0)
      const [a, b, w] = [cells.map((c) => c[0]), cells.map((c) => c[1]), cells.map((c) => rational(c[2], all))]
      const p = noiseWinningProbability(a, b, w, rational(half, 24))!
      const q = noiseWinningProbability(b, a, w, rational(half, 24))!
      assert.deepEqual(add(p, q), one)
      const lead = cells.reduce((s, [x, y, v]) => s + (toNumber(x) - toNumber(y)) * v, 0)
      if (Math.abs(lead) > 1e-9) assert.equal(Math.sign(compare(p, q)), Math.sign(lead))
    }),
  )
})

test('one criterion: the probability is the area of a corner cut from a square', () => {
  const p = noiseWinningProbability([rational(3, 10)], [rational(2, 10)], [one], rational(1, 10))
  assert.deepEqual(p, rational(7, 8))
})

test('noisy points are the points plus whole noise from the plain generator, cut at both ends of the scale', () => {
  const next = randomUint32(8)
  const copy = noisyPoints({ points: four, minima: maxima.map(() => 9), maxima, half: 4 }, 8)
  for (let draw = 0; draw < 5; draw++) {
    const expected = four.flatMap((row) =>
      row.map((p, k) => Math.min(maxima[k]!, Math.max(9, p - 4 + randomBelow(next, 9)))),
    )
    assert.deepEqual([...copy()], expected)
  }
})

test('weights whose totals pass 2^53 give the same counts', () => {
  const huge = weights.map(({ n, d }) => rational(n * 10n ** 20n, d))
  const count = (w: typeof weights) => firstUnderNoise({ points: four, maxima, weights: w, half: 3 }, 2, 200)
  assert.deepEqual(count(huge), count(weights))
})

test('the confidence of each issue is its count of first ranks at its own central weights', () => {
  const { gapSums } = smaa({ points: four, maxima }, 20260430, 2000)
  const counts = confidenceCounts({ points: four, maxima, half: 2 }, gapSums, 5, 200)
  const oneByOne = gapSums.map(
    (sums, i) => firstUnderNoise({ points: four, maxima, weights: centralShares(sums)!, half: 2 }, 5, 200)[i]!,
  )
  assert.deepEqual(counts, oneByOne)
  assert.ok(counts.every((c) => c !== null && c > 20 && c < 200))
})

test('an issue that is never first has no confidence', () => {
  const points = [
    [5, 5],
    [4, 5],
  ]
  const { gapSums } = smaa({ points, maxima: [10, 10] }, 1, 100)
  assert.deepEqual(confidenceCounts({ points, maxima: [10, 10], half: 0 }, gapSums, 1, 10), [10, null])
})
