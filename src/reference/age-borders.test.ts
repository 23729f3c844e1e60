import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageBorders, isOutsideBorders } from './age-borders.ts'
import { categoryById } from './categories.ts'

test('ages stand at categories that there are, the lower end first', () => {
  for (const { category, from, to } of ageBorders.borders) {
    assert.ok(categoryById(category), category)
    assert.ok(to === null || from < to, category)
  }
})

test('a group is outside when none of its years is inside', () => {
  assert.equal(isOutsideBorders('ppks-01', { from: 6, to: 17 }), true)
  assert.equal(isOutsideBorders('ppks-01', { from: 5, to: 9 }), false)
  assert.equal(isOutsideBorders('ppks-08', { from: 18, to: 59 }), true)
  assert.equal(isOutsideBorders('ppks-08', { from: 60, to: Number.POSITIVE_INFINITY }), false)
  assert.equal(isOutsideBorders('ppks-24', { from: 0, to: 5 }), false)
})
