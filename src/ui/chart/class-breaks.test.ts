import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { classBreaks } from './class-breaks.ts'
import { anyCount } from './strange.ts'

test('classes hold about equally many values and begin at numbers of two digits', () => {
  const values = [789, 795, 940, 965, 983, 1018, 1057, 1209, 1326, 1629, 1778, 1805, 1837, 1916, 2009]
  assert.deepEqual(classBreaks(values, 5), [0, 970, 1100, 1600, 1800])
})

test('values that are alike make fewer classes, none make one', () => {
  assert.deepEqual(classBreaks([3, 3, 3], 5), [0, 3])
  assert.deepEqual(classBreaks([0, 0], 5), [0])
  assert.deepEqual(classBreaks([], 5), [0])
})

test('breaks rise, are no more than asked for, and the last class is not empty', () => {
  fc.assert(
    fc.property(fc.array(anyCount), fc.integer({ min: 1, max: 5 }), (values, count) => {
      const breaks = classBreaks(values, count)
      assert.ok(breaks.length <= count && breaks[0] === 0)
      breaks.slice(1).forEach((b, i) => {
        assert.ok(b > breaks[i]!)
      })
      if (values.length > 0) assert.ok(values.some((v) => v >= breaks.at(-1)!))
    }),
  )
})
