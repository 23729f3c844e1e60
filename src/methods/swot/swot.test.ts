import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compare, rational, toText } from '../exact/rational.ts'
import { type Convention, conventions, isRating, type Rated, swotQuadrant, wholeWeight } from './factor.ts'
import { factorMatrix } from './factor-matrix.ts'
import { ieAdvice, ieBand, ieCell, ieCells } from './ie-matrix.ts'
import { type QspmInput, qspm } from './qspm.ts'
import { quadrantsOf } from './quadrant.ts'
import { completeWeights, shareOut } from './weights.ts'

const weights = (n: number) => fc.array(fc.integer({ min: 1, max: 400 }), { minLength: n, maxLength: n })

/** Factors of one locus with weights that sum to the whole, in a convention. */
const rated = (convention: Convention) =>
  fc.integer({ min: 1, max: 12 }).chain((n) =>
    fc
      .tuple(
        weights(n),
        fc.array(fc.tuple(fc.constantFrom('helps', 'hinders'), fc.integer({ min: 1, max: 4 })), {
          minLength: n,
          maxLength: n,
        }),
      )
      .map(([parts, judged]): Rated[] => {
        const shares = shareOut(parts)!
        return judged.map(([effect, size], i) => ({
          id: `f${i}`,
          locus: 'internal',
          effect: effect as Rated['effect'],
          weight: shares[i]!,
          rating: convention === 'signed' && effect === 'hinders' ? -size : size,
        }))
      }),
  )

test('a total of ratings lies from 1 to 4, one of signed ratings is S - W', () => {
  fc.assert(
    fc.property(rated('ratings'), rated('signed'), (plain, signed) => {
      const one = factorMatrix(plain, 'internal', 'ratings').sums.value!
      assert.ok(compare(one.total, rational(1)) >= 0 && compare(one.total, rational(4)) <= 0)
      assert.notEqual(ieBand(one.total), null)
      const other = factorMatrix(signed, 'internal', 'signed').sums.value!
      assert.deepEqual(other.total, other.difference)
      assert.ok(other.hinders.n >= 0n && other.helps.n >= 0n)
    }),
  )
})

test('the order of factors and the factors of the other locus change nothing', () => {
  for (const convention of conventions)
    fc.assert(
      fc.property(rated(convention), (factors) => {
        const outside: Rated = { id: 'o', locus: 'external', effect: 'helps', weight: null, rating: null }
        const sums = factorMatrix(factors, 'internal', convention).sums
        assert.deepEqual(factorMatrix([outside, ...factors.toReversed()], 'internal', convention).sums, sums)
      }),
    )
})

test('what is missing or does not sum is a reason, never a number', () => {
  const one: Rated = { id: 'f1', locus: 'internal', effect: 'hinders', weight: 1000, rating: 1 }
  const reason = (convention: Convention, ...rows: Rated[]) => factorMatrix(rows, 'internal', convention).sums.reason
  assert.equal(reason('ratings'), 'noFactors')
  assert.equal(reason('ratings', one), null)
  assert.equal(reason('ratings', { ...one, weight: 999 }), 'weights')
  assert.equal(reason('ratings', { ...one, rating: null }), 'incomplete')
  assert.equal(reason('ratings', one, { ...one, id: 'f2', weight: null }), 'incomplete')
  assert.equal(reason('signed', one), 'incomplete')
  assert.deepEqual(factorMatrix([one], 'internal', 'signed').rows[0]!.missing, ['otherConvention'])
  assert.equal(isRating(0, 'helps', 'ratings'), false)
  assert.equal(isRating(5, 'helps', 'signed'), false)
  assert.equal(isRating(-4, 'hinders', 'signed'), true)
})

test('shares sum to the whole, keep the order of the parts, and leave alone what fits', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 6 }), { minLength: 1, maxLength: 40 }), (parts) => {
      const shares = shareOut(parts)
      if (shares === null) return assert.ok(parts.every((part) => part === 0))
      const all = parts.reduce((a, b) => a + b)
      assert.equal(
        shares.reduce((a, b) => a + b),
        wholeWeight,
      )
      shares.forEach((share, i) => {
        assert.ok(Math.abs(share - (parts[i]! * wholeWeight) / all) < 1)
        shares.forEach((other, j) => {
          if (parts[i]! > parts[j]!) assert.ok(share >= other)
        })
      })
      assert.deepEqual(shareOut(shares), shares)
    }),
  )
  assert.deepEqual(shareOut([1, 1, 1]), [334, 333, 333])
  assert.equal(shareOut([]), null)
})

test('weights are completed beside those that were given', () => {
  assert.deepEqual(completeWeights([400, null, null]), [400, 300, 300])
  assert.deepEqual(completeWeights([null, 999, null]), [1, 999, 0])
  assert.deepEqual(completeWeights([2, 1, 1]), [500, 250, 250])
  assert.equal(completeWeights([1001, null]), null)
  assert.equal(completeWeights([0, 0]), null)
  assert.deepEqual(completeWeights([null, null, null]), [334, 333, 333])
})

test('a point on an axis belongs to both sides, the middle to all four', () => {
  const at = (x: number, y: number) => quadrantsOf({ x: rational(x, 7), y: rational(y, 7) })
  assert.deepEqual([at(1, 1), at(1, -1), at(-1, 1), at(-1, -1)], [['I'], ['II'], ['III'], ['IV']])
  assert.deepEqual(
    [at(0, 1), at(0, -1), at(1, 0), at(-1, 0)],
    [
      ['I', 'III'],
      ['II', 'IV'],
      ['I', 'II'],
      ['III', 'IV'],
    ],
  )
  assert.deepEqual(at(0, 0), ['I', 'II', 'III', 'IV'])
})

test('the borders of the IE matrix are exact', () => {
  const band = (n: number, d: number) => ieBand(rational(n, d))
  assert.deepEqual(
    [band(4, 1), band(3, 1), band(2999, 1000), band(2, 1), band(1999, 1000), band(1, 1)],
    [0, 0, 1, 1, 2, 2],
  )
  assert.equal(band(999, 1000), null)
  assert.equal(band(4001, 1000), null)
  assert.equal(ieCell(rational(3), rational(3)), 'I')
  assert.equal(ieCell(rational(1), rational(3)), 'III')
  assert.equal(ieCell(rational(3), rational(1)), 'VII')
  assert.equal(ieCell(rational(1), rational(1)), 'IX')
  assert.deepEqual(ieCells.map(ieAdvice), [
    'grow',
    'grow',
    'hold',
    'grow',
    'hold',
    'harvest',
    'hold',
    'harvest',
    'harvest',
  ])
})

const two: QspmInput = {
  factors: [
    { id: 'f1', weight: 600 },
    { id: 'f2', weight: 400 },
  ],
  strategies: ['s1', 's2'],
  scores: [
    [4, 2],
    [2, 3],
  ],
}

/** David, Strategic Management, QSPM steps 4 to 6: total attractiveness = weight x score; a dash in a row is a dash for all. */
test('attractiveness adds up exactly, and what does not bear is left out', () => {
  const result = qspm(two)
  assert.deepEqual(
    result.strategies.map((s) => [toText(s.total.value!), s.rank]),
    [
      ['16/5', 1],
      ['12/5', 2],
    ],
  )
  const dashed = qspm({ ...two, scores: two.scores.map(([first]) => [first, null]) })
  assert.deepEqual(
    dashed.strategies.map((s) => toText(s.total.value!)),
    ['12/5', '6/5'],
  )
  assert.deepEqual(dashed.uneven, [])
})

test('a tie stays, a gap has no rank, an uneven row withholds the ranks', () => {
  const ties = qspm({ ...two, scores: [two.scores[0]!, two.scores[0]!] })
  assert.deepEqual(
    ties.strategies.map((s) => s.rank),
    [1, 1],
  )
  assert.deepEqual(ties.alike, ['f1', 'f2'])
  const holed = qspm({
    ...two,
    scores: [
      [4, undefined],
      [2, 3],
    ],
  })
  assert.deepEqual(
    holed.strategies.map((s) => [s.total.reason, s.rank]),
    [
      ['missing', null],
      [null, 1],
    ],
  )
  const uneven = qspm({
    ...two,
    scores: [
      [4, null],
      [2, 3],
    ],
  })
  assert.deepEqual([uneven.uneven, uneven.strategies.map((s) => s.rank)], [['f2'], [null, null]])
  assert.equal(
    qspm({
      ...two,
      scores: [
        [null, null],
        [null, null],
      ],
    }).strategies[0]!.total.reason,
    'nothing',
  )
  const unweighted = [
    { id: 'f1', weight: null },
    { id: 'f2', weight: 400 },
  ]
  assert.equal(qspm({ ...two, factors: unweighted }).strategies[0]!.total.reason, 'noWeights')
})

test('a higher score never lowers a strategy', () => {
  const scores = fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }), {
    minLength: 3,
    maxLength: 3,
  })
  fc.assert(
    fc.property(weights(4), scores, fc.nat(3), (parts, rows, f) => {
      const input: QspmInput = {
        factors: shareOut(parts)!.map((weight, i) => ({ id: `f${i}`, weight })),
        strategies: ['s1', 's2', 's3'],
        scores: rows,
      }
      const raised = rows.map((row, s) => (s === 0 ? row.map((score, i) => (i === f ? score + 1 : score)) : row))
      const [before, after] = [qspm(input).strategies[0]!, qspm({ ...input, scores: raised }).strategies[0]!]
      assert.ok(compare(after.total.value!, before.total.value!) >= 0)
      assert.ok(after.rank! <= before.rank!)
    }),
  )
})

test('the quadrant of a factor follows from its two judgements', () => {
  const of = (locus: Rated['locus'], effect: Rated['effect']) => swotQuadrant({ locus, effect })
  assert.deepEqual(
    [of('internal', 'helps'), of('internal', 'hinders'), of('external', 'helps'), of('external', 'hinders')],
    ['S', 'W', 'O', 'T'],
  )
})
