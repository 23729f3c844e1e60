import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categoryTotals, type Figure, recapSets, recapTotal, regionMismatches } from './figure.ts'

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
    { category: 'a', value: 10, unknown: 0, notAdded: null },
    { category: 'b', value: 7, unknown: 0, notAdded: null },
  ])
  assert.equal(recapTotal(totals), 17)
})

test('not reported is unknown, not zero', () => {
  const totals = categoryTotals(
    [figure('a', '16.04.01', 4), figure('a', '16.04.02', null), figure('b', '16.04.01', null)],
    '16.04',
  )
  assert.deepEqual(totals, [
    { category: 'a', value: 4, unknown: 1, notAdded: null },
    { category: 'b', value: null, unknown: 1, notAdded: null },
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
  assert.deepEqual(totals, [{ category: 'a', value: 13, unknown: 0, notAdded: null }])
  const families = { ...figure('a', '16.04.01', 4), unit: 'family' }
  assert.deepEqual(regionMismatches([figure('a', '16.04', 10), figure('a', '16.04.01', 10), families], '16.04'), [])
})

test('a category counted in people and in families has no total, and says so', () => {
  const families = (region: string, value: number) => ({ ...figure('a', region, value), unit: 'family' })
  const both = { code: 'units', units: ['entry', 'family'] }
  assert.deepEqual(categoryTotals([figure('a', '16.04', 10), families('16.04', 4)], '16.04'), [
    { category: 'a', value: null, unknown: 0, notAdded: both },
  ])
  assert.deepEqual(categoryTotals([figure('a', '16.04.01', 10), families('16.04.02', 4)], '16.04')[0]?.notAdded, both)
  assert.equal(categoryTotals([figure('a', '16.04', 10), families('16.04.01', 4)], '16.04')[0]?.value, 10)
})

test('a sum beyond 2^53 is not rounded: there is none, and it says why', () => {
  const most = 999_999_999_999_999
  const parts = Array.from({ length: 10 }, (_, i) => figure('a', `16.04.0${i}`, most))
  assert.deepEqual(categoryTotals(parts, '16.04')[0], {
    category: 'a',
    value: null,
    unknown: 0,
    notAdded: { code: 'tooLarge' },
  })
  assert.equal(categoryTotals(parts.slice(1), '16.04')[0]!.value, 9 * most)
})

test('those who need help, those who give it and an office’s own kinds have a total each', () => {
  const figures = [figure('psks-01', '16.04', 5), figure('ppks-01', '16.04', 10), figure('x', '16.04', 2)]
  assert.deepEqual(
    recapSets(categoryTotals(figures, '16.04')).map((set) => [set.classification?.id ?? null, set.whole]),
    [
      ['ppks', 10],
      ['psks', 5],
      [null, 2],
    ],
  )
})
