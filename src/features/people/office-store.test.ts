import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../test/support/database.ts'
import { anOffice } from '../../../test/support/people.ts'
import { newId } from '../../base/ids.ts'
import { transaction } from '../../db/transaction.ts'
import { entries } from './log-store.ts'
import { allOffices, changeOffice, claimFirstOffice, officeOf } from './office-store.ts'

const lahat = { code: '16.04', name: 'Kabupaten Lahat' }

onBoth('an office is changed from the version that was read, and the log says from what to what', async ({ db }) => {
  const id = await anOffice(db, 'Dinas Sosial')
  const change = { name: 'Dinas Sosial Lahat', region: lahat, version: 1, by: 'ani' }
  const changed = await transaction(db, (tx) => changeOffice(tx, id, change, someday))
  assert.deepEqual(changed, {
    ok: true,
    value: { id, name: 'Dinas Sosial Lahat', region: lahat, createdAt: someday, version: 2 },
  })
  assert.deepEqual(await officeOf(db, id), changed.ok && changed.value)
  const [entry] = await entries(db, id, { act: 'office.changed', most: 5 })
  assert.equal(entry!.actor, 'ani')
  assert.deepEqual(entry!.content, {
    before: { name: 'Dinas Sosial', region: null },
    after: { name: 'Dinas Sosial Lahat', region: lahat },
    reason: null,
  })
})

onBoth('of two that change one version the second hears that it is stale, and changes nothing', async ({ db }) => {
  const id = await anOffice(db)
  const change = (name: string) => ({ name, region: null, version: 1, by: 'ani' })
  const results = await Promise.all(
    ['Satu', 'Dua', 'Tiga'].map((name) => transaction(db, (tx) => changeOffice(tx, id, change(name), someday))),
  )
  assert.equal(results.filter((r) => r.ok).length, 1)
  assert.deepEqual(
    results.flatMap((r) => (r.ok ? [] : r.problems)),
    [{ code: 'stale' }, { code: 'stale' }],
  )
  assert.equal((await officeOf(db, id))!.version, 2)
  assert.equal((await entries(db, id, { act: 'office.changed', most: 5 })).length, 1)
})

onBoth('a change that changes nothing writes nothing', async ({ db }) => {
  const id = await anOffice(db, 'Dinas')
  const result = await changeOffice(db, id, { name: 'Dinas', region: null, version: 1, by: 'ani' }, someday)
  assert.deepEqual(result, { ok: false, problems: [{ code: 'unchanged' }] })
  assert.deepEqual(await entries(db, id, { act: 'office.changed', most: 5 }), [])
})

onBoth('an office that is not there is unknown, and the other one stays as it was', async ({ db }) => {
  const [here, there] = [await anOffice(db, 'Sini'), await anOffice(db, 'Sana')]
  const change = { name: 'Lain', region: null, version: 1, by: 'ani' }
  assert.deepEqual(await changeOffice(db, newId(), change, someday), { ok: false, problems: [{ code: 'unknown' }] })
  await changeOffice(db, here, change, someday)
  assert.deepEqual(
    (await allOffices(db)).map((office) => office.name),
    ['Lain', 'Sana'],
  )
  assert.deepEqual(await entries(db, there, { act: 'office.changed', most: 5 }), [])
})

onBoth('the first office is set up once', async ({ db }) => {
  const claims = await Promise.all(
    Array.from({ length: 4 }, () => transaction(db, (tx) => claimFirstOffice(tx, newId()))),
  )
  assert.equal(claims.filter(Boolean).length, 1)
})
