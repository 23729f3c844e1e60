import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyCount, anyWidth } from './strange.ts'
import { layParts } from './widths.ts'

test('one part takes the whole width, nothing takes none', () => {
  assert.deepEqual(layParts([5], 720), [{ part: 0, x: 0, width: 720 }])
  assert.deepEqual(layParts([0, 0], 720), [])
  assert.deepEqual(layParts([], 720), [])
})

test('halves are alike, with a gap of two between them', () => {
  assert.deepEqual(
    layParts([3, 0, 3], 702).map(({ part, x, width }) => [part, x, width]),
    [
      [0, 0, 350],
      [2, 352, 350],
    ],
  )
})

test('parts and gaps add up to the width, more is never narrower, and what is not 0 is seen', () => {
  fc.assert(
    fc.property(fc.array(anyCount, { maxLength: 300 }), anyWidth, (values, width) => {
      const spans = layParts(values, width)
      assert.equal(spans.length, values.filter((v) => v > 0).length)
      const last = spans.at(-1)
      if (last) assert.ok(Math.abs(last.x + last.width - width) < 1e-6)
      spans.forEach((span, i) => {
        assert.ok(span.width > 0)
        const before = spans[i - 1]
        if (before) assert.ok(before.x + before.width < span.x)
        if (before && values[before.part]! > values[span.part]!) assert.ok(before.width >= span.width)
      })
    }),
  )
})
