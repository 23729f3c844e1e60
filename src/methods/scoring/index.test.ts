import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compare, multiply, rational, toText } from '../exact/rational.ts'
import { builtInMethods, crossChecks, scoringMethods } from './index.ts'
import type { Method } from './method.ts'
import { parseMethod } from './parse-method.ts'
import { standings } from './rank.ts'
import type { Sheet } from './sheet.ts'
import { panelTotal, scaleTotal, shares, totals } from './totals.ts'

/** Any complete panel on the scale of a method. */
function panels(method: Method): fc.Arbitrary<Sheet> {
  return fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 7 })).chain(([issues, raters]) =>
    fc
      .tuple(
        ...Array.from({ length: issues }, () =>
          fc.tuple(
            ...method.criteria.map((c) =>
              fc.array(fc.integer({ min: c.minimum, max: c.maximum! }), { minLength: raters, maxLength: raters }),
            ),
          ),
        ),
      )
      .map((points) => ({
        issues: points.map((_, i) => `isu-${i + 1}`),
        criteria: method.criteria.map((c) => c.id),
        raters: Array.from({ length: raters }, (_, r) => `p${r + 1}`),
        unit: 1,
        points,
      })),
  )
}

for (const method of builtInMethods) {
  const seen = (sheet: Sheet) =>
    standings(method, sheet).map((s) => [s.issue, s.total && toText(s.total), s.rank] as const)

  test(`${method.id} survives its own method file`, () => {
    const read = parseMethod(JSON.parse(JSON.stringify(method)))
    assert.deepEqual(read, { ok: true, value: method })
    assert.deepEqual(parseMethod({ id: method.id, version: method.version }), { ok: true, value: method })
  })

  test(`${method.id} says where it comes from, in two languages, and its shares add to 1`, () => {
    assert.ok(method.source!.citation.length > 3)
    assert.ok(method.criteria.every((c) => c.title.id !== '' && c.title.en !== ''))
    assert.equal(new Set(method.criteria.map((c) => c.letter)).size, method.criteria.length)
    assert.deepEqual(
      shares(method)!.reduce((a, b) => rational(a.n * b.d + b.n * a.d, a.d * b.d)),
      rational(1),
    )
  })

  test(`${method.id}: the order of raters and of issues changes no total and no rank`, () => {
    fc.assert(
      fc.property(panels(method), (sheet) => {
        const byIssue = (entries: readonly (readonly [string, ...unknown[]])[]) =>
          Object.fromEntries(entries.map((e) => [e[0], e]))
        const raters = { ...sheet, points: sheet.points.map((rows) => rows.map((row) => row.toReversed())) }
        const issues = { ...sheet, issues: sheet.issues.toReversed(), points: sheet.points.toReversed() }
        assert.deepEqual(seen(raters), seen(sheet))
        assert.deepEqual(byIssue(seen(issues)), byIssue(seen(sheet)))
      }),
      { numRuns: 40 },
    )
  })

  test(`${method.id}: panels that write the same points in another order tie, whatever their number`, () => {
    fc.assert(
      fc.property(panels(method), (sheet) => {
        const twice = {
          ...sheet,
          issues: ['a', 'b'],
          points: [sheet.points[0]!, sheet.points[0]!.map((row) => row.toReversed())],
        }
        const [a, b] = totals(method, twice)
        assert.equal(compare(a!, b!), 0)
      }),
      { numRuns: 40 },
    )
  })

  test(`${method.id}: a missing score takes the rank, and what can still be reached holds every completion`, () => {
    fc.assert(
      fc.property(panels(method), fc.nat(), (sheet, pick) => {
        const k = pick % method.criteria.length
        const whole = panelTotal(method, sheet, sheet.points[0] as readonly (readonly number[])[])
        const holed = sheet.points.map((rows, i) =>
          rows.map((row, c) => (i === 0 && c === k ? row.with(0, null as never) : row)),
        )
        const first = standings(method, { ...sheet, points: holed })[0]!
        assert.deepEqual([first.rank, first.total, first.complete, first.missing.length], [null, null, false, 1])
        assert.ok(compare(first.reach!.low, whole) <= 0 && compare(whole, first.reach!.high) <= 0)
        assert.ok(compare(first.reach!.high, scaleTotal(method, 'maximum')!) <= 0)
      }),
      { numRuns: 40 },
    )
  })
}

test('points in tenths, or scaled by any whole number, keep every tie and every rank', () => {
  const astrid = builtInMethods[0]!
  fc.assert(
    fc.property(panels(astrid), fc.integer({ min: 2, max: 1000 }), (sheet, factor) => {
      const scaled = {
        ...sheet,
        unit: factor,
        points: sheet.points.map((r) => r.map((c) => c.map((p) => p! * factor))),
      }
      assert.deepEqual(totals(astrid, scaled), totals(astrid, sheet))
      const larger = totals(astrid, { ...scaled, unit: 1 })
      assert.deepEqual(
        larger,
        totals(astrid, sheet).map((t) => multiply(t!, rational(factor))),
      )
    }),
    { numRuns: 60 },
  )
})

test('the register names each family and each definition once', () => {
  const ids = builtInMethods.map((m) => `${m.id} ${m.version}`)
  assert.equal(new Set(ids).size, ids.length)
  for (const family of scoringMethods) assert.ok(family.definitions.every((m) => m.kind === family.kind))
})

for (const check of crossChecks) {
  test(`${check.id} never returns a number that is none`, () => {
    const ratio = fc.integer({ min: 0, max: 20 }).map((p) => rational(p, 20))
    const matrices = fc.array(fc.array(ratio, { minLength: 3, maxLength: 3 }), { maxLength: 6 })
    fc.assert(
      fc.property(matrices, (ratios) => {
        const result = check.check({ ratios, weights: [rational(1, 2), rational(1, 4), rational(1, 4)] }, null)
        if (result.reason === null)
          assert.ok(result.values.every(Number.isFinite) && result.ranks.length === ratios.length)
        else assert.equal(result.values, null)
      }),
    )
  })
}
