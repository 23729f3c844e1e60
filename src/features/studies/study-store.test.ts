import assert from 'node:assert/strict'
import { onBoth } from '../../../test/support/database.ts'
import { aMember, anOffice } from '../../../test/support/people.ts'
import { aStudy, doneTo, twoByTwo } from '../../../test/support/study.ts'
import { transaction } from '../../db/transaction.ts'
import { holdStudy, moveStudy, rewriteStudy, studyEntry } from './study-store.ts'

const later = '2026-05-06T07:08:09.010Z'

onBoth('a study keeps the keys that nobody edits, at their place', async ({ db }) => {
  const office = await anOffice(db)
  const by = await aMember(db, office, ['changeOwner'])
  const region = '{"name": "Lahat", "tingkat": 2, "code": null}'
  const study = await aStudy(db, office, by, {
    ...twoByTwo,
    'study.json': `{"zat": [1, {"b": 2}], "title": "Lama", "region": ${region}, "id": "x", "9": "sembilan"}`,
  })
  const rewrite = {
    act: 'study.changed',
    version: 1,
    fields: { title: 'Baru', question: 'Mengapa?', region: { name: 'Muara Enim', code: '16.03' }, office: null },
  }
  const saved = await transaction(db, (tx) => rewriteStudy(tx, office, study, rewrite, by, later))
  assert.equal(saved?.version, 2)
  assert.equal(saved.title, 'Baru')
  assert.equal(saved.changedAt, later)
  assert.equal(
    JSON.stringify((await studyEntry(db, office, study))?.document),
    '{"9":"sembilan","zat":[1,{"b":2}],"title":"Baru","region":{"name":"Muara Enim","tingkat":2,"code":"16.03"},"id":"x","question":"Mengapa?"}',
  )
  const [entry] = await doneTo(db, office, study)
  assert.deepEqual(entry?.content?.before, {
    title: 'Lama',
    question: null,
    region: { name: 'Lahat', tingkat: 2, code: null },
  })
  assert.deepEqual(Object.keys(entry?.content?.after as object).toSorted(), ['question', 'region', 'title'])
})

onBoth('what is saved as it stands writes nothing, and unknown is the same as not there', async ({ db }) => {
  const office = await anOffice(db)
  const by = await aMember(db, office, ['changeOwner'])
  const study = await aStudy(db, office, by, {
    ...twoByTwo,
    'study.json': '{"id": "x", "title": "Isu", "period": {"label": "2021", "semester": 1}}',
  })
  const fields = { title: 'Isu', question: null, period: { label: '2021', from: null, to: null } }
  const before = await studyEntry(db, office, study)
  const saved = await rewriteStudy(db, office, study, { act: 'study.changed', version: 1, fields }, by, later)
  assert.deepEqual(saved, before)
  assert.deepEqual(await studyEntry(db, office, study), before)
  assert.deepEqual(await doneTo(db, office, study), [])
})

onBoth('of two who edit one study at once the second is told, and another office finds nothing', async ({ db }) => {
  const [office, other] = [await anOffice(db), await anOffice(db, 'Dinas lain')]
  const by = await aMember(db, office, ['changeOwner'])
  const study = await aStudy(db, office, by)
  const write = (title: string, at = office) =>
    transaction(db, (tx) =>
      rewriteStudy(tx, at, study, { act: 'study.changed', version: 1, fields: { title } }, by, later),
    )
  const both = await Promise.all([write('Satu'), write('Dua')])
  assert.equal(both.filter((saved) => saved === null).length, 1)
  assert.equal((await studyEntry(db, office, study))?.version, 2)
  assert.equal((await doneTo(db, office, study)).length, 1)
  assert.equal(await write('Tiga'), null)
  assert.equal(await write('Empat', other), null)
  assert.equal(await studyEntry(db, other, study), null)
  assert.equal(await transaction(db, (tx) => moveStudy(tx, other, study, 'binned', by, later)), false)
  await assert.rejects(
    transaction(db, (tx) => holdStudy(tx, other, study)),
    /no study/,
  )
})

onBoth('a study goes into the archive and the bin and comes back', async ({ db }) => {
  const office = await anOffice(db)
  const by = await aMember(db, office, ['changeOwner'])
  const study = await aStudy(db, office, by)
  const move = (state: 'active' | 'archived' | 'binned', now = later) =>
    transaction(db, (tx) => moveStudy(tx, office, study, state, by, now))
  assert.equal(await move('active'), false)
  assert.equal(await move('archived'), true)
  assert.equal(await move('archived'), false)
  assert.equal(await move('binned'), true)
  assert.equal((await studyEntry(db, office, study))?.binnedAt, later)
  assert.equal(await move('active', '2026-05-07T00:00:00.000Z'), true)
  const back = await studyEntry(db, office, study)
  assert.deepEqual([back?.state, back?.binnedAt, back?.version], ['active', null, 1])
  const done = (await doneTo(db, office, study)).map(({ act, content }) => [act, content?.before, content?.after])
  assert.deepEqual(done, [
    ['study.archived', { state: 'active' }, { state: 'archived' }],
    ['study.binned', { state: 'archived' }, { state: 'binned' }],
    ['study.active', { state: 'binned' }, { state: 'active' }],
  ])
})
