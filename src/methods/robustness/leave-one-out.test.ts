import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rational } from '../exact/rational.ts'
import type { Sheet } from '../scoring/sheet.ts'
import { usg } from '../scoring/usg/usg.ts'
import { leaveOneCriterionOut, leaveOneRaterOut } from './leave-one-out.ts'

const cell = fc.integer({ min: 1, max: 5 })
const panels = fc.integer({ min: 1, max: 4 }).chain((raters) =>
  fc.array(fc.array(fc.array(cell, { minLength: raters, maxLength: raters }), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  }),
)

function sheetOf(points: Sheet['points']): Sheet {
  return {
    issues: points.map((_, i) => `isu-${i + 1}`),
    criteria: usg.criteria.map((c) => c.id),
    raters: points[0]![0]!.map((_, r) => `p${r + 1}`),
    unit: 1,
    points,
  }
}

test('the order of the raters only orders the results', () => {
  fc.assert(
    fc.property(panels, (points) => {
      const turned = points.map((rows) => rows.map((row) => row.toReversed()))
      assert.deepEqual(
        leaveOneRaterOut(usg, sheetOf(turned))
          .map((w) => w.standings)
          .toReversed(),
        leaveOneRaterOut(usg, sheetOf(points)).map((w) => w.standings),
      )
    }),
  )
})

test('one rater cannot be left out, nor a criterion that has all the weight', () => {
  assert.deepEqual(leaveOneRaterOut(usg, sheetOf([[[1], [2], [3]]])), [])
  const ratios = [
    [rational(1, 2), rational(1)],
    [rational(1), rational(0)],
  ]
  const seen = leaveOneCriterionOut({ ratios, weights: [rational(1), rational(0)] })
  assert.deepEqual(
    seen.map(({ criterion, firstChanges }) => ({ criterion, firstChanges })),
    [{ criterion: 1, firstChanges: false }],
  )
})
