import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspectPicture } from './inspect-picture.ts'
import { shareStrip } from './share-strip.ts'

const frame = { title: 'Menurut jenis', description: 'Fakir miskin 85,2%', width: 720 }
const parts = [
  { label: 'Fakir miskin', value: 39_304, text: '39.304 · 85,2%' },
  { label: 'Lanjut usia telantar', value: 4085, text: '4.085 · 8,9%' },
  { label: '24 jenis lain', value: 2720, text: '2.720 · 5,9%' },
]

test('parts of the strip are as wide as their shares, within a few px', () => {
  const strip = inspectPicture(shareStrip({ ...frame, parts })).rects.filter((r) => r.height > 30)
  assert.deepEqual(
    strip.map((r) => Math.round((100 * r.width) / 720)),
    [85, 9, 6],
  )
})

test('each part has its label and number in the legend, the giant in the strip as well', () => {
  const words = inspectPicture(shareStrip({ ...frame, parts })).texts.map((t) => t.words)
  assert.deepEqual(words.slice(0, 2), ['Fakir miskin', '39.304 · 85,2%'])
  assert.deepEqual(
    words.slice(2),
    parts.flatMap((p) => [p.label, p.text]),
  )
})

test('parts that are all 0 have no strip, but are told', () => {
  const { rects, texts } = inspectPicture(shareStrip({ ...frame, parts: [{ label: 'Pengemis', value: 0, text: '0' }] }))
  assert.equal(rects.filter((r) => r.height > 30).length, 0)
  assert.deepEqual(
    texts.map((t) => t.words),
    ['Pengemis', '0'],
  )
})

test('a hostile label is text and nothing else', () => {
  const label = '<script>alert("x")</script>'
  const svg = shareStrip({ ...frame, parts: [{ label, value: 1, text: '1' }] })
  assert.ok(!svg.includes('<script'))
  assert.ok(inspectPicture(svg).texts.some((t) => t.words === label))
})
