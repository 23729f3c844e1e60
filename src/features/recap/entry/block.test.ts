import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readBlock, writeBlock } from './block.ts'

test('a block from a spreadsheet is rows of cells', () => {
  assert.deepEqual(readBlock('12\t46.109\r\n-\t\r\n'), [
    ['12', '46.109'],
    ['-', ''],
  ])
  assert.deepEqual(readBlock('7'), [['7']])
  assert.deepEqual(readBlock(''), [[]])
  assert.deepEqual(readBlock('a\t'), [['a', '']])
  assert.deepEqual(readBlock('"dua\nbaris"\t"kata ""nihil"""\n3'), [['dua\nbaris', 'kata "nihil"'], ['3']])
  assert.deepEqual(readBlock('5" pipa\t2'), [['5" pipa', '2']])
  assert.deepEqual(readBlock('1\n\n2'), [['1'], [''], ['2']])
})

test('a block that was copied is read back as it was', () => {
  const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('"', '\t', 'a\nb', '46.109', ''))
  const rows = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }))
  fc.assert(
    fc.property(rows, (block) => {
      // An empty last line of one cell is what the end of the text is.
      fc.pre(block.length === 1 ? block[0]!.join('') !== '' : block.at(-1)!.length > 1 || block.at(-1)![0] !== '')
      assert.deepEqual(readBlock(writeBlock(block)), block)
    }),
  )
})
