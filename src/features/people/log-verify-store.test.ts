import assert from 'node:assert/strict'
import fc from 'fast-check'
import { onBoth, someday } from '../../../test/support/database.ts'
import { anOffice } from '../../../test/support/people.ts'
import { cutLog, dropEntry, swapEntries, tamper } from '../../../test/support/tamper.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { type Entry, erasedAct } from './log.ts'
import { eraseEntry } from './log-erase-store.ts'
import { entries, headOf, record } from './log-store.ts'
import { type ChainState, verifyChain } from './log-verify-store.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const json: fc.Arbitrary<unknown> = fc.oneof(
  fc.constant(null),
  text,
  fc.integer(),
  fc.dictionary(text, fc.oneof(text, fc.integer()), { maxKeys: 3 }),
)
const aChange = fc.record({
  actor: fc.constantFrom('ani', 'budi', 'shell'),
  act: fc.constantFrom('issue.changed', 'study.changed'),
  subject: fc.constantFrom('issue:s/isu-1', 'study:s'),
  study: fc.constantFrom('s', null),
  before: json,
  after: json,
  reason: fc.option(text, { nil: null }),
})

/** What somebody does to an entry who can write to the database, and what is found of it. */
const harms = {
  actor: ['hash', (db, office, at) => tamper(db, office, at, { actor: 'orang lain' })],
  at: ['hash', (db, office, at) => tamper(db, office, at, { at: '2026-03-04T05:06:07.001Z' })],
  act: ['hash', (db, office, at) => tamper(db, office, at, { act: 'issue.moved' })],
  subject: ['hash', (db, office, at) => tamper(db, office, at, { subject: 'issue:s/isu-9' })],
  study: ['hash', (db, office, at) => tamper(db, office, at, { study_id: 'lain' })],
  digest: ['hash', (db, office, at) => tamper(db, office, at, { digest: '0'.repeat(64) })],
  hash: ['hash', (db, office, at) => tamper(db, office, at, { hash: '0'.repeat(64) })],
  content: ['content', (db, office, at) => tamper(db, office, at, { content: '{"after":"palsu"}' })],
  salt: ['content', (db, office, at) => tamper(db, office, at, { salt: 'garam lain' })],
  erased: ['erasedWithoutRecord', (db, office, at) => tamper(db, office, at, { content: null, salt: null })],
  dropped: ['gap', dropEntry],
  swapped: ['hash', (db, office, at) => swapEntries(db, office, at, at + 1)],
} as const satisfies Readonly<
  Record<
    string,
    readonly [NonNullable<ChainState['broken']>['why'], (db: Db, office: string, at: number) => Promise<void>]
  >
>

type Harm = keyof typeof harms

/** What holds content, and is no record of an erasing: whoever harms that, leaves what it names unexplained. */
function isOrdinary({ act, content }: Entry): boolean {
  return content !== null && act !== erasedAct
}

onBoth('whatever is changed in a random history is found, at the first place where it does not fit', async ({ db }) => {
  const harmNames = Object.keys(harms) as Harm[]
  await fc.assert(
    fc.asyncProperty(
      fc.array(aChange, { minLength: 3, maxLength: 12 }),
      fc.array(fc.nat(20), { maxLength: 3 }),
      fc.array(fc.tuple(fc.constantFrom(...harmNames), fc.nat(1000)), { minLength: 1, maxLength: 3 }),
      async (history, erased, harm) => {
        const office = await anOffice(db)
        for (const change of history) await record(db, office, change, someday)
        let gone = 0
        for (const at of erased)
          if (await transaction(db, (tx) => eraseEntry(tx, office, at, 'ani', 'permintaan', someday))) gone++
        const whole = await verifyChain(db, office)
        assert.deepEqual([whole.broken, whole.erased], [null, gone])
        const places = new Map<number, string>()
        const untouched = new Set((await entries(db, office, { most: 100 })).filter(isOrdinary).map((e) => e.sequence))
        for (const [name, where] of harm) {
          // The last entry has no neighbour to be swapped with, and what was erased has no content to be changed.
          const at = 1 + (where % (whole.entries - 1))
          const near = [at - 1, at, at + 1, at + 2]
          if (!untouched.has(at) || near.some((other) => places.has(other))) continue
          await harms[name][1](db, office, at)
          places.set(at, harms[name][0])
        }
        if (places.size === 0) return
        const first = Math.min(...places.keys())
        const { broken } = await verifyChain(db, office)
        assert.deepEqual(broken, { sequence: first, why: places.get(first) })
      },
    ),
    { numRuns: 40 },
  )
})

onBoth('a tail that was cut off is found, and with its head cut too by a head that was kept', async ({ db }) => {
  const office = await anOffice(db)
  const change = { actor: 'ani', act: 'issue.changed', subject: 'issue:s/isu-1', study: 's', before: null, after: 1 }
  for (let i = 0; i < 5; i++) await record(db, office, change, someday)
  const kept = await headOf(db, office)
  await dropEntry(db, office, kept.sequence)
  assert.deepEqual((await verifyChain(db, office)).broken, { sequence: kept.sequence, why: 'head' })
  await cutLog(db, office, kept.sequence - 1)
  assert.equal((await verifyChain(db, office)).broken, null)
  const known = await verifyChain(db, office, { knownHead: kept })
  assert.deepEqual(known.broken, { sequence: kept.sequence, why: 'head' })
})

onBoth(
  'a history that was written anew is found by a head that was kept, with or without its place',
  async ({ db }) => {
    const office = await anOffice(db)
    const change = { actor: 'ani', act: 'issue.changed', subject: 'issue:s/isu-1', study: 's', before: null }
    const write = async (after: number) => record(db, office, { ...change, after }, someday)
    for (let i = 0; i < 5; i++) await write(i)
    const kept = await headOf(db, office)
    await write(5)
    for (const sequence of [kept.sequence, null]) {
      const { broken, known } = await verifyChain(db, office, { knownHead: { ...kept, sequence } })
      assert.deepEqual([broken, known], [null, kept.sequence])
    }
    await cutLog(db, office, 3)
    for (let i = 3; i < 9; i++) await write(-i)
    assert.equal((await verifyChain(db, office)).broken, null)
    const placed = await verifyChain(db, office, { knownHead: kept })
    assert.deepEqual(placed.broken, { sequence: kept.sequence, why: 'rewritten' })
    const anywhere = await verifyChain(db, office, { knownHead: { ...kept, sequence: null } })
    assert.deepEqual(anywhere.broken, { sequence: 1, why: 'rewritten' })
  },
)

onBoth('an entry put behind the head past the program is found; so is a head that is gone', async ({ db }) => {
  const office = await anOffice(db)
  const change = { actor: 'ani', act: 'issue.changed', subject: 'issue:s/isu-1', study: 's', before: null, after: 1 }
  for (let i = 0; i < 3; i++) await record(db, office, change, someday)
  const { sequence, hash } = await headOf(db, office)
  await db
    .updateTable('log_heads')
    .set({ sequence: sequence - 1, hash })
    .where('office_id', '=', office)
    .execute()
  assert.deepEqual((await verifyChain(db, office)).broken, { sequence, why: 'head' })
  await db.deleteFrom('log_heads').where('office_id', '=', office).execute()
  assert.deepEqual((await verifyChain(db, office)).broken, { sequence: sequence + 1, why: 'head' })
})

onBoth('the record of an erasing must name the entry and stand behind it', async ({ db }) => {
  const office = await anOffice(db)
  const change = { actor: 'ani', act: 'log.erased', subject: 'log:3', study: null, before: null, after: null }
  await record(db, office, change, someday)
  await record(db, office, change, someday)
  await tamper(db, office, 3, { content: null, salt: null })
  assert.deepEqual((await verifyChain(db, office)).broken, { sequence: 3, why: 'erasedWithoutRecord' })
  await record(db, office, { ...change, act: 'log.exported' }, someday)
  assert.equal((await verifyChain(db, office)).broken?.sequence, 3)
  const explained = await record(db, office, change, someday)
  assert.deepEqual((await verifyChain(db, office)).broken, null)
  await tamper(db, office, explained, { subject: 'log:2' })
  assert.deepEqual((await verifyChain(db, office)).broken, { sequence: 3, why: 'erasedWithoutRecord' })
})
