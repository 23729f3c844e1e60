import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sheetOf } from '../../../test/support/sheet.ts'
import { analyse } from '../../methods/analysis/analyse.ts'
import { usg } from '../../methods/scoring/usg/usg.ts'
import { findingText } from './findings/text.ts'
import { headline } from './headline.ts'
import { namesOf } from './names.ts'

const of = (...rows: (number | null)[][]) => analyse({ method: usg, sheet: sheetOf(usg, rows) })

test('while an issue that is not scored in full could lead, the title gives the first rank to nobody', () => {
  const open = of([5, 5, null], [5, 4, 4], [4, 5, 4])
  assert.equal(headline(open, 'id'), 'Peringkat 1 belum pasti: nilai isu 1 belum lengkap')
  assert.equal(headline(open, 'en'), 'Rank 1 is not certain: scores of issue 1 are missing')
})

test('an issue that can no longer lead is not passed over in the title', () => {
  const behind = of([1, 1, null], [5, 4, 4], [1, 5, 4])
  assert.equal(headline(behind, 'id'), 'Isu 2 peringkat 1 dengan 13 dari 15; nilai isu 1 belum lengkap')
  assert.match(headline(behind, 'en'), /; scores of issue 1 are missing$/)
})

test('no sentence about a decision stands without its name', () => {
  const analysis = analyse({ method: usg, sheet: sheetOf(usg, [[null, 5, 5]]), chosen: 'isu-1' })
  const finding = analysis.findings.find((f) => f.code === 'decisionNotFirst')!
  const text = (lang: 'id' | 'en') => findingText(finding, namesOf(analysis, lang), lang).headline
  assert.equal(text('id'), 'Yang ditetapkan isu 1, yang tidak diperingkat; peringkat 1 belum ada.')
  assert.equal(text('en'), 'Chosen was issue 1, which is not ranked; nothing has rank 1 yet.')
})
