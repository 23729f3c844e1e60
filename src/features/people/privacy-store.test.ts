import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../test/support/database.ts'
import { aMember, anOffice } from '../../../test/support/people.ts'
import { newId } from '../../base/ids.ts'
import type { Db } from '../../db/open.ts'
import { accountKey } from './auth-enter.ts'
import { makeInvitation } from './invitation-store.ts'
import { entries, record, verifyChain } from './log-store.ts'
import { addMember, changeRoles, endSessions } from './member-store.ts'
import { memberOf, membershipsOf } from './members-store.ts'
import { entriesNaming, erasePerson } from './privacy-erase-store.ts'
import { answerRequest, recordRequest, requestOf, requestsOf } from './privacy-request-store.ts'
import { personData, recordSight } from './privacy-store.ts'
import { minutesAfter } from './token.ts'

const hour = (n: number) => minutesAfter(someday, n * 60)
const asked = { kind: 'access', user: null, name: 'Siti Aminah', contact: '0812', detail: 'Minta datanya' } as const

onBoth('a request has 72 hours from when it was asked, and is answered once', async ({ db }) => {
  const officeId = await anOffice(db)
  const id = await recordRequest(db, officeId, { ...asked, receivedAt: someday, by: 'ani' }, hour(5))
  const request = await requestOf(db, officeId, id)
  assert.deepEqual([request!.receivedAt, request!.dueAt, request!.answered], [someday, hour(72), null])
  const how = { outcome: 'done', answer: 'Diserahkan', by: 'budi' } as const
  assert.deepEqual(await answerRequest(db, officeId, id, how, hour(73)), { ok: true, value: null })
  assert.deepEqual((await requestOf(db, officeId, id))!.answered, {
    outcome: 'done',
    answer: 'Diserahkan',
    at: hour(73),
  })
  assert.deepEqual(await answerRequest(db, officeId, id, how, hour(73)), refusal('answered'))
  const told = await entries(db, officeId, { subject: `request:${id}`, most: 5 })
  assert.deepEqual(
    told.map((entry) => [entry.act, entry.content!.after]),
    [
      ['privacy.answered', { outcome: 'done', inTime: false }],
      ['privacy.requested', { kind: 'access', receivedAt: someday, dueAt: hour(72) }],
    ],
  )
  assert.ok(!JSON.stringify(told).includes('Siti'))
})

onBoth('the most urgent request stands on top, and an office sees its own only', async ({ db }) => {
  const [here, there] = [await anOffice(db), await anOffice(db)]
  const at = (name: string, receivedAt: string) => ({ ...asked, name, receivedAt, by: 'ani' })
  const done = await recordRequest(db, here, at('selesai', hour(0)), hour(9))
  await recordRequest(db, here, at('kemudian', hour(8)), hour(9))
  await recordRequest(db, here, at('mendesak', hour(1)), hour(9))
  await answerRequest(db, here, done, { outcome: 'refused', answer: 'Bukan dia orangnya', by: 'ani' }, hour(9))
  assert.deepEqual(
    (await requestsOf(db, here)).map((r) => r.name),
    ['mendesak', 'kemudian', 'selesai'],
  )
  assert.deepEqual(await requestsOf(db, there), [])
  assert.equal(await requestOf(db, there, done), null)
  const how = { outcome: 'done', answer: '', by: 'x' } as const
  assert.deepEqual(await answerRequest(db, there, done, how, hour(9)), refusal('unknown'))
})

onBoth('what is kept about somebody comes out whole, without secrets and without other people', async ({ db }) => {
  const [officeId, other] = [await anOffice(db), await anOffice(db, 'Bappeda')]
  const by = await aMember(db, officeId, ['administrator'], 'Ani Lestari')
  const user = await aMember(db, officeId, ['head'], 'Budi Santoso')
  const third = await aMember(db, officeId, ['coach'], 'Citra Dewi')
  await aPassword(db, user, 'a-hash-of-scrypt')
  await addMember(db, { officeId: other, user, by: 'shell' }, ['mentor'], hour(1))
  await changeRoles(db, { officeId, user: third, by: user }, { was: ['coach'], roles: ['examiner'] }, hour(2))
  await changeRoles(db, { officeId, user, by }, { was: ['head'], roles: ['head', 'mentor'] }, hour(3))
  const { secret } = await makeInvitation(db, { officeId, by: user, roles: ['operator'], email: null }, hour(4))
  await recordRequest(db, officeId, { ...asked, user, receivedAt: someday, by }, hour(5))
  await recordSight(db, { officeId, user, by }, 'privacy.seen', hour(6))
  await db
    .insertInto('attempts')
    .values({ key: `masuk:${accountKey(`${user}@contoh.go.id`)}`, count: 2, since: someday, until: someday })
    .execute()
  const place = { category: 'ppks-24', region: '16.04.10', period: '2021', unit: 'entry', sex: '', age: '' }
  const remark = { ...place, kind: 'explanation', at: someday, closed_at: null, closed_by: null }
  const remarks = [
    { ...remark, office_id: officeId, id: 'a', text: 'Didata ulang', by: user },
    { ...remark, office_id: officeId, id: 'b', text: 'Milik orang lain', by: third },
    { ...remark, office_id: other, id: 'c', text: 'Kantor lain', by: user },
  ]
  await db.insertInto('recap_remarks').values(remarks).execute()
  const data = (await personData(db, officeId, user, hour(7)))!
  const { category, region, period } = place
  const own = { category, region, period, kind: 'explanation', text: 'Didata ulang', at: someday, closedAt: null }
  assert.deepEqual(data.recap, { remarks: [own], signals: [], publications: [], maps: [], imports: [] })
  assert.deepEqual(data.failedSignIns, [{ count: 2, since: someday, until: someday }])
  assert.deepEqual(data.made, { studies: [], methods: [] })
  assert.deepEqual([data.account.name, data.membership.roles], ['Budi Santoso', ['head', 'mentor']])
  assert.deepEqual([data.invitations.length, data.requests.length, data.trailComplete], [1, 1, true])
  assert.deepEqual(
    data.trail.map((entry) => [entry.act, entry.by, entry.about, entry.content !== null]),
    [
      ['privacy.seen', 'office', 'self', true],
      ['invitation.made', 'self', 'work', false],
      ['member.rolesChanged', 'office', 'self', true],
      ['member.rolesChanged', 'self', 'work', false],
      ['member.added', 'server', 'self', true],
    ],
  )
  const text = JSON.stringify(data)
  for (const hidden of ['a-hash-of-scrypt', secret, third, by, 'Ani Lestari', 'Bappeda', 'examiner'])
    assert.ok(!text.includes(hidden), hidden)
})

onBoth('an office gives out nothing about people of another', async ({ db }) => {
  const [here, there] = [await anOffice(db), await anOffice(db)]
  const user = await aMember(db, here, ['mentor'])
  assert.equal(await personData(db, there, user, hour(1)), null)
  const by = await aMember(db, there, ['administrator'])
  assert.deepEqual(await erasePerson(db, { officeId: there, user, by, reason: 'x' }, hour(1)), refusal('unknown'))
  assert.equal((await membershipsOf(db, user)).length, 1)
})

onBoth('an erased person has no name, no way in and no place, and the chain of the log holds', async ({ db }) => {
  const officeId = await anOffice(db)
  const by = await aMember(db, officeId, ['administrator'], 'Ani Lestari')
  const user = await aMember(db, officeId, ['mentor'], 'Budi Santoso')
  const { email } = (await memberOf(db, officeId, user, someday))!
  await aPassword(db, user, 'hash')
  await aSession(db, user)
  await db
    .insertInto('attempts')
    .values({ key: `masuk:${accountKey(email)}:192.0.2`, count: 3, since: someday, until: someday })
    .execute()
  await makeInvitation(db, { officeId, by, roles: ['coach'], email }, someday)
  await recordRequest(db, officeId, { ...asked, user, name: 'Budi Santoso', receivedAt: someday, by }, someday)
  const naming = [
    { said: 'Budi Santoso' },
    { said: `ditulis oleh ${email.toUpperCase()}` },
    { deep: [{ note: 'menurut budi  santoso, datanya lengkap' }] },
  ]
  for (const after of naming) await note(db, officeId, after)
  for (const after of [{ said: 'Budi' }, { said: 'Budi dan Santoso' }, { n: 100 }]) await note(db, officeId, after)
  assert.equal((await entriesNaming(db, officeId, { name: 'Budi Santoso', email })).length, 3)
  const erased = await erasePerson(db, { officeId, user, by, reason: 'Atas permintaan' }, hour(1))
  assert.deepEqual(erased, { ok: true, value: { account: true, entries: 3 } })
  const member = (await memberOf(db, officeId, user, hour(1)))!
  assert.deepEqual([member.name, member.sessions, member.endedAt], ['pengguna terhapus', 0, hour(1)])
  assert.deepEqual(await db.selectFrom('account').select('id').where('userId', '=', user).execute(), [])
  assert.deepEqual(await verifyChain(db, officeId).then((c) => [c.broken, c.erased]), [null, 3])
  const everything = JSON.stringify([
    await db.selectFrom('user').selectAll().execute(),
    await db.selectFrom('requests').selectAll().execute(),
    await db.selectFrom('tokens').selectAll().execute(),
    await db.selectFrom('attempts').selectAll().execute(),
    await db.selectFrom('log').selectAll().execute(),
  ])
  for (const gone of ['Budi Santoso', email, accountKey(email)]) assert.ok(!everything.includes(gone), gone)
  assert.equal(await entriesNaming(db, officeId, { name: 'Budi Santoso', email }).then((found) => found.length), 0)
})

onBoth('of somebody who belongs to two offices one erases only what is its own', async ({ db }) => {
  const [here, there] = [await anOffice(db), await anOffice(db)]
  const by = await aMember(db, here, ['administrator'], 'Ani Lestari')
  const user = await aMember(db, here, ['mentor'], 'Budi Santoso')
  await addMember(db, { officeId: there, user, by: 'shell' }, ['coach'], someday)
  await note(db, here, { said: 'Budi Santoso' })
  await note(db, there, { said: 'Budi Santoso' })
  const erased = await erasePerson(db, { officeId: here, user, by, reason: 'Atas permintaan' }, hour(1))
  assert.deepEqual(erased, { ok: true, value: { account: false, entries: 1 } })
  assert.equal((await memberOf(db, there, user, hour(1)))!.name, 'Budi Santoso')
  assert.equal((await membershipsOf(db, user)).length, 1)
  assert.equal((await verifyChain(db, there)).erased, 0)
})

onBoth('neither the last administrator nor oneself is erased', async ({ db }) => {
  const officeId = await anOffice(db)
  const last = await aMember(db, officeId, ['administrator'])
  const head = await aMember(db, officeId, ['head'], 'Citra Dewi')
  const reason = 'Atas permintaan'
  const refused = await erasePerson(db, { officeId, user: last, by: head, reason }, hour(1))
  assert.deepEqual(refused, refusal('lastAdministrator'))
  assert.deepEqual(await erasePerson(db, { officeId, user: head, by: head, reason }, hour(1)), refusal('oneself'))
  const told = await erasePerson(db, { officeId, user: head, by: last, reason: 'Bu Citra Dewi pindah' }, hour(1))
  assert.deepEqual(told, { ok: false, problems: [{ code: 'reasonNames', place: { path: 'reason' } }] })
  assert.equal((await memberOf(db, officeId, head, hour(1)))!.endedAt, null)
  assert.equal((await endSessions(db, { officeId, user: head, by: last }, hour(1))).ok, true)
})

function refusal(code: string) {
  return { ok: false, problems: [{ code }] }
}

async function note(db: Db, officeId: string, after: unknown): Promise<void> {
  const change = { actor: 'shell', act: 'study.changed', subject: 'study:1', study: null, before: null, after }
  await record(db, officeId, change, someday)
}

async function aPassword(db: Db, userId: string, password: string): Promise<void> {
  const row = { id: newId(), userId, providerId: 'credential', accountId: userId, password }
  await db
    .insertInto('account')
    .values({ ...row, createdAt: someday, updatedAt: someday })
    .execute()
}

async function aSession(db: Db, userId: string): Promise<void> {
  const id = newId()
  await db
    .insertInto('session')
    .values({ id, token: id, userId, expiresAt: hour(24), createdAt: someday, updatedAt: someday })
    .execute()
}
