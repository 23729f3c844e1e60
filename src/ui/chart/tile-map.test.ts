import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lahat } from '../../reference/regions/lahat.ts'
import { inspectPicture } from './inspect-picture.ts'
import { tileMap } from './tile-map.ts'

const frame = { title: 'Menurut kecamatan', description: '' }
const legend = {
  classes: [
    { from: 0, text: 'di bawah 1.000' },
    { from: 1000, text: '1.000 ke atas' },
  ],
  missing: 'belum melapor',
}

/** The districts of Lahat side by side; the second has not reported. */
function draw(width: number, columns = 6) {
  const tiles = lahat.parts.map(({ name }, i) => ({
    ...{ label: name, value: i === 1 ? null : i * 100, text: i === 1 ? 'belum melapor' : `${i * 100}` },
    ...{ column: i % columns, row: Math.floor(i / columns) },
  }))
  return { ...inspectPicture(tileMap({ ...frame, width, tiles, legend })), tiles }
}

test('every tile carries its whole name and number where there is room', () => {
  const { texts, rects, tiles } = draw(720)
  const words = texts.map((t) => t.words).join(' ')
  for (const tile of tiles) assert.ok(words.includes(`${tile.label} ${tile.text}`), tile.label)
  const faces = rects.filter((r) => r.height > 40)
  assert.equal(faces.length, tiles.length - 1)
  const widths = faces.map((r) => r.width)
  assert.ok(Math.max(...widths) - Math.min(...widths) <= 1.01)
})

test('on a phone tiles carry a key and their number, and every name stands whole in a list', () => {
  const { texts, tiles } = draw(328)
  const words = texts.map((t) => t.words)
  for (const [i, tile] of tiles.entries()) {
    assert.ok(words.includes(tile.label), tile.label)
    assert.equal(words.filter((w) => w === `${i + 1}`).length, 2)
    assert.equal(words.filter((w) => w === tile.text).length >= (tile.value === null ? 1 : 2), true, tile.label)
  }
})

test('a value belongs to the last class it reaches', () => {
  const svg = (value: number) =>
    tileMap({ ...frame, width: 328, legend, tiles: [{ label: 'Lahat', value, text: 'n', column: 0, row: 0 }] })
  assert.equal(svg(0), svg(999))
  assert.equal(svg(1000), svg(1e9))
  assert.notEqual(svg(999), svg(1000))
})

test('the hatch is explained when a tile has it, and only then', () => {
  const told = (value: number | null) =>
    tileMap({ ...frame, width: 328, legend, tiles: [{ label: 'Lahat', value, text: '', column: 0, row: 0 }] })
  assert.ok(told(null).includes('belum melapor'))
  assert.ok(!told(0).includes('belum melapor'))
})

test('two tiles in one cell, half a cell, and six classes are refused', () => {
  const tile = { label: 'Lahat', value: 1, text: '1', column: 2, row: 2 }
  const map = { ...frame, width: 720, legend }
  assert.throws(() => tileMap({ ...map, tiles: [tile, { ...tile, label: 'Jarai' }] }), RangeError)
  assert.throws(() => tileMap({ ...map, tiles: [{ ...tile, row: 0.5 }] }), RangeError)
  const classes = Array.from({ length: 6 }, (_, i) => ({ from: i, text: `${i}` }))
  assert.throws(() => tileMap({ ...map, legend: { classes, missing: '' }, tiles: [tile] }), RangeError)
})
