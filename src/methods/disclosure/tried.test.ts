import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { added, leavesOf } from '../../../test/support/disclosure.ts'
import { audit, type DisclosureTable, type EarlierCell, isSmall, suppress } from './index.ts'
import { cellsOf, ruleOf, type TableRegion, widthOf } from './table.ts'

/** No count that is tried is higher; what can be higher counts as unbounded. */
const most = 10

const trees: readonly (readonly (number | null)[])[] = [
  [null, 0, 0],
  [null, 0, 0, 0],
  [null, 0, 0, 1, 1],
  [null, null],
  [null],
]

type Case = { readonly table: DisclosureTable; readonly leaves: readonly number[]; readonly hidden: Uint8Array }

const cases: fc.Arbitrary<Case> = fc
  .record({
    tree: fc.constantFrom(...trees),
    rules: fc.array(
      fc.record({ zeros: fc.constantFrom('shown', 'hidden'), threshold: fc.integer({ min: 2, max: 3 }) } as const),
      { minLength: 1, maxLength: 3 },
    ),
    extra: fc.boolean(),
    total: fc.boolean(),
    counts: fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }),
    hide: fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
  })
  .map(({ tree, rules, extra, total, counts, hide }) => {
    const regions = tree.map((parent, i): TableRegion => ({ id: `r${i}`, parent }))
    const categories = rules.map((rule, i) => ({
      id: `c${i}`,
      counted: !(extra && i > 0 && i === rules.length - 1),
      rule,
    }))
    const shape = {
      regions,
      categories,
      total: total ? ({ threshold: 3, zeros: 'shown' } as const) : null,
      periods: [],
    }
    const leaves = leavesOf(shape)
    const table = {
      ...shape,
      periods: [
        {
          id: '2021',
          values: added(
            shape,
            leaves.map((_, i) => counts[i % 12]!),
          ),
        },
      ],
    }
    let free = 4
    const hidden = Uint8Array.from({ length: cellsOf(table) }, (_, cell) => {
      const rule = ruleOf(table, cell)
      const value = table.periods[0]!.values[cell]
      const may =
        rule !== null && (rule.zeros === 'hidden' || value !== 0 || cell % widthOf(table) === categories.length)
      const want = may && hide[cell % 24]! && (!leaves.includes(cell) || free > 0)
      if (want && leaves.includes(cell)) free--
      return want ? 1 : 0
    })
    return { table, leaves, hidden }
  })

/** Every table of whole numbers with the shown counts, by trying them all: the counts that each cell takes. */
function tried(
  table: DisclosureTable,
  leaves: readonly number[],
  fits: (values: readonly number[]) => boolean,
  isFree: (cell: number) => boolean,
): Set<number>[] {
  const truth = table.periods[0]!.values as readonly number[]
  const found = truth.map(() => new Set<number>())
  const counts = leaves.map((cell) => truth[cell]!)
  const free = leaves.flatMap((cell, i) => (isFree(cell) ? [i] : []))
  const go = (at: number): void => {
    if (at === free.length) {
      const values = added(table, counts)
      if (fits(values)) for (const [cell, value] of values.entries()) found[cell]!.add(value)
      return
    }
    for (let n = 0; n <= most; n++) {
      counts[free[at]!] = n
      go(at + 1)
    }
  }
  go(0)
  return found
}

/** Somebody who sees the table knows that a hidden count is not 0 where zeros are shown. */
function fitsShown(table: DisclosureTable, hidden: Uint8Array) {
  const truth = table.periods[0]!.values
  return (values: readonly number[]) =>
    values.every((value, cell) => {
      const rule = ruleOf(table, cell)
      if (rule === null) return true
      if (hidden[cell] === 0) return value === truth[cell]
      return value > 0 || rule.zeros === 'hidden' || cell % widthOf(table) === table.categories.length
    })
}

test('the interval of every hidden cell is what trying all tables finds, and every whole number between is possible', () => {
  fc.assert(
    fc.property(cases, ({ table, leaves, hidden }) => {
      const audited = audit(table, hidden).cells
      const highest = Math.max(0, ...audited.map(({ high }) => (high === Number.POSITIVE_INFINITY ? 0 : high)))
      fc.pre(highest <= most / 2)
      const found = tried(table, leaves, fitsShown(table, hidden), (cell) => hidden[cell] === 1)
      for (const { cell, low, high } of audited) {
        const possible = [...found[cell]!].sort((a, b) => a - b)
        if (high === Number.POSITIVE_INFINITY) assert.ok(possible.at(-1)! >= most)
        else assert.deepEqual([possible[0], possible.at(-1)], [low, high])
        for (let n = low; n <= Math.min(high, most); n++) assert.ok(possible.includes(n), `${n} of ${cell}`)
      }
    }),
    { numRuns: 60 },
  )
})

test('what is chosen to be hidden holds every small count and cannot be worked out, or the audit refuses it', () => {
  fc.assert(
    fc.property(cases, ({ table, leaves }) => {
      const { hidden, small } = suppress(table)
      const values = table.periods[0]!.values
      for (const [cell, value] of values.entries()) {
        const rule = ruleOf(table, cell)
        if (rule !== null && isSmall(value, rule)) assert.equal(hidden[cell], 1)
        if (value === 0 && hidden[cell] === 1)
          assert.ok(rule!.zeros === 'hidden' || cell % widthOf(table) === table.categories.length)
      }
      assert.ok(small.every((is, cell) => is <= hidden[cell]!))
      const { refused } = audit(table, hidden)
      fc.pre(leaves.filter((cell) => hidden[cell] === 1).length <= 4)
      const found = tried(table, leaves, fitsShown(table, hidden), (cell) => hidden[cell] === 1)
      for (const [cell, is] of hidden.entries()) {
        if (is === 0 || refused.some((r) => r.cell === cell)) continue
        const most = Math.max(...found[cell]!)
        assert.ok(found[cell]!.size > 1 && (small[cell] === 0 || most > ruleOf(table, cell)!.threshold))
      }
    }),
    { numRuns: 60 },
  )
})

test('versions compared by somebody who tries all pairs of tables never tell more than the audit says', () => {
  const small = cases.filter(
    ({ table, leaves }) => leaves.length <= 6 && table.total !== null && table.regions.length > 1,
  )
  fc.assert(
    fc.property(
      small,
      fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
      fc.nat(5),
      fc.integer({ min: 1, max: 3 }),
      ({ table, leaves, hidden }, hideBefore, which, by) => {
        const changed = leaves[which % leaves.length]!
        const truth = table.periods[0]!.values as readonly number[]
        const past = added(
          table,
          leaves.map((cell) => truth[cell]! + (cell === changed ? by : 0)),
        )
        const before = past.map(
          (value, cell): EarlierCell => (ruleOf(table, cell) === null || hideBefore[cell % 24] ? 'hidden' : value),
        )
        const audited = audit(table, hidden, [{ period: 0, cells: before }]).cells
        fc.pre(leaves.filter((cell) => hidden[cell] === 1).length <= 4)
        // They know which count was corrected, and try every correction.
        const shownNow = fitsShown(table, hidden)
        const fits = (values: readonly number[]) => {
          if (!shownNow(values)) return false
          for (let d = -most; d <= most; d++) {
            const old = added(
              table,
              leaves.map((cell) => values[cell]! + (cell === changed ? d : 0)),
            )
            if (old.every((value, cell) => before[cell] === 'hidden' || value === before[cell])) return true
          }
          return false
        }
        const found = tried(table, leaves, fits, (cell) => hidden[cell] === 1)
        for (const { cell, low, high } of audited) {
          const possible = [...found[cell]!]
          assert.ok(possible.includes(low) && (high > most / 2 || possible.includes(high)))
        }
      },
    ),
    { numRuns: 40 },
  )
})
