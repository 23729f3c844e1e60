import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspectPicture } from './inspect-picture.ts'
import { intervalChart } from './interval-chart.ts'

function draw(low: number, high: number, now: number, width = 720) {
  const texts = { low: `${100 * low}%`, high: `${100 * high}%`, now: `${100 * now}%` }
  const legend = { interval: 'peringkat pertama tetap', now: 'bobot sekarang' }
  const rows = [{ label: 'Aktual', low, high, now, texts }]
  return inspectPicture(intervalChart({ title: 'Selang bobot', description: '', width, rows, legend }))
}

test('the bar begins and ends where the interval does', () => {
  const whole = draw(0, 1, 0.5).rects[0]!
  const part = draw(0.25, 0.75, 0.5).rects[0]!
  assert.equal(whole.x + whole.width, 720)
  assert.ok(Math.abs(part.width * 2 - whole.width) < 0.03)
  assert.ok(Math.abs(part.x - whole.x - whole.width / 4) < 0.03)
})

test('the ends stand under the bar, the present value over it', () => {
  const { texts, rects } = draw(0.25, 0.75, 0.5)
  const [now, low, high] = ['50%', '25%', '75%'].map((words) => texts.find((t) => t.words === words)!)
  assert.ok(now!.y + now!.height <= rects[0]!.y)
  assert.ok(low!.y >= rects[0]!.y + rects[0]!.height)
  assert.ok(low!.x < now!.x && now!.x < high!.x)
})

test('ends too near for two texts share one, and ends that are alike are told once', () => {
  assert.ok(draw(0.25, 0.26, 0.25).texts.some((t) => t.words === '25% – 26%'))
  assert.equal(draw(0.25, 0.25, 0.25).texts.filter((t) => t.words === '25%').length, 2)
})
