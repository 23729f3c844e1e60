import assert from 'node:assert/strict'
import { test } from 'node:test'
import { added } from '../../../test/support/disclosure.ts'
import { audit, type CellValue, type DisclosureTable, type EarlierCell, suppress } from './index.ts'
import { cellAt, cellsOf } from './table.ts'

/** A regency of three districts: the counts of each period by district and category. */
const regency = (periods: readonly (readonly number[])[]): DisclosureTable => {
  const shape: DisclosureTable = {
    regions: [{ id: '16.04', parent: null }, ...['01', '06', '07'].map((id) => ({ id, parent: 0 }))],
    categories: ['a', 'b', 'c'].map((id) => ({ id, counted: true, rule: { threshold: 5, zeros: 'shown' } })),
    total: { threshold: 5, zeros: 'shown' },
    periods: [],
  }
  return { ...shape, periods: periods.map((counts, i) => ({ id: `${2020 + i}`, values: added(shape, counts) })) }
}

test('the pattern is the same over the periods, and each period alone is safe under it', () => {
  const table = regency([
    [3, 20, 30, 40, 50, 60, 70, 80, 90],
    [30, 20, 30, 40, 50, 60, 70, 2, 90],
  ])
  const { hidden, small } = suppress(table)
  assert.deepEqual(
    [...small.entries()].filter(([, is]) => is === 1).map(([cell]) => cell),
    [cellAt(table, 1, 0), cellAt(table, 3, 1)],
  )
  const { cells, refused } = audit(table, hidden)
  assert.deepEqual(refused, [])
  const [first, second] = [0, 1].map((p) => cells.filter(({ period }) => period === p).map(({ cell }) => cell))
  assert.deepEqual(first, second)
})

test('a hidden count with one complement, or with too small ones, is found out: then all is refused', () => {
  const table = regency([[3, 20, 30, 40, 50, 60, 70, 80, 90]])
  const only = (...cells: number[]) =>
    Uint8Array.from({ length: cellsOf(table) }, (_, c) => (cells.includes(c) ? 1 : 0))
  const a = cellAt(table, 1, 0)
  assert.deepEqual(
    audit(table, only(a)).refused.map(({ low, high, verdict }) => [low, high, verdict]),
    [[3, 3, 'exact']],
  )
  assert.equal(audit(table, only(a, cellAt(table, 1, 1))).refused.length, 2)
  const square = only(a, cellAt(table, 1, 1), cellAt(table, 2, 0), cellAt(table, 2, 1))
  assert.deepEqual(audit(table, square).refused, [])
  // Two ones in one row: their sum is 2, zeros are shown, so both are known.
  const ones = regency([[1, 1, 30, 40, 50, 60, 70, 80, 90]])
  const four = only(a, cellAt(ones, 1, 1), cellAt(ones, 2, 0), cellAt(ones, 2, 1))
  assert.ok(audit(ones, four).refused.some(({ cell, verdict }) => cell === a && verdict === 'exact'))
})

test('two versions together tell what neither tells alone', () => {
  const table = regency([[3, 20, 30, 40, 50, 60, 70, 80, 90]])
  const values = table.periods[0]!.values
  const at = (r: number, c: number) => cellAt(table, r, c)
  const pattern = (...cells: number[]) =>
    Uint8Array.from({ length: cellsOf(table) }, (_, c) => (cells.includes(c) ? 1 : 0))
  const before = pattern(at(1, 0), at(1, 1), at(2, 0), at(2, 1))
  const after = pattern(at(1, 0), at(1, 2), at(3, 0), at(3, 2))
  const shownBefore = values.map((value, cell): EarlierCell => (before[cell] === 1 ? 'hidden' : (value as number)))
  assert.deepEqual(audit(table, after).refused, [])
  const together = audit(table, after, [{ period: 0, cells: shownBefore }])
  assert.ok(together.refused.some(({ cell, verdict }) => cell === at(1, 0) && verdict === 'exact'))
  const { hidden } = suppress(table, { earlier: [{ period: 0, cells: shownBefore }], already: before })
  assert.deepEqual(audit(table, hidden, [{ period: 0, cells: shownBefore }]).refused, [])
})

test('a count that came late is the difference of two totals, unless a total is hidden too', () => {
  const table = regency([[3, 20, 30, 40, 50, 60, 70, 80, 90]])
  const first = suppress(regency([[40, 4, 30, 40, 50, 60, 70, 80, 90]])).hidden
  const late = cellAt(table, 1, 0)
  const before = table.periods[0]!.values.map((value, cell): EarlierCell => {
    if (cell === late) return 'absent'
    const holds = [cellAt(table, 0, 0), cellAt(table, 0, 3), cellAt(table, 1, 3)].includes(cell)
    return first[cell] === 1 ? 'hidden' : (value as number) - (holds ? 3 : 0)
  })
  const earlier = [{ period: 0, cells: before }]
  assert.ok(audit(table, suppress(table).hidden, earlier).refused.some(({ cell }) => cell === late))
  const { hidden } = suppress(table, { earlier })
  assert.deepEqual(audit(table, hidden, earlier).refused, [])
  assert.equal(hidden[cellAt(table, 1, 3)], 1)
})

test('a count that an earlier version showed is public, and cannot be hidden any more', () => {
  const table = regency([[3, 20, 30, 40, 50, 60, 70, 80, 90]])
  const earlier = [{ period: 0, cells: table.periods[0]!.values as readonly number[] }]
  const { cells, refused } = audit(table, suppress(table, { earlier }).hidden, earlier)
  assert.deepEqual(
    cells.map(({ verdict }) => verdict),
    ['public'],
  )
  assert.deepEqual(refused, [])
})

test('a count that the office keeps confidential is hidden and protected like a small one', () => {
  const plain = regency([[0, 20, 30, 40, 50, 60, 70, 80, 90]])
  const a = cellAt(plain, 1, 0)
  const values = plain.periods[0]!.values.map((value, cell): CellValue => (cell === a ? 'confidential' : value))
  const table = { ...plain, periods: [{ id: '2021', values }] }
  const { hidden } = suppress(table)
  assert.equal(hidden[a], 1)
  const { cells, refused } = audit(table, hidden)
  assert.deepEqual(refused, [])
  assert.ok(cells.find(({ cell }) => cell === a)!.high > 5)
})
