import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alone, isSelected, laid, moved, rectangle, type Selection } from './grid-moves.ts'

const size = { rows: 3, columns: 4 }
const at = (row: number, column: number) => alone({ row, column })
const press = (from: Selection, key: string, how: { shift?: boolean; control?: boolean } = {}) =>
  moved(from, size, { key, shift: how.shift ?? false, control: how.control ?? false })

test('arrows stay inside the table, Control goes to its edge, Shift keeps where it began', () => {
  assert.deepEqual(press(at(0, 0), 'ArrowDown'), at(1, 0))
  assert.deepEqual(press(at(0, 0), 'ArrowLeft'), at(0, 0))
  assert.deepEqual(press(at(1, 1), 'ArrowRight', { control: true }), at(1, 3))
  assert.deepEqual(press(at(1, 1), 'End', { control: true }), at(2, 3))
  assert.deepEqual(press(at(1, 1), 'ArrowDown', { shift: true }), {
    anchor: { row: 1, column: 1 },
    at: { row: 2, column: 1 },
  })
  assert.equal(press(at(0, 0), 'a'), null)
  assert.equal(press(at(0, 0), 'constructor'), null)
})

test('Enter goes down, Tab along the rows and out at the end', () => {
  assert.deepEqual(press(at(0, 2), 'Enter'), at(1, 2))
  assert.deepEqual(press(at(2, 2), 'Enter'), at(2, 2))
  assert.deepEqual(press(at(0, 3), 'Tab'), at(1, 0))
  assert.deepEqual(press(at(1, 0), 'Tab', { shift: true }), at(0, 3))
  assert.equal(press(at(2, 3), 'Tab'), null)
  assert.equal(press(at(0, 0), 'Tab', { shift: true }), null)
})

test('a block is laid from the upper left corner, and what falls outside is counted', () => {
  const block = [
    ['1', '2'],
    ['3', ''],
    ['5', '6'],
  ]
  const { cells, outside } = laid(block, { anchor: { row: 2, column: 3 }, at: { row: 1, column: 3 } }, size)
  assert.deepEqual(cells, [
    { spot: { row: 1, column: 3 }, text: '1' },
    { spot: { row: 2, column: 3 }, text: '3' },
  ])
  assert.equal(outside, 3)
  const fill = laid([['7']], { anchor: { row: 0, column: 0 }, at: { row: 1, column: 1 } }, size)
  assert.deepEqual([fill.cells.length, fill.cells.every((c) => c.text === '7')], [4, true])
})

test('no key leads out of the table, and every cell of the rectangle is selected', () => {
  const spot = fc.record({ row: fc.nat(2), column: fc.nat(3) })
  const key = fc.constantFrom(
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'PageDown',
    'Home',
    'End',
    'Tab',
    'Enter',
  )
  fc.assert(
    fc.property(spot, spot, key, fc.boolean(), fc.boolean(), (anchor, here, pressed, shift, control) => {
      const to = press({ anchor, at: here }, pressed, { shift, control })
      if (to === null) return
      assert.ok(to.at.row >= 0 && to.at.row < 3 && to.at.column >= 0 && to.at.column < 4)
      assert.ok(isSelected(to.at, to) && isSelected(to.anchor, to))
      const { from, to: end } = rectangle(to)
      assert.ok(from.row <= end.row && from.column <= end.column)
    }),
  )
})
