import assert from 'node:assert/strict'
import { test } from 'node:test'
import { audit, type DisclosureTable, suppress } from '../../src/methods/disclosure/index.ts'
import { cellAt, cellsOf } from '../../src/methods/disclosure/table.ts'

/** Rows are regions, the first being the whole; the last column is the total. */
function table(rows: readonly (readonly number[])[], threshold: number, zeros: 'shown' | 'hidden'): DisclosureTable {
  const rule = { threshold, zeros }
  return {
    regions: rows.map((_, i) => ({ id: `r${i}`, parent: i === 0 ? null : 0 })),
    categories: rows[0]!.slice(1).map((_, i) => ({ id: `c${i}`, counted: true, rule })),
    total: rule,
    periods: [{ id: '1', values: rows.flat() }],
  }
}

function pattern(of: DisclosureTable, cells: readonly (readonly [number, number])[]): Uint8Array {
  const hidden = new Uint8Array(cellsOf(of))
  for (const [region, column] of cells) hidden[cellAt(of, region, column)] = 1
  return hidden
}

/**
 * M. Fischetti and J. J. Salazar, Management Science 47 (2001) 1008-1027, figure 1: investment by activity (I, II, III) and
 * region (A, B, C). Activity II in region C is sensitive; with four cells missing an attacker finds it between 5 and 30.
 */
const investment = [
  [45, 101, 44, 190],
  [20, 50, 10, 80],
  [8, 19, 22, 49],
  [17, 32, 12, 61],
]

test('Fischetti and Salazar: with one cell missing it is known, with four it lies between 5 and 30', () => {
  const of = table(investment, 0, 'hidden')
  const alone = audit(of, pattern(of, [[2, 2]]))
  assert.deepEqual(
    alone.refused.map(({ low, high }) => [low, high]),
    [[22, 22]],
  )
  const corners = [
    [2, 0],
    [2, 2],
    [3, 0],
    [3, 2],
  ] as const
  const { cells, refused } = audit(of, pattern(of, corners))
  assert.deepEqual(refused, [])
  assert.deepEqual(
    cells.map(({ low, high }) => [low, high]),
    [
      [0, 25],
      [5, 30],
      [0, 25],
      [4, 29],
    ],
  )
})

/**
 * CRAN GaussSuppression, vignette "Small count frequency table suppression", dataset_a: Spain, Iceland and Portugal by age.
 * Zeros and ones are primary (`maxN = 1`): young Portugal 0. Published: the four inner cells of Iceland and Portugal are hidden.
 */
const ages = [
  [11, 5, 4, 20],
  [5, 2, 0, 7],
  [6, 3, 4, 13],
]

test('GaussSuppression: a hidden zero takes the same three complements as in its vignette', () => {
  const of = table(ages, 2, 'hidden')
  const published = [
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
  ] as const
  assert.deepEqual(
    audit(of, pattern(of, published)).cells.map(({ low, high }) => [low, high]),
    [
      [0, 2],
      [0, 2],
      [3, 5],
      [2, 4],
    ],
  )
  const { hidden } = suppress(of)
  assert.deepEqual(
    [...hidden.entries()].filter(([, is]) => is === 1).map(([cell]) => [Math.floor(cell / 4), cell % 4]).length >= 4,
    true,
  )
  assert.deepEqual(audit(of, hidden).refused, [])
})

/**
 * The same vignette, "The problem of zeros": with two zeros in a row their sum is seen to be zero, and negative counts do not
 * exist. "The problem of singletons": where zeros are never hidden, two hidden counts with the sum 2 are two ones.
 */
test('GaussSuppression: two zeros, or where zeros are shown two ones, are known from their sum', () => {
  const zeros = table(
    [
      [11, 5, 4, 20],
      [7, 0, 0, 7],
      [4, 5, 4, 13],
    ],
    2,
    'hidden',
  )
  const inner = [
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
  ] as const
  assert.equal(audit(zeros, pattern(zeros, inner)).refused.length, 4)
  const { hidden } = suppress(zeros)
  assert.equal(hidden[cellAt(zeros, 1, 0)], 1)
  assert.deepEqual(audit(zeros, hidden).refused, [])

  const ones = table(
    [
      [9, 6, 5, 20],
      [5, 1, 1, 7],
      [4, 5, 4, 13],
    ],
    2,
    'shown',
  )
  assert.equal(audit(ones, pattern(ones, inner)).refused.length, 4)
  assert.deepEqual(audit(ones, suppress(ones).hidden).refused, [])
})
