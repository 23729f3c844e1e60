import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noFormula } from './no-formula.ts'

test('whatever a spreadsheet would run gets an apostrophe, and nothing else does', () => {
  for (const text of [
    '=1',
    '+62',
    '-5',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\0x',
    ' =1',
    '\u00a0=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
  ])
    assert.equal(noFormula(text), `'${text}`)
  for (const text of ['', 'Lahat', ' Lahat', '1-2', "'=1", 'a=b', '46.109']) assert.equal(noFormula(text), text)
})
