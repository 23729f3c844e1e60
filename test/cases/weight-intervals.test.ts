import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rational, toText } from '../../src/methods/exact/rational.ts'
import { crossings, weightIntervals } from '../../src/methods/robustness/intervals.ts'
import type { Performance } from '../../src/methods/robustness/performance.ts'

const maxima = [15, 15, 20, 15, 20, 15]

function performanceOf(points: readonly (readonly number[])[]): Performance {
  return {
    ratios: points.map((row) => row.map((p, k) => rational(p, maxima[k]!))),
    weights: maxima.map((m) => rational(m, 100)),
  }
}

const texts = ({ low, high }: { low: Parameters<typeof toText>[0]; high: Parameters<typeof toText>[0] }) => [
  toText(low),
  toText(high),
]

/** Seanto & Alyani (2026), Table 2; closed form after Mareschal (1988), EJOR 33:54-64, in exact fractions. */
test('no single weight can move issue 2 of the paper from the first rank', () => {
  const paper = performanceOf([
    [15, 15, 15, 15, 18, 12],
    [15, 15, 18, 15, 20, 15],
    [15, 15, 15, 15, 20, 10],
  ])
  const intervals = weightIntervals(paper)
  for (const interval of intervals) {
    assert.deepEqual(texts(interval.first), ['0', '1'])
    assert.deepEqual(texts(interval.order), ['0', '1'])
  }
  assert.deepEqual(
    intervals.map((i) => i.fragileTies),
    [[], [], [], [], [[0, 2]], [[0, 2]]],
  )
  const met = maxima.map((_, k) => crossings(paper, k).map(({ pair, t }) => `${pair.join('-')} at ${toText(t)}`))
  const constant = ['0-1 at 1', '1-2 at 1']
  assert.deepEqual(met, [constant, constant, [], constant, ['0-2 at 1/5', '1-2 at 1'], ['0-2 at 3/20']])
})

/** Four issues made for this purpose; intervals in exact fractions, swept by brute force when they were made. */
test('the first rank of four issues holds within these shares', () => {
  const four = performanceOf([
    [12, 9, 18, 12, 10, 14],
    [14, 12, 13, 13, 16, 9],
    [10, 14, 15, 11, 18, 10],
    [15, 10, 12, 14, 9, 13],
  ])
  assert.deepEqual(
    weightIntervals(four).map((i) => texts(i.first)),
    [
      ['0', '15/83'],
      ['3/37', '1'],
      ['1/9', '1/3'],
      ['0', '9/43'],
      ['5/37', '1'],
      ['0', '21/89'],
    ],
  )
})

test('a fragile tie for the first rank leaves only the present share', () => {
  const tied = performanceOf([
    [15, 15, 15, 15, 18, 12],
    [15, 15, 15, 15, 20, 10],
  ])
  assert.deepEqual(
    weightIntervals(tied).map((i) => texts(i.first)),
    [
      ['0', '1'],
      ['0', '1'],
      ['0', '1'],
      ['0', '1'],
      ['1/5', '1/5'],
      ['3/20', '3/20'],
    ],
  )
})

test('one criterion, or one with all the weight, has its own answer', () => {
  const single = { ratios: [[rational(1, 2)], [rational(1, 3)]], weights: [rational(1)] }
  assert.deepEqual(texts(weightIntervals(single)[0]!.first), ['0', '1'])
  const all = {
    ratios: [
      [rational(1), rational(0)],
      [rational(1, 2), rational(1)],
    ],
    weights: [rational(1), rational(0)],
  }
  assert.deepEqual(
    weightIntervals(all).map((i) => texts(i.first)),
    [
      ['2/3', '1'],
      ['0', '1/3'],
    ],
  )
})
