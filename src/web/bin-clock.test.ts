import assert from 'node:assert/strict'
import { onBoth } from '../../test/support/database.ts'
import { aMember, anOffice } from '../../test/support/people.ts'
import { aStudy } from '../../test/support/study.ts'
import { moveStudy, studyEntry } from '../features/studies/study-store.ts'
import { startBinClock } from './bin-clock.ts'

onBoth('a server that starts empties the bin, two of them each study once', async ({ db }) => {
  const office = await anOffice(db)
  const by = await aMember(db, office, ['changeOwner'])
  const [old, young] = [await aStudy(db, office, by), await aStudy(db, office, by)]
  await moveStudy(db, office, old, 'binned', by, '2026-04-01T00:00:00.000Z')
  await moveStudy(db, office, young, 'binned', by, '2026-04-20T00:00:00.000Z')
  const faults: unknown[] = []
  const parts = { db: () => db, now: () => '2026-05-02T00:00:00.000Z', onFault: (fault: unknown) => faults.push(fault) }
  const clocks = [startBinClock(parts), startBinClock(parts)]
  await Promise.all(clocks.map((clock) => clock.stop()))
  assert.deepEqual(faults, [])
  assert.equal(await studyEntry(db, office, old), null)
  assert.equal((await studyEntry(db, office, young))?.state, 'binned')
  const deleted = await db.selectFrom('log').select('subject').where('act', '=', 'study.deleted').execute()
  assert.deepEqual(deleted, [{ subject: `study:${old}` }])
})

onBoth('a bin that cannot be emptied is told and ends nothing', async ({ db }) => {
  const faults: unknown[] = []
  const away = () => {
    throw new Error('the database is being replaced')
  }
  await startBinClock({
    db: away,
    now: () => '2026-05-02T00:00:00.000Z',
    onFault: (fault) => faults.push(fault),
  }).stop()
  assert.equal(faults.length, 1)
  assert.deepEqual(await db.selectFrom('log').select('act').execute(), [])
})
