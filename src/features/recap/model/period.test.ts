import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  comparePeriods,
  holdsPeriod,
  isPeriod,
  nextPeriod,
  parsePeriod,
  periodKind,
  periodLabel,
  periodSpan,
  previousPeriod,
  sameLastYear,
} from './period.ts'

test('periods are read as offices write them', () => {
  for (const [written, period] of [
    ['2021', '2021'],
    [' Tahun 2021 ', '2021'],
    ['s.d Tahun 2021', '2021'],
    ['s/d tahun 2021', '2021'],
    ['TA. 2021', null],
    ['Semester II 2021', '2021-H2'],
    ['Smt 1 Tahun 2021', '2021-H1'],
    ['Triwulan III Tahun 2021', '2021-Q3'],
    ['TW 3/2021', '2021-Q3'],
    ['Q1 2021', '2021-Q1'],
    ['2021-q4', '2021-Q4'],
    ['Jan 2021', '2021-01'],
    ['Desember 2021', '2021-12'],
    ['Nopember 2021', '2021-11'],
    ['Agt 2021', '2021-08'],
    ['01/2021', '2021-01'],
    ['2021-01', '2021-01'],
    ['Bulan Mei Tahun 2021', '2021-05'],
    ['2020-2021', null],
    ['2021-13', null],
    ['Semester III 2021', null],
    ['Mei', null],
    ['21', null],
    ['', null],
  ] as const)
    assert.equal(parsePeriod(written), period, written)
})

test('a period has its days, its neighbours and the same one a year before', () => {
  assert.deepEqual(periodSpan('2024-02'), { from: '2024-02-01', to: '2024-02-29' })
  assert.deepEqual(periodSpan('2021-Q4'), { from: '2021-10-01', to: '2021-12-31' })
  assert.deepEqual(periodSpan('2021-H1'), { from: '2021-01-01', to: '2021-06-30' })
  assert.equal(previousPeriod('2021-Q1'), '2020-Q4')
  assert.equal(previousPeriod('2021-01'), '2020-12')
  assert.equal(nextPeriod('2021-H2'), '2022-H1')
  assert.equal(sameLastYear('2021-H2'), '2020-H2')
  assert.equal(previousPeriod('2021'), '2020')
  assert.equal(periodLabel('2021-Q4', 'id'), 'Triwulan IV 2021')
  assert.equal(periodLabel('2021-12', 'en'), 'December 2021')
})

test('periods stand in the order of their ends, the longer behind', () => {
  const order = ['2020', '2021-01', '2021-03', '2021-Q1', '2021-H1', '2021-12', '2021-Q4', '2021-H2', '2021', '2022-01']
  assert.deepEqual(order.toReversed().sort(comparePeriods), order)
  assert.ok(holdsPeriod('2021', '2021-Q4'))
  assert.ok(!holdsPeriod('2021-H1', '2021-Q3'))
})

const anyPeriod = fc
  .tuple(
    fc.integer({ min: 1901, max: 2198 }),
    fc.constantFrom('', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4', '-01', '-12'),
  )
  .map((parts) => parts.join(''))

test('what is written in either language is read as the same period, and one step back and forth leads home', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      assert.ok(isPeriod(period))
      for (const lang of ['id', 'en'] as const) assert.equal(parsePeriod(periodLabel(period, lang)), period)
      assert.equal(nextPeriod(previousPeriod(period)), period)
      assert.equal(periodKind(sameLastYear(period)), periodKind(period))
      const [before, here] = [periodSpan(previousPeriod(period)), periodSpan(period)]
      assert.ok(before.to < here.from && comparePeriods(previousPeriod(period), period) < 0)
    }),
  )
})
