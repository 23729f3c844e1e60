import assert from 'node:assert/strict'
import { onBoth } from '../../../test/support/database.ts'
import { aMember, anOffice } from '../../../test/support/people.ts'
import { aStudy, doneTo } from '../../../test/support/study.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { columnsOf } from '../studies/file-store.ts'
import { studyEntry } from '../studies/study-store.ts'
import { removeIssue, type Where } from './issue-store.ts'
import { ratersOf, removeRater, renameRater, scoreCells, sheetOf, writeSheet } from './score-store.ts'
import type { SentCell } from './sheet-form.ts'

const now = '2026-05-06T07:08:09.010Z'

async function aWhere(db: Db): Promise<Where> {
  const office = await anOffice(db)
  const by = await aMember(db, office, ['changeOwner'])
  return { office, study: await aStudy(db, office, by), by, now }
}

function cell(at: string, points: number | null, version: number, reason?: string | null): SentCell {
  const [issue, criterion] = at.split('/') as [string, string]
  return { issue, criterion, points, reason, version }
}

const write = (db: Db, where: Where, rater: string, ...cells: SentCell[]) =>
  transaction(db, (tx) => writeSheet(tx, where, rater, cells))

async function table(db: Db, { office, study }: Where): Promise<string[]> {
  const columns = (await columnsOf(db, office, study)).get('scores')!
  const rows = await scoreCells(db, office, study, columns)
  return [columns.join(), ...rows.map((row) => columns.map((column) => row[column]).join())]
}

onBoth('a sheet is written cell by cell, and what nobody touched stays as it came', async ({ db }) => {
  const where = await aWhere(db)
  const saved = await write(
    db,
    where,
    'p1',
    cell('isu-1/a', 7, 1, 'yakin sekali'),
    cell('isu-1/b', 5, 1),
    cell('isu-2/a', null, 1),
    cell('isu-2/b', 2, 1, 'baru'),
  )
  assert.deepEqual(
    saved.written.map((c) => [c.points, c.reason, c.version]),
    [
      [7, 'yakin sekali', 2],
      [5, null, 2],
      [null, null, 2],
      [2, 'baru', 2],
    ],
  )
  const fresh = await write(
    db,
    where,
    'p3',
    cell('isu-1/a', 0, 0),
    cell('isu-1/b', null, 0),
    cell('isu-2/b', 4, 0, 'x'),
  )
  assert.deepEqual(fresh.stale, [])
  assert.deepEqual(await table(db, where), [
    'issue,criterion,rater,points,yakin,reason',
    'isu-1,a,p1,07,ya,yakin sekali',
    'isu-1,b,p1,5,tidak,',
    'isu-2,a,p1,,,',
    'isu-2,b,p1,2,,baru',
    'isu-1,a,p2,9,ya,',
    'isu-1,a,p3,0,,',
    'isu-2,b,p3,4,,x',
  ])
  assert.deepEqual(await ratersOf(db, where.office, where.study), [
    { rater: 'p1', filled: 3 },
    { rater: 'p2', filled: 1 },
    { rater: 'p3', filled: 2 },
  ])
  const [first, second] = await doneTo(db, where.office, where.study)
  assert.equal(first?.subject, `sheet:${where.study}`)
  assert.deepEqual((first!.content!.before as object[])[1], {
    rater: 'p1',
    issue: 'isu-1',
    criterion: 'b',
    points: 3,
    reason: null,
  })
  assert.deepEqual(second?.content?.before, [null, null])
})

onBoth('a stale cell is returned as it is, the others of the form are written', async ({ db }) => {
  const where = await aWhere(db)
  await write(db, where, 'p1', cell('isu-1/a', 10, 1))
  const { written, stale } = await write(db, where, 'p1', cell('isu-1/a', 4, 1), cell('isu-1/b', 4, 1))
  assert.deepEqual(stale, [{ issue: 'isu-1', criterion: 'a', points: 10, reason: null, version: 2 }])
  assert.deepEqual(written, [{ issue: 'isu-1', criterion: 'b', points: 4, reason: null, version: 2 }])
  const never = await write(db, where, 'p9', cell('isu-1/a', 4, 3))
  assert.deepEqual(never.stale, [{ issue: 'isu-1', criterion: 'a', points: null, reason: null, version: 0 }])
  const both = await Promise.all([3, 5].map((points) => write(db, where, 'p2', cell('isu-2/b', points, 0))))
  assert.deepEqual(both.map((w) => w.stale.length).toSorted(), [0, 1])
  assert.equal((await sheetOf(db, where.office, where.study, 'p2')).length, 2)
})

onBoth('a repeated send does no harm and writes nothing', async ({ db }) => {
  const where = await aWhere(db)
  const send = () => write(db, where, 'p2', cell('isu-1/a', 6, 1, 'sebab'), cell('isu-1/b', 2, 0))
  const first = await send()
  const before = [await studyEntry(db, where.office, where.study), await doneTo(db, where.office, where.study)]
  for (const again of [await send(), await send()]) assert.deepEqual(again, first)
  const twice = await write(db, where, 'p5', cell('isu-1/b', 2, 0), cell('isu-1/b', 5, 0))
  assert.deepEqual(
    twice.written.map((c) => c.points),
    [5],
  )
  await removeRater(db, where, 'p5')
  const after = await doneTo(db, where.office, where.study)
  assert.deepEqual(after.slice(0, -2), before[1])
})

onBoth('points have a place in the study as it is now, or are not written', async ({ db }) => {
  const where = await aWhere(db)
  await transaction(db, (tx) => removeIssue(tx, where, 'isu-2'))
  const entries = (await doneTo(db, where.office, where.study)).length
  const sent = [
    cell('isu-2/a', 1, 1),
    cell('isu-9/a', 1, 0),
    cell('isu-1/c', 1, 0),
    cell('isu-1/a', 11, 1),
    cell('isu-1/b', 0, 1),
  ]
  const { gone, written, stale } = await write(db, where, 'p1', ...sent)
  assert.deepEqual(gone, sent.slice(0, 2))
  assert.deepEqual(written, [])
  assert.deepEqual(
    stale.map((c) => [c.issue, c.criterion, c.points]),
    [
      ['isu-1', 'c', null],
      ['isu-1', 'a', 7],
      ['isu-1', 'b', 3],
    ],
  )
  assert.equal((await doneTo(db, where.office, where.study)).length, entries)
  const beside = await write(db, where, 'p1', cell('isu-9/a', 1, 0), cell('isu-1/b', 4, 1))
  assert.deepEqual([beside.gone.length, beside.written.map((c) => c.points)], [1, [4]])
})

onBoth('a rater takes another name or goes, and the log keeps both', async ({ db }) => {
  const where = await aWhere(db)
  const rename = (from: string, to: string) => transaction(db, (tx) => renameRater(tx, where, from, to))
  const codes = async (from: string, to: string) => {
    const renamed = await rename(from, to)
    return renamed.ok ? [] : renamed.problems.map((problem) => problem.code)
  }
  assert.deepEqual(await codes('p1', 'p2'), ['takenName'])
  assert.deepEqual(await codes('p7', 'p8'), ['gone'])
  assert.deepEqual(await codes('p1', 'p1'), [])
  assert.deepEqual(await codes('p1', 'Bu Sri'), [])
  assert.equal((await table(db, where))[1], 'isu-1,a,Bu Sri,07,ya')
  const remove = () => transaction(db, (tx) => removeRater(tx, where, 'Bu Sri'))
  assert.equal(await remove(), true)
  assert.equal(await remove(), false)
  assert.deepEqual(await ratersOf(db, where.office, where.study), [{ rater: 'p2', filled: 1 }])
  const [renamed, removed] = await doneTo(db, where.office, where.study)
  assert.deepEqual(renamed?.content, { before: { rater: 'p1' }, after: { rater: 'Bu Sri' }, reason: null })
  assert.equal((removed!.content!.before as unknown[]).length, 4)
})

onBoth('another office reads no sheet and writes none', async ({ db }) => {
  const where = await aWhere(db)
  const foreign = { ...where, office: await anOffice(db, 'Dinas lain') }
  assert.deepEqual(await sheetOf(db, foreign.office, foreign.study, 'p1'), [])
  assert.deepEqual(await ratersOf(db, foreign.office, foreign.study), [])
  await assert.rejects(write(db, foreign, 'p1', cell('isu-1/a', 1, 1)), /no study/)
  await assert.rejects(
    transaction(db, (tx) => removeRater(tx, foreign, 'p1')),
    /no study/,
  )
  assert.equal((await sheetOf(db, where.office, where.study, 'p1')).length, 4)
})
