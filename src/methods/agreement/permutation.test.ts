import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { kendallW, midRanks } from './kendall.ts'
import { permutationP } from './permutation.ts'

function orders<T>(hand: readonly T[]): T[][] {
  if (hand.length < 2) return [[...hand]]
  return hand.flatMap((first, i) => orders(hand.toSpliced(i, 1)).map((rest) => [first, ...rest]))
}

/** Every rater deals in all N! ways, no shortcut, in whole numbers. */
function plainP(ranked: readonly (readonly number[])[]): number {
  const squares = (sums: readonly number[]) => sums.reduce((s, v) => s + 4 * v * v, 0)
  const tables = ranked.reduce<number[][]>(
    (sums, ranks) => sums.flatMap((sum) => orders(ranks).map((deal) => deal.map((r, i) => r + sum[i]!))),
    [ranked[0]!.map(() => 0)],
  )
  const observed = squares(ranked[0]!.map((_, i) => ranked.reduce((s, ranks) => s + ranks[i]!, 0)))
  return tables.filter((sums) => squares(sums) >= observed).length / tables.length
}

const small = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })).chain(([items, raters]) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: items, maxLength: items }), {
    minLength: raters,
    maxLength: raters,
  }),
)

test('the exact p is what dealing every hand in every way gives', () => {
  fc.assert(
    fc.property(small, (scores) => {
      const ranked = scores.map(midRanks)
      const { p, exact } = permutationP(ranked, 1, 10)
      assert.ok(exact)
      assert.ok(Math.abs(p - plainP(ranked)) < 1e-12)
    }),
    { numRuns: 40 },
  )
})

/** Ranks of Siegel (1956). All 720 x 720 deals of the second and third rater counted one by one: 433,536 of 518,400. */
test('three executives and six applicants have an exact p of 1129/1350', () => {
  const executives = [
    [1, 6, 3, 2, 5, 4],
    [1, 5, 6, 4, 2, 3],
    [6, 3, 2, 5, 4, 1],
  ]
  assert.deepEqual(permutationP(executives, 1, 1), { p: 1129 / 1350, exact: true })
})

/** All 5,040 x 5,040 deals counted one by one elsewhere: 729,297 agree so well, .0287. */
test('a seeded sample comes near the exact p', () => {
  const ranked = [
    [1, 2, 3, 4, 5, 6, 7],
    [2, 1, 3, 5, 4, 7, 6],
    [3, 5, 1, 2, 7, 4, 6],
  ]
  const { p, exact } = permutationP(ranked, 20260430, 10_000)
  assert.equal(exact, false)
  assert.ok(Math.abs(p - 729_297 / 5040 ** 2) < 0.006, `p ${p}`)
})

test('p does not depend on the order of raters or items, sampled or not', () => {
  const table = fc.tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 4 })).chain(([items, raters]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: raters, maxLength: raters }), {
      minLength: items,
      maxLength: items,
    }),
  )
  fc.assert(
    fc.property(table, (ratings) => {
      const { p, pExact } = kendallW(ratings, 3, 50)
      const turned = kendallW(
        ratings.toReversed().map((row) => row.toReversed()),
        3,
        50,
      )
      assert.deepEqual([turned.p, turned.pExact], [p, pExact])
    }),
    { numRuns: 30 },
  )
})

test('the same seed gives the same p, another seed another sample', () => {
  const ratings = Array.from({ length: 12 }, (_, i) => [i % 5, (i * 7) % 11, (i * 3) % 8, i % 4])
  assert.equal(kendallW(ratings, 5, 500).p, kendallW(ratings, 5, 500).p)
  assert.notEqual(kendallW(ratings, 5, 500).p, kendallW(ratings, 6, 500).p)
})

test('very many raters and very many items still have a p', () => {
  const agreed = (raters: number) => {
    const ranked = Array.from({ length: raters }, () => [1, 2])
    return permutationP(ranked, 1, 1)
  }
  assert.deepEqual(agreed(700), { p: 2 ** -699, exact: true })
  assert.equal(agreed(1040).exact, false)
  const long = kendallW(
    Array.from({ length: 12_000 }, (_, i) => [i, i]),
    1,
    3,
  )
  assert.deepEqual([long.value, long.p, long.pExact], [1, 0.25, false])
})
