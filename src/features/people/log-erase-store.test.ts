import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../test/support/database.ts'
import { anOffice } from '../../../test/support/people.ts'
import { transaction } from '../../db/transaction.ts'
import { entriesHolding, eraseEntriesHolding, eraseEntry } from './log-erase-store.ts'
import { entries, entryAt, headOf, record, verifyChain } from './log-store.ts'
import { minutesAfter } from './token.ts'

const change = { actor: 'ani', act: 'issue.changed', subject: 'issue:s/isu-1', study: 's', before: null }
const later = minutesAfter(someday, 1)

onBoth(
  'of an erased entry who, when, what and the hash stay; a new entry says who erased it and why',
  async ({ db }) => {
    const office = await anOffice(db)
    const sequence = await record(db, office, { ...change, after: 'nama orang' }, someday)
    const before = (await entryAt(db, office, sequence))!
    assert.equal(await transaction(db, (tx) => eraseEntry(tx, office, sequence, 'budi', 'diminta', later)), true)
    assert.deepEqual(await entryAt(db, office, sequence), { ...before, content: null })
    const [last] = await entries(db, office, { most: 1 })
    const { actor, act, subject, study, at, content } = last!
    assert.deepEqual(
      [actor, act, subject, study, at, content],
      ['budi', 'log.erased', `log:${sequence}`, 's', later, { before: null, after: null, reason: 'diminta' }],
    )
    const state = await verifyChain(db, office)
    assert.deepEqual([state.broken, state.erased, state.entries], [null, 1, last!.sequence])
  },
)

onBoth(
  'what is erased already, is not there, or is another office’s is left alone and nothing is written',
  async ({ db }) => {
    const [office, other] = [await anOffice(db), await anOffice(db)]
    const sequence = await record(db, office, { ...change, after: 'x' }, someday)
    await eraseEntry(db, office, sequence, 'budi', 'diminta', later)
    const head = await headOf(db, office)
    for (const at of [sequence, 999, 0]) assert.equal(await eraseEntry(db, office, at, 'budi', 'lagi', later), false)
    assert.deepEqual(await headOf(db, office), head)
    const theirs = await record(db, other, { ...change, after: 'x' }, someday)
    await eraseEntry(db, office, theirs, 'budi', 'x', later)
    assert.equal((await entryAt(db, other, theirs))!.content!.after, 'x')
  },
)

onBoth('an erasing that is rolled back leaves the content', async ({ db }) => {
  const office = await anOffice(db)
  const sequence = await record(db, office, { ...change, after: 'x' }, someday)
  const failing = transaction(db, async (tx) => {
    await eraseEntry(tx, office, sequence, 'budi', 'diminta', later)
    throw new Error('rolled back')
  })
  await assert.rejects(failing, /rolled back/)
  assert.equal((await entryAt(db, office, sequence))!.content!.after, 'x')
  assert.equal((await verifyChain(db, office)).broken, null)
})

onBoth('entries that hold a text are found in any case, in keys and inside words, and nowhere else', async ({ db }) => {
  const office = await anOffice(db)
  const write = (after: unknown, study: string | null = 's') => record(db, office, { ...change, study, after }, someday)
  const [name, key, quoted, percent, accent] = [
    await write({ title: 'Kata BUDI Santoso' }),
    await write([{ 'budi santoso': 1 }], null),
    await write('budi "santoso"\\'),
    await write('100% a_b'),
    await write('Andr\u00c9 Lagi', 'lain'),
  ]
  const found = (...texts: string[]) => entriesHolding(db, office, texts)
  assert.deepEqual(await found('Budi santoso'), [name, key])
  assert.deepEqual(await found('"santoso"\\'), [quoted])
  assert.deepEqual(await found('% a_', 'andre\u0301'), [percent, accent])
  assert.deepEqual(
    [await found('%'), await found('_', '  '), await found(' '), await found()],
    [[percent], [percent], [], []],
  )
  assert.deepEqual(await entriesHolding(db, office, ['a'], ['s']), [1, name, key, quoted, percent])
  assert.deepEqual(await entriesHolding(db, office, ['a'], []), [1, key])
  const gone = await transaction(db, (tx) => eraseEntriesHolding(tx, office, ['santoso'], 'ani', 'diminta', later))
  assert.deepEqual(gone, [name, key, quoted])
  assert.deepEqual(await found('santoso'), [])
  assert.deepEqual(await verifyChain(db, office).then((s) => [s.broken, s.erased]), [null, 3])
})

onBoth('two who erase at once, one of them after other work, wait for each other and both are done', async ({ db }) => {
  const office = await anOffice(db)
  const [a, b] = [
    await record(db, office, { ...change, after: 'a' }, someday),
    await record(db, office, { ...change, after: 'b' }, someday),
  ]
  const done = await Promise.all([
    transaction(db, async (tx) => {
      await record(tx, office, { ...change, after: 'c' }, later)
      return [
        await eraseEntry(tx, office, a, 'x', 'diminta', later),
        await eraseEntry(tx, office, b, 'x', 'diminta', later),
      ]
    }),
    transaction(db, async (tx) => [
      await eraseEntry(tx, office, b, 'y', 'diminta', later),
      await eraseEntry(tx, office, a, 'y', 'diminta', later),
    ]),
  ])
  assert.equal(done.flat().filter(Boolean).length, 2)
  assert.equal((await verifyChain(db, office)).broken, null)
})
