import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rational, toNumber } from '../../src/methods/exact/rational.ts'
import { pairwise } from '../../src/methods/robustness/pairwise.ts'
import { smaa, smaaSimulation } from '../../src/methods/robustness/smaa.ts'

const maxima = [15, 15, 20, 15, 20, 15]

/** Seanto & Alyani (2026), Table 2. */
const paper = [
  [15, 15, 15, 15, 18, 12],
  [15, 15, 18, 15, 20, 15],
  [15, 15, 15, 15, 20, 10],
]

const four = [
  [12, 9, 18, 12, 10, 14],
  [14, 12, 13, 13, 16, 9],
  [10, 14, 15, 11, 18, 10],
  [15, 10, 12, 14, 9, 13],
]

/** Counts computed once in Python integers by the same recipe; no tolerance. */
test('10,000 weightings of the paper give the same counts to the last one', () => {
  const result = smaa({ points: paper, maxima }, 20260430, 10_000)
  assert.deepEqual(result.rankCounts, [
    [0, 5777, 4223],
    [10000, 0, 0],
    [0, 4223, 5777],
  ])
  assert.deepEqual(result.gapSums, [
    [0, 0, 0, 0, 0, 0],
    [7141285401648, 7139851945283, 7157896733019, 7242784712287, 7058743561079, 7209110606684],
    [0, 0, 0, 0, 0, 0],
  ])
  assert.equal(result.drawsWithTies, 0)
})

test('10,000 weightings of four issues give the same counts to the last one', () => {
  const result = smaa({ points: four, maxima }, 20260430, 10_000)
  assert.deepEqual(result.rankCounts, [
    [2356, 1658, 3099, 2887],
    [1965, 4131, 2487, 1417],
    [3514, 2049, 1784, 2653],
    [2165, 2162, 2630, 3043],
  ])
  assert.deepEqual(result.gapSums, [
    [1171768246832, 940476473906, 3014443943823, 1355673095057, 933091343650, 2703489846108],
    [2187574148215, 1245872249094, 938035927662, 1711042898528, 1730013051850, 627072461291],
    [1291964911346, 3882000109398, 2400875682608, 1772562338196, 3742657348840, 2002454687756],
    [2489978095255, 1071503112885, 804541178926, 2403506380506, 652981816739, 1876093611529],
  ])
})

test('10,000 weightings of the paper and of four issues give the same counts of pairs', () => {
  const pairs = (points: readonly (readonly number[])[]) =>
    smaa({ points, maxima }, 20260430, 10_000, { pairs: true }).pairCounts
  assert.deepEqual(pairs(paper), [
    [0, 0, 5777],
    [10000, 0, 10000],
    [4223, 0, 0],
  ])
  assert.deepEqual(pairs(four), [
    [0, 3979, 4622, 4882],
    [6021, 0, 4582, 6041],
    [5378, 5418, 0, 5628],
    [5118, 3959, 4372, 0],
  ])
})

test('in pieces it is the same as at once', () => {
  const simulation = smaaSimulation({ points: four, maxima }, 5)
  for (const part of [1, 999, 0, 2000]) simulation.run(part)
  assert.deepEqual(simulation.result(), smaa({ points: four, maxima }, 5, 3000))
})

test('issues that are alike share the better rank in every weighting', () => {
  const result = smaa({ points: [paper[0]!, paper[0]!, paper[1]!], maxima }, 1, 100)
  assert.deepEqual(result.rankCounts, [
    [0, 100, 0],
    [0, 100, 0],
    [100, 0, 0],
  ])
  assert.equal(result.drawsWithTies, 100)
})

test('scaling points and maxima by a whole number changes nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), (factor) => {
      const scaled = { points: four.map((row) => row.map((p) => p * factor)), maxima: maxima.map((m) => m * factor) }
      assert.deepEqual(smaa(scaled, 9, 200), smaa({ points: four, maxima }, 9, 200))
    }),
    { numRuns: 10 },
  )
})

test('the simulated share of wins lies within four standard errors of the exact probability', () => {
  const ratios = four.slice(0, 2).map((row) => row.map((p, k) => rational(p, maxima[k]!)))
  const exact = toNumber(pairwise({ ratios, weights: maxima.map((m) => rational(m, 100)) })[0]!.probability)
  const draws = 100_000
  const wins = smaa({ points: four.slice(0, 2), maxima }, 11, draws).rankCounts[0]![0]! / draws
  assert.ok(Math.abs(wins - exact) < 4 * Math.sqrt((exact * (1 - exact)) / draws), `${wins} against ${exact}`)
})
