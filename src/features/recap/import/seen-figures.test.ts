import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FigureKey } from '../model/key.ts'
import { SeenFigures } from './seen-figures.ts'

const key = (n: number): FigureKey => ({
  category: `ppks-${n % 26}`,
  region: `16.04.${Math.floor(n / 26) % 3000}`,
  period: String(2000 + Math.floor(n / 78_000)),
  unit: 'entry',
  sex: '',
  age: '',
})

test('of many figures each is found where it stood first, and no other is', () => {
  const seen = new SeenFigures()
  for (let n = 0; n < 200_000; n++) assert.equal(seen.first(key(n), n + 1, n * 2), null)
  for (let n = 0; n < 200_000; n += 97) assert.deepEqual(seen.first(key(n), 1, 1), { line: n + 1, value: n * 2 })
  assert.equal(seen.first(key(200_001), 7, 7), null)
  assert.equal(seen.first({ ...key(5), sex: 'female' }, 7, 7), null)
  assert.equal(seen.first({ ...key(5), age: '60+' }, 7, 7), null)
  assert.equal(seen.first({ ...key(5), unit: 'family' }, 7, 7), null)
})
