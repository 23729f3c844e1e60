import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../test/support/database.ts'
import { aMember, anOffice, aPerson } from '../../../test/support/people.ts'
import { transaction } from '../../db/transaction.ts'
import {
  acceptInvitation,
  invitationDays,
  invitationOf,
  makeInvitation,
  openInvitations,
  revokeInvitation,
} from './invitation-store.ts'
import { entries, verifyChain } from './log-store.ts'
import { endMembership } from './member-store.ts'
import { membershipsOf } from './members-store.ts'
import type { Role } from './role.ts'
import { minutesAfter } from './token.ts'

const tooLate = minutesAfter(someday, invitationDays * 24 * 60)
const roles: readonly Role[] = ['changeOwner', 'mentor']

onBoth('an invitation says who invites whom to which office as what, and makes a member once', async ({ db }) => {
  const officeId = await anOffice(db, 'Dinas Sosial')
  const by = await aMember(db, officeId, ['administrator'], 'Ani Lestari')
  const { secret } = await makeInvitation(db, { officeId, by, roles, email: null }, someday)
  const seen = await invitationOf(db, secret, someday)
  assert.ok(seen.ok)
  assert.deepEqual([seen.value.office.name, seen.value.from, seen.value.roles], ['Dinas Sosial', 'Ani Lestari', roles])
  const budi = person(await aPerson(db, 'Budi'))
  const accepted = await transaction(db, (tx) => acceptInvitation(tx, secret, budi, someday))
  assert.deepEqual(accepted, { ok: true, value: { officeId, roles } })
  assert.deepEqual(await membershipsOf(db, budi.id), [{ office: { id: officeId, name: 'Dinas Sosial' }, roles }])
  const again = await acceptInvitation(db, secret, person(await aPerson(db)), someday)
  assert.deepEqual(again, refusal('used', someday))
  assert.equal((await verifyChain(db, officeId)).broken, null)
})

onBoth('of two who accept one invitation at once one becomes a member', async ({ db }) => {
  const officeId = await anOffice(db)
  const { secret } = await makeInvitation(db, { officeId, by: 'shell', roles, email: null }, someday)
  const people = [await aPerson(db), await aPerson(db), await aPerson(db)]
  const results = await Promise.all(
    people.map(async (id) => {
      const who = person(id)
      return transaction(db, (tx) => acceptInvitation(tx, secret, who, someday))
    }),
  )
  assert.equal(results.filter((r) => r.ok).length, 1)
  for (const [k, id] of people.entries()) assert.equal((await membershipsOf(db, id)).length, results[k]!.ok ? 1 : 0)
  assert.equal((await entries(db, officeId, { act: 'invitation.accepted', most: 9 })).length, 1)
})

onBoth(
  'whoever accepts while the inviter leaves gets in or is told, and neither waits for the other for ever',
  async ({ db }) => {
    const officeId = await anOffice(db)
    await aMember(db, officeId, ['administrator'])
    for (let round = 0; round < 5; round++) {
      const by = await aMember(db, officeId, ['head'])
      const { secret } = await makeInvitation(db, { officeId, by, roles, email: null }, someday)
      const budi = person(await aPerson(db))
      const [accepted, ended] = await Promise.all([
        transaction(db, (tx) => acceptInvitation(tx, secret, budi, someday)),
        transaction(db, (tx) => endMembership(tx, { officeId, user: by, by: 'shell' }, someday)),
      ])
      assert.equal(ended.ok, true)
      assert.equal((await membershipsOf(db, budi.id)).length, accepted.ok ? 1 : 0)
    }
  },
)

onBoth('an expired and a revoked invitation make nobody a member', async ({ db }) => {
  const officeId = await anOffice(db)
  const late = await makeInvitation(db, { officeId, by: 'shell', roles, email: null }, someday)
  const gone = await makeInvitation(db, { officeId, by: 'shell', roles, email: null }, someday)
  const seen = await invitationOf(db, gone.secret, someday)
  const id = seen.ok ? seen.value.id : ''
  assert.equal((await revokeInvitation(db, { officeId, id, by: 'ani' }, someday)).ok, true)
  const budi = person(await aPerson(db))
  assert.deepEqual(await acceptInvitation(db, late.secret, budi, tooLate), refusal('expired', tooLate))
  assert.deepEqual(await acceptInvitation(db, gone.secret, budi, someday), refusal('revoked', someday))
  assert.deepEqual(await membershipsOf(db, budi.id), [])
  assert.deepEqual(await openInvitations(db, officeId, tooLate), [])
})

onBoth('an invitation for one address does not let in whoever it was forwarded to', async ({ db }) => {
  const officeId = await anOffice(db)
  const [meant, other] = [person(await aPerson(db)), person(await aPerson(db))]
  const email = meant.email.toLowerCase()
  const { secret } = await makeInvitation(db, { officeId, by: 'shell', roles, email }, someday)
  const refused = await acceptInvitation(db, secret, other, someday)
  assert.deepEqual(refused, { ok: false, problems: [{ code: 'otherPerson' }] })
  assert.deepEqual(await membershipsOf(db, other.id), [])
  assert.equal((await acceptInvitation(db, secret, meant, someday)).ok, true)
})

onBoth(
  'an office lists and revokes its own invitations, and its log holds neither link nor address',
  async ({ db }) => {
    const [here, there] = [await anOffice(db), await anOffice(db)]
    const email = 'budi@lahatkab.go.id'
    const { secret } = await makeInvitation(db, { officeId: here, by: 'shell', roles, email }, someday)
    const [open] = await openInvitations(db, here, someday)
    assert.deepEqual([open!.email, open!.from], [email, null])
    assert.deepEqual(await openInvitations(db, there, someday), [])
    const unknown = { ok: false, problems: [{ code: 'unknown' }] }
    assert.deepEqual(await revokeInvitation(db, { officeId: there, id: open!.id, by: 'x' }, someday), unknown)
    assert.equal((await invitationOf(db, secret, someday)).ok, true)
    const told = JSON.stringify(await entries(db, here, { most: 50 }))
    assert.ok(!told.includes(secret) && !told.includes(email))
    assert.equal((await revokeInvitation(db, { officeId: here, id: open!.id, by: 'x' }, someday)).ok, true)
    assert.deepEqual(await revokeInvitation(db, { officeId: here, id: open!.id, by: 'x' }, someday), unknown)
  },
)

function person(id: string) {
  return { id, name: 'Budi', email: `${id}@contoh.go.id` }
}

function refusal(code: string, at: string) {
  return { ok: false, problems: [{ code, values: { at } }] }
}
