import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { add, compare, one, type Rational, rational, sum, toNumber, zero } from '../exact/rational.ts'
import { centralWeights, pairwise, winningProbability } from './pairwise.ts'
import { smaa } from './smaa.ts'

const knots = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 9 })
const differences = knots.map((d) => d.map((n) => rational(n, 60)))
const opposite = (d: readonly Rational[]) => d.map(({ n, d }) => ({ n: -n, d }))

test('the probabilities of a pair add to 1, or are both 0 when nothing differs', () => {
  fc.assert(
    fc.property(differences, (d) => {
      const both = add(winningProbability(d), winningProbability(opposite(d)))
      assert.deepEqual(both, d.every(({ n }) => n === 0n) ? zero : one)
    }),
  )
})

test('neither the order of the criteria nor a common factor changes a probability', () => {
  fc.assert(
    fc.property(differences, fc.integer({ min: 1, max: 1000 }), (d, factor) => {
      const p = winningProbability(d)
      assert.deepEqual(winningProbability(d.toReversed()), p)
      assert.deepEqual(winningProbability(d.map(({ n, d }) => rational(n * BigInt(factor), d))), p)
    }),
  )
})

test('one more point never lowers the probability of winning', () => {
  fc.assert(
    fc.property(differences, fc.nat(), (d, which) => {
      const more = d.with(which % d.length, add(d[which % d.length]!, rational(1, 60)))
      assert.ok(compare(winningProbability(more), winningProbability(d)) >= 0)
    }),
  )
})

test('central weights add to 1', () => {
  fc.assert(
    fc.property(differences, (d) => {
      const central = centralWeights(d)
      if (central === null) assert.deepEqual(winningProbability(d), zero)
      else assert.deepEqual(sum(central), one)
    }),
  )
})

test('of two issues that are alike neither beats the other', () => {
  const ratios = [[rational(1, 2)], [rational(1, 2)]]
  assert.deepEqual(
    pairwise({ ratios, weights: [one] }).map((pair) => pair.probability),
    [zero, zero],
  )
})

test('exact probabilities lie within four standard errors of counted ones, for every pair', () => {
  const maxima = [15, 20, 10, 25]
  const rows = fc.array(fc.tuple(...maxima.map((m) => fc.nat(m))), { minLength: 2, maxLength: 4 })
  const draws = 4000
  fc.assert(
    fc.property(rows, (points) => {
      const { pairCounts } = smaa({ points, maxima }, 1, draws, { pairs: true })
      const ratios = points.map((row) => row.map((p, k) => rational(p, maxima[k]!)))
      for (const { a, b, probability } of pairwise({ ratios, weights: maxima.map((m) => rational(m, 70)) })) {
        const p = toNumber(probability)
        const error = Math.sqrt((p * (1 - p)) / draws)
        assert.ok(Math.abs(pairCounts![a]![b]! / draws - p) <= 4 * error, `${a} over ${b}: ${p}`)
      }
    }),
    { numRuns: 25, seed: 1 },
  )
})
