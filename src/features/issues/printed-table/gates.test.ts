import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codes, understood } from '../../../../test/support/printed-table.ts'
import { analyseTable } from './table-analysis.ts'

test('APKL with ticks: all four must be yes, in whatever order they are printed', async () => {
  for (const heads of ['Aktual;Problematik;Kekhalayakan;Kelayakan', 'Kekhalayakan;Kelayakan;Aktual;Problematik']) {
    const table = await understood(`No;Isu;${heads};Peringkat\n1;Satu;+;+;-;+;1\n2;Dua;+;+;+;+;2\n`)
    const analysis = analyseTable(table)
    assert.equal(analysis.method.id, 'apkl-ya-tidak')
    assert.deepEqual(
      analysis.standings.map((s) => s.rank),
      [null, 1],
    )
    assert.ok(analysis.findings.some((f) => f.code === 'rankedDespiteGate' && f.issue === 'isu-1'))
    assert.ok(codes(table).includes('apklAllYes'))
  }
})

test('APKL with points names the gates that could have been meant, and how many each turns away', async () => {
  const table = await understood(
    'No;Isu;A;P;K;L;Total;Peringkat\n1;Satu;4;4;5;2;15;1\n2;Dua;4;3;3;1;11;3\n3;Tiga;3;3;3;3;12;2\n',
  )
  assert.deepEqual(
    table.notes.find((n) => n.code === 'apklGates'),
    { code: 'apklGates', values: { layak: 2, total: 1 } },
  )
  assert.deepEqual(
    analyseTable(table).standings.map((s) => s.rank),
    [1, 3, 2],
  )
})
