import assert from 'node:assert/strict'
import { onBoth } from '../../../test/support/database.ts'
import { aMember, anOffice } from '../../../test/support/people.ts'
import { aStudy } from '../../../test/support/study.ts'
import { entries, verifyChain } from '../people/log-store.ts'
import { emptyBin } from './bin-store.ts'
import { moveStudy, studyEntry } from './study-store.ts'

onBoth('after thirty days in the bin a study is gone with all its rows, and the log says so', async ({ db }) => {
  const offices = [await anOffice(db), await anOffice(db, 'Dinas lain')]
  const studies: [office: string, study: string][] = []
  for (const office of offices) {
    const by = await aMember(db, office, ['changeOwner'])
    for (const binnedAt of ['2026-04-01T00:00:00.000Z', '2026-04-01T00:00:00.001Z', null]) {
      const study = await aStudy(db, office, by)
      if (binnedAt !== null) await moveStudy(db, office, study, 'binned', by, binnedAt)
      studies.push([office, study])
    }
  }
  assert.equal(await emptyBin(db, '2026-04-30T23:59:59.999Z'), 0)
  assert.equal(await emptyBin(db, '2026-05-01T00:00:00.000Z'), 2)
  const left = await Promise.all(studies.map(async ([office, study]) => (await studyEntry(db, office, study)) !== null))
  assert.deepEqual(left, [false, true, true, false, true, true])
  for (const table of ['study_team', 'study_files', 'study_tables', 'issues', 'scores', 'printed'] as const) {
    const rows = await db.selectFrom(table).select('study_id').distinct().execute()
    const kept = studies.filter((_, i) => left[i]).map(([, study]) => study)
    assert.deepEqual(
      rows.filter(({ study_id }) => !kept.includes(study_id)),
      [],
      table,
    )
  }
  const [last] = await entries(db, offices[1]!, { most: 1 })
  assert.deepEqual(
    [last?.actor, last?.act, last?.study, last?.content?.before],
    ['system', 'study.deleted', studies[3]![1], { title: 'Isu Lahat', binnedAt: '2026-04-01T00:00:00.000Z' }],
  )
  assert.equal((await verifyChain(db, offices[0]!)).broken, null)
  assert.equal(await emptyBin(db, '2026-05-01T00:00:00.000Z'), 0)
})
