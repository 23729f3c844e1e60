import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../../test/support/database.ts'
import { addLahat, aFigure, write } from '../../../../test/support/recap-office.ts'
import type { Db } from '../../../db/open.ts'
import { transaction } from '../../../db/transaction.ts'
import { entries } from '../../people/log-store.ts'
import { makeOffice } from '../../people/office-store.ts'
import { partsOf } from './area.ts'
import { addRegions, changeRegion, fieldsOf, officeArea, removeRegion } from './area-store.ts'
import { addCategory, addSet, changeCategory, removeCategory, removeSet, renameSet, setsOf } from './set-store.ts'

const where = { office: 'o1', by: 'ani', now: someday }

async function anOffice(db: Db): Promise<void> {
  await transaction(db, (tx) => makeOffice(tx, { id: 'o1', name: 'Dinas Sosial', region: null, by: 'system' }, someday))
}

onBoth('regions hang under the nearest region above them, whichever came first', async ({ db }) => {
  await anOffice(db)
  await addLahat(db, where)
  const villages = [{ code: '16.04.10.1001', name: 'Pasar Lama', aliases: [] }]
  const count = await transaction(db, (tx) =>
    addRegions(tx, where, [...villages, { code: '16.04', name: 'x', aliases: [] }]),
  )
  assert.equal(count, 1)
  await transaction(db, (tx) => addRegions(tx, where, [{ code: '16', name: 'Sumatera Selatan', aliases: [] }]))
  const area = await officeArea(db, 'o1')
  assert.deepEqual(
    area.roots.map((root) => root.code),
    ['16'],
  )
  assert.equal(partsOf(area, '16.04').length, 24)
  assert.deepEqual(
    partsOf(area, '16.04.10').map((part) => part.name),
    ['Pasar Lama'],
  )
  assert.equal(area.byCode.get('16.04')?.name, 'Kabupaten Lahat')
})

onBoth('a region changes from the version that was read, and stays while it has figures', async ({ db }) => {
  await anOffice(db)
  await addLahat(db, where)
  const jarai = (await officeArea(db, 'o1')).byCode.get('16.04.06')!
  const fields = { ...fieldsOf(jarai), population: 9000, populationSource: 'BPS' }
  const change = (version: number, to = fields) =>
    transaction(db, (tx) => changeRegion(tx, where, jarai.code, version, to))
  assert.ok((await change(1)).ok)
  assert.ok((await change(1)).ok, 'sent again it does no harm')
  const late = await change(1, { ...fields, population: 1 })
  assert.deepEqual(late.ok ? null : late.problems[0]?.code, 'stale')
  assert.equal((await officeArea(db, 'o1')).byCode.get(jarai.code)?.population, 9000)
  await write(db, where, aFigure('ppks-24', '16.04.06', '2021', 5))
  const kept = await transaction(db, (tx) => removeRegion(tx, where, '16.04'))
  assert.deepEqual(kept.ok ? null : kept.problems[0]?.code, 'used')
  assert.ok((await transaction(db, (tx) => removeRegion(tx, where, '16.04.07'))).ok)
  assert.equal((await officeArea(db, 'o1')).regions.length, 24)
})

onBoth('an office’s own set and categories keep their ids; one that went gives its id to no other', async ({ db }) => {
  await anOffice(db)
  await addLahat(db, where)
  const run = <T>(body: (tx: Db) => Promise<T>) => transaction(db, body)
  const fields = { name: 'Dhuafa', short: 'Dhuafa', unit: 'person', sensitive: [], aliases: [] } as const
  assert.deepEqual(await run((tx) => addSet(tx, where, 'Bantuan')), { ok: true, value: 'bantuan' })
  assert.deepEqual(await run((tx) => addCategory(tx, where, 'bantuan', fields)), { ok: true, value: 'dhuafa' })
  assert.ok((await run((tx) => changeCategory(tx, where, 'dhuafa', 1, { ...fields, name: 'Kaum dhuafa' }))).ok)
  assert.ok(!(await run((tx) => changeCategory(tx, where, 'dhuafa', 1, fields))).ok)
  assert.ok(!(await run((tx) => removeSet(tx, where, 'bantuan'))).ok, 'it has a category')
  await write(db, where, aFigure('dhuafa', '16.04', '2021', 5))
  assert.ok(!(await run((tx) => removeCategory(tx, where, 'dhuafa'))).ok, 'it has a figure')
  assert.deepEqual(await run((tx) => addCategory(tx, where, 'ppks', fields)), { ok: true, value: 'dhuafa-2' })
  assert.ok((await run((tx) => removeCategory(tx, where, 'dhuafa-2'))).ok)
  assert.deepEqual(await run((tx) => addCategory(tx, where, 'ppks', fields)), { ok: true, value: 'dhuafa-3' })
  assert.ok((await run((tx) => renameSet(tx, where, 'bantuan', 1, 'Bantuan sosial'))).ok)
  const own = (await setsOf(db, 'o1')).find((set) => set.id === 'bantuan')
  assert.deepEqual([own?.title.id, own?.categories.map((c) => c.name.id)], ['Bantuan sosial', ['Kaum dhuafa']])
  const acts = (await entries(db, 'o1', { most: 20 })).map((entry) => entry.act)
  assert.equal(acts.filter((act) => act.startsWith('recap.category')).length, 5)
})
