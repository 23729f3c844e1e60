import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Held, mostCounted, readTyped, sameHeld, shownIn } from './typed.ts'

const count = (value: number): Held => ({ state: 'reported', value })

function heldOf(text: string): Held | null | string {
  const read = readTyped(text)
  return read.ok ? read.held : read.code
}

test('numbers are read as offices write them', () => {
  for (const text of [
    '46.109',
    '46 109',
    '46\u00a0109',
    '46\u202f109',
    ' 46109 ',
    "'46109",
    '46,109',
    '46.109,0',
    '46,109.00',
  ])
    assert.deepEqual(heldOf(text), count(46_109), text)
  assert.deepEqual(heldOf('4.085'), count(4085))
  assert.deepEqual(heldOf('1.234.567'), count(1_234_567))
  assert.deepEqual(heldOf('0'), count(0))
  assert.deepEqual(heldOf('007'), count(7))
  assert.deepEqual(heldOf('Nihil'), count(0))
})

test('a dash is not reported, empty is nothing yet, and neither is 0', () => {
  for (const text of ['-', '–', '—', '...', 'n/a', 'NA', 'tidak ada data', '\u2212'])
    assert.deepEqual(heldOf(text), { state: 'not-reported', value: null }, text)
  for (const text of ['', '  ', ' ', '\u200b']) assert.equal(heldOf(text), null)
  for (const text of ['r', 'C', 'rahasia']) assert.deepEqual(heldOf(text), { state: 'confidential', value: null }, text)
})

test('what is no count is refused with its reason', () => {
  assert.equal(heldOf('12,5'), 'hasParts')
  assert.equal(heldOf('0.5'), 'hasParts')
  assert.equal(heldOf('-5'), 'negative')
  assert.equal(heldOf('12 jiwa'), 'notANumber')
  assert.equal(heldOf('85,2%'), 'notANumber')
  assert.equal(heldOf('1604.10.1'), 'notANumber')
  assert.equal(heldOf('#REF!'), 'notANumber')
  assert.equal(heldOf('1000000000000'), 'tooLarge')
  assert.equal(heldOf('='.repeat(5000)), 'notANumber')
})

test('whatever a cell holds is read back from how it is shown', () => {
  const held = fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: mostCounted }).map(count),
    fc.constantFrom<Held>({ state: 'not-reported', value: null }, { state: 'confidential', value: null }),
  )
  fc.assert(
    fc.property(held, fc.constantFrom('id', 'en'), (one, lang) => {
      const read = readTyped(shownIn(one, lang))
      assert.ok(read.ok && sameHeld(read.held, one))
    }),
  )
})

test('no text breaks the reading', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const read = readTyped(text)
      if (read.ok && read.held?.state === 'reported')
        assert.ok(Number.isSafeInteger(read.held.value) && read.held.value >= 0)
    }),
  )
})
