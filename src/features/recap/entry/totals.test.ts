import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differs, totalOf, totalsOf } from './totals.ts'
import { readTyped } from './typed.ts'

const table = (...rows: string[]) =>
  rows.map((row) =>
    row.split(' ').map((text) => {
      const read = readTyped(text === '.' ? '' : text)
      if (!read.ok) throw new Error(text)
      return read.held
    }),
  )

test('rows, columns and the whole are added, and what was not reported is counted, not added as 0', () => {
  const cells = table('1 2 . 10', '3 - r 8', '5 0 7 .')
  const { rows, columns, whole } = totalsOf(cells, { rows: [true, true, false], columns: [true, true, true, false] })
  assert.deepEqual(rows[0], { value: 3, known: 2, missing: 1, hidden: 0 })
  assert.deepEqual(rows[1], { value: 3, known: 1, missing: 1, hidden: 1 })
  assert.deepEqual(rows[2], { value: 12, known: 3, missing: 0, hidden: 0 })
  // The third row stands beside the list, the fourth column is the whole of the others.
  assert.deepEqual(columns[0], { value: 4, known: 2, missing: 0, hidden: 0 })
  assert.deepEqual(columns[3], { value: 18, known: 2, missing: 0, hidden: 0 })
  assert.deepEqual(whole, { value: 6, known: 3, missing: 2, hidden: 1 })
})

test('a whole differs from its parts when all are known, or when those that are known are more already', () => {
  const [parts, some, secret] = table('3 4', '9 -', '3 r').map(totalOf)
  const whole = (value: number) => ({ state: 'reported', value }) as const
  assert.equal(differs(whole(7), parts!), false)
  assert.equal(differs(whole(8), parts!), true)
  assert.equal(differs(whole(8), some!), true)
  assert.equal(differs(whole(12), some!), false)
  assert.equal(differs(whole(1), secret!), false)
  assert.equal(differs(null, parts!), false)
})
