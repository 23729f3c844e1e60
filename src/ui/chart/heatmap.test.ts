import assert from 'node:assert/strict'
import { test } from 'node:test'
import { colour, contrast, inkOn } from '../colour.ts'
import { heatmap } from './heatmap.ts'
import { inspectPicture } from './inspect-picture.ts'
import { darkToPale, stepCount } from './steps.ts'

const legend = { classes: ['kecil', 'sedang', 'besar'], missing: 'belum dilaporkan' }
const picture = {
  ...{ title: 'Jenis dan wilayah', description: '', width: 720, legend, columns: ['Jarai', 'Lahat', 'Pseksu'] },
  rows: [
    {
      label: 'Pengemis',
      cells: [
        { step: 0, text: '0' },
        { step: 2, text: '12.345' },
        { step: null, text: '…' },
      ],
    },
  ],
}

test('a cell has the colour of its class and its number; 0 is a number, and what nobody reported is hatched without one', () => {
  const svg = heatmap(picture)
  const { texts } = inspectPicture(svg)
  const said = texts.map(({ words }) => words)
  assert.ok(said.includes('0') && said.includes('12.345') && !said.includes('…'))
  const fills = [...svg.matchAll(/<path d="[^"]+" fill="([^"]+)"/g)].map(([, fill]) => fill)
  const [largest, , smallest] = darkToPale(3)
  assert.deepEqual(fills.slice(0, 3), [smallest, largest, 'none'])
})

test('where the number has no room its short form stands, and else none', () => {
  const cell = { step: 1, text: '1.234.567', short: '1jt' }
  const words = (width: number, columns: number) => {
    const names = Array.from({ length: columns }, (_, i) => `Desa ${i}`)
    const svg = heatmap({ ...picture, width, columns: names, rows: [{ label: 'A', cells: names.map(() => cell) }] })
    return new Set(inspectPicture(svg).texts.map((t) => t.words))
  }
  assert.ok(words(720, 3).has('1.234.567'))
  assert.ok(words(720, 20).has('1jt'))
  assert.ok(!words(304, 24).has('1jt'))
})

test('columns are called A to Z and on, and their names stand below', () => {
  const names = Array.from({ length: 28 }, (_, i) => `Desa ${i}`)
  const row = { label: 'Pengemis', cells: names.map(() => ({ step: 0, text: '1' })) }
  const said = inspectPicture(heatmap({ ...picture, width: 1000, columns: names, rows: [row] })).texts
  for (const key of ['A', 'Z', 'AB', 'Desa 27']) assert.ok(said.some(({ words }) => words === key))
})

test('more classes than eyes tell apart are refused', () => {
  const classes = Array.from({ length: stepCount + 1 }, (_, i) => `${i}`)
  assert.throws(() => heatmap({ ...picture, legend: { ...legend, classes } }), RangeError)
})

test('a number is readable on every colour of a class', () => {
  for (let count = 1; count <= stepCount; count++)
    for (const fill of darkToPale(count)) assert.ok(contrast(inkOn(fill), fill) >= 4.5, `${fill} of ${count}`)
  assert.ok(contrast(colour.arang, colour.putih) >= 7)
})
