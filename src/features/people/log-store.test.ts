import assert from 'node:assert/strict'
import { setImmediate } from 'node:timers/promises'
import { onBoth, someday } from '../../../test/support/database.ts'
import { anOffice } from '../../../test/support/people.ts'
import { transaction } from '../../db/transaction.ts'
import { entriesAbout } from './log-about-store.ts'
import { entries, entryAt, headOf, record, verifyChain } from './log-store.ts'
import { minutesAfter } from './token.ts'

const change = { actor: 'ani', act: 'issue.changed', subject: 'issue:s/isu-1', study: 's', before: null, after: null }

onBoth('an entry comes back as it was told, newest first', async ({ db }) => {
  const office = await anOffice(db)
  const before = { title: 'Kemiskinan \u{1f9ea} "di" desa \\ ‮x\u0000', nested: { b: [1, null, true], a: '' } }
  const sequence = await record(db, office, { ...change, before, after: 12.5, reason: 'karena\nsebab' }, someday)
  const [newest] = await entries(db, office, { most: 1 })
  const { hash } = await headOf(db, office)
  assert.deepEqual(newest, {
    sequence,
    at: someday,
    actor: 'ani',
    act: 'issue.changed',
    subject: 'issue:s/isu-1',
    study: 's',
    content: { before, after: 12.5, reason: 'karena\nsebab' },
    hash,
  })
  assert.deepEqual(await entryAt(db, office, sequence), newest)
  assert.equal(await entryAt(db, office, sequence + 1), null)
})

onBoth('twenty transactions at once leave no gap and no fork; one that fails leaves nothing', async ({ db }) => {
  const office = await anOffice(db)
  const { sequence: first } = await headOf(db, office)
  const write = (i: number) =>
    transaction(db, async (tx) => {
      await record(tx, office, { ...change, after: `${i}a` }, someday)
      await record(tx, office, { ...change, after: `${i}b` }, someday)
      if (i % 5 === 0) throw new Error('rolled back')
    })
  const done = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => write(i)))
  assert.equal(done.filter(({ status }) => status === 'fulfilled').length, 16)
  const found = (await entries(db, office, { act: change.act, most: 100 })).toReversed()
  assert.deepEqual(
    found.map((entry) => entry.sequence),
    Array.from({ length: 32 }, (_, i) => first + 1 + i),
  )
  for (const [i, { content }] of found.entries())
    if (i % 2 === 1) assert.equal(content!.after, String(found[i - 1]!.content!.after).replace('a', 'b'))
  assert.ok(!found.some(({ content }) => /^(0|5|10|15)[ab]$/.test(String(content!.after))))
  const state = await verifyChain(db, office)
  assert.deepEqual([state.entries, state.broken], [first + 32, null])
})

onBoth('a chain may be verified while it grows', async ({ db }) => {
  const office = await anOffice(db)
  for (let i = 0; i < 1100; i++) await record(db, office, { ...change, after: i }, someday)
  let verifying = true
  const writes = (async () => {
    while (verifying) {
      await transaction(db, (tx) => record(tx, office, change, someday))
      await setImmediate()
    }
  })()
  for (let i = 0; i < 5; i++) assert.equal((await verifyChain(db, office)).broken, null)
  verifying = false
  await writes
})

onBoth('an office sees no entry of another, whatever it asks for', async ({ db }) => {
  const [here, there] = [await anOffice(db), await anOffice(db)]
  await record(db, there, { ...change, actor: 'budi', subject: 'member:ani', after: 'rahasia' }, someday)
  const { sequence } = await headOf(db, there)
  for (const filter of [
    {},
    { study: 's' },
    { subject: 'member:ani' },
    { actor: 'budi' },
    { act: change.act },
    { since: someday },
    { below: 1000 },
    { among: [sequence] },
  ]) {
    const found = await entries(db, here, { ...filter, most: 100 })
    assert.ok(!JSON.stringify(found).includes('rahasia'), JSON.stringify(filter))
  }
  assert.deepEqual(await entriesAbout(db, here, 'ani', { most: 10 }), [])
  assert.equal((await entriesAbout(db, there, 'ani', { most: 10 })).length, 1)
})

onBoth('what concerns somebody is what they did and what was done to them, each once, page by page', async ({ db }) => {
  const office = await anOffice(db)
  const told: number[] = []
  for (let i = 0; i < 30; i++) {
    const subject = i % 3 === 0 ? 'member:ani' : 'study:s'
    const actor = i % 2 === 0 ? 'ani' : 'budi'
    const sequence = await record(db, office, { ...change, subject, actor }, minutesAfter(someday, -i))
    if (i % 3 === 0 || i % 2 === 0) told.unshift(sequence)
  }
  const first = await entriesAbout(db, office, 'ani', { most: 11 })
  const rest = await entriesAbout(db, office, 'ani', { below: first.at(-1)!.sequence, most: 100 })
  assert.deepEqual(
    [...first, ...rest].map((entry) => entry.sequence),
    told,
  )
})
