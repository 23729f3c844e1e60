import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseRational, rational, toText } from '../../src/methods/exact/rational.ts'
import { centralWeights, pairwise, winningProbability } from '../../src/methods/robustness/pairwise.ts'

/**
 * Exact pairwise winning indices under uniform weights (Curry & Schoenberg 1966), computed once in exact fractions by another
 * program and checked there against 2,000,000 random weightings each.
 */
const cases = [
  { name: 'two criteria', d: '3/10 -1/5', p: '3/5', central: '7/10 3/10' },
  { name: 'three criteria', d: '1/2 -1/5 -1/10', p: '25/42', central: '61/126 5/21 5/18' },
  {
    name: 'six distinct differences',
    d: '1/15 -1/5 1/4 -2/15 1/10 -1/3',
    p: '5596/18837',
    central: '27151/134304 13307/134304 516427/1801912 933787/8108604 671389/3055416 1416391/18332496',
  },
  {
    name: 'six repeated differences and a zero',
    d: '1/5 1/5 -1/10 -1/10 0 -1/20',
    p: '448/675',
    central: '89/420 89/420 11/84 11/84 1/6 31/210',
  },
  {
    name: 'twelve criteria',
    d: '1/12 -7/60 11/60 -1/20 1/30 -13/60 1/10 -1/60 3/20 -1/15 2/15 -1/6',
    p: '223464433709707/402502170470400',
    central: [
      '254784552549677/2681573204516484 110870988779677043/1673301679618286016',
      '22274144763743111/211173889855673115 39064006980621377/516202841869423170',
      '10654677183858721/120670794203241780 346668796157022871/6305048997119383005',
      '321318633455552819/3311742907577857740 3898865151691573/48268317681296712',
      '11936496706931124311/116573350346740592448 22964914366429307/313744064928428628',
      '8912015811500099/88491915749043972 193221849409248349/3209843125806231348',
    ].join(' '),
  },
]

for (const { name, d, p, central } of cases) {
  test(`the winning probability and central weights of ${name} are exact`, () => {
    const differences = d.split(' ').map((text) => parseRational(text)!)
    assert.equal(toText(winningProbability(differences)), p)
    assert.equal(centralWeights(differences)!.map(toText).join(' '), central)
  })
}

/** Seanto & Alyani (2026), Table 2. By hand: issue 1 beats 3 iff w6 / (w5 + w6) > 3/7, and that ratio is uniform. */
test('issue 1 of the paper beats issue 3 with probability 4/7, issue 2 beats both for certain', () => {
  const maxima = [15, 15, 20, 15, 20, 15]
  const ratios = [
    [15, 15, 15, 15, 18, 12],
    [15, 15, 18, 15, 20, 15],
    [15, 15, 15, 15, 20, 10],
  ].map((row) => row.map((x, k) => rational(x, maxima[k]!)))
  const seen = pairwise({ ratios, weights: maxima.map((m) => rational(m, 100)) })
  const found = Object.fromEntries(seen.map(({ a, b, probability }) => [`${a + 1}>${b + 1}`, toText(probability)]))
  assert.deepEqual(found, { '1>2': '0', '2>1': '1', '1>3': '4/7', '3>1': '3/7', '2>3': '1', '3>2': '0' })
})

test('issues that are alike beat each other never', () => {
  assert.equal(toText(winningProbability([rational(0), rational(0)])), '0')
  assert.equal(centralWeights([rational(0)]), null)
})
