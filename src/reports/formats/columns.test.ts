import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issuesTable, kindsTable } from '../../../test/support/report.ts'
import { paperColumns } from './columns.ts'

test('a column knows the parts of its head and the longest word below it, the row of totals included', () => {
  const columns = paperColumns(issuesTable)
  assert.deepEqual(columns[4]!.headParts, ['Transfor', 'masi'])
  assert.deepEqual(columns[7]!.headParts, ['Dapat', 'Diinter', 'vensi'])
  assert.deepEqual(
    columns.map(({ longest }) => longest),
    ['1', 'maksimalnya', '15', '15', '15', '15', '18', '12', '90', '2'],
  )
  assert.equal(paperColumns(kindsTable)[2]!.longest, '39.304')
})
