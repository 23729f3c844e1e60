import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { breakable, softened } from './soft-hyphens.ts'

test('the long words of the methods may break in a narrow head, in either case', () => {
  assert.equal(softened('Transformasi'), 'Transfor\u00admasi')
  assert.equal(softened('DAPAT DIINTERVENSI'), 'DAPAT DIINTER\u00adVENSI')
  assert.equal(softened('Aktual'), 'Aktual')
})

test('only words too long for their place get places to break, and nothing else changes', () => {
  assert.equal(breakable('abcdefghij kl', 9), 'abcdefgh\u200bij kl')
  assert.equal(breakable('abcdefgh ijklmnop', 8), 'abcdefgh ijklmnop')
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '-', '1'), maxLength: 60 }),
      fc.nat(30),
      (text, most) => {
        const broken = breakable(text, most)
        assert.equal(broken.replaceAll('\u200b', ''), text)
        assert.ok(broken.isWellFormed())
        for (const piece of broken.split(/[\s\u200b-]/)) assert.ok([...piece].length <= Math.max(8, most))
      },
    ),
  )
})
