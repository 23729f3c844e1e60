import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ppks } from '../../reference/ppks.ts'
import { psks } from '../../reference/psks.ts'
import { bars } from './bars.ts'
import { inspectPicture } from './inspect-picture.ts'

const frame = { title: 'Menurut jenis', description: '', width: 720 }
const row = (value: number | null, label = 'Jenis') => ({
  label,
  value,
  text: value === null ? 'belum melapor' : `${value}`,
})

test('bars are as long as their values', () => {
  const [a, b, c] = inspectPicture(bars({ ...frame, rows: [row(4000), row(1000), row(2000)] })).rects
  assert.deepEqual([(a!.width / b!.width).toFixed(2), (a!.width / c!.width).toFixed(2)], ['4.00', '2.00'])
  assert.deepEqual(new Set([a!.x, b!.x, c!.x]).size, 1)
})

test('a common maximum makes two pictures comparable, and never cuts a longer bar', () => {
  const width = (max: number) => inspectPicture(bars({ ...frame, rows: [row(50)], max })).rects[0]!.width
  assert.ok(Math.abs(width(100) * 2 - width(50)) < 0.03)
  assert.equal(width(10), width(50))
})

test('not known is hatched and says why; 0 is a tick; neither is a bar', () => {
  const svg = bars({ ...frame, rows: [row(null), row(0), row(7)] })
  const { rects, texts } = inspectPicture(svg)
  assert.equal(rects.length, 1)
  assert.deepEqual(
    texts.map((t) => t.words),
    ['Jenis', 'belum melapor', 'Jenis', '0', 'Jenis', '7'],
  )
})

test('what is least beside a giant is still seen', () => {
  const { rects } = inspectPicture(bars({ ...frame, rows: [row(1e9), row(1)] }))
  assert.ok(rects[1]!.width >= 3)
})

test('the official names fit whole, on paper and on a phone', () => {
  const rows = [...ppks.categories, ...psks.categories].flatMap(({ name }) => [row(1, name.id), row(1, name.en)])
  for (const width of [720, 328, 304]) {
    const shown = inspectPicture(bars({ ...frame, width, rows })).texts.map((t) => t.words)
    assert.deepEqual(
      shown.filter((words) => words.endsWith('…')),
      [],
    )
  }
})

test('three hundred rows stand under each other', () => {
  const { height, texts } = inspectPicture(bars({ ...frame, rows: Array.from({ length: 300 }, (_, i) => row(i)) }))
  assert.equal(texts.length, 600)
  assert.ok(height > 300 * 20 && height < 300 * 40)
})
