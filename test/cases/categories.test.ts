import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fleissKappa, gwet } from '../../src/methods/agreement/categories.ts'
import { diagnoses } from '../support/diagnoses.ts'
import { near } from '../support/near.ts'

/** Fleiss (1971), Psychological Bulletin 76:378-382; printed kappa .430, z 17.65. */
test('thirty patients and six raters (Fleiss 1971): kappa .430', () => {
  const result = fleissKappa(diagnoses)
  near(result.value, 0.430244520060141)
  near(result.z, 17.6518305829914)
})

/**
 * By hand, two raters, four items, categories 1 and 2: they agree on three of four, category 1 has 5 of 8 marks.
 * AC1: chance 2 x 5/8 x 3/8 = 15/32, (3/4 - 15/32) / (1 - 15/32) = 9/17.
 */
test('AC1 of a table small enough for a pencil is 9/17', () => {
  near(
    gwet(
      [
        [1, 1],
        [1, 1],
        [2, 2],
        [1, 2],
      ],
      'identity',
    ).value,
    9 / 17,
  )
})

/**
 * By hand, values 1, 2, 3 with quadratic weights 1, 3/4, 0: observed (1 + 3/4) / 2 = 7/8. Shares 1/2, 1/4, 1/4, all weights
 * add to 6: chance 6 / 6 x (1/4 + 3/16 + 3/16) = 5/8, so (7/8 - 5/8) / (3/8) = 2/3.
 */
test('AC2 with quadratic weights of a table small enough for a pencil is 2/3', () => {
  near(
    gwet(
      [
        [1, 1],
        [2, 3],
      ],
      'quadratic',
    ).value,
    2 / 3,
  )
})

/** By hand, one score missing: its item counts for the shares only. Marks 1 1 | 2 2 | 1 -: pi = 2/3, 1/3; chance 4/9; AC1 1. */
test('an item with one score counts for the shares only', () => {
  assert.equal(
    gwet(
      [
        [1, 1],
        [2, 2],
        [1, null],
      ],
      'identity',
    ).value,
    1,
  )
  near(
    gwet(
      [
        [1, 2],
        [2, 2],
        [1, null],
      ],
      'identity',
    ).value,
    (1 / 2 - 1 / 2) / (1 - 1 / 2),
  )
})

test('when one category is rare kappa falls below zero while AC1 stays high', () => {
  const rare = Array.from({ length: 20 }, (_, i) => (i === 0 ? [1, 2] : [1, 1]))
  assert.ok(fleissKappa(rare).value! < 0)
  assert.ok(gwet(rare, 'identity').value! > 0.9)
})

/**
 * By hand, three raters, values 1, 2, 4, linear weights 1 - |d| / 3. Item 1 1 2: pairs 1, 2/3, 2/3, mean 7/9; item 4 4 -: 1.
 * Observed 8/9. Shares (1/3, 1/6, 1/2); all weights add to 3 + 2 (2/3 + 0 + 1/3) = 5; chance 5/6 x (1 - 14/36) = 55/108.
 */
test('AC2 with linear weights and a missing score of a table small enough for a pencil is 41/53', () => {
  near(
    gwet(
      [
        [1, 1, 2],
        [4, 4, null],
      ],
      'linear',
    ).value,
    41 / 53,
  )
})

/**
 * By hand, the same table with ordinal weights: steps 0, 1, 2 apart have 0, 1, 3 pairs of 3, so 1, 2/3, 0. Observed 8/9; all
 * weights add to 3 + 2 (2/3 + 0 + 2/3) = 17/3; chance 17/18 x 22/36 = 187/324; (288 - 187) / (324 - 187) = 101/137.
 */
test('AC2 with ordinal weights follows the order of the categories, not their distance', () => {
  const weighted = (top: number) =>
    gwet(
      [
        [1, 1, 2],
        [top, top, null],
      ],
      'ordinal',
    ).value
  near(weighted(4), 101 / 137)
  near(weighted(40), 101 / 137)
})

/** By hand, 1 1 | 2 2 | 1 2 on a scale of three steps: shares 1/2, 1/2, 0; chance 1/2 x 1/2 = 1/4; (2/3 - 1/4) / (3/4) = 5/9. */
test('a step of the scale that nobody chose counts when the scale is given', () => {
  const table = [
    [1, 1],
    [2, 2],
    [1, 2],
  ]
  near(gwet(table, 'identity', [1, 2, 3]).value, 5 / 9)
  near(gwet(table, 'identity').value, 1 / 3)
  assert.equal(gwet([[5, 5]], 'identity', [1, 2, 3, 4, 5]).value, 1)
})
