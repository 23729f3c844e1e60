import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { fontPaths } from './fonts.ts'
import { codePointsOf, showable } from './glyphs.ts'

test('every sign that reports use has a shape in each weight', () => {
  for (const path of [fontPaths.regular, fontPaths.semibold, fontPaths.bold]) {
    const points = codePointsOf(readFileSync(path))
    for (const sign of 'Σ≥≤→↑↓✓↔■▲▼●☐☑−–—…·“”‘’×±²½é□') assert.ok(points.has(sign.codePointAt(0)!), sign)
    for (const sign of '😀א字') assert.ok(!points.has(sign.codePointAt(0)!), sign)
  }
})

test('a sign without a shape becomes one box, and signs that would turn the text around are left out', () => {
  assert.equal(showable('Isu 1 → 90, naïve “−1,5”'), 'Isu 1 → 90, naïve “−1,5”')
  assert.equal(showable('orang 👩‍👩‍👧‍👦 dan 😀!'), 'orang □ dan □!')
  assert.equal(showable('שלום 46.109'), '□□□□ 46.109')
  assert.equal(showable('a\u202eb\u2066c\u0000d\u0007e\ud800f'), 'abcde□f')
  assert.equal(showable('e\u0301'), 'é')
  assert.equal(showable('satu\r\ndua\u2028tiga\tempat'), 'satu\ndua\ntiga empat')
})

test('whatever is typed, only signs with a shape are left, and nothing changes a second time', () => {
  const drawn = codePointsOf(readFileSync(fontPaths.regular))
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const shown = showable(text)
      for (const sign of shown) assert.ok(drawn.has(sign.codePointAt(0)!) || sign === '\n', JSON.stringify(sign))
      assert.equal(showable(shown), shown)
    }),
    { numRuns: 50 },
  )
})
