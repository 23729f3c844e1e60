import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columns } from './columns.ts'
import { inspectPicture } from './inspect-picture.ts'

const frame = { title: 'Tahun demi tahun', description: '', width: 500 }
const legend = { partly: 'sebagian belum melapor', missing: 'belum dilaporkan' }

test('columns are as high as their values, from one base, in the order of the periods', () => {
  const shown = [
    { label: '2019', value: 50, text: '50' },
    { label: '2020', value: 100, text: '100' },
    { label: '2021', value: 25, text: '25' },
  ]
  const { rects, texts } = inspectPicture(columns({ ...frame, columns: shown, legend }))
  const heights = rects.map(({ height }) => height)
  assert.equal(rects.length, 3)
  assert.ok(Math.abs(heights[0]! / heights[1]! - 0.5) < 0.02 && Math.abs(heights[2]! / heights[1]! - 0.25) < 0.02)
  assert.equal(new Set(rects.map(({ y, height }) => Math.round(y + height))).size, 1)
  const years = texts.filter(({ words }) => /^20/.test(words)).toSorted((a, b) => a.x - b.x)
  assert.deepEqual(
    years.map(({ words }) => words),
    ['2019', '2020', '2021'],
  )
})

test('a period that nobody reported is no column of height 0, and the break between two databases is named', () => {
  const shown = [
    { label: '2024', value: 0, text: '0' },
    { label: '2025', value: null, text: 'belum dilaporkan', begins: 'DTSEN' },
  ]
  const svg = columns({ ...frame, columns: shown, legend })
  const said = inspectPicture(svg).texts.map(({ words }) => words)
  assert.ok(said.includes('0'))
  assert.ok(said.some((words) => words.includes('DTSEN')))
  assert.match(svg, /fill="none"/)
})
