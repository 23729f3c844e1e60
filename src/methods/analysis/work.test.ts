import assert from 'node:assert/strict'
import { test } from 'node:test'
import { panelSheet } from '../../../test/support/sheet.ts'
import type { Method } from '../scoring/method.ts'
import { usg } from '../scoring/usg/usg.ts'
import { analyse } from './analyse.ts'

const primes = Array.from({ length: 545 }, (_, i) => i + 2).filter((n) => {
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false
  return true
})

function methodOf(maxima: readonly number[], change: Partial<Method> = {}): Method {
  const criteria = maxima.map((maximum, k) => ({ ...usg.criteria[0]!, id: `k${k}`, minimum: 0, maximum }))
  return { ...usg, criteria, ...change }
}

/** Points that look random and are the same every time. */
function scored(method: Method, issues: number, raters: number) {
  const points = (i: number, k: number, r: number) => (i * 7919 + k * 104_729 + r * 1_299_709 + ((i * k) % 31)) % 1009
  return panelSheet(
    method,
    Array.from({ length: raters }, (_, r) =>
      Array.from({ length: issues }, (_, i) => method.criteria.map((c, k) => points(i, k, r) % (c.maximum! + 1))),
    ),
  )
}

function timed(method: Method, issues: number, raters: number) {
  const start = process.cpuUsage()
  const analysis = analyse({ method, sheet: scored(method, issues, raters) })
  return { analysis, seconds: process.cpuUsage(start).user / 1_000_000 }
}

test('a hundred criteria whose maxima are different primes: what would take hours is named, not begun', () => {
  const { analysis, seconds } = timed(methodOf(primes.slice(0, 100)), 60, 1)
  assert.deepEqual(analysis.leftOut, ['pairwise', 'acceptability'])
  assert.ok(seconds < 10, `${seconds} s`)
})

test('a panel of 1,666 raters is ranked in seconds; its chance of agreement is not simulated', () => {
  const { analysis, seconds } = timed(methodOf([20, 20, 20]), 60, 1666)
  assert.deepEqual(analysis.leftOut, ['withoutRater', 'agreementChance'])
  assert.notEqual(analysis.panel.statistics.kendallW.value, null)
  assert.ok(seconds < 20, `${seconds} s`)
})

test('thousands of different totals are not compared pair by pair', () => {
  const { analysis, seconds } = timed(methodOf([999_983, 999_979, 3]), 500, 100)
  assert.ok(analysis.leftOut.includes('agreement'))
  assert.equal(analysis.panel.statistics.gwetAc2.reason, 'tooLarge')
  assert.notEqual(analysis.panel.statistics.iccSingle.reason, 'tooLarge')
  assert.ok(seconds < 20, `${seconds} s`)
})

test('products beyond every double are ranked exactly, and have no statistics that would be NaN', () => {
  const { analysis } = timed(methodOf(Array(100).fill(999_983), { aggregation: 'product' }), 6, 3)
  assert.deepEqual(new Set(Object.values(analysis.panel.statistics).map((s) => s.reason)), new Set(['tooLarge']))
  assert.deepEqual(analysis.panel.raters, [])
  assert.ok(analysis.leftOut.includes('agreement'))
})

test('five hundred issues that tie name a thousand pairs a criterion at most', () => {
  const rows = Array.from({ length: 500 }, (_, i) => [i % 2, 1 - (i % 2)])
  const { robustness } = analyse({ method: methodOf([3, 3]), sheet: panelSheet(methodOf([3, 3]), [rows]) })
  assert.deepEqual(
    robustness!.intervals.map((interval) => interval.fragileTies.length),
    [1000, 1000],
  )
})

test('an ordinary study leaves nothing out', () => {
  assert.deepEqual(timed(methodOf(Array(12).fill(20)), 50, 30).analysis.leftOut, [])
})
