import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { onBoth } from '../../../test/support/database.ts'
import { aMember, anOffice } from '../../../test/support/people.ts'
import { aStudy, doneTo } from '../../../test/support/study.ts'
import { transaction } from '../../db/transaction.ts'
import type { Role } from '../people/role.ts'
import { studyEntry, teamRolesOf } from './study-store.ts'
import { addToTeam, removeFromTeam, teamOf } from './team-store.ts'

const now = '2026-06-01T00:00:00.000Z'

onBoth('a team gains and loses people, and the last owner stays', async ({ db }) => {
  const [office, other] = [await anOffice(db), await anOffice(db, 'Dinas lain')]
  const ani = await aMember(db, office, ['changeOwner'], 'Ani')
  const budi = await aMember(db, office, ['researcher'], 'Budi')
  const study = await aStudy(db, office, ani)
  const add = (userId: string, role: Role) =>
    transaction(db, (tx) => addToTeam(tx, office, study, { userId, role }, ani, now))
  const remove = (userId: string, role: Role, commitAfter = 0) =>
    transaction(db, async (tx) => {
      const removed = await removeFromTeam(tx, office, study, { userId, role }, ani, now)
      await setTimeout(commitAfter)
      return removed
    })
  const team = async () => (await teamOf(db, office, study, now)).map((m) => `${m.name} ${m.role}`)
  await add(budi, 'mentor')
  const { revision } = (await studyEntry(db, office, study))!
  await add(budi, 'mentor')
  assert.equal((await studyEntry(db, office, study))?.revision, revision)
  assert.deepEqual(await team(), ['Ani changeOwner', 'Budi mentor'])
  assert.equal(await remove(ani, 'changeOwner'), false)
  assert.equal(await remove(ani, 'mentor'), true)
  await add(budi, 'changeOwner')
  const both = await Promise.all([remove(ani, 'changeOwner', 100), remove(budi, 'changeOwner', 100)])
  assert.deepEqual(both.toSorted(), [false, true])
  assert.deepEqual(await teamOf(db, other, study, now), [])
  const acts = (await doneTo(db, office, study)).map((entry) => entry.act)
  assert.deepEqual(acts, ['team.added', 'team.added', 'team.removed'])
})

onBoth('a role that ended gives no right, stands in no team, and can be given anew for good', async ({ db }) => {
  const office = await anOffice(db)
  const ani = await aMember(db, office, ['changeOwner'], 'Ani')
  const budi = await aMember(db, office, ['administrator'], 'Budi')
  const study = await aStudy(db, office, ani)
  const hour = { office_id: office, study_id: study, user_id: budi, role: 'researcher', added_at: now }
  await db
    .insertInto('study_team')
    .values({ ...hour, until: '2026-06-01T01:00:00.000Z' })
    .execute()
  const roles = (at: string) => teamRolesOf(db, office, study, budi, at)
  assert.deepEqual(await roles('2026-06-01T00:59:59.999Z'), ['researcher'])
  assert.deepEqual(await roles('2026-06-01T01:00:00.000Z'), [])
  assert.equal((await teamOf(db, office, study, '2026-06-01T00:30:00.000Z')).length, 2)
  assert.equal((await teamOf(db, office, study, '2026-06-02T00:00:00.000Z')).length, 1)
  await addToTeam(db, office, study, { userId: budi, role: 'researcher' }, ani, '2026-06-02T00:00:00.000Z')
  assert.deepEqual(await roles('2027-01-01T00:00:00.000Z'), ['researcher'])
  assert.equal((await teamOf(db, office, study, '2027-01-01T00:00:00.000Z'))[1]?.until, null)
  assert.deepEqual(
    (await doneTo(db, office, study)).map((entry) => entry.act),
    ['team.added'],
  )
})
