import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compare, type Rational, rational, subtract, toText, zero } from '../exact/rational.ts'
import type { Method } from '../scoring/method.ts'
import type { Sheet } from '../scoring/sheet.ts'
import { totals } from '../scoring/totals.ts'
import { astrid } from '../scoring/weighted-points/astrid.ts'
import { neededPoints } from './needed-points.ts'
import { neededToLead } from './needed-to-lead.ts'
import { neededWeights } from './needed-weights.ts'
import { type Performance, values } from './performance.ts'

const paper: Sheet = {
  issues: ['1', '2', '3'],
  criteria: astrid.criteria.map((c) => c.id),
  raters: ['naskah'],
  unit: 1,
  points: [
    [15, 15, 15, 15, 18, 12],
    [15, 15, 18, 15, 20, 15],
    [15, 15, 15, 15, 20, 10],
  ].map((row) => row.map((p) => [p])),
}

test('in Table 2 of Seanto & Alyani (2026) issues 1 and 3 lack 8 points each, and no weights put them first', () => {
  const needed = neededToLead(astrid, paper)
  assert.deepEqual(
    needed.map(({ issue, points, weights }) => [issue, toText(points!.level!), toText(points!.ahead!), weights!.kind]),
    [
      ['1', '8', '9', 'cannot'],
      ['3', '8', '9', 'cannot'],
    ],
  )
  assert.deepEqual(needed[0]!.points!.even, [
    { criterion: 2, points: rational(5) },
    { criterion: 5, points: rational(3) },
  ])
})

test('points that five raters would have to give, each the same', () => {
  const more = {
    ...paper,
    raters: ['a', 'b', 'c', 'd', 'e'],
    points: paper.points.map((i) => i.map(([p]) => Array(5).fill(p))),
  }
  const { level, even } = neededToLead(astrid, more)[0]!.points!
  assert.equal(toText(level!), '40')
  assert.deepEqual(
    even!.map((e) => toText(e.points)),
    ['5', '3'],
  )
})

test('an issue that full points do not bring level says by how much it stays behind', () => {
  const method = { ...astrid, criteria: astrid.criteria.slice(0, 2) }
  const sheet = {
    ...paper,
    issues: ['1', '2'],
    criteria: method.criteria.map((c) => c.id),
    points: [
      [[20], [15]],
      [[15], [14]],
    ],
  }
  assert.deepEqual(neededPoints(method, sheet, 1, [0, 1]), { level: null, ahead: null, even: null, short: rational(5) })
})

const criterion = (id: string, maximum: number, weight: number): Method['criteria'][number] => ({
  ...astrid.criteria[0]!,
  id,
  maximum,
  weight,
})

const sheets = fc
  .record({
    raters: fc.integer({ min: 1, max: 2 }),
    weights: fc.tuple(fc.constantFrom(1, 2, 0.5), fc.constantFrom(1, 3)),
    aggregation: fc.constantFrom('sum' as const, 'mean' as const),
    points: fc.array(fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 3 }),
  })
  .map(({ raters, weights, aggregation, points }) => ({
    method: { ...astrid, aggregation, criteria: [criterion('p', 3, weights[0]), criterion('q', 3, weights[1])] },
    sheet: {
      issues: points.map((_, i) => `${i}`),
      criteria: ['p', 'q'],
      raters: ['a', 'b'].slice(0, raters),
      unit: 1,
      points: points.map((row) => [row.slice(0, raters), row.slice(2, 2 + raters)]),
    } satisfies Sheet,
  }))

/** The fewest points more by trying every way to fill the cells of issue 0. */
function fewestByTrying(method: Method, sheet: Sheet, fits: (own: Rational, best: Rational) => boolean): number | null {
  let fewest: number | null = null
  const cells = sheet.points[0]!.flat() as number[]
  const raters = sheet.raters.length
  const fill = (at: number, filled: readonly number[], added: number) => {
    if (fewest !== null && added >= fewest) return
    if (at === cells.length) {
      const points = sheet.points.with(0, [filled.slice(0, raters), filled.slice(raters)])
      const [own, ...rest] = totals(method, { ...sheet, points }) as Rational[]
      if (
        fits(
          own!,
          rest.reduce((a, b) => (compare(a, b) >= 0 ? a : b)),
        )
      )
        fewest = added
      return
    }
    for (let p = cells[at]!; p <= 3; p++) fill(at + 1, [...filled, p], added + p - cells[at]!)
  }
  fill(0, [], 0)
  return fewest
}

test('no way to add fewer points brings an issue level, or ahead, for any small panel', () => {
  fc.assert(
    fc.property(sheets, ({ method, sheet }) => {
      const needed = neededPoints(
        method,
        sheet,
        0,
        sheet.issues.map((_, i) => i),
      )!
      const level = fewestByTrying(method, sheet, (own, best) => compare(own, best) >= 0)
      const ahead = fewestByTrying(method, sheet, (own, best) => compare(own, best) > 0)
      assert.equal(needed.level === null ? null : toText(needed.level), level === null ? null : `${level}`)
      assert.equal(needed.ahead === null ? null : toText(needed.ahead), ahead === null ? null : `${ahead}`)
      if (needed.even === null) return
      const points = sheet.points.with(
        0,
        sheet.points[0]!.map((row, k) =>
          row.map((p) => p! + Number(needed.even!.find((e) => e.criterion === k)?.points.n ?? 0n)),
        ),
      )
      const [own, ...rest] = totals(method, { ...sheet, points }) as Rational[]
      assert.ok(rest.every((t) => compare(own!, t) >= 0))
      assert.ok(points[0]!.flat().every((p) => p! <= 3))
    }),
  )
})

const performances: fc.Arbitrary<Performance> = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(4), fc.nat(4)))
  .chain(([issues, whole]) => {
    const all = whole[0] + whole[1] + whole[2]
    return fc
      .array(fc.array(fc.nat(5), { minLength: 3, maxLength: 3 }), { minLength: issues, maxLength: issues })
      .map((rows) => ({
        ratios: rows.map((r) => r.map((p) => rational(p, 5))),
        weights: whole.map((w) => rational(w, all)),
      }))
  })

const grid = Array.from({ length: 13 }, (_, a) => Array.from({ length: 13 - a }, (_, b) => [a, b, 12 - a - b])).flat()

function moved(from: readonly Rational[], to: readonly Rational[]): Rational {
  return to
    .map((w, k) => subtract(w, from[k]!))
    .filter((d) => d.n > 0n)
    .reduce((a, b) => subtract(a, subtract(zero, b)), zero)
}

test('no weights of a grid put an issue first with a smaller move, and none where it is said that none can', () => {
  fc.assert(
    fc.property(performances, (x) => {
      const needed = neededWeights(x, 0)
      if (needed.kind === 'can') {
        assert.ok(values({ ...x, weights: needed.weights }).first.includes(0))
        assert.ok(needed.weights.every((w) => w.n >= 0n))
        assert.deepEqual(moved(x.weights, needed.weights), needed.moved)
      }
      for (const cells of grid) {
        const weights = cells.map((c) => rational(c, 12))
        const { first } = values({ ...x, weights })
        if (first.length > 1 || first[0] !== 0) continue
        assert.equal(needed.kind, 'can')
        assert.ok(needed.kind === 'can' && compare(needed.moved, moved(x.weights, weights)) <= 0)
      }
    }),
    { numRuns: 200 },
  )
})

test('two criteria that count the same: a tenth of the weight moves', () => {
  const x = {
    ratios: [
      [8, 2],
      [4, 8],
    ].map((r) => r.map((p) => rational(p, 10))),
    weights: [rational(1, 2), rational(1, 2)],
  }
  assert.deepEqual(neededWeights(x, 0), {
    kind: 'can',
    moved: rational(1, 10),
    weights: [rational(3, 5), rational(2, 5)],
  })
})

test('sixty issues on twenty criteria are asked in seconds', () => {
  const noise = (seed: number) => ((seed * 2_654_435_761) % 4_294_967_296) % 11
  const x = {
    ratios: Array.from({ length: 60 }, (_, i) =>
      Array.from({ length: 20 }, (_, k) => rational(noise(i * 20 + k + 1), 10)),
    ),
    weights: Array.from({ length: 20 }, () => rational(1, 20)),
  }
  const from = performance.now()
  for (let i = 0; i < 20; i++) neededWeights(x, i)
  assert.ok(performance.now() - from < 10_000, `${performance.now() - from} ms`)
})
