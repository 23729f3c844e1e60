import assert from 'node:assert/strict'
import { test } from 'node:test'
import { luminance } from '../colour.ts'
import { darkToPale, stepCount } from './steps.ts'

/** Lightness as eyes see it, 0 to 100 (CIE 1976 L*). */
function lightness(hex: string): number {
  return 116 * Math.cbrt(luminance(hex)) - 16
}

test('up to five steps are told apart in grey: each is at least 10 of 100 lighter than the last', () => {
  for (let count = 2; count <= stepCount; count++) {
    const grey = darkToPale(count).map(lightness)
    grey.slice(1).forEach((l, i) => {
      assert.ok(l - grey[i]! >= 10, `${count} steps: ${grey}`)
    })
  }
})

test('the first of few is as dark as the first of many, and from the fifth on all are the palest', () => {
  for (const count of [1, 2, 5, 9]) assert.equal(darkToPale(count)[0], darkToPale(9)[0])
  assert.equal(new Set(darkToPale(9).slice(4)).size, 1)
  assert.deepEqual(darkToPale(0), [])
})
