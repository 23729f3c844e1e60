import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawnRecaps } from '../../../../test/support/recap-layouts.ts'
import { lahatNames } from '../../../../test/support/recap-names.ts'
import { propose } from './propose.ts'
import { RowReader } from './row-reader.ts'

for (const { name, fileName, sheets, figures, villages } of drawnRecaps)
  test(`a recap goes in whole as the office drew it: ${name}`, () => {
    const known = lahatNames([], villages)
    const samples = sheets.map(({ name: sheet, rows }) => ({
      sheet,
      rows: rows.map((cells, i) => ({ sheet, line: i + 1, cells })),
      count: rows.length,
    }))
    const plan = propose(samples, fileName, known)
    const reader = new RowReader(plan, known)
    const staged = [...samples.flatMap(({ rows }) => rows.flatMap((row) => reader.read(row))), ...reader.end()]
    const wrong = staged.filter(({ problem }) => problem !== null)
    assert.deepEqual(wrong.slice(0, 3), [])
    const read = new Map(staged.map((f) => [`${f.category} ${f.region} ${f.period} ${f.unit} ${f.sex}`, f.value]))
    assert.equal(read.size, staged.length)
    const sorted = (map: ReadonlyMap<string, number | null>) =>
      Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)))
    assert.deepEqual(sorted(read), sorted(figures))
    assert.deepEqual(reader.totals.wrong, [])
  })
