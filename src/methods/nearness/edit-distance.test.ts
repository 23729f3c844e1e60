import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { editDistance } from './edit-distance.ts'

test('the published cases', () => {
  assert.equal(editDistance('kitten', 'sitting'), 3)
  assert.equal(editDistance('saturday', 'sunday'), 3)
  assert.equal(editDistance('ca', 'abc'), 3)
  assert.equal(editDistance('tebat', 'tbeat'), 1)
  assert.equal(editDistance('tanjungsaktipumu', 'tanjungsaktipumi'), 1)
  assert.equal(editDistance('', 'abc'), 3)
})

/** By its definition, without a table: the slow way. */
function slow(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const changed = slow(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1)
  const swapped =
    a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
      ? slow(a.slice(0, -2), b.slice(0, -2)) + 1
      : Number.POSITIVE_INFINITY
  return Math.min(changed, swapped, slow(a.slice(0, -1), b) + 1, slow(a, b.slice(0, -1)) + 1)
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 })

test('it is what its definition says, alike both ways, and a limit only cuts what is beyond it', () => {
  fc.assert(
    fc.property(word, word, fc.nat(5), (a, b, most) => {
      const distance = slow(a, b)
      assert.equal(editDistance(a, b), distance)
      assert.equal(editDistance(b, a), distance)
      assert.equal(editDistance(a, b, most), distance <= most ? distance : Number.POSITIVE_INFINITY)
    }),
    { numRuns: 200 },
  )
})
