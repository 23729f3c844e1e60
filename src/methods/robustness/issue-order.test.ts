import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { issueOrder, type ScaledPoints } from './issue-order.ts'
import { weightings } from './weightings.ts'

/** Ranks by comparing every two issues in big integers over a common denominator. */
function plainRanks({ points, maxima }: ScaledPoints, gaps: Float64Array): number[] {
  const common = maxima.reduce((p, m) => p * BigInt(m), 1n)
  const value = (row: readonly number[]) =>
    row.reduce((s, p, k) => s + (BigInt(p) * BigInt(gaps[k]!) * common) / BigInt(maxima[k]!), 0n)
  const all = points.map(value)
  return all.map((v) => all.filter((other) => other > v).length)
}

function agrees(input: ScaledPoints, seed: number, draws: number): void {
  const gaps = new Float64Array(input.maxima.length)
  const next = weightings(seed, gaps.length)
  const order = issueOrder(input)
  for (let draw = 0; draw < draws; draw++) {
    next(gaps)
    order.arrange(gaps)
    const found: number[] = []
    order.issues.forEach((issue, place) => {
      found[issue] = order.ranks[place]!
    })
    assert.deepEqual(found, plainRanks(input, gaps))
  }
}

const sizes = fc.record({
  issues: fc.integer({ min: 1, max: 14 }),
  maxima: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 7 }),
})
const inputs = sizes.chain(({ issues, maxima }) =>
  fc.record({
    maxima: fc.constant(maxima),
    points: fc.array(fc.tuple(...maxima.map((m) => fc.integer({ min: 0, max: m }))), {
      minLength: issues,
      maxLength: issues,
    }),
  }),
)

test('issues stand in their exact order under every weighting', () => {
  fc.assert(fc.property(inputs, fc.nat(), (input, seed) => agrees(input, seed, 10)))
})

test('issues that differ by less than a key can hold still stand in their exact order', () => {
  const maxima = [2 ** 20, 2 ** 20]
  const points = Array.from({ length: 60 }, (_, i) => [2 ** 19 + (i % 20), 2 ** 19 - ((i * 7) % 20)])
  agrees({ points, maxima }, 1, 40)
})

test('more issues than an insertion sort should see stand in their exact order', () => {
  const maxima = [20, 15, 10, 30]
  const points = Array.from({ length: 150 }, (_, i) => maxima.map((m, k) => (i * (7 + 4 * k) + k) % (m + 1)))
  agrees({ points, maxima }, 2, 15)
})

test('points too large for doubles stand in their exact order, by big integers', () => {
  const maxima = [10007, 10009, 10037, 10039, 10061, 10067]
  const points = Array.from({ length: 6 }, (_, i) =>
    maxima.map((m, k) => (m * ((i * 5 + k * 3) % 7)) / 7).map(Math.floor),
  )
  points.push(points[2]!)
  agrees({ points, maxima }, 3, 60)
})
