import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../test/support/database.ts'
import { aMember, anOffice, aPerson } from '../../../test/support/people.ts'
import { addStudyFor } from '../../../test/support/visitors.ts'
import type { Db } from '../../db/open.ts'
import { acceptInvitation, invitationOf, makeInvitation } from './invitation-store.ts'
import { entries } from './log-store.ts'
import { resetStands } from './member-access-store.ts'
import { addMember, changeRoles, closeAccount, endMembership, makeResetLink } from './member-store.ts'
import { membershipsOf } from './members-store.ts'
import { openInEmergency } from './office-emergency-store.ts'
import type { Role } from './role.ts'
import { minutesAfter } from './token.ts'
import { readToken } from './token-store.ts'

const later = minutesAfter(someday, 5)

/** An office with somebody who stays, and somebody who runs accounts and will lose that. */
async function anOfficeOfTwo(db: Db, roles: readonly Role[] = ['administrator']) {
  const officeId = await anOffice(db)
  const stays = await aMember(db, officeId, ['administrator', 'head'])
  const goes = await aMember(db, officeId, roles)
  return { officeId, stays, about: { officeId, user: goes, by: stays } }
}

const losses = {
  'the membership ends': (db: Db, about: Awaited<ReturnType<typeof anOfficeOfTwo>>['about']) =>
    endMembership(db, about, later),
  'the account is closed': (db: Db, about: Awaited<ReturnType<typeof anOfficeOfTwo>>['about']) =>
    closeAccount(db, about, true, later),
  'the role is taken away': (db: Db, about: Awaited<ReturnType<typeof anOfficeOfTwo>>['about']) =>
    changeRoles(db, about, { was: ['administrator'], roles: ['operator'] }, later),
}

for (const [says, loss] of Object.entries(losses))
  onBoth(`the links that an administrator made for others are closed when ${says}`, async ({ db }) => {
    const { officeId, about } = await anOfficeOfTwo(db)
    const colleague = await aMember(db, officeId, ['operator'])
    const reset = await makeResetLink(db, { officeId, user: colleague, by: about.user }, someday)
    assert.ok(reset.ok)
    const invitation = { officeId, by: about.user, roles: ['administrator', 'head'] as const, email: null }
    const { secret } = await makeInvitation(db, invitation, someday)
    assert.equal((await loss(db, about)).ok, true)
    assert.deepEqual(await readToken(db, reset.value, 'reset', later), refusal('revoked', later))
    assert.deepEqual(await invitationOf(db, secret, later), refusal('revoked', later))
  })

onBoth('an invitation whose maker lost the right by another way opens nothing either', async ({ db }) => {
  const { officeId, about } = await anOfficeOfTwo(db)
  const invitation = { officeId, by: about.user, roles: ['administrator', 'head'] as const, email: null }
  const { secret } = await makeInvitation(db, invitation, someday)
  await db.updateTable('memberships').set({ roles: '["operator"]' }).where('user_id', '=', about.user).execute()
  assert.deepEqual(await invitationOf(db, secret, later), { ok: false, problems: [{ code: 'lapsed' }] })
  const somebody = { id: await aPerson(db), name: 'B', email: 'b@x.id' }
  assert.deepEqual(await acceptInvitation(db, secret, somebody, later), { ok: false, problems: [{ code: 'lapsed' }] })
})

onBoth('nobody gets roles by an invitation of their own', async ({ db }) => {
  const { officeId, about } = await anOfficeOfTwo(db)
  const { secret } = await makeInvitation(db, { officeId, by: about.user, roles: ['head'], email: null }, someday)
  const self = { id: about.user, name: 'A', email: 'a@x.id' }
  const refused = await acceptInvitation(db, secret, self, later)
  assert.deepEqual(refused, { ok: false, problems: [{ code: 'ownInvitation' }] })
  assert.deepEqual((await membershipsOf(db, about.user))[0]!.roles, ['administrator'])
})

onBoth('a link for a password holds only while the account is this office’s alone', async ({ db }) => {
  const { officeId, stays } = await anOfficeOfTwo(db)
  const user = await aMember(db, officeId, ['operator'])
  const made = await makeResetLink(db, { officeId, user, by: stays }, someday)
  const token = await readToken(db, made.ok ? made.value : '', 'reset', later)
  assert.ok(token.ok)
  assert.equal(await resetStands(db, token.value, later), true)
  await db.updateTable('memberships').set({ roles: '["head"]' }).where('user_id', '=', stays).execute()
  assert.equal(await resetStands(db, token.value, later), true)
  await addMember(db, { officeId, user, by: 'shell' }, ['administrator'], later)
  assert.equal(await resetStands(db, token.value, later), false, 'runs more than who made it')
  await changeRoles(
    db,
    { officeId, user, by: 'shell' },
    { was: ['administrator', 'operator'], roles: ['operator'] },
    later,
  )
  assert.equal(await resetStands(db, token.value, later), true)
  await addMember(db, { officeId: await anOffice(db, 'Bappeda'), user, by: 'shell' }, ['head'], later)
  assert.equal(await resetStands(db, token.value, later), false, 'belongs to another office too')
})

onBoth('whoever leaves an office leaves its studies, and a new invitation brings none of them back', async (opened) => {
  const { db } = opened
  const { officeId, about } = await anOfficeOfTwo(db, ['researcher'])
  const study = await addStudyFor({ opened }, officeId, about.user)
  assert.equal((await endMembership(db, about, later)).ok, true)
  await addMember(db, about, ['operator'], later)
  assert.deepEqual(await db.selectFrom('study_team').selectAll().execute(), [])
  const [told] = await entries(db, officeId, { study, act: 'team.removed', most: 5 })
  assert.deepEqual([told?.actor, told?.content?.before], [about.by, { role: 'changeOwner', userId: about.user }])
})

onBoth('what was opened in an emergency ends with the role that allowed it', async (opened) => {
  const { db } = opened
  const { officeId, stays, about } = await anOfficeOfTwo(db)
  const study = await addStudyFor({ opened }, officeId, stays)
  const emergency = { officeId, study, by: about.user, reason: 'perlu memeriksa kerusakan' }
  assert.equal((await openInEmergency(db, emergency, someday)).ok, true)
  await changeRoles(db, about, { was: ['administrator'], roles: ['operator'] }, later)
  const left = await db.selectFrom('study_team').select('user_id').execute()
  assert.deepEqual(
    left.map((row) => row.user_id),
    [stays],
  )
})

function refusal(code: string, at: string) {
  return { ok: false, problems: [{ code, values: { at } }] }
}
