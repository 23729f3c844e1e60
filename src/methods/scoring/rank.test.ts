import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sheetOf } from '../../../test/support/sheet.ts'
import { analyse } from '../analysis/analyse.ts'
import { standings } from './rank.ts'
import { usg, usgTieBreak } from './usg/usg.ts'

test('thirty thousand equal issues are one tie that is held and said once', () => {
  const rows = Array.from({ length: 30_000 }, () => [3, 4, 5])
  const start = process.cpuUsage()
  const { standings: all, findings } = analyse({ method: usg, sheet: sheetOf(usg, rows) })
  const { user } = process.cpuUsage(start)
  assert.equal(all[0]!.tie.length, 30_000)
  assert.ok(all.every((s) => s.tie === all[0]!.tie))
  assert.deepEqual(
    findings.map((f) => (f.code === 'tie' ? f.issues.length : f.code)),
    [30_000, 'constantCriteria'],
  )
  assert.ok(user < 3_000_000, `${user / 1000} ms`)
})

test('what a tie rule leaves equal is told below the first place too', () => {
  const rows = [
    [5, 3, 4],
    [5, 3, 4],
    [4, 4, 4],
    [4, 4, 4],
  ]
  const { findings } = analyse({ method: usgTieBreak, sheet: sheetOf(usgTieBreak, rows) })
  assert.deepEqual(
    findings.flatMap((f) => (f.code === 'tie' ? [[f.rank, ...f.issues]] : [])),
    [
      [1, 'isu-1', 'isu-2'],
      [3, 'isu-3', 'isu-4'],
    ],
  )
  assert.deepEqual(standings(usgTieBreak, sheetOf(usgTieBreak, rows))[2]!.ruledApart, [
    'isu-1',
    'isu-2',
    'isu-3',
    'isu-4',
  ])
})
