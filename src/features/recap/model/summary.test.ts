import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Counted } from '../figure.ts'
import { type AreaRegion, areaOf } from './area.ts'
import type { PeriodEntry } from './period-entry.ts'
import { categorySets } from './set.ts'
import { findingOf, stateOf } from './summary.ts'

const [ppks] = categorySets([], [])
const codes = ['16.04', '16.04.01', '16.04.24']
const region = (code: string): AreaRegion => ({
  ...{ code, name: code, aliases: [], parent: code === '16.04' ? null : '16.04', version: 1, bpsCode: null },
  ...{ validFrom: null, validTo: null, population: null, populationSource: null, tile: null },
})
const area = areaOf(codes.map(region))
const entry = (period: string, more: Partial<PeriodEntry> = {}): PeriodEntry => ({
  ...{ set: 'ppks', period, counts: 'stock', series: 'DTKS', status: 'draft', dueOn: null, version: 1 },
  ...{ checkedAt: null, checkedBy: null, approvedAt: null, approvedBy: null },
  ...more,
})
const figure = (category: string, code: string, value: number | null, period = '2021'): Counted => ({
  ...{ category, region: code, period, unit: 'entry', value, state: value === null ? 'not-reported' : 'reported' },
})

test('the largest share stands first, and a category without a figure is missing, not 0', () => {
  const figures = [
    figure('ppks-24', '16.04', 90),
    figure('ppks-08', '16.04.01', 10),
    figure('ppks-09', '16.04.24', null),
  ]
  const found = findingOf(ppks!, entry('2021'), figures, codes, null)
  assert.deepEqual([found?.whole, found?.ordered[0]?.category, found?.missing], [100, 'ppks-24', 24])
  assert.equal(found?.partial, true)
  assert.equal(findingOf(ppks!, entry('2021'), [figure('ppks-24', '16.04', 0)], codes, null), null)
})

test('a whole is partial while anything did not report, and whole once all have', () => {
  const all = ppks!.categories.flatMap(({ id }) => codes.slice(1).map((code) => figure(id, code, 5)))
  assert.equal(findingOf(ppks!, entry('2021'), all, codes, null)?.partial, false)
  const [first, ...rest] = all
  const silent = { ...first!, value: null, state: 'not-reported' } as const
  for (const figures of [[silent, ...rest], rest])
    assert.equal(findingOf(ppks!, entry('2021'), figures, codes, null)?.partial, true)
})

test('growth is told of what both periods have, and never from one series to another', () => {
  const now = [figure('ppks-24', '16.04.01', 110), figure('ppks-24', '16.04.24', 500)]
  const old = [figure('ppks-24', '16.04.01', 100, '2020')]
  const from = (more: Partial<PeriodEntry>) =>
    findingOf(ppks!, entry('2021'), now, codes, { entry: entry('2020', more), figures: old })?.growth
  assert.deepEqual(from({}), { period: '2020', from: 100, to: 110, partial: true })
  assert.equal(from({ series: 'DTSEN' }), null)
  assert.equal(from({ counts: 'flow' }), null)
})

test('a regency that differs from its districts is told only when all of them have reported', () => {
  const part = [figure('ppks-24', '16.04', 90), figure('ppks-24', '16.04.01', 10)]
  assert.equal(findingOf(ppks!, entry('2021'), part, codes, null)?.mismatches, 0)
  const full = [...part, figure('ppks-24', '16.04.24', 10)]
  assert.equal(findingOf(ppks!, entry('2021'), full, codes, null)?.mismatches, 1)
})

test('a period waits for the districts, then for a check, then for the head', () => {
  const one = [{ period: '2021', region: '16.04.01', cells: 26 }]
  const both = [...one, { period: '2021', region: '16.04.24', cells: 13 }]
  const due = entry('2021', { dueOn: '2022-01-31' })
  const state = stateOf(ppks!, due, area, one, '2022-02-01')
  assert.deepEqual([state.waiting, state.reported, state.overdue], ['districts', 1, true])
  assert.deepEqual(
    state.silent.map((r) => r.code),
    ['16.04.24'],
  )
  assert.deepEqual([state.cells, state.asked], [26, 52])
  const waits = (more: Partial<PeriodEntry>) => stateOf(ppks!, entry('2021', more), area, both, '2022-02-01').waiting
  assert.deepEqual(
    [waits({}), waits({ status: 'checked' }), waits({ status: 'approved' })],
    ['checker', 'head', 'nobody'],
  )
})
