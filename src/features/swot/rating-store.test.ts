import assert from 'node:assert/strict'
import { anArgument, fourFactors } from '../../../test/support/argument.ts'
import { onBoth } from '../../../test/support/database.ts'
import { anOffice } from '../../../test/support/people.ts'
import { doneTo } from '../../../test/support/study.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { columnsOf } from '../studies/file-store.ts'
import type { Where } from '../studies/where.ts'
import { ratingCells, ratingsOf, type SentRating, writeRatings } from './rating-store.ts'

const write = (db: Db, where: Where, ...sent: SentRating[]) => transaction(db, (tx) => writeRatings(tx, where, sent))

async function table(db: Db, { office, study }: Where): Promise<string[]> {
  const columns = (await columnsOf(db, office, study)).get('ratings') ?? []
  const rows = await ratingCells(db, office, study, columns)
  return [columns.join(), ...rows.map((row) => columns.map((column) => row[column]).join())]
}

onBoth(
  'weights and ratings are written, what nobody edits keeps its spelling, the log tells both sides',
  async ({ db }) => {
    const where = await anArgument(db, {
      ...fourFactors,
      'ratings.csv': 'factor,weight,rating,alasan\nf1,0250,04,kuat\n',
    })
    const saved = await write(
      db,
      where,
      { factor: 'f1', rating: 3, version: 1 },
      { factor: 'f4', weight: 400, rating: null, version: 0 },
    )
    assert.deepEqual(saved.written, [
      { factor: 'f1', weight: 250, rating: 3, version: 2 },
      { factor: 'f4', weight: 400, rating: null, version: 1 },
    ])
    assert.deepEqual(await table(db, where), ['factor,weight,rating,alasan', 'f1,0250,3,kuat', 'f4,400,,'])
    const [change] = await doneTo(db, where.office, where.study)
    assert.deepEqual(
      [change!.act, change!.content],
      [
        'ratings.changed',
        {
          before: [{ factor: 'f1', weight: 250, rating: 4 }, null],
          after: [
            { factor: 'f1', weight: 250, rating: 3 },
            { factor: 'f4', weight: 400, rating: null },
          ],
          reason: null,
        },
      ],
    )
  },
)

onBoth('a stale rating is returned, a repeated send does no harm, a factor that went takes none', async ({ db }) => {
  const where = await anArgument(db)
  const send = (rating: number, version: number, factor = 'f2') => write(db, where, { factor, rating, version })
  assert.equal((await send(2, 0)).stale.length, 0)
  assert.deepEqual((await send(2, 0)).written, [{ factor: 'f2', weight: null, rating: 2, version: 1 }])
  assert.deepEqual((await send(1, 0)).stale, [{ factor: 'f2', weight: null, rating: 2, version: 1 }])
  assert.equal((await send(1, 0, 'f9')).stale.length, 1)
  const both = await Promise.all([send(1, 0, 'f3'), send(2, 0, 'f3')])
  assert.deepEqual(both.map((w) => w.stale.length).toSorted(), [0, 1])
  assert.equal((await doneTo(db, where.office, where.study)).length, 2)
  const foreign = { ...where, office: await anOffice(db, 'Dinas lain') }
  assert.deepEqual(await ratingsOf(db, foreign.office, foreign.study), [])
  await assert.rejects(write(db, foreign, { factor: 'f1', rating: 1, version: 0 }), /no study/)
})
