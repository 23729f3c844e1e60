import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../test/support/database.ts'
import { aMember, anOffice, aPerson } from '../../../test/support/people.ts'
import { newId } from '../../base/ids.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { entries } from './log-store.ts'
import {
  addMember,
  changeRoles,
  closeAccount,
  endMembership,
  endSessions,
  makeResetLink,
  resumeMembership,
} from './member-store.ts'
import { memberOf, membershipsOf, membersOf } from './members-store.ts'
import { minutesAfter } from './token.ts'
import { makeToken, readToken } from './token-store.ts'

const later = minutesAfter(someday, 60)

onBoth('roles add to what a member has; a membership that ended begins anew', async ({ db }) => {
  const officeId = await anOffice(db)
  await aMember(db, officeId, ['administrator'])
  const user = await aMember(db, officeId, ['researcher'])
  const about = { officeId, user, by: 'shell' }
  assert.deepEqual(await addMember(db, about, ['changeOwner', 'researcher'], later), ['changeOwner', 'researcher'])
  assert.equal((await endMembership(db, about, later)).ok, true)
  assert.deepEqual(await membershipsOf(db, user), [])
  assert.deepEqual(await addMember(db, about, ['mentor'], later), ['mentor'])
  const member = await memberOf(db, officeId, user, later)
  assert.deepEqual([member!.roles, member!.endedAt, member!.addedAt], [['mentor'], null, someday])
})

onBoth('a member gets other roles, and the log says which', async ({ db }) => {
  const officeId = await anOffice(db)
  const by = await aMember(db, officeId, ['administrator'])
  const user = await aMember(db, officeId, ['researcher'])
  const about = { officeId, user, by }
  const result = await changeRoles(db, about, { was: ['researcher'], roles: ['mentor', 'coach'] }, later)
  assert.deepEqual(result.ok && result.value.roles, ['mentor', 'coach'])
  const [entry] = await entries(db, officeId, { subject: `member:${user}`, most: 1 })
  assert.deepEqual([entry!.act, entry!.actor], ['member.rolesChanged', by])
  assert.deepEqual(entry!.content!.before, { roles: ['researcher'] })
  assert.deepEqual(entry!.content!.after, { roles: ['mentor', 'coach'] })
  const stale = await changeRoles(db, about, { was: ['researcher'], roles: ['examiner'] }, later)
  assert.deepEqual(stale, refusal('changed'))
})

onBoth('the last administrator cannot be taken away, however it is tried', async ({ db }) => {
  const officeId = await anOffice(db)
  const last = await aMember(db, officeId, ['administrator', 'head'])
  const about = { officeId, user: last, by: await aMember(db, officeId, ['head']) }
  const was = ['administrator', 'head'] as const
  assert.deepEqual(await changeRoles(db, about, { was, roles: ['head'] }, later), refusal('lastAdministrator'))
  assert.deepEqual(await endMembership(db, about, later), refusal('lastAdministrator'))
  assert.deepEqual(await closeAccount(db, about, true, later), refusal('lastAdministrator'))
  const second = await aMember(db, officeId, ['administrator'])
  assert.equal((await closeAccount(db, { ...about, user: second }, true, later)).ok, true)
  assert.deepEqual(await endMembership(db, about, later), refusal('lastAdministrator'))
})

onBoth('two administrators who take each other away at once: one stays', async ({ db }) => {
  const officeId = await anOffice(db)
  const [a, b] = [await aMember(db, officeId, ['administrator']), await aMember(db, officeId, ['administrator'])]
  const results = await Promise.all(
    [
      [a, b],
      [b, a],
    ].map(([user, by]) => transaction(db, (tx) => endMembership(tx, { officeId, user: user!, by: by! }, later))),
  )
  assert.deepEqual(results.map((r) => r.ok).toSorted(), [false, true])
  assert.deepEqual(
    results.flatMap((r) => (r.ok ? [] : r.problems)),
    [{ code: 'lastAdministrator' }],
  )
})

onBoth('nobody gives a role to themselves while somebody else could', async ({ db }) => {
  const officeId = await anOffice(db)
  const user = await aMember(db, officeId, ['administrator'])
  const about = { officeId, user, by: user }
  const was = ['administrator'] as const
  const alone = await changeRoles(db, about, { was, roles: ['administrator', 'changeOwner'] }, later)
  assert.equal(alone.ok, true)
  await aMember(db, officeId, ['head'])
  const both = ['administrator', 'changeOwner'] as const
  const wider = await changeRoles(db, about, { was: both, roles: [...both, 'head'] }, later)
  assert.deepEqual(wider, refusal('ownRoles'))
  assert.equal((await changeRoles(db, about, { was: both, roles: was }, later)).ok, true)
})

onBoth('whoever leaves is signed out, and the links that hang on them are closed', async ({ db }) => {
  const officeId = await anOffice(db)
  await aMember(db, officeId, ['administrator'])
  const user = await aMember(db, officeId, ['head'])
  const about = { officeId, user, by: 'shell' }
  await aSession(db, user)
  const invitation = { kind: 'invitation', officeId, scope: { roles: ['head'], email: null, mailed: false } } as const
  const theirs = await makeToken(db, { ...invitation, createdBy: user, expiresAt: later }, someday)
  const other = await makeToken(db, { ...invitation, createdBy: 'shell', expiresAt: later }, someday)
  const reset = await makeResetLink(db, about, someday)
  assert.equal((await endMembership(db, about, someday)).ok, true)
  assert.equal((await memberOf(db, officeId, user, someday))!.sessions, 0)
  assert.equal((await readToken(db, theirs, 'invitation', someday)).ok, false)
  assert.equal((await readToken(db, reset.ok ? reset.value : '', 'reset', someday)).ok, false)
  assert.equal((await readToken(db, other, 'invitation', someday)).ok, true)
  assert.deepEqual(await endMembership(db, about, someday), refusal('ended'))
  assert.deepEqual(await makeResetLink(db, about, someday), refusal('ended'))
})

onBoth('a new link for a password closes the one before', async ({ db }) => {
  const officeId = await anOffice(db)
  const about = { officeId, user: await aMember(db, officeId, ['mentor']), by: 'shell' }
  const [first, second] = [await makeResetLink(db, about, someday), await makeResetLink(db, about, later)]
  assert.ok(first.ok && second.ok)
  assert.equal((await readToken(db, first.value, 'reset', later)).ok, false)
  assert.deepEqual((await readToken(db, second.value, 'reset', later)).ok, true)
  const told = JSON.stringify(await entries(db, officeId, { most: 50 }))
  assert.ok(!told.includes(first.value) && !told.includes(second.value))
})

onBoth('an account that belongs to two offices is neither closed nor reset by one of them', async ({ db }) => {
  const [here, there] = [await anOffice(db), await anOffice(db, 'Bappeda')]
  await aMember(db, here, ['administrator'])
  const user = await aMember(db, here, ['researcher'])
  await addMember(db, { officeId: there, user, by: 'shell' }, ['coach'], someday)
  const about = { officeId: here, user, by: 'shell' }
  assert.deepEqual(await makeResetLink(db, about, later), refusal('elsewhere'))
  assert.deepEqual(await closeAccount(db, about, true, later), refusal('elsewhere'))
  await aSession(db, user)
  assert.equal((await endMembership(db, about, later)).ok, true)
  assert.equal((await memberOf(db, there, user, later))!.sessions, 1)
  assert.deepEqual(
    (await membershipsOf(db, user)).map((m) => m.office.name),
    ['Bappeda'],
  )
})

onBoth('a closed account belongs to no office until it is opened again', async ({ db }) => {
  const officeId = await anOffice(db)
  const by = await aMember(db, officeId, ['administrator'])
  const user = await aMember(db, officeId, ['mentor'])
  await aSession(db, user)
  assert.deepEqual(await closeAccount(db, { officeId, user: by, by }, true, later), refusal('oneself'))
  assert.equal((await closeAccount(db, { officeId, user, by }, true, later)).ok, true)
  assert.deepEqual(await membershipsOf(db, user), [])
  const member = await memberOf(db, officeId, user, later)
  assert.deepEqual([member!.disabledAt, member!.sessions, member!.endedAt], [later, 0, null])
  assert.deepEqual(await makeResetLink(db, { officeId, user, by }, later), refusal('closed'))
  assert.equal((await closeAccount(db, { officeId, user, by }, false, later)).ok, true)
  assert.equal((await membershipsOf(db, user)).length, 1)
})

onBoth('an office reaches its own members only', async ({ db }) => {
  const [here, there] = [await anOffice(db), await anOffice(db)]
  await aMember(db, here, ['administrator'])
  const user = await aMember(db, here, ['researcher'])
  const stranger = await aPerson(db)
  await aSession(db, user)
  for (const about of [
    { officeId: there, user, by: 'shell' },
    { officeId: here, user: stranger, by: 'shell' },
    { officeId: newId(), user, by: 'shell' },
  ]) {
    const roles = { was: ['researcher'], roles: ['head'] } as const
    assert.deepEqual(await changeRoles(db, about, roles, later), refusal('unknown'))
    assert.deepEqual(await endMembership(db, about, later), refusal('unknown'))
    assert.deepEqual(await resumeMembership(db, about, later), refusal('unknown'))
    assert.deepEqual(await endSessions(db, about, later), refusal('unknown'))
    assert.deepEqual(await closeAccount(db, about, true, later), refusal('unknown'))
    assert.deepEqual(await makeResetLink(db, about, later), refusal('unknown'))
    assert.equal(await memberOf(db, about.officeId, about.user, later), null)
  }
  assert.deepEqual(await membersOf(db, there, later), [])
  const member = await memberOf(db, here, user, later)
  assert.deepEqual([member!.roles, member!.sessions], [['researcher'], 1])
  assert.deepEqual(await endSessions(db, { officeId: here, user, by: 'shell' }, later), { ok: true, value: 1 })
})

function refusal(code: string) {
  return { ok: false, problems: [{ code }] }
}

async function aSession(db: Db, userId: string): Promise<void> {
  const id = newId()
  const expiresAt = minutesAfter(someday, 24 * 60)
  await db
    .insertInto('session')
    .values({ id, token: id, userId, expiresAt, createdAt: someday, updatedAt: someday })
    .execute()
}
