import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { solveLinear } from './linear-program.ts'
import { add, compare, divide, multiply, type Rational, rational, subtract, zero } from './rational.ts'

const whole = (...values: readonly number[]) => values.map((v) => rational(v))

test('a textbook program has its textbook answer', () => {
  // Chvátal (1983), page 13: maximise 5x + 4y + 3z; 13 at (2, 0, 1).
  const solved = solveLinear({
    gain: whole(5, 4, 3),
    rows: [whole(2, 3, 1), whole(4, 1, 2), whole(3, 4, 2)],
    limits: whole(5, 11, 8),
  })
  assert.deepEqual(solved, { kind: 'best', value: rational(13), x: whole(2, 0, 1) })
})

test('a program that nothing satisfies, and one without an end, say so', () => {
  assert.equal(solveLinear({ gain: whole(1), rows: [whole(1), whole(-1)], limits: whole(1, -2) }).kind, 'none')
  assert.equal(solveLinear({ gain: whole(1), rows: [whole(-1)], limits: whole(1) }).kind, 'endless')
})

const programs = fc.record({
  gain: fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 })),
  rows: fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })), { maxLength: 4 }),
  limits: fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 4, maxLength: 4 }),
})

/** Every corner of two variables below 20, tried one by one. */
function bestCorner(gain: readonly Rational[], rows: readonly (readonly Rational[])[], limits: readonly Rational[]) {
  const lines = [...rows.map((row, i) => [...row, limits[i]!]), whole(1, 0, 0), whole(0, 1, 0)] as Rational[][]
  const at = ([a, b]: readonly Rational[], [x, y]: readonly Rational[]) => add(multiply(a!, x!), multiply(b!, y!))
  const corners = lines.flatMap((p, i) =>
    lines.slice(i + 1).flatMap((q) => {
      const det = subtract(multiply(p[0]!, q[1]!), multiply(p[1]!, q[0]!))
      if (det.n === 0n) return []
      const x = divide(subtract(multiply(p[2]!, q[1]!), multiply(p[1]!, q[2]!)), det)
      const y = divide(subtract(multiply(p[0]!, q[2]!), multiply(p[2]!, q[0]!)), det)
      const fits = x.n >= 0n && y.n >= 0n && rows.every((row, k) => compare(at(row, [x, y]), limits[k]!) <= 0)
      return fits ? [at(gain, [x, y])] : []
    }),
  )
  return corners.reduce<Rational | null>((best, v) => (best === null || compare(v, best) > 0 ? v : best), null)
}

test('the answer is that of the best corner, for any small program', () => {
  fc.assert(
    fc.property(programs, ({ gain, rows, limits }) => {
      const all = [...rows.map((r) => whole(...r)), whole(1, 0), whole(0, 1)]
      const ends = [...whole(...limits.slice(0, rows.length)), ...whole(20, 20)]
      const solved = solveLinear({ gain: whole(...gain), rows: all, limits: ends })
      const best = bestCorner(whole(...gain), all, ends)
      if (best === null) return assert.equal(solved.kind, 'none')
      assert.ok(solved.kind === 'best')
      assert.deepEqual(solved.value, best)
      for (const [i, row] of all.entries())
        assert.ok(
          compare(
            row.reduce((s, a, k) => add(s, multiply(a, solved.x[k]!)), zero),
            ends[i]!,
          ) <= 0,
        )
    }),
    { numRuns: 300 },
  )
})
