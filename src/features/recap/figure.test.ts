import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categoryTotals, type Figure, recapTotal, regionMismatches } from './figure.ts'

const figure = (category: string, region: string, value: number | null): Figure => ({
  category,
  region,
  value,
  period: '2021',
  unit: 'entry',
  state: value === null ? 'not-reported' : 'reported',
  source: null,
  row: 2,
})

test('a regency and its districts are never added together', () => {
  const figures = [
    figure('a', '16.04', 10),
    figure('a', '16.04.01', 4),
    figure('a', '16.04.02', 6),
    figure('b', '16.04.01', 7),
  ]
  const totals = categoryTotals(figures, '16.04')
  assert.deepEqual(totals, [
    { category: 'a', value: 10, unknown: 0 },
    { category: 'b', value: 7, unknown: 0 },
  ])
  assert.equal(recapTotal(totals), 17)
})

test('not reported is unknown, not zero', () => {
  const totals = categoryTotals(
    [figure('a', '16.04.01', 4), figure('a', '16.04.02', null), figure('b', '16.04.01', null)],
    '16.04',
  )
  assert.deepEqual(totals, [
    { category: 'a', value: 4, unknown: 1 },
    { category: 'b', value: null, unknown: 1 },
  ])
  assert.equal(recapTotal(totals), 4)
  assert.equal(recapTotal([]), null)
})

test('districts that add up to something else are named, unless one has not reported', () => {
  const whole = figure('a', '16.04', 10)
  assert.deepEqual(regionMismatches([whole, figure('a', '16.04.01', 4), figure('a', '16.04.02', 5)], '16.04'), [
    { category: 'a', region: 10, parts: 9 },
  ])
  assert.deepEqual(regionMismatches([whole, figure('a', '16.04.01', 4), figure('a', '16.04.02', null)], '16.04'), [])
  assert.deepEqual(regionMismatches([whole, figure('a', '16.05.01', 4)], '16.04'), [])
})

test('a regency and its districts are not added twice for a province, and households are not held against people', () => {
  const totals = categoryTotals([figure('a', '16.04', 10), figure('a', '16.04.01', 10), figure('a', '16.05', 3)], '16')
  assert.deepEqual(totals, [{ category: 'a', value: 13, unknown: 0 }])
  const families = { ...figure('a', '16.04.01', 4), unit: 'family' }
  assert.deepEqual(regionMismatches([figure('a', '16.04', 10), figure('a', '16.04.01', 10), families], '16.04'), [])
})
