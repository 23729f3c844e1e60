import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rational } from '../exact/rational.ts'
import { discrimination } from './discrimination.ts'
import { dominance, dominates } from './dominance.ts'

const table = (rows: readonly (readonly number[])[]) => rows.map((row) => row.map((p) => rational(p)))
const paper = table([
  [15, 15, 15, 15, 18, 12],
  [15, 15, 18, 15, 20, 15],
  [15, 15, 15, 15, 20, 10],
])

test('issue 2 of the paper dominates the others, and three criteria with 9/20 of the weight tell nothing apart', () => {
  assert.deepEqual(dominance(paper), {
    pairs: [
      { better: 1, worse: 0 },
      { better: 1, worse: 2 },
    ],
    pairsComplete: true,
    winner: 1,
  })
  const weights = [15, 15, 20, 15, 20, 15].map((m) => rational(m, 100))
  assert.deepEqual(discrimination({ ratios: paper, weights }), { constant: [0, 1, 3], share: rational(9, 20) })
})

test('one issue, or issues that are alike, have no winner', () => {
  assert.equal(dominance(paper.slice(0, 1)).winner, null)
  assert.deepEqual(dominance([paper[0]!, paper[0]!]), { pairs: [], pairsComplete: true, winner: null })
})

test('the winner is the one issue that dominates all others, whether or not pairs are listed', () => {
  const rows = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(rows, (raw) => {
      const points = table(raw)
      const all = points.findIndex((a, i) => points.every((b, j) => i === j || dominates(a, b)))
      assert.equal(dominance(points).winner, all === -1 ? null : all)
      assert.deepEqual(dominance(points, 1), { pairs: [], pairsComplete: false, winner: all === -1 ? null : all })
    }),
  )
})

test('three thousand issues are looked through at once', () => {
  const points = table(Array.from({ length: 3000 }, (_, i) => [i % 50, (i * 7) % 90, 5]).concat([[50, 90, 5]]))
  assert.equal(dominance(points).winner, 3000)
})
