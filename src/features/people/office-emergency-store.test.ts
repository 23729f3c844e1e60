import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onBoth, someday } from '../../../test/support/database.ts'
import { aMember, anOffice } from '../../../test/support/people.ts'
import { addStudyFor } from '../../../test/support/visitors.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { entries } from './log-store.ts'
import { parseEmergency } from './office-emergency.ts'
import { openInEmergency, pastEmergencies, studiesToOpen } from './office-emergency-store.ts'
import { minutesAfter } from './token.ts'

const reason = 'Pemilik studi sakit, laporan diminta hari ini'

onBoth('a study is open for an hour to who gave a reason, and the log keeps it', async (opened) => {
  const { db } = opened
  const officeId = await anOffice(db)
  const by = await aMember(db, officeId, ['administrator'], 'Ani')
  const owner = await aMember(db, officeId, ['changeOwner'])
  const study = await addStudyFor({ opened }, officeId, owner)
  const about = { officeId, study, by, reason }
  const until = minutesAfter(someday, 60)
  assert.deepEqual(await transaction(db, (tx) => openInEmergency(tx, about, someday)), { ok: true, value: { until } })
  assert.deepEqual(await teamOf(db, study, by), [{ role: 'researcher', until }])
  const [entry] = await entries(db, officeId, { act: 'study.openedInEmergency', most: 5 })
  assert.deepEqual([entry!.actor, entry!.study, entry!.content!.reason], [by, study, reason])
  assert.deepEqual(await pastEmergencies(db, officeId, 5), [{ at: someday, who: 'Ani', study: 'Studi uji', reason }])
  assert.deepEqual(await openInEmergency(db, about, minutesAfter(someday, 59)), refusal('already'))
  assert.equal((await openInEmergency(db, about, until)).ok, true)
  assert.deepEqual(await teamOf(db, study, by), [{ role: 'researcher', until: minutesAfter(someday, 120) }])
})

onBoth('a lasting role is not cut short, and nothing of another office is opened', async (opened) => {
  const { db } = opened
  const [here, there] = [await anOffice(db), await anOffice(db)]
  const by = await aMember(db, here, ['administrator'])
  const owner = await aMember(db, here, ['changeOwner'])
  const own = await addStudyFor({ opened }, here, owner, [[by, 'researcher']])
  const foreign = await addStudyFor({ opened }, there, owner)
  assert.deepEqual(await openInEmergency(db, { officeId: here, study: own, by, reason }, someday), refusal('already'))
  assert.deepEqual(await teamOf(db, own, by), [{ role: 'researcher', until: null }])
  for (const study of [foreign, 'tiada', ''])
    assert.deepEqual(await openInEmergency(db, { officeId: here, study, by, reason }, someday), refusal('noStudy'))
  assert.deepEqual(await teamOf(db, foreign, by), [])
  assert.deepEqual(
    (await studiesToOpen(db, here)).map(({ id }) => id),
    [own],
  )
  assert.deepEqual(await pastEmergencies(db, there, 5), [])
})

test('a reason is a sentence', () => {
  const read = (study: string, why: string) => parseEmergency((name) => ({ study, reason: why })[name])
  assert.equal(read('x', reason).ok, true)
  assert.deepEqual(read('', 'karena'), {
    ok: false,
    problems: [
      { code: 'noStudy', place: { path: 'study' } },
      { code: 'noReason', place: { path: 'reason' } },
    ],
  })
  assert.equal(read('x', 'y'.repeat(1001)).ok, false)
})

function teamOf(db: Db, study: string, user: string) {
  return db
    .selectFrom('study_team')
    .select(['role', 'until'])
    .where('study_id', '=', study)
    .where('user_id', '=', user)
    .execute()
}

function refusal(code: string) {
  return { ok: false, problems: [{ code, place: { path: 'study' } }] }
}
