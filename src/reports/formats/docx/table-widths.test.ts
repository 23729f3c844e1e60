import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issuesTable, kindsTable } from '../../../../test/support/report.ts'
import { paperColumns } from '../columns.ts'
import { textWidth } from './look.ts'
import { widthsOf } from './table-widths.ts'

test('columns take their shares of the width where the words fit', () => {
  const widths = widthsOf(paperColumns(kindsTable), []).columns
  kindsTable.columns.forEach(({ width }, k) => {
    assert.ok(Math.abs(widths[k]! - (width / 100) * textWidth) <= 1)
  })
})

test('a narrow column is widened for its longest word, at the cost of the wide ones', () => {
  const { columns: widths, turned } = widthsOf(paperColumns(issuesTable), issuesTable.groups)
  assert.ok(!turned.includes(true))
  const all = widths.reduce((a, b) => a + b)
  assert.ok(all <= textWidth && all > textWidth - widths.length)
  assert.ok(widths.at(-1)! > (10 / 119) * textWidth)
  assert.ok(widths[1]! < (30 / 119) * textWidth)
})

test('columns that cannot all fit share the page under turned heads', () => {
  const column = { ...paperColumns(issuesTable)[4]!, longest: 'x'.repeat(16) }
  const columns = Array.from({ length: 20 }, () => column)
  const { columns: widths, turned } = widthsOf(columns, [])
  assert.ok(!turned.includes(false))
  assert.ok(widths.reduce((a, b) => a + b) <= textWidth)
  assert.equal(new Set(widths).size, 1)
})
