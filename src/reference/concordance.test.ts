import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categoryNamed } from './categories.ts'
import { from22to26 } from './concordance.ts'
import { ppks } from './ppks.ts'

test('22 kinds became 26: every one of the 26 comes from an older kind, or is new, and never both', () => {
  assert.equal(from22to26.kinds.length, 22)
  const come = from22to26.kinds.flatMap((kind) => kind.became)
  assert.equal(new Set(come).size, come.length)
  assert.deepEqual(
    [...come, ...from22to26.added].sort(),
    ppks.categories.map((c) => c.id),
  )
})

test('what was split, or became another thing, is a break in its series', () => {
  assert.deepEqual(
    from22to26.kinds.filter((kind) => kind.broken).map((kind) => kind.code),
    ['ABT', 'AN', 'KTK', 'PACA', 'KFM', 'RTLH', 'KLGRTN'],
  )
  assert.ok(from22to26.kinds.every((kind) => kind.became.length === 1 || kind.broken))
})

test('an unbroken kind of the same name is called so today too', () => {
  for (const { name, became, note } of from22to26.kinds)
    if (note === null) assert.equal(categoryNamed(ppks, name)?.id, became[0], name)
})
