import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { onBoth, someday } from '../../test/support/database.ts'
import type { Db } from '../db/open.ts'
import { transaction } from '../db/transaction.ts'
import { entries } from '../features/people/log-store.ts'
import { studyEntry } from '../features/studies/study-store.ts'
import { analyse } from '../methods/analysis/analyse.ts'
import { type Freeze, type Frozen, freezeDecision } from './decision-store.ts'
import { keptRecords } from './kept-records.ts'
import { exportStudy, importStudy, loadStudy } from './kept-study-store.ts'
import { openStudy, understand } from './open-study.ts'
import { verify } from './verify.ts'

const office = {
  id: 'kantor-1',
  name: 'Dinas Sosial',
  region_code: null,
  region_name: null,
  created_at: someday,
  version: 1,
}
const decision = { issue: 'isu-2', by: 'Kepala', on: '2026-03-04', reason: 'Mendesak', source: null, settled: null }

async function importedPaper(db: Db): Promise<string> {
  await db.insertInto('offices').values(office).execute()
  const opened = await openStudy(fileURLToPath(new URL('../../examples/lahat-2021/', import.meta.url)))
  assert.ok(opened.ok)
  return importStudy(db, office.id, opened.value.bundle, { act: 'study.imported', by: 'orang-1', now: someday })
}

/** The study as it is opened and analysed now, ready to be frozen. */
async function ready(db: Db, id: string): Promise<Freeze> {
  const entry = await studyEntry(db, office.id, id)
  const loaded = await loadStudy(db, office.id, { id })
  assert.ok(entry !== null && loaded.ok)
  const opened = understand(loaded.value)
  assert.ok(opened.ok)
  const { method, scored } = opened.value
  const analysis = analyse({ method, sheet: scored.sheet, printed: scored.printed })
  const { version, revision } = entry
  return { opened: opened.value, analysis, revision, version, decision, by: 'orang-1', roles: ['head'] }
}

const freezing = (db: Db, id: string, given: Freeze): Promise<Frozen> =>
  transaction(db, (tx) => freezeDecision(tx, office.id, id, given, someday))

onBoth('a decision is frozen, comes out with the bundle and reproduces; the next one names it', async ({ db }) => {
  const id = await importedPaper(db)
  const head = (await entries(db, office.id, { most: 1 }))[0]!
  assert.equal(await freezing(db, id, await ready(db, id)), 'frozen')
  const after = { ...(await ready(db, id)), decision: { ...decision, issue: 'isu-1', reason: 'Lain' } }
  assert.equal(await freezing(db, id, after), 'frozen')
  const exported = await exportStudy(db, office.id, { id })
  assert.ok(exported.ok)
  const [first, second] = keptRecords(exported.value.files)
  assert.deepEqual(first!.record!.log, { sequence: head.sequence, hash: head.hash })
  assert.deepEqual(second!.record!.replaces, { number: 1, sha256: first!.sha256 })
  const opened = understand(exported.value)
  assert.ok(opened.ok)
  assert.deepEqual(
    verify(opened.value).filter((l) => l.record !== undefined && !l.reproduces),
    [],
  )
  const [made] = await entries(db, office.id, { act: 'decision.made', most: 1 })
  assert.match(JSON.stringify(made!.content), new RegExp(second!.sha256))
})

onBoth('of two who freeze at once one wins, and the other is told', async ({ db }) => {
  const id = await importedPaper(db)
  const given = await ready(db, id)
  const outcomes = await Promise.all([freezing(db, id, given), freezing(db, id, given)])
  assert.deepEqual(outcomes.toSorted(), ['frozen', 'stale'])
  const exported = await exportStudy(db, office.id, { id })
  assert.ok(exported.ok && keptRecords(exported.value.files).length === 1)
})

onBoth('what changed since the analysis is never frozen, and an open round keeps everybody waiting', async ({ db }) => {
  const id = await importedPaper(db)
  const given = await ready(db, id)
  await db
    .updateTable('studies')
    .set({ revision: given.revision + 1 })
    .where('id', '=', id)
    .execute()
  assert.equal(await freezing(db, id, given), 'moved')
  await db
    .insertInto('rounds')
    .values({ ...round, study_id: id })
    .execute()
  assert.equal(await freezing(db, id, await ready(db, id)), 'roundOpen')
  const loaded = await loadStudy(db, office.id, { id })
  assert.ok(loaded.ok && keptRecords(loaded.value.files).length === 0)
})

const round = {
  office_id: office.id,
  round: 1,
  state: 'open',
  naming: 'anonymous',
  reasons: 'optional',
  issues: '[]',
  method_digest: '0',
  note: null,
  due_at: null,
  opened_at: someday,
  opened_by: 'orang-1',
  closed_at: null,
  closed_by: null,
  close_reason: null,
  evidence: 0,
  position: 0,
  extra: '{}',
  version: 1,
}
