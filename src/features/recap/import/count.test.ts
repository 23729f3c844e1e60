import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Count, groupingProof, readCount } from './count.ts'

function brief(count: Count): number | string {
  if (count.kind === 'count') return count.value
  return count.kind === 'unsure' ? `${count.value}?` : count.kind === 'missing' ? 'missing' : count.code
}

test('a count is read as offices write it', () => {
  const said: readonly (readonly [string | number, number | string])[] = [
    ['46109', 46109],
    [46109, 46109],
    ['46 109', 46109],
    ['46\u00a0109', 46109],
    ['46\u2009109', 46109],
    ["'733", 733],
    [' 42 jiwa', 42],
    ['12 KK', 12],
    ['１２', 12],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1.234,00', 1234],
    ['1,234.00', 1234],
    ['12,0', 12],
    ['0', 0],
    ['nihil', 0],
    [3.0000000000000004, 3],
  ]
  for (const [cell, value] of said) assert.equal(brief(readCount(cell, null)), value, String(cell))
})

test('one group of three is asked where the file does not decide, and decided where it does', () => {
  assert.equal(brief(readCount('4.085', null)), '4085?')
  assert.equal(brief(readCount('46.109', null)), '46109?')
  assert.equal(brief(readCount('46,109', null)), '46109?')
  assert.equal(brief(readCount('46.109', '.')), 46109)
  assert.equal(brief(readCount('46.109', ',')), 'decimal')
  assert.equal(brief(readCount('46,109', ',')), 46109)
  assert.equal(brief(readCount('46,109', '.')), 'decimal')
})

test('what nobody reported is never 0', () => {
  for (const cell of ['', ' ', '-', '–', '—', '...', '…', '.', 'n/a', 'N/A', 'tad', 'tidak ada data', 'belum lapor'])
    assert.equal(brief(readCount(cell, null)), 'missing', cell)
})

test('what is no count is refused with its reason', () => {
  const said: readonly (readonly [string | number, string])[] = [
    [4.085, 'decimal'],
    ['12,5', 'decimal'],
    ['0,125', 'decimal'],
    ['1.234,5', 'decimal'],
    ['-3', 'negative'],
    [-3, 'negative'],
    ['(12)', 'negative'],
    ['85,2%', 'percent'],
    ['#REF!', 'formulaError'],
    ['#N/A', 'formulaError'],
    ['dua belas', 'notANumber'],
    ['1604.10.1', 'notANumber'],
    ['12/13', 'notANumber'],
    ['99999999999999999999', 'tooLarge'],
    ['<5', 'notANumber'],
  ]
  for (const [cell, code] of said) assert.equal(brief(readCount(cell, null)), code, String(cell))
})

test('a cell proves which sign groups only where it has one reading', () => {
  assert.deepEqual(['8,9%', '1.234.567', '1.234,5', '0,125', '12,3456'].map(groupingProof), ['.', '.', '.', '.', '.'])
  assert.deepEqual(['8.9', '1,234,567', '0.125'].map(groupingProof), [',', ',', ','])
  assert.deepEqual(['4.085', '4,085', '12', 'Jarai', ''].map(groupingProof), [null, null, null, null, null])
})

test('every whole number is read back however it is grouped', () => {
  fc.assert(
    fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (n) => {
      const grouped = (sign: string) => String(n).replace(/\B(?=(\d{3})+$)/g, sign)
      assert.equal(brief(readCount(n, null)), n)
      assert.equal(brief(readCount(grouped('.'), '.')), n)
      assert.equal(brief(readCount(grouped(','), ',')), n)
      assert.equal(brief(readCount(grouped(' '), null)), n)
    }),
  )
})

test('no text makes a count that it does not write', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const count = readCount(text, null)
      if (count.kind === 'count' && count.value > 0) assert.match(text.normalize('NFKC'), /\d/)
    }),
  )
})
