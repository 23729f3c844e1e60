import assert from 'node:assert/strict'
import { onBoth } from '../../../test/support/database.ts'
import { aMember, anOffice } from '../../../test/support/people.ts'
import { aStudy, doneTo, twoByTwo } from '../../../test/support/study.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { columnsOf } from '../studies/file-store.ts'
import type { Where } from './issue-store.ts'
import { printedCells, printedOf, type SentPrinted, writePrinted } from './printed-store.ts'

const now = '2026-05-06T07:08:09.010Z'

async function aWhere(db: Db, change?: Parameters<typeof aStudy>[3]): Promise<Where> {
  const office = await anOffice(db)
  const by = await aMember(db, office, ['changeOwner'])
  return { office, study: await aStudy(db, office, by, change), by, now }
}

const write = (db: Db, where: Where, ...results: SentPrinted[]) =>
  transaction(db, (tx) => writePrinted(tx, where, results))

async function table(db: Db, { office, study }: Where): Promise<string[]> {
  const columns = (await columnsOf(db, office, study)).get('printed') ?? []
  const rows = await printedCells(db, office, study, columns)
  return [columns.join(), ...rows.map((row) => columns.map((column) => row[column]).join())]
}

onBoth('printed totals keep their digits, and what nobody edits keeps its spelling', async ({ db }) => {
  const where = await aWhere(db)
  const saved = await write(
    db,
    where,
    { issue: 'isu-1', total: '92', rank: 2, version: 1 },
    { issue: 'isu-2', total: '90.10', rank: null, version: 0 },
  )
  assert.deepEqual(saved.written, [
    { issue: 'isu-1', total: '92', rank: 2, source: null, version: 2 },
    { issue: 'isu-2', total: '90.10', rank: null, source: null, version: 1 },
  ])
  assert.deepEqual(await table(db, where), ['issue,total,rank,source', 'isu-1,92,02,', 'isu-2,90.10,,'])
  await write(db, where, { issue: 'isu-1', total: null, rank: 1, version: 2 })
  assert.deepEqual(await table(db, where), ['issue,total,rank,source', 'isu-1,,1,', 'isu-2,90.10,,'])
  const [first] = await doneTo(db, where.office, where.study)
  assert.deepEqual(first?.content, {
    before: [{ issue: 'isu-1', total: '12.50', rank: 2 }, null],
    after: [
      { issue: 'isu-1', total: '92', rank: 2 },
      { issue: 'isu-2', total: '90.10', rank: null },
    ],
    reason: null,
  })
})

onBoth('a study without printed.csv gains one with the first printed total', async ({ db }) => {
  const where = await aWhere(db, { ...twoByTwo, 'printed.csv': null })
  assert.deepEqual(await table(db, where), [''])
  await write(db, where, { issue: 'isu-2', total: null, rank: null, version: 0 })
  assert.deepEqual(await table(db, where), [''])
  await write(db, where, { issue: 'isu-2', total: '7', rank: 999_999_999_999, version: 0 })
  assert.deepEqual(await table(db, where), ['issue,total,rank', 'isu-2,7,999999999999'])
})

onBoth('a stale printed total is returned, a repeated send does no harm, a lost issue takes none', async ({ db }) => {
  const where = await aWhere(db)
  const send = (total: string, version: number, issue = 'isu-1') => write(db, where, { issue, total, rank: 2, version })
  assert.equal((await send('92', 1)).stale.length, 0)
  assert.deepEqual((await send('92', 1)).written, [{ issue: 'isu-1', total: '92', rank: 2, source: null, version: 2 }])
  assert.deepEqual((await send('90', 1)).stale, [{ issue: 'isu-1', total: '92', rank: 2, source: null, version: 2 }])
  assert.equal((await send('90', 0, 'isu-9')).stale.length, 1)
  const both = await Promise.all([send('1', 0, 'isu-2'), send('2', 0, 'isu-2')])
  assert.deepEqual(both.map((w) => w.stale.length).toSorted(), [0, 1])
  assert.equal((await doneTo(db, where.office, where.study)).length, 2)
  const foreign = { ...where, office: await anOffice(db, 'Dinas lain') }
  assert.deepEqual(await printedOf(db, foreign.office, foreign.study), [])
  await assert.rejects(write(db, foreign, { issue: 'isu-1', total: '1', rank: 1, version: 1 }), /no study/)
})
