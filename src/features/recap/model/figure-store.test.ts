import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../../test/support/database.ts'
import type { Db } from '../../../db/open.ts'
import { transaction } from '../../../db/transaction.ts'
import { entries } from '../../people/log-store.ts'
import { makeOffice } from '../../people/office-store.ts'
import { figuresOf, writeFigures } from './figure-store.ts'
import type { FigureContent, SentFigure } from './figures.ts'
import type { FigureKey } from './key.ts'
import { movePeriod, periodOf } from './period-store.ts'

const where = { office: 'o1', by: 'ani', now: someday }

async function prepared(db: Db): Promise<void> {
  await transaction(db, async (tx) => {
    await makeOffice(tx, { id: 'o1', name: 'Dinas Sosial', region: null, by: 'system' }, someday)
    await tx
      .insertInto('recap_regions')
      .values(
        ['16.04', '16.04.01', '16.04.24'].map((code) => ({
          ...{ office_id: 'o1', code, name: code, parent: code === '16.04' ? null : '16.04', aliases: '[]' },
          ...{ bps_code: null, valid_from: null, valid_to: null, population: null, population_source: null },
          ...{ tile_column: null, tile_row: null, version: 1 },
        })),
      )
      .execute()
  })
}

const key = (region: string, category = 'ppks-24', period = '2021'): FigureKey => ({
  ...{ category, region, period, unit: 'entry', sex: '', age: '' },
})
const reported = (value: number): FigureContent => ({ value, state: 'reported', source: 'entry' })
const sent = (region: string, to: FigureContent, version = 0): SentFigure => ({ key: key(region), to, version })
const absent: FigureContent = { value: null, state: 'absent', source: null }

onBoth('a write keeps what is new, tells what is stale, and sent again does no harm', async ({ db }) => {
  await prepared(db)
  const write = (cells: readonly SentFigure[]) => transaction(db, (tx) => writeFigures(tx, where, cells))
  const first = await write([sent('16.04.01', reported(7)), sent('16.04.24', reported(0))])
  assert.equal(first.changed.length, 2)
  const again = await write([sent('16.04.01', reported(7))])
  assert.deepEqual([again.changed.length, again.same], [0, 1])
  const version = first.changed[0]!.after.version
  const other = await write([sent('16.04.01', reported(9)), sent('16.04.24', reported(1), version)])
  assert.deepEqual(
    other.stale.map((cell) => [cell.key.region, cell.now.value]),
    [['16.04.01', 7]],
  )
  assert.deepEqual(
    (await figuresOf(db, 'o1', { categories: ['ppks-24'], periods: ['2021'] })).map((f) => [f.region, f.value]),
    [
      ['16.04.01', 7],
      ['16.04.24', 1],
    ],
  )
  const log = await entries(db, 'o1', { act: 'recap.figuresChanged', most: 10 })
  assert.deepEqual(
    log.map((entry) => (entry.content!.after as { count: number }).count),
    [1, 2],
  )
})

onBoth('a figure that went and came again is not taken for the one before', async ({ db }) => {
  await prepared(db)
  const write = (cells: readonly SentFigure[]) => transaction(db, (tx) => writeFigures(tx, where, cells))
  const seen = (await write([sent('16.04', reported(7))])).changed[0]!.after.version
  await write([sent('16.04', absent, seen)])
  assert.deepEqual(await figuresOf(db, 'o1'), [])
  await write([sent('16.04', reported(8))])
  assert.equal((await write([sent('16.04', reported(9), seen)])).stale.length, 1)
})

onBoth('an approved period is locked until somebody opens it again and says why', async ({ db }) => {
  await prepared(db)
  const pair = { set: 'ppks', period: '2021' }
  const write = (cells: readonly SentFigure[]) => transaction(db, (tx) => writeFigures(tx, where, cells))
  const move = async (to: 'draft' | 'checked' | 'approved', reason: string | null = null) => {
    const { version } = (await periodOf(db, 'o1', 'ppks', '2021'))!
    return (await transaction(db, (tx) => movePeriod(tx, where, pair, version, to, reason))).ok
  }
  const { changed } = await write([sent('16.04', reported(7))])
  assert.ok(!(await move('approved')), 'what nobody checked is not approved')
  assert.ok(await move('checked'))
  await write([sent('16.04.01', reported(1))])
  assert.equal((await periodOf(db, 'o1', 'ppks', '2021'))?.status, 'draft', 'a figure after the check undoes it')
  assert.ok((await move('checked')) && (await move('approved')))
  const refused = await write([sent('16.04', reported(8), changed[0]!.after.version)])
  assert.deepEqual(
    refused.refused.map((cell) => cell.why),
    ['locked'],
  )
  assert.ok(!(await move('draft', '  ')))
  assert.ok(await move('draft', 'Data Kikim Timur terlambat masuk'))
  assert.equal((await write([sent('16.04', reported(8), changed[0]!.after.version)])).changed.length, 1)
})

onBoth('what is no figure of the office is refused, each for its reason', async ({ db }) => {
  await prepared(db)
  const { refused } = await transaction(db, (tx) =>
    writeFigures(tx, where, [
      { key: key('16.04', 'ppks-99'), to: reported(1), version: 0 },
      { key: key('16.05'), to: reported(1), version: 0 },
      { key: key('16.04'), to: { value: 0, state: 'not-reported', source: null }, version: 0 },
      { key: key('16.04.01'), to: reported(-1), version: 0 },
    ]),
  )
  assert.deepEqual(
    refused.map((cell) => cell.why),
    ['unknownCategory', 'unknownRegion', 'badFigure', 'badFigure'],
  )
})
