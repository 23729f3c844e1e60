import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRank, roman } from './rank.ts'

test('the roman numerals from I to XXX are read back', () => {
  assert.deepEqual([1, 4, 9, 14, 19, 29, 30].map(roman), ['I', 'IV', 'IX', 'XIV', 'XIX', 'XXIX', 'XXX'])
  for (let n = 1; n <= 30; n++) {
    assert.equal(readRank(roman(n)), n)
    assert.equal(readRank(roman(n).toLowerCase()), n)
  }
})

test('a rank may be dressed up', () => {
  for (const rank of [
    '2',
    '2.',
    'II',
    'Ke-2',
    'ke 2',
    'Peringkat 2',
    'Prioritas II',
    'Rank: 2',
    '#2',
    '2 (dua)',
    '2nd',
    ' 2*',
  ])
    assert.equal(readRank(rank), 2, rank)
})

test('anything else is no rank', () => {
  for (const text of ['', '-', '0', '1,5', '2-3', 'IIII', 'XXXI', 'dua', 'VX', '-1'])
    assert.equal(readRank(text), null, text)
})
