import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FigureState } from '../figure.ts'
import { type Area, type AreaRegion, areaOf } from '../model/area.ts'
import type { StoredFigure } from '../model/figures.ts'
import type { Sex } from '../model/key.ts'
import type { PeriodEntry } from '../model/period-entry.ts'
import { categorySets } from '../model/set.ts'
import { noBreakdown } from './breakdown.ts'
import { check } from './check.ts'
import type { CheckSource, Warning } from './checking.ts'
import type { Remark } from './remark.ts'
import { builtInRules, type RecapRule } from './rule.ts'

const region = (code: string, more: Partial<AreaRegion> = {}): AreaRegion => ({
  ...{ code, name: `Wilayah ${code}`, parent: code === '16.04' ? null : '16.04', aliases: [], bpsCode: null },
  ...{ validFrom: null, validTo: null, population: null, populationSource: null, tile: null, version: 1 },
  ...more,
})
const six = ['01', '02', '03', '04', '05', '06'].map((n) => `16.04.${n}`)
const area = (...more: readonly AreaRegion[]): Area =>
  areaOf([region('16.04'), ...six.filter((c) => more.every((m) => m.code !== c)).map((c) => region(c)), ...more])

/** A small list, so that a test can say all of it. */
const set = categorySets(
  [{ id: 'lokal', title: 'Lokal', version: 1 }],
  ['a', 'b'].map((id) => ({
    ...{ id, set: 'lokal', name: id, short: id, unit: 'person', sensitive: [], aliases: [], version: 1 },
  })),
).at(-1)!

const entry = (period: string, more: Partial<PeriodEntry> = {}): PeriodEntry => ({
  ...{ set: 'lokal', period, counts: 'stock', series: 'DTKS', status: 'draft', dueOn: null, version: 1 },
  ...{ checkedAt: null, checkedBy: null, approvedAt: null, approvedBy: null },
  ...more,
})

type Extra = { sex?: Sex; age?: string; state?: FigureState; changedAt?: string }

function figure(
  category: string,
  region: string,
  period: string,
  value: number | null,
  extra: Extra = {},
): StoredFigure {
  return {
    ...{ category, region, period, unit: 'entry', sex: '', age: '', value, source: null, version: 1 },
    ...{ state: value === null ? 'not-reported' : 'reported', changedAt: '2025-01-10T02:00:00.000Z', changedBy: null },
    ...extra,
  }
}

const both = (code: string, period: string, a: number, b: number, extra: Extra = {}) => [
  figure('a', code, period, a, extra),
  figure('b', code, period, b, extra),
]

function source(figures: readonly StoredFigure[], more: Partial<CheckSource> = {}): CheckSource {
  return {
    ...{ set, area: area(), root: region('16.04'), period: '2025', periods: [entry('2025')], figures },
    ...{ rules: [], breakdown: noBreakdown, remarks: [], today: '2025-02-01' },
    ...more,
  }
}

const told = (warnings: readonly Warning[], kind: Warning['kind']) =>
  warnings.filter((w) => w.kind === kind).map(({ category, region: at, values }) => ({ category, at, ...values }))

test('completeness counts who has reported of those that were there; confidential is reported, a dash is not', () => {
  const figures = [
    ...six.slice(0, 4).flatMap((code) => both(code, '2025', 1, 2)),
    figure('a', six[4]!, '2025', null, { state: 'confidential' }),
    figure('b', six[4]!, '2025', null),
    ...six.flatMap((code) => both(code, '2024', 1, 2)),
  ]
  const gone = region(six[5]!, { validTo: '2024-06-30' })
  const { completeness } = check(source(figures, { area: area(gone), periods: [entry('2024'), entry('2025')] }))
  assert.deepEqual([completeness.reported, completeness.expected, completeness.periods], [9, 10, ['2024', '2025']])
  assert.deepEqual(completeness.rows.at(-1)!.reported, [2, 1])
  assert.deepEqual(told(completeness.warnings, 'missing'), [{ category: '', at: six[4], missing: 1, of: 2 }])
})

test('villages report for their district where they have figures', () => {
  const villages = ['2001', '2002'].map((n) => region(`16.04.01.${n}`, { parent: '16.04.01' }))
  const figures = [...both('16.04.01.2001', '2025', 1, 1), ...both(six[1]!, '2025', 1, 1)]
  const { completeness } = check(source(figures, { area: area(...villages) }))
  assert.deepEqual([completeness.reported, completeness.expected], [4, 14])
})

test('rules are judged for every region; a missing figure is no 0, and nobody says what cannot be known', () => {
  const rule: RecapRule = {
    ...{
      id: 'r',
      set: 'lokal',
      title: { id: 'a paling banyak b', en: 'a at most b' },
      source: null,
      own: true,
      version: 1,
    },
    left: { kind: 'figures', categories: ['a'], sex: '', age: '' },
    operator: '<=',
    right: { kind: 'figures', categories: ['b'], sex: '', age: '' },
  }
  const figures = [...both(six[0]!, '2025', 5, 4), ...both(six[1]!, '2025', 4, 4), figure('a', six[2]!, '2025', 9)]
  const { correctness } = check(source(figures, { rules: [rule] }))
  assert.deepEqual(
    correctness.rules.map(({ holds, broken, unknown }) => [holds, broken, unknown]),
    [[1, 1, 5]],
  )
  assert.deepEqual(told(correctness.warnings, 'rule'), [
    { category: 'a', at: six[0], left: 5, operator: '<=', right: 4 },
  ])
})

test('no category has more entries than people live there, once somebody says how many', () => {
  const rule = { ...builtInRules[0]!, set: 'lokal' }
  const figures = both(six[0]!, '2025', 900, 20)
  const { correctness } = check(source(figures, { rules: [rule], area: area(region(six[0]!, { population: 800 })) }))
  assert.deepEqual(
    told(correctness.warnings, 'rule').map(({ category, at }) => [category, at]),
    [['a', six[0]]],
  )
  assert.equal(correctness.rules[0]!.unknown, 12)
})

test('a count is compared with the periods before it of the same series only', () => {
  const years = ['2021', '2022', '2023', '2024']
  const figures = [...years.map((year) => figure('a', six[0]!, year, 20)), figure('a', six[0]!, '2025', 80)]
  const alike = check(source(figures, { periods: [...years, '2025'].map((y) => entry(y)) }))
  assert.deepEqual(told(alike.correctness.warnings, 'range'), [
    { category: 'a', at: six[0], value: 80, from: 20, to: 20 },
  ])
  assert.deepEqual(told(alike.consistency.warnings, 'jump'), [
    { category: 'a', at: six[0], before: 20, now: 80, times: 4 },
  ])
  const broken = check(
    source(figures, { periods: [...years.map((y) => entry(y)), entry('2025', { series: 'DTSEN' })] }),
  )
  assert.deepEqual([broken.correctness.ranged, told(broken.consistency.warnings, 'jump')], [0, []])
  assert.equal(broken.consistency.seriesBreak!.before.series, 'DTKS')
})

test('a whole is compared with its parts, known or missing, and never added to them', () => {
  const figures = [
    ...six.map((code) => figure('a', code, '2025', 10)),
    figure('a', '16.04', '2025', 55),
    figure('b', six[0]!, '2025', 10),
    figure('b', '16.04', '2025', 40),
  ]
  const { consistency } = check(source(figures))
  assert.equal(consistency.sums, 2)
  assert.deepEqual(told(consistency.warnings, 'sum'), [{ category: 'a', at: '16.04', own: 55, sum: 60, missing: 0 }])
})

test('sexes and ages are checked against the figure of all, and ages against their definition', () => {
  const sex = (of: Sex, value: number) => figure('a', six[0]!, '2025', value, { sex: of })
  const figures = [figure('a', six[0]!, '2025', 10), sex('female', 4), sex('male', 5)]
  const breakdown = { sexes: true, ages: ['0-17', '18+'] }
  const { consistency } = check(source(figures, { breakdown }))
  assert.deepEqual(told(consistency.warnings, 'sexes'), [{ category: 'a', at: six[0], all: 10, parts: 9 }])
  assert.deepEqual(told(consistency.warnings, 'ages'), [])
  const ppks = categorySets([], [])[0]!
  const young = figure('ppks-08', six[0]!, '2025', 3, { age: '0-17' })
  const { correctness } = check(source([young], { set: ppks, breakdown, periods: [entry('2025', { set: 'ppks' })] }))
  assert.deepEqual(told(correctness.warnings, 'age'), [{ category: 'ppks-08', at: six[0], value: 3, age: '0-17' }])
})

test('a district far from the others stands apart, and says what is usual', () => {
  const figures = six.map((code, i) => figure('a', code, '2025', [12, 15, 9, 14, 11, 130][i]!))
  const [found] = told(check(source(figures)).consistency.warnings, 'outlier')
  assert.deepEqual(found, { category: 'a', at: six[5], value: 130, median: 13, from: 5, to: 25 })
})

test('timeliness says when each was complete, and does not guess behind a correction', () => {
  const late = { changedAt: '2025-02-03T02:00:00.000Z' }
  const figures = [
    ...both(six[0]!, '2025', 1, 1),
    ...both(six[1]!, '2025', 1, 1, late),
    figure('a', six[2]!, '2025', 1),
  ]
  const at = (today: string) =>
    check(source(figures, { periods: [entry('2025', { dueOn: '2025-01-31' })], today })).timeliness
  assert.deepEqual(
    at('2025-01-20').rows.map((row) => row.punctuality),
    ['onTime', 'later', 'waiting', 'waiting', 'waiting', 'waiting'],
  )
  assert.deepEqual([at('2025-02-05').rows[2]!.punctuality, at('2025-02-05').onTime], ['overdue', 1])
  assert.equal(check(source(figures)).timeliness.rows[0]!.punctuality, null)
})

test('a warning is open until somebody explains it or follows it up; a comment is not enough', () => {
  const figures = six.slice(0, 5).flatMap((code) => both(code, '2025', 1, 1))
  const remark = (kind: Remark['kind'], period = '2025'): Remark => ({
    ...{ id: 'x', category: '', region: six[5]!, period, unit: 'entry', sex: '', age: '' },
    ...{ kind, text: 'x', at: '', by: '', closedAt: null, closedBy: null },
  })
  const open = (...remarks: Remark[]) => check(source(figures, { remarks })).open.length
  assert.deepEqual(
    [
      open(),
      open(remark('comment')),
      open(remark('explanation', '2024')),
      open(remark('explanation')),
      open(remark('follow-up')),
    ],
    [1, 1, 1, 0, 0],
  )
})
