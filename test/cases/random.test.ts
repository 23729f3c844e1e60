import assert from 'node:assert/strict'
import { test } from 'node:test'
import { initialState, randomBelow, randomUint32, splitmix64, xoshiro128 } from '../../src/methods/exact/random.ts'

const first = <T>(n: number, next: () => T) => Array.from({ length: n }, next)

/** Reference outputs of Blackman & Vigna's C code. */
test('splitmix64 gives the reference outputs', () => {
  assert.deepEqual(
    first(5, splitmix64(0n)).map((v) => v.toString(16).padStart(16, '0')),
    ['e220a8397b1dcdaf', '6e789e6aa1b965f4', '06c45d188009454f', 'f88bb8a8724c81ec', '1b39896a51a8749b'],
  )
  assert.deepEqual(first(5, splitmix64(1234567n)), [
    6457827717110365317n,
    3203168211198807973n,
    9817491932198370423n,
    4593380528125082431n,
    16408922859458223821n,
  ])
})

test('xoshiro128** gives the reference outputs from the state 1, 2, 3, 4', () => {
  assert.deepEqual(
    first(10, xoshiro128(Uint32Array.of(1, 2, 3, 4))),
    [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804],
  )
})

test('a seed gives its state and its first outputs', () => {
  assert.deepEqual([...initialState(20260430)], [3957108316, 393641891, 3390406765, 1190105288])
  assert.deepEqual(first(5, randomUint32(20260430)), [3929527690, 3500889416, 2023293764, 1377431685, 288149899])
  assert.deepEqual(first(5, randomUint32(20260430n)), first(5, randomUint32(20260430)))
})

test('numbers below n are spread evenly', () => {
  const next = randomUint32(7)
  const counts = [0, 0, 0, 0, 0, 0]
  for (let i = 0; i < 60_000; i++) counts[randomBelow(next, 6)]!++
  assert.ok(
    counts.every((c) => Math.abs(c - 10_000) < 450),
    counts.join(' '),
  )
})
