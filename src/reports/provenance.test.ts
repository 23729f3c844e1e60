import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { joinProvenance, rowRanges } from './provenance.ts'

test('rows of one file are joined into runs, files stay apart, places without rows stay', () => {
  const places = ['scores.csv baris 2', 'scores.csv baris 4', 'printed.csv baris 2', '', 'scores.csv baris 3, 9–11']
  assert.equal(joinProvenance(places), 'scores.csv baris 2–4, 9–11; printed.csv baris 2')
  assert.equal(
    joinProvenance(['recap.csv region 16.04.01', 'method.json', 'method.json']),
    'recap.csv region 16.04.01; method.json',
  )
  assert.equal(joinProvenance([]), '')
})

test('joining what was joined changes nothing, and no row is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (rows) => {
      const joined = joinProvenance(rows.map((row) => `a.csv baris ${row}`))
      assert.equal(joinProvenance([joined]), joined)
      assert.equal(joined, `a.csv baris ${rowRanges(rows)}`)
      const back = joined
        .replace('a.csv baris ', '')
        .split(', ')
        .flatMap((run) => {
          const [from, to = from] = run.split('–').map(Number)
          return Array.from({ length: to! - from! + 1 }, (_, i) => from! + i)
        })
      assert.deepEqual(
        back,
        [...new Set(rows)].toSorted((a, b) => a - b),
      )
    }),
  )
})
