import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sheetOf } from '../../../test/support/sheet.ts'
import { analyse } from '../../methods/analysis/analyse.ts'
import { usg, usgTieBreak } from '../../methods/scoring/usg/usg.ts'
import { analysisJson } from './analysis-json.ts'
import { headline } from './headline.ts'

const heading = { study: { id: 'uji', title: 'Uji' }, titles: new Map<string, string>() }
const rows = (n: number, row: number[]) => Array.from({ length: n }, () => row)

test('a long tie stands once in the JSON, and each issue names twenty others of it', () => {
  const json = analysisJson(analyse({ method: usg, sheet: sheetOf(usg, rows(100, [3, 4, 5])) }), heading)
  assert.deepEqual(
    json.ties.map((t) => [t.rank, t.issues.length]),
    [[1, 100]],
  )
  assert.deepEqual(json.issues[99]!.tiedWith, json.ties[0]!.issues.slice(0, 20))
  assert.ok(json.issues.every((i) => i.tiedWith.length === 20 && !i.tiedWith.includes(i.id)))
})

test('those that a tie rule set apart are named beside each issue, twenty at most', () => {
  const mixed = [...rows(30, [5, 3, 4]), ...rows(2, [4, 4, 4])]
  const json = analysisJson(analyse({ method: usgTieBreak, sheet: sheetOf(usgTieBreak, mixed) }), heading)
  assert.deepEqual(json.issues[0]!.setApartFrom, ['isu-31', 'isu-32'])
  assert.deepEqual(json.issues[31]!.setApartFrom, json.ties[0]!.issues.slice(0, 20))
  assert.deepEqual(json.issues[31]!.tiedWith, ['isu-31'])
})

test('a sentence names twelve of the issues that tie, and counts the others', () => {
  const analysis = analyse({ method: usg, sheet: sheetOf(usg, rows(1500, [3, 4, 5])) })
  assert.ok(headline(analysis, 'id').includes('isu 12, dan 1.488 lainnya seri di peringkat 1'))
  assert.ok(headline(analysis, 'en').includes('issue 12, and 1,488 more tie for rank 1'))
})
