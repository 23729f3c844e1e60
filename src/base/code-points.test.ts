import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { codePoints, countPoints, offsetOf } from './code-points.ts'

test('a place counted in code points is where walking the whole text finds it', () => {
  const part = fc.constantFrom('a', 'é', '😀', '\n', 'x'.repeat(700), '😀'.repeat(1025))
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), fc.nat(9000), (parts, point) => {
      const text = parts.join('')
      const signs = [...text]
      assert.equal(countPoints(text), signs.length)
      assert.equal(offsetOf(codePoints(text), point), signs.slice(0, point).join('').length)
    }),
  )
})

test('a place beyond every text is its end', () => {
  assert.equal(offsetOf(codePoints('😀a'), 999_999_999_999_999), 3)
  assert.equal(offsetOf(codePoints(''), 0), 0)
})
