import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  acceptabilityBars,
  bars,
  boundaryMap,
  cellGrid,
  columns,
  fishbone,
  heatmap,
  intervalChart,
  quadrantPlot,
  shareStrip,
  tileMap,
} from './index.ts'
import { inspectPicture, type Seen } from './inspect-picture.ts'
import { anyCount, anyWidth, strangeText } from './strange.ts'
import type { Box } from './svg.ts'

const frame = { title: strangeText, description: strangeText, width: anyWidth }
const several = { maxLength: 12 }
const share = fc.double({ min: 0, max: 1, noNaN: true })

const quadrant = fc.record({ key: strangeText, name: strangeText, marked: fc.boolean() })
const axis = fc.double({ min: -9, max: 9, noNaN: true })

const draws: Readonly<Record<string, fc.Arbitrary<() => string>>> = {
  shareStrip: fc
    .record({
      ...frame,
      parts: fc.array(fc.record({ label: strangeText, value: anyCount, text: strangeText }), several),
    })
    .map((picture) => () => shareStrip(picture)),
  bars: fc
    .record({
      ...frame,
      max: anyCount,
      rows: fc.array(
        fc.record({ label: strangeText, value: fc.option(anyCount), text: strangeText, note: strangeText }),
        several,
      ),
    })
    .map((picture) => () => bars(picture)),
  acceptabilityBars: fc
    .record({
      ...frame,
      legend: fc.array(strangeText, several),
      rows: fc.array(
        fc.record({ label: strangeText, shares: fc.array(share, several), texts: fc.array(strangeText, several) }),
        several,
      ),
    })
    .map((picture) => () => acceptabilityBars(picture)),
  intervalChart: fc
    .record({
      ...frame,
      legend: fc.record({ interval: strangeText, now: strangeText }),
      rows: fc.array(
        fc.record({
          ...{ label: strangeText, low: share, high: share, now: share },
          texts: fc.record({ low: strangeText, high: strangeText, now: strangeText }),
        }),
        several,
      ),
    })
    .map((picture) => () => intervalChart(picture)),
  boundaryMap: fc
    .record({
      ...frame,
      legend: fc.record({
        classes: fc.array(fc.record({ from: anyCount, text: strangeText }), { maxLength: 5 }),
        missing: strangeText,
      }),
      // Regions lie beside each other, as on a map: each within a square of its own.
      shapes: fc.array(
        fc.record({
          ...{ label: strangeText, value: fc.option(anyCount), text: strangeText },
          corners: fc.array(
            fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
            {
              maxLength: 12,
            },
          ),
        }),
        several,
      ),
    })
    .map(({ shapes, ...picture }) => () => {
      const placed = shapes.map(({ corners, ...shape }, i) => ({
        ...shape,
        outline: [corners.map(([x, y]) => [103 + (i % 4) * 1.01 + x, -3 - Math.floor(i / 4) * 1.01 + y] as const)],
      }))
      return boundaryMap({ ...picture, shapes: placed })
    }),
  columns: fc
    .record({
      ...frame,
      legend: fc.record({ partly: strangeText, missing: strangeText }),
      columns: fc.array(
        fc.record({
          ...{ label: strangeText, value: fc.option(anyCount), text: strangeText, partly: fc.boolean() },
          begins: fc.option(strangeText),
        }),
        several,
      ),
    })
    .map(({ columns: all, ...picture }) => () => {
      const shown = all.map(({ begins, ...column }) => (begins === null ? column : { ...column, begins }))
      return columns({ ...picture, columns: shown })
    }),
  heatmap: fc
    .record({
      ...frame,
      legend: fc.record({ classes: fc.array(strangeText, { maxLength: 5 }), missing: strangeText }),
      columns: fc.array(strangeText, { maxLength: 40 }),
      rows: fc.array(
        fc.record({
          label: strangeText,
          cells: fc.array(
            fc.record({ step: fc.option(fc.nat({ max: 6 })), text: strangeText, short: strangeText }),
            several,
          ),
        }),
        several,
      ),
    })
    .map((picture) => () => heatmap(picture)),
  cellGrid: fc
    .record({
      ...frame,
      columns: fc.array(strangeText, { maxLength: 4 }),
      rows: fc.array(
        fc.record({
          label: strangeText,
          cells: fc.array(fc.record({ key: strangeText, name: strangeText, marked: fc.boolean() }), several),
        }),
        { maxLength: 4 },
      ),
    })
    .map((picture) => () => cellGrid(picture)),
  fishbone: fc
    .record({
      ...frame,
      head: strangeText,
      legend: fc.record({ proven: strangeText, supposed: strangeText }),
      spines: fc.array(
        fc.record({
          name: strangeText,
          causes: fc.array(fc.record({ text: strangeText, depth: fc.nat({ max: 9 }), proven: fc.boolean() }), {
            maxLength: 5,
          }),
        }),
        { maxLength: 7 },
      ),
    })
    .map((picture) => () => fishbone(picture)),
  quadrantPlot: fc
    .record({
      ...frame,
      quadrants: fc.tuple(quadrant, quadrant, quadrant, quadrant),
      point: fc.option(fc.record({ x: axis, y: axis })),
      limit: fc.double({ min: 0.001, max: 4, noNaN: true }),
      ends: fc.record({ left: strangeText, right: strangeText, top: strangeText, bottom: strangeText }),
      pointText: strangeText,
    })
    .map((picture) => () => quadrantPlot(picture)),
  tileMap: fc
    .record({
      ...frame,
      legend: fc.record({
        classes: fc.array(fc.record({ from: anyCount, text: strangeText }), { maxLength: 5 }),
        missing: strangeText,
      }),
      tiles: fc.uniqueArray(
        fc.record({
          ...{ label: strangeText, value: fc.option(anyCount), text: strangeText },
          ...{ column: fc.integer({ min: -3, max: 9 }), row: fc.integer({ min: -3, max: 9 }) },
        }),
        { selector: (t) => `${t.column} ${t.row}`, maxLength: 40 },
      ),
    })
    .map((picture) => () => tileMap(picture)),
}

for (const [name, draw] of Object.entries(draws))
  test(`${name}: whatever it is given, the picture is well-formed, inside its frame, and no words touch`, () => {
    fc.assert(
      fc.property(draw, (make) => {
        const svg = make()
        assert.equal(svg, make())
        checkRoom(inspectPicture(svg))
      }),
      { numRuns: 60 },
    )
  })

const slack = 0.02

function checkRoom(seen: Seen): void {
  const frame = { x: 0, y: 0, width: seen.width, height: seen.height }
  for (const box of [...seen.rects, ...seen.texts])
    assert.ok(isInside(box, frame), `${JSON.stringify(box)} leaves the picture`)
  for (const text of seen.texts) assert.ok(text.size >= 14)
  eachPair(seen.texts, (a, b) => assert.ok(!touch(a, b), `"${a.words}" touches "${b.words}"`))
  eachPair(seen.rects, (a, b) => assert.ok(!touch(a, b), `${JSON.stringify(a)} lies on ${JSON.stringify(b)}`))
  for (const text of seen.texts)
    for (const mark of seen.rects)
      assert.ok(!touch(text, mark) || isInside(text, mark), `"${text.words}" leaves its mark`)
}

function eachPair<T>(items: readonly T[], check: (a: T, b: T) => void): void {
  items.forEach((a, i) => {
    for (const b of items.slice(i + 1)) check(a, b)
  })
}

function touch(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return across > slack && down > slack
}

function isInside(a: Box, b: Box): boolean {
  const across = a.x >= b.x - slack && a.x + a.width <= b.x + b.width + slack
  return across && a.y >= b.y - slack && a.y + a.height <= b.y + b.height + slack
}

test('nothing to draw yet is said in the words of the caller', () => {
  const nothing = { title: 'Menurut jenis', description: 'Bagian tiap jenis', width: 328, empty: 'Belum ada angka.' }
  const plain = { key: '', name: '', marked: false }
  const ends = { left: '', right: '', top: '', bottom: '' }
  const pictures = [
    shareStrip({ ...nothing, parts: [] }),
    bars({ ...nothing, rows: [] }),
    columns({ ...nothing, columns: [], legend: { partly: '', missing: '' } }),
    heatmap({ ...nothing, rows: [], columns: [], legend: { classes: [], missing: '' } }),
    acceptabilityBars({ ...nothing, rows: [], legend: [] }),
    intervalChart({ ...nothing, rows: [] }),
    tileMap({ ...nothing, tiles: [], legend: { classes: [], missing: '' } }),
    boundaryMap({ ...nothing, shapes: [], legend: { classes: [], missing: '' } }),
    cellGrid({ ...nothing, columns: [], rows: [] }),
    fishbone({ ...nothing, head: '', spines: [], legend: { proven: '', supposed: '' } }),
    quadrantPlot({ ...nothing, quadrants: [plain, plain, plain, plain], point: null, limit: 1, ends, pointText: '' }),
  ]
  for (const svg of pictures) {
    const { texts, titles } = inspectPicture(svg)
    assert.deepEqual([texts.map((t) => t.words), titles], [['Belum ada angka.'], ['Menurut jenis']])
  }
})

test('a number that is none, or below 0, is refused', () => {
  const frame = { title: '', description: '', width: 720 }
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -1]) {
    const row = { label: '', value, text: '' }
    assert.throws(() => bars({ ...frame, rows: [row] }), RangeError)
    assert.throws(() => shareStrip({ ...frame, parts: [row] }), RangeError)
    assert.throws(() => columns({ ...frame, columns: [row], legend: { partly: '', missing: '' } }), RangeError)
    const legend = { classes: [{ from: 0, text: '' }], missing: '' }
    assert.throws(() => tileMap({ ...frame, legend, tiles: [{ ...row, column: 0, row: 0 }] }), RangeError)
    const interval = { label: '', low: 0, high: value, now: 0, texts: { low: '', high: '', now: '' } }
    assert.throws(() => intervalChart({ ...frame, rows: [interval] }), RangeError)
    assert.throws(
      () => acceptabilityBars({ ...frame, legend: [], rows: [{ label: '', shares: [value], texts: [] }] }),
      RangeError,
    )
  }
})

test('a picture too narrow for words is refused', () => {
  assert.throws(() => bars({ title: '', description: '', width: 239, rows: [] }), RangeError)
})
