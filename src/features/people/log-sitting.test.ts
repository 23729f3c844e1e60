import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ShownEntry } from './log-shown.ts'
import { sittingsOf } from './log-sitting.ts'

const entry = (sequence: number, at: string, more: Partial<ShownEntry> = {}): ShownEntry => ({
  ...{ sequence, at, actor: 'ani', act: 'issue.changed', subject: 'issue:s/isu-1', study: 's', hash: '' },
  ...{ content: null, hidden: false, ...more },
})
const sequences = (entries: readonly ShownEntry[]) => sittingsOf(entries).map((one) => one.map((e) => e.sequence))

test('saves of one person at one thing, each within half an hour of the next, are one sitting', () => {
  const day = '2026-03-05T'
  assert.deepEqual(
    sequences([
      entry(6, `${day}10:00:00.000Z`),
      entry(5, `${day}09:30:00.000Z`),
      entry(4, `${day}09:00:00.000Z`),
      entry(3, `${day}08:29:59.999Z`),
      entry(2, `${day}08:29:00.000Z`, { actor: 'budi' }),
      entry(1, `${day}08:29:00.000Z`),
    ]),
    [[6, 5, 4], [3], [2], [1]],
  )
})

test('another thing, another act, another rater’s sheet, a clock set back: another sitting', () => {
  const at = '2026-03-05T10:00:00.000Z'
  const of = (rater: string) => ({ before: null, after: { rater }, reason: null })
  const odd: readonly Partial<ShownEntry>[] = [
    { subject: 'issue:s/isu-2' },
    { act: 'issue.moved' },
    { study: 't' },
    { hidden: true },
    { content: of('Budi') },
  ]
  for (const more of odd) assert.equal(sittingsOf([entry(2, at), entry(1, at, more)]).length, 2, JSON.stringify(more))
  assert.equal(sittingsOf([entry(2, at, { content: of('Ani') }), entry(1, at, { content: of('Ani') })]).length, 1)
  assert.equal(sittingsOf([entry(2, at), entry(1, '2026-03-05T10:00:00.001Z')]).length, 2)
})

test('no entry is left out, and their order stays', () => {
  const moments = fc.array(fc.record({ minutes: fc.nat(90), actor: fc.constantFrom('ani', 'budi') }), { maxLength: 40 })
  fc.assert(
    fc.property(moments, (made) => {
      const all = made.map(({ minutes, actor }, i) =>
        entry(made.length - i, new Date(minutes * 60_000).toISOString(), { actor }),
      )
      assert.deepEqual(sittingsOf(all).flat(), all)
    }),
  )
})
