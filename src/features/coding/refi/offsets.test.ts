import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { keptPlaces, keptText, likelySchemes, schemesFor } from './offsets.ts'

const word = fc.constantFrom('petugas', 'desa', '😀', 'te\u0301rlantar', 'data', '👩🏽‍⚕️', 'שלום')
const gap = fc.constantFrom(' ', '\r\n', '\n', ', ', '\r\n\r\n')
const raw = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 60 }))
  .map(([mark, parts]) => (mark ? '\ufeff' : '') + parts.flat().join(''))

test('every place of every scheme leads to the sign that stands there', () => {
  fc.assert(
    fc.property(raw, (text) => {
      const kept = [...keptText(text)]
      for (const scheme of schemesFor(text)) {
        const places = keptPlaces(text, scheme)
        assert.equal(places.at(-1), kept.length)
        assert.ok(places.every((p, i) => i === 0 || p >= places[i - 1]!))
        assert.equal(new Set(places).size, kept.length + 1)
      }
      if (schemesFor(text).length === 1)
        assert.deepEqual(keptPlaces(text, schemesFor(text)[0]!).length, kept.length + 1)
    }),
  )
})

test('the scheme that made the places is found again', () => {
  const signs = '😀👍 Petugas datang\r\nsekali 😀 setahun.\r\nWarga 👩🏽‍⚕️ menunggu lama sekali di 😀 balai desa.\r\n'
  const text = `\ufeff${signs.repeat(6)}`
  const kept = [...keptText(text)]
  for (const scheme of schemesFor(text)) {
    const places = keptPlaces(text, scheme)
    const spans = []
    for (let start = 0; start < kept.length; start++) {
      const isStart = /\p{L}/u.test(kept[start]!) && !/\p{L}/u.test(kept[start - 1] ?? ' ')
      if (!isStart) continue
      let end = start
      while (/\p{L}/u.test(kept[end] ?? ' ')) end++
      spans.push({ start: places.indexOf(start), end: places.indexOf(end), quoted: null })
    }
    assert.deepEqual(likelySchemes(text, spans)[0]!.scheme, scheme)
  }
})

test('a quoted text decides where borders of words do not', () => {
  const text = 'a b c 😀 a b c d'
  const spans = [{ start: 9, end: 10, quoted: 'a…' }]
  assert.deepEqual(likelySchemes(text, spans)[0]!.scheme.unit, 'utf16')
})

test('where nothing tells them apart the standard holds', () => {
  assert.deepEqual(
    likelySchemes('petugas desa', []).map((s) => s.scheme),
    [{ unit: 'codePoints', lineEnd: 'two', byteOrderMark: 'counted' }],
  )
  assert.equal(likelySchemes('😀 desa', [])[0]!.scheme.unit, 'codePoints')
})
