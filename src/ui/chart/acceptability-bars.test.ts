import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acceptabilityBars } from './acceptability-bars.ts'
import { inspectPicture } from './inspect-picture.ts'

const frame = { title: 'Apakah urutannya kokoh?', description: '', width: 720 }
const ranks = (count: number) => Array.from({ length: count }, (_, i) => `Peringkat ${i + 1}`)

function partsOf(shares: readonly number[], texts: readonly string[], width = 720) {
  const rows = [{ label: 'Isu 1', shares, texts }]
  const seen = inspectPicture(acceptabilityBars({ ...frame, width, rows, legend: ranks(shares.length) }))
  return { ...seen, parts: seen.rects.filter((r) => r.height > 20) }
}

test('parts are as wide as the shares, and their numbers stand in them', () => {
  const { parts, texts } = partsOf([0, 4 / 7, 3 / 7], ['0', '4/7', '3/7'])
  assert.deepEqual([parts.length, (parts[0]!.width / parts[1]!.width).toFixed(1)], [2, '1.3'])
  assert.deepEqual(
    texts.map((t) => t.words),
    ['Isu 1', '4/7', '3/7', 'Peringkat 1', 'Peringkat 2', 'Peringkat 3'],
  )
})

test('a number that does not fit its part stands in the title', () => {
  const { texts, titles } = partsOf([0.01, 0.99], ['1%', '99%'])
  assert.ok(!texts.some((t) => t.words === '1%'))
  assert.ok(titles.includes('Peringkat 1: 1%'))
})

test('shares that do not reach 1 leave the rest of the bar empty', () => {
  const whole = partsOf([0.5, 0.5], ['', '']).parts.at(-1)!
  const half = partsOf([0.25, 0.25], ['', '']).parts
  const end = half.at(-1)!.x + half.at(-1)!.width
  assert.ok(Math.abs(whole.x + whole.width - 720) < 1)
  assert.ok(Math.abs(end - half[0]!.x - (720 - half[0]!.x) / 2) < 1)
})

test('ranks from the fifth on share one entry of the legend when there are more than five', () => {
  const words = partsOf(Array(7).fill(1 / 7), Array(7).fill('')).texts.map((t) => t.words)
  assert.deepEqual(words.slice(1), [...ranks(4), 'Peringkat 5 … Peringkat 7'])
  assert.deepEqual(
    partsOf(Array(5).fill(0.2), Array(5).fill(''))
      .texts.map((t) => t.words)
      .slice(1),
    ranks(5),
  )
})
