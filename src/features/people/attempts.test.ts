import assert from 'node:assert/strict'
import { test } from 'node:test'
import { patience, placeOfAddress, waitAfter } from './attempts.ts'

test('the first tries are free, then each waits twice as long, up to the longest', () => {
  const waits = Array.from({ length: 18 }, (_, i) => waitAfter(i, patience.here))
  assert.deepEqual(waits, [0, 0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900, 900])
  assert.equal(waitAfter(1_000_000, patience.here), 900)
  assert.equal(waitAfter(1_000_000, patience.account), 60)
})

test('an IPv6 address counts by the network of its house, an IPv4 address as it is', () => {
  assert.equal(placeOfAddress('203.0.113.7'), '203.0.113.7')
  assert.equal(placeOfAddress('2001:db8:1:2:3:4:5:6'), placeOfAddress('2001:0DB8:1:2::9'))
  assert.equal(placeOfAddress('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2')
  assert.equal(placeOfAddress('2001:db8::1'), '2001:db8:0:0')
  assert.equal(placeOfAddress('::1'), '0:0:0:0')
  assert.equal(placeOfAddress('fe80::1%eth0'), 'fe80:0:0:0')
  assert.notEqual(placeOfAddress('2001:db8:1:2::1'), placeOfAddress('2001:db8:1:3::1'))
})
