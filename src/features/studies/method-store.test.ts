import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../test/support/database.ts'
import { aMember, anOffice } from '../../../test/support/people.ts'
import { aStudy } from '../../../test/support/study.ts'
import { transaction } from '../../db/transaction.ts'
import { entries } from '../people/log-store.ts'
import { addMethodVersion, keepMethod, keptMethod, methodOfStudy, ownMethods } from './method-store.ts'

const criteria = [{ id: 'a', maximum: 10 }]

onBoth(
  'a method is kept once under the hash of its text, and other text of the same version beside it',
  async ({ db }) => {
    const [office, other] = [await anOffice(db), await anOffice(db, 'Dinas lain')]
    const keep = (document: Record<string, unknown>, own = false) =>
      keepMethod(db, office, document, { own, by: 'orang-1' }, someday)
    const first = await keep({ id: 'm', version: '1', title: { id: 'Kami\0', en: 'Ours' }, criteria, zat: { b: 1 } })
    const again = await keep({ id: 'm', version: '1', title: { id: 'Kami\0', en: 'Ours' }, criteria, zat: { b: 1 } })
    const second = await keep({ id: 'm', version: '1', criteria })
    assert.equal(again, first)
    assert.notEqual(second, first)
    const kept = await keptMethod(db, office, first)
    assert.deepEqual(
      [kept?.id, kept?.version, kept?.title, kept?.own, kept?.createdAt],
      ['m', '1', 'Kami', false, someday],
    )
    assert.equal(
      JSON.stringify(kept?.document),
      '{"id":"m","version":"1","title":{"id":"Kami\\u0000","en":"Ours"},"criteria":[{"id":"a","maximum":10}],"zat":{"b":1}}',
    )
    assert.equal((await keptMethod(db, office, second))?.title, 'm')
    assert.equal(await keptMethod(db, other, first), null)
    assert.deepEqual(await ownMethods(db, office), [])
    await keep({ id: 'm', version: '1', criteria }, true)
    await keep({ id: 'm', version: '1', criteria })
    assert.deepEqual(
      (await ownMethods(db, office)).map((method) => method.digest),
      [second],
      'what came with a study first is the office’s own once it writes it too',
    )
  },
)

onBoth('the office’s own method gets a version for every text, also when two write at once', async ({ db }) => {
  const office = await anOffice(db)
  const by = await aMember(db, office, ['researcher'])
  const add = (maximum: number) =>
    transaction(db, (tx) =>
      addMethodVersion(tx, office, { id: 'kami', title: 'Kami', criteria: [{ id: 'a', maximum }] }, by, someday),
    )
  const first = await add(10)
  assert.equal(await add(10), first)
  const both = await Promise.all([add(20), add(30)])
  assert.equal(new Set(both).size, 2)
  const versions = (await ownMethods(db, office)).map((method) => method.version).toSorted()
  assert.deepEqual(versions, ['1', '2', '3'])
  const added = await entries(db, office, { act: 'method.added', most: 10 })
  assert.deepEqual(added.at(-1)?.content?.after, { title: 'Kami', version: '1', digest: first })
  assert.equal(added.length, 3)
})

onBoth('a study is scored by its version of a method, in its own office', async ({ db }) => {
  const [office, other] = [await anOffice(db), await anOffice(db, 'Dinas lain')]
  const by = await aMember(db, office, ['changeOwner'])
  const study = await aStudy(db, office, by)
  const method = await methodOfStudy(db, office, study)
  assert.deepEqual(
    method.criteria.map((c) => [c.id, c.minimum, c.maximum]),
    [
      ['a', 0, 10],
      ['b', 1, 5],
    ],
  )
  await assert.rejects(methodOfStudy(db, other, study))
})
