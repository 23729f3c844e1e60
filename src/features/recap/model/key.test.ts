import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type FigureAddress, figureAddress, figureUnits, isAge, oneOf, parseAddress, sexes } from './key.ts'

const address = fc.record<FigureAddress>(
  {
    category: fc.constantFrom('ppks-24', 'ppks', 'ppks.*', 'panti-asuhan', 'desil-01'),
    region: fc.constantFrom('16', '16.04', '16.04.*', '16.04.10', '16.04.10.1001'),
    period: fc.constantFrom('2021', '2021-H1', '2021-Q4', '2021-12', '*'),
    unit: fc.constantFrom(...figureUnits),
    sex: fc.constantFrom(...sexes),
    age: fc.constantFrom('', '0-5', '60+'),
  },
  { noNullPrototype: true },
)

test('an address is read as what it was written of, also out of the path of a page', () => {
  fc.assert(
    fc.property(address, (one) => {
      assert.deepEqual(parseAddress(figureAddress(one)), one)
      assert.deepEqual(parseAddress(decodeURIComponent(encodeURIComponent(figureAddress(one)))), one)
    }),
  )
})

test('a figure of all has a short address; rows and columns are no single figure', () => {
  const key = { category: 'ppks-24', region: '16.04.10', period: '2021', unit: 'entry', sex: '', age: '' } as const
  assert.equal(figureAddress(key), 'ppks-24~16.04.10~2021~entry')
  assert.deepEqual(oneOf(key), key)
  assert.equal(oneOf({ ...key, period: '*' }), null)
  assert.equal(oneOf({ ...key, region: '16.04.*' }), null)
})

test('what is no address is told from one', () => {
  for (const text of [
    '',
    'ppks-24',
    'ppks-24~16.04.10~2021',
    'ppks-24~160410~2021~entry',
    'ppks-24~16.04.10~2021-Q5~entry',
    'ppks-24~16.04.10~2021~orang',
    'ppks-24~16.04.10~2021~entry~x~',
    'ppks-24~16.04.10~2021~entry~~5-1',
    '*~16.04~2021~entry',
    'a~16.04~2021~entry~female~60+~more',
  ])
    assert.equal(parseAddress(text), null, text)
  assert.deepEqual(['', '0-5', '60+', '5-5'].map(isAge), [true, true, true, true])
  assert.deepEqual(['5-1', '60', '-5', '0–5'].map(isAge), [false, false, false, false])
})
