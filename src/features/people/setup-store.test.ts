import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../test/support/database.ts'
import { anOffice, aPerson } from '../../../test/support/people.ts'
import { newId } from '../../base/ids.ts'
import { transaction } from '../../db/transaction.ts'
import { verifyChain } from './log-store.ts'
import { membershipsOf } from './members-store.ts'
import { allOffices } from './office-store.ts'
import { openSetup, setUpOffice } from './setup-store.ts'
import { minutesAfter } from './token.ts'
import { readToken } from './token-store.ts'

const office = { name: 'Dinas Sosial', region: null }

onBoth('while there is no office each start opens a way to set one up; afterwards none does', async ({ db }) => {
  const [first, second] = [await openSetup(db, someday), await openSetup(db, someday)]
  assert.ok(first !== null && second !== null && first !== second)
  const user = await aPerson(db)
  const officeId = newId()
  const given = { secret: second, officeId, office, user, roles: ['administrator', 'changeOwner'] } as const
  assert.deepEqual(await transaction(db, (tx) => setUpOffice(tx, given, someday)), { ok: true, value: null })
  assert.deepEqual(await membershipsOf(db, user), [
    { office: { id: officeId, name: 'Dinas Sosial' }, roles: ['administrator', 'changeOwner'] },
  ])
  assert.deepEqual(await verifyChain(db, officeId).then(({ entries, broken }) => [entries, broken]), [2, null])
  assert.equal(await openSetup(db, someday), null)
  const again = await setUpOffice(db, { ...given, secret: first, officeId: newId() }, someday)
  assert.deepEqual(again, { ok: false, problems: [{ code: 'exists' }] })
  assert.equal((await allOffices(db)).length, 1)
})

onBoth('of many that set up the first office at once one does, with one link or with several', async ({ db }) => {
  const links = [await openSetup(db, someday), await openSetup(db, someday)]
  const user = await aPerson(db)
  const results = await Promise.all(
    [0, 1, 0, 1].map((k) => {
      const given = { secret: links[k]!, officeId: newId(), office, user, roles: ['administrator'] } as const
      return transaction(db, (tx) => setUpOffice(tx, given, someday))
    }),
  )
  assert.equal(results.filter((r) => r.ok).length, 1)
  assert.equal((await allOffices(db)).length, 1)
  assert.equal((await membershipsOf(db, user)).length, 1)
})

onBoth('a link of half an hour ago sets nothing up', async ({ db }) => {
  const secret = (await openSetup(db, someday))!
  const late = minutesAfter(someday, 30)
  assert.equal((await readToken(db, secret, 'setup', minutesAfter(someday, 29))).ok, true)
  const given = { secret, officeId: newId(), office, user: await aPerson(db), roles: ['administrator'] } as const
  assert.deepEqual(await setUpOffice(db, given, late), {
    ok: false,
    problems: [{ code: 'expired', values: { at: late } }],
  })
  assert.deepEqual(await allOffices(db), [])
})

onBoth('an office that was made on the command line closes the links of the start', async ({ db }) => {
  const secret = (await openSetup(db, someday))!
  await anOffice(db)
  const given = { secret, officeId: newId(), office, user: await aPerson(db), roles: ['administrator'] } as const
  assert.deepEqual(await setUpOffice(db, given, someday), { ok: false, problems: [{ code: 'exists' }] })
})
