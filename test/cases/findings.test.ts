import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse } from '../../src/methods/analysis/analyse.ts'
import { rational, toText } from '../../src/methods/exact/rational.ts'
import { matters } from '../../src/methods/explanation/finding.ts'
import { apklLayak3 } from '../../src/methods/scoring/apkl/apkl.ts'
import { builtInMethods } from '../../src/methods/scoring/index.ts'
import { usg, usgTieBreak } from '../../src/methods/scoring/usg/usg.ts'
import { astrid } from '../../src/methods/scoring/weighted-points/astrid.ts'
import { panel } from '../support/panel.ts'
import { panelSheet, sheetOf } from '../support/sheet.ts'

const codes = (analysis: ReturnType<typeof analyse>) => analysis.findings.map((f) => f.code)

/** Seanto & Alyani (2026), Table 2. */
const paper = analyse({
  method: astrid,
  sheet: sheetOf(astrid, [
    [15, 15, 15, 15, 18, 12],
    [15, 15, 18, 15, 20, 15],
    [15, 15, 15, 15, 20, 10],
  ]),
  printed: [
    { issue: 'isu-1', total: '92', rank: 2 },
    { issue: 'isu-2', total: '98', rank: 1 },
    { issue: 'isu-3', total: '90', rank: 3 },
  ],
  chosen: 'isu-2',
})

test('the paper: a wrong sum, a wrong rank, a tie, a firm first rank, and 45 idle points, in that order', () => {
  assert.deepEqual(paper.findings, [
    { code: 'printedTotalDiffers', issue: 'isu-1', printed: rational(92), computed: rational(90) },
    { code: 'printedRankDiffers', issue: 'isu-3', printed: 3, computed: 2 },
    { code: 'tie', issues: ['isu-1', 'isu-3'], total: rational(90), rank: 2, ruled: false },
    { code: 'dominates', winner: 'isu-2', criteria: 6 },
    {
      code: 'constantCriteria',
      criteria: ['aktual', 'spesifik', 'relevan'],
      points: rational(45),
      maximum: rational(100),
    },
    {
      code: 'tieHangsOnWeights',
      issues: ['isu-1', 'isu-3'],
      criteria: ['inovatif', 'dapat-diintervensi'],
      probability: rational(4, 7),
    },
  ])
  assert.deepEqual(
    paper.findings.filter(matters).map((f) => f.code),
    ['printedTotalDiffers', 'printedRankDiffers'],
  )
})

test('the paper: every part of the analysis at once', () => {
  assert.equal(toText(paper.maximum!), '100')
  assert.deepEqual(paper.dominance, {
    pairs: [
      { better: 'isu-2', worse: 'isu-1' },
      { better: 'isu-2', worse: 'isu-3' },
    ],
    pairsComplete: true,
    winner: 'isu-2',
  })
  assert.deepEqual(paper.robustness!.smaa!.rankCounts[0], [0, 5777, 4223])
  assert.equal(toText(paper.robustness!.lead!), '8')
  assert.deepEqual(paper.robustness!.confidence, [null, 1, null])
  assert.equal(paper.panel.statistics.kendallW.reason, 'oneRater')
  assert.equal(paper.crossChecks.find((c) => c.id === 'ahp')!.result.reason, 'noComparisons')
})

/** A panel made by hand in which one rater scores the winner far below the rest. */
test('a panel whose first rank hangs on one rater says so, and where to begin talking', () => {
  const result = analyse({ method: astrid, sheet: panelSheet(astrid, panel), chosen: 'isu-3' })
  assert.deepEqual(codes(result), [
    'decisionNotFirst',
    'fragileRater',
    'fragileRater',
    'fragileCriterion',
    'widestCell',
    'outlyingRater',
    'outlyingRater',
  ])
  const widest = result.findings.find((f) => f.code === 'widestCell')!
  assert.deepEqual(
    [widest.issue, widest.criterion, toText(widest.lowest), toText(widest.highest)],
    ['isu-2', 'spesifik', '9', '15'],
  )
})

test('a missing score keeps an issue out of the ranks, and says whether it could still lead', () => {
  const rows = [
    [15, 15, 15, 15, 18, 12],
    [15, 15, 18, 15, 20, null],
    [15, 15, 15, 15, null, 0],
  ]
  const result = analyse({ method: astrid, sheet: sheetOf(astrid, rows) })
  const missing = result.findings.filter((f) => f.code === 'incomplete')
  assert.deepEqual(
    missing.map((f) => [f.issue, toText(f.reach!.low), toText(f.reach!.high), f.couldLead]),
    [
      ['isu-2', '83', '98', true],
      ['isu-3', '60', '80', false],
    ],
  )
  assert.deepEqual(result.ranked, ['isu-1'])
})

test('while an issue with a missing score could lead, nothing final is said of the first rank', () => {
  const rows = [
    [5, 5, null],
    [5, 4, 4],
    [3, 3, 4],
  ]
  const printed = [
    { issue: 'isu-1', total: '15', rank: 1 },
    { issue: 'isu-2', total: '13', rank: 2 },
    { issue: 'isu-3', total: '10', rank: 3 },
  ]
  const result = analyse({ method: usg, sheet: sheetOf(usg, rows), printed })
  assert.deepEqual(codes(result), ['incomplete'])
  assert.deepEqual([result.provisional, result.dominance.winner], [true, null])
  assert.deepEqual(result.discrimination.criteria, [])
})

test('a printed rank of an issue that the gate keeps out is named', () => {
  const rows = [
    [4, 4, 4, 4],
    [5, 5, 5, 2],
  ]
  const printed = [{ issue: 'isu-2', total: '17', rank: 1 }]
  const result = analyse({ method: apklLayak3, sheet: sheetOf(apklLayak3, rows), printed })
  assert.ok(result.findings.filter(matters).some((f) => f.code === 'rankedDespiteGate' && f.issue === 'isu-2'))
})

test('where a tie rule decides, the interval of its criterion is open to the side that the rule favours', () => {
  const rows = [
    [5, 4, 4],
    [4, 5, 4],
  ]
  const result = analyse({ method: usgTieBreak, sheet: sheetOf(usgTieBreak, rows) })
  const urgency = result.robustness!.intervals[0]!
  assert.deepEqual([toText(urgency.first.low), toText(urgency.first.high)], ['1/3', '1'])
})

test('a tie for the first rank matters; the rule that breaks one is named', () => {
  const tied = analyse({
    method: astrid,
    sheet: sheetOf(astrid, [
      [15, 15, 15, 15, 18, 12],
      [15, 15, 15, 15, 20, 10],
    ]),
  })
  assert.ok(tied.findings.filter(matters).some((f) => f.code === 'tie' && f.rank === 1))
  const broken = analyse({
    method: usgTieBreak,
    sheet: sheetOf(usgTieBreak, [
      [4, 5, 3],
      [5, 3, 4],
    ]),
  })
  assert.deepEqual(
    broken.findings.find((f) => f.code === 'tieRuleDecided'),
    {
      code: 'tieRuleDecided',
      issues: ['isu-1', 'isu-2'],
      total: rational(12),
      order: ['urgency', 'seriousness', 'growth'],
    },
  )
})

test('nothing scored, one issue, all alike: every method gives an analysis and no error', () => {
  for (const method of builtInMethods) {
    const row = method.criteria.map((c) => c.maximum!)
    const none = method.criteria.map(() => null)
    for (const rows of [[row], [row, row, row], [none], [none, row], []]) {
      const sheet = rows.length === 0 ? { ...sheetOf(method, [row]), issues: [], points: [] } : sheetOf(method, rows)
      const result = analyse({ method, sheet, draws: 50 })
      assert.equal(result.standings.length, rows.length)
    }
  }
})
