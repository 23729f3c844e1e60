import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatClock, formatMoment, formatMomentDay, momentOfDay, todayOf } from './moments.ts'

test('a moment is written in the zone of the office, which it names', () => {
  assert.equal(formatMoment('2026-11-24T07:32:59.999Z', 'id'), '24 November 2026 pukul 14.32 WIB')
  assert.equal(formatMoment('2026-11-24T07:32:00.000Z', 'en'), '24 November 2026 at 14:32 WIB')
  assert.equal(formatMoment('2026-12-31T23:05:00.000Z', 'id'), '1 Januari 2027 pukul 06.05 WIB')
  assert.equal(formatClock('2026-11-24T07:32:00.000Z', 'id'), '14.32 WIB')
  assert.equal(formatMomentDay('2026-12-31T17:00:00.000Z', 'en'), '1 January 2027')
})

test('a day begins seven hours before it does in UTC', () => {
  assert.equal(momentOfDay('2026-11-24'), '2026-11-23T17:00:00.000Z')
  assert.equal(todayOf('2026-11-23T17:00:00.000Z'), '2026-11-24')
  assert.equal(todayOf('2026-11-23T16:59:59.999Z'), '2026-11-23')
})
