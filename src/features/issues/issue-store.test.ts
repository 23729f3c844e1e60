import assert from 'node:assert/strict'
import { onBoth } from '../../../test/support/database.ts'
import { aMember, anOffice } from '../../../test/support/people.ts'
import { aStudy, doneTo } from '../../../test/support/study.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { logEnd } from '../people/repeat-store.ts'
import { columnsOf } from '../studies/file-store.ts'
import { studyEntry } from '../studies/study-store.ts'
import {
  addIssue,
  changeIssue,
  issueCells,
  issuesOf,
  keptIssue,
  moveIssue,
  removeIssue,
  scoresOfIssue,
  type Where,
} from './issue-store.ts'
import { printedOf } from './printed-store.ts'
import { sheetOf } from './score-store.ts'

const now = '2026-05-06T07:08:09.010Z'

async function aWhere(db: Db, change?: Parameters<typeof aStudy>[3]): Promise<Where> {
  const office = await anOffice(db)
  const by = await aMember(db, office, ['changeOwner'])
  return { office, study: await aStudy(db, office, by, change), by, now }
}

const ids = async (db: Db, { office, study }: Where) => (await issuesOf(db, office, study)).map((issue) => issue.id)
const cells = (db: Db, { office, study }: Where) => issueCells(db, office, study, ['id', 'title', 'note', 'warna'])

onBoth('an issue is added behind the others under an id that none has had', async ({ db }) => {
  const where = await aWhere(db)
  const add = (title: string) => transaction(db, (tx) => addIssue(tx, where, { title, note: null }))
  assert.equal(await add('Tiga'), 'isu-3')
  assert.equal(await transaction(db, (tx) => removeIssue(tx, where, 'isu-3')), true)
  assert.equal(await add('Tiga lagi'), 'isu-4')
  assert.equal(await transaction(db, (tx) => removeIssue(tx, where, 'isu-1')), true)
  assert.equal(await add('Lima'), 'isu-5')
  assert.deepEqual(await ids(db, where), ['isu-2', 'isu-4', 'isu-5'])
  assert.deepEqual((await cells(db, where)).at(-1), { id: 'isu-5', title: 'Lima', note: '', warna: '' })
  const both = await Promise.all([add('Serentak'), add('Bersamaan')])
  assert.deepEqual(both.toSorted(), ['isu-6', 'isu-7'])
  const one = { 'issues.csv': 'id,title\nisu-2,Dua\n', 'scores.csv': 'issue,criterion,rater,points\n' }
  assert.equal(await addIssue(db, await aWhere(db, one), { title: 'Tiga', note: null }), 'isu-3')
  const added = (await doneTo(db, where.office, where.study)).filter((entry) => entry.act === 'issue.added')
  assert.deepEqual(added[0]?.content, { before: null, after: { id: 'isu-3', title: 'Tiga', note: null }, reason: null })
  assert.equal((await studyEntry(db, where.office, where.study))?.changedAt, now)
})

onBoth(
  'an issue that is sent again is added once; the same words from a page drawn later are another',
  async ({ db }) => {
    const where = await aWhere(db)
    const seen = await logEnd(db, where.office)
    const add = (issue: { title: string; note: string | null }, since: number | null, by = where.by) =>
      transaction(db, (tx) => addIssue(tx, { ...where, by }, issue, since))
    const three = { title: 'Tiga', note: null }
    const sent = await Promise.all(Array.from({ length: 5 }, () => add(three, seen)))
    assert.deepEqual(new Set(sent), new Set(['isu-3']))
    assert.equal(await add({ ...three, note: 'Lain' }, seen), 'isu-4')
    assert.equal(await add(three, seen, await aMember(db, where.office, ['changeOwner'])), 'isu-5')
    assert.equal(await add(three, await logEnd(db, where.office)), 'isu-6')
    assert.equal(await add(three, null), 'isu-7')
  },
)

onBoth('an edit keeps the columns that we do not know, and tells whoever saw an older issue', async ({ db }) => {
  const where = await aWhere(db, {
    'issues.csv': 'id,warna,title\nx,merah, Satu \n',
    'scores.csv': 'issue,criterion,rater,points\n',
  })
  const change = (version: number, title: string, note: string | null = null) =>
    transaction(db, (tx) => changeIssue(tx, where, 'x', version, { title, note }))
  const saved = await change(1, 'Satu', 'Mengapa')
  assert.deepEqual(saved, { id: 'x', title: 'Satu', note: 'Mengapa', position: 0, version: 2 })
  const columns = (await columnsOf(db, where.office, where.study)).get('issues')
  assert.deepEqual(columns, ['id', 'warna', 'title', 'note'])
  assert.deepEqual(await issueCells(db, where.office, where.study, columns!), [
    { id: 'x', warna: 'merah', title: 'Satu', note: 'Mengapa' },
  ])
  assert.equal(await change(1, 'Terlambat'), null)
  const { revision } = (await studyEntry(db, where.office, where.study))!
  assert.equal((await change(1, 'Satu', 'Mengapa'))?.version, 2, 'the same again is no conflict')
  assert.equal((await studyEntry(db, where.office, where.study))?.revision, revision)
  const both = await Promise.all([change(2, 'Kiri'), change(2, 'Kanan')])
  assert.equal(both.filter((issue) => issue === null).length, 1)
  assert.equal(await transaction(db, (tx) => changeIssue(tx, where, 'tidak-ada', 1, { title: 'a', note: null })), null)
  const [first] = await doneTo(db, where.office, where.study)
  assert.deepEqual(first?.content?.before, { title: ' Satu ', note: null })
})

onBoth('issues take any order, whatever was taken away before', async ({ db }) => {
  const rows = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `${id},${id}\n`).join('')
  const where = await aWhere(db, { 'issues.csv': `id,title\n${rows}`, 'scores.csv': 'issue,criterion,rater,points\n' })
  for (const gone of ['a', 'c', 'd']) await removeIssue(db, where, gone)
  const move = async (id: string, to: number) => {
    await transaction(db, (tx) => moveIssue(tx, where, id, to))
    return (await ids(db, where)).join('')
  }
  assert.equal(await move('f', 1), 'bfe')
  assert.equal(await move('b', 2), 'feb')
  assert.equal(await move('b', 0), 'bfe')
  assert.equal(await move('b', 99), 'feb')
  assert.equal(await move('e', -1), 'efb')
  assert.equal(await addIssue(db, where, { title: 'G', note: null }), 'isu-4')
  assert.equal(await move('isu-4', 1), 'eisu-4fb')
  const entries = (await doneTo(db, where.office, where.study)).length
  assert.equal(await move('e', 0), 'eisu-4fb')
  assert.equal(await move('tidak-ada', 0), 'eisu-4fb')
  assert.equal((await doneTo(db, where.office, where.study)).length, entries)
})

onBoth('an issue goes with its scores and what was printed of it, all of which the log keeps', async ({ db }) => {
  const where = await aWhere(db)
  const { office, study } = where
  assert.equal(await scoresOfIssue(db, office, study, 'isu-1'), 3)
  const removed = () => transaction(db, (tx) => removeIssue(tx, where, 'isu-1'))
  assert.deepEqual((await Promise.all([removed(), removed()])).toSorted(), [false, true])
  assert.deepEqual(await ids(db, where), ['isu-2'])
  assert.equal((await sheetOf(db, office, study, 'p1')).length, 2)
  assert.deepEqual(await printedOf(db, office, study), [])
  const [entry] = await doneTo(db, office, study)
  assert.deepEqual(entry?.content?.before, {
    id: 'isu-1',
    title: 'Satu',
    note: null,
    extra: { warna: 'merah' },
    scores: [
      { criterion: 'a', rater: 'p1', points: 7, reason: null, extra: { points: '07', yakin: 'ya' } },
      { criterion: 'b', rater: 'p1', points: 3, reason: null, extra: { yakin: 'tidak' } },
      { criterion: 'a', rater: 'p2', points: 9, reason: null, extra: { yakin: 'ya' } },
    ],
    printed: [{ total: '12.50', rank: 2, source: null, extra: { rank: '02' } }],
  })
})

onBoth('another office finds no issue and changes none', async ({ db }) => {
  const where = await aWhere(db)
  const foreign = { ...where, office: await anOffice(db, 'Dinas lain') }
  assert.deepEqual(await issuesOf(db, foreign.office, foreign.study), [])
  assert.equal(await keptIssue(db, foreign.office, foreign.study, 'isu-1'), null)
  for (const write of [
    () => transaction(db, (tx) => addIssue(tx, foreign, { title: 'x', note: null })),
    () => transaction(db, (tx) => changeIssue(tx, foreign, 'isu-1', 1, { title: 'x', note: null })),
    () => transaction(db, (tx) => moveIssue(tx, foreign, 'isu-1', 1)),
    () => transaction(db, (tx) => removeIssue(tx, foreign, 'isu-1')),
  ])
    await assert.rejects(write, /no study/)
  assert.equal((await keptIssue(db, where.office, where.study, 'isu-1'))?.title, 'Satu')
})
