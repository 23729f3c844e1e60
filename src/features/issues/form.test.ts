import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Row } from '../../base/row.ts'
import { usg } from '../../methods/scoring/usg/usg.ts'
import { parseScored, sheetLimits } from './form.ts'
import { scoreProblemText } from './method-text.ts'

const rows = (n: number, values: (i: number) => Row['values']): Row[] =>
  Array.from({ length: n }, (_, i) => ({ row: i + 2, values: values(i) }))

const criteria = Array.from({ length: 100 }, (_, k) => ({ ...usg.criteria[0]!, id: `k${k}` }))

function refused(issues: number, raters: number) {
  const read = parseScored(
    { ...usg, criteria },
    {
      issues: rows(issues, (i) => ({ id: `isu-${i}` })),
      scores: rows(raters, (i) => ({ issue: 'isu-0', criterion: 'k0', rater: `p${i}`, points: '1' })),
      printed: [],
    },
  )
  if (read.ok) return null
  const [problem] = read.problems
  return { code: problem!.code, texts: (['id', 'en'] as const).map((lang) => scoreProblemText(problem!, lang)) }
}

test('three short tables that ask for a billion cells are refused before any is held', () => {
  const before = process.memoryUsage().rss
  const { code, texts } = refused(3000, 3000)!
  assert.equal(code, 'sheetTooLarge')
  assert.ok(process.memoryUsage().rss - before < 50_000_000)
  assert.ok(texts[0]!.includes('3.000 isu × 100 kriteria × 3.000 penilai lebih dari 500.000 nilai'), texts[0]!)
  assert.ok(texts[1]!.includes('3,000 issues × 100 criteria × 3,000 raters are more than 500,000 scores'), texts[1]!)
})

test('a sheet is read up to its limit', () => {
  assert.equal(refused(50, sheetLimits.cells / 100 / 50), null)
  assert.equal(refused(50, sheetLimits.cells / 100 / 50 + 1)?.code, 'sheetTooLarge')
  assert.equal(refused(sheetLimits.issues + 1, 0)?.code, 'tooManyIssues')
})
