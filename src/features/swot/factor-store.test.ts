import assert from 'node:assert/strict'
import { onBoth } from '../../../test/support/database.ts'
import { aMember, anOffice } from '../../../test/support/people.ts'
import { aStudy, doneTo } from '../../../test/support/study.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { logEnd } from '../people/repeat-store.ts'
import { addSource, changeSource, removeSource, sourcesOf } from '../sources/source-store.ts'
import { columnsOf } from '../studies/file-store.ts'
import { studyEntry } from '../studies/study-store.ts'
import type { Where } from '../studies/where.ts'
import {
  addEvidence,
  changeEvidence,
  evidenceCells,
  evidenceFor,
  evidenceIn,
  removeEvidence,
} from './evidence-store.ts'
import { addFactor, changeFactor, factorsOf, keptFactor } from './factor-store.ts'

const now = '2026-05-06T07:08:09.010Z'

async function aWhere(db: Db): Promise<Where> {
  const office = await anOffice(db)
  const by = await aMember(db, office, ['changeOwner'])
  return { office, study: await aStudy(db, office, by), by, now }
}

const wording = { text: 'Petugas dikenal warga', locus: 'internal', effect: 'helps', theme: null } as const
const said = { kind: 'document', title: 'Renstra', date: null, place: null, file: null, citation: null } as const

onBoth(
  'a factor is added once, whoever sends the form twice, and its columns go out with the study',
  async ({ db }) => {
    const where = await aWhere(db)
    const { office, study } = where
    const seen = await logEnd(db, office)
    const add = () => transaction(db, (tx) => addFactor(tx, where, wording, seen))
    assert.equal(await add(), 'f01')
    assert.equal(await add(), 'f01')
    assert.deepEqual((await columnsOf(db, office, study)).get('factors'), ['id', 'text', 'locus', 'effect'])
    const themed = { ...wording, text: 'Lain', theme: 'Orang' }
    assert.equal(await transaction(db, (tx) => addFactor(tx, where, themed, seen)), 'f02')
    assert.ok((await columnsOf(db, office, study)).get('factors')?.includes('theme'))
    assert.deepEqual(await factorsOf(db, office, study), [
      { id: 'f01', version: 1, ...wording },
      { id: 'f02', version: 1, ...themed },
    ])
    const both = await Promise.all(
      ['Serentak', 'Bersamaan'].map((text) => transaction(db, (tx) => addFactor(tx, where, { ...wording, text }))),
    )
    assert.deepEqual(both.toSorted(), ['f03', 'f04'])
    assert.deepEqual(await factorsOf(db, 'kantor-lain', study), [])
  },
)

onBoth('who changes an older factor than the newest writes nothing', async ({ db }) => {
  const where = await aWhere(db)
  const { office, study } = where
  await addFactor(db, where, wording)
  const changed = { ...wording, effect: 'hinders' as const, theme: 'Orang' }
  const change = (version: number, to: typeof wording | typeof changed) =>
    transaction(db, (tx) => changeFactor(tx, where, 'f01', version, to))
  assert.equal((await change(1, changed))?.version, 2)
  assert.equal(await change(1, wording), null)
  assert.equal((await change(1, changed))?.version, 2)
  assert.equal((await change(2, wording))?.version, 3)
  assert.deepEqual(await keptFactor(db, office, study, 'f01'), { id: 'f01', version: 3, ...wording })
  const entries = await doneTo(db, office, study)
  assert.deepEqual(
    entries.map((entry) => entry.act),
    ['factor.added', 'factor.changed', 'factor.changed'],
  )
  assert.equal((await studyEntry(db, office, study))?.revision, 4)
})

onBoth(
  'evidence is said once of a thing, changed by version, and its history is that of the factor',
  async ({ db }) => {
    const where = await aWhere(db)
    const { office, study } = where
    await addFactor(db, where, wording)
    const source = await addSource(db, where, { ...said, link: null })
    const key = { from: `source:${source}`, to: 'factor:f01' }
    const evidence = { ...key, stance: 'supporting', place: 'hlm. 3', note: null, seen: null } as const
    assert.equal(await addEvidence(db, where, evidence), true)
    assert.equal(await addEvidence(db, where, { ...evidence, stance: 'contradicting' }), false)
    assert.deepEqual(await evidenceFor(db, office, study, 'factor:f01'), [{ ...evidence, version: 1 }])
    const against = { stance: 'contradicting', place: 'hlm. 4', note: 'Lihat catatan kaki' } as const
    assert.equal((await changeEvidence(db, where, key, 1, against))?.version, 2)
    assert.equal(await changeEvidence(db, where, key, 1, { ...against, place: null }), null)
    const cells = await evidenceCells(db, office, study, ['from', 'to', 'stance', 'place', 'note'])
    assert.deepEqual(cells, [{ ...key, ...against }])
    assert.equal(await removeEvidence(db, where, key), true)
    assert.equal(await removeEvidence(db, where, key), false)
    assert.deepEqual(await evidenceIn(db, office, study), [])
    const entries = await doneTo(db, office, study)
    assert.deepEqual(
      entries.filter((entry) => entry.act.startsWith('evidence.')).map((entry) => entry.subject),
      Array.from({ length: 3 }, () => `factor:${study}/f01`),
    )
  },
)

onBoth('a source is added, changed by version and removed; its id never means another one', async ({ db }) => {
  const where = await aWhere(db)
  const { office, study } = where
  const wordingOf = { ...said, kind: 'interview', link: 'https://lahat.example/x', date: '2021-12-31' } as const
  assert.equal(await addSource(db, where, wordingOf), 's1')
  assert.equal((await changeSource(db, where, 's1', 1, { ...wordingOf, place: 'Merapi' }))?.version, 2)
  assert.equal(await changeSource(db, where, 's1', 1, wordingOf), null)
  assert.deepEqual(await sourcesOf(db, office, study), [{ id: 's1', version: 2, ...wordingOf, place: 'Merapi' }])
  assert.equal(await removeSource(db, where, 's1'), true)
  assert.equal(await removeSource(db, where, 's1'), false)
  assert.equal(await addSource(db, where, wordingOf), 's2')
})
