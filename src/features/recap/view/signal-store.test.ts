import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../../test/support/database.ts'
import { addLahat, aFigure, everyFigure, write } from '../../../../test/support/recap-office.ts'
import { transaction } from '../../../db/transaction.ts'
import { entries } from '../../people/log-store.ts'
import { makeOffice } from '../../people/office-store.ts'
import { amountsAt, sameAmount } from './figure-amount-store.ts'
import { loadMap, mapOf, removeMap } from './map-store.ts'
import { proposedSignals } from './signal.ts'
import { forgetSignal, judgedSignals, judgeSignal } from './signal-store.ts'
import { parseView } from './view-form.ts'
import { seeView, worldOf } from './view-store.ts'

const where = { office: 'o1', by: 'ani', now: someday }

onBoth(
  'a signal is kept with its figures, told when they change, and judged anew or taken back, all in the log',
  async ({ db }) => {
    await transaction(db, (tx) => makeOffice(tx, { id: 'o1', name: 'Dinas', region: null, by: 'system' }, someday))
    await addLahat(db, where)
    await write(db, where, ...everyFigure(['ppks-08', 'ppks-09'], '2024').filter((f) => f.key.region !== '16.04.10'))
    const leap = await write(db, where, aFigure('ppks-09', '16.04.10', '2024', 900))
    const world = await worldOf(db, 'o1')
    const seen = await seeView(db, 'o1', world, parseView(() => undefined, world)!, 'id')
    const signal = proposedSignals(seen).find((s) => s.rule === 'outlier')!
    assert.equal(signal.figure, 'ppks-09~16.04.10~2024~entry')

    await transaction(db, (tx) => judgeSignal(tx, where, signal, 'kept', 'perlu isu'))
    await transaction(db, (tx) => judgeSignal(tx, where, signal, 'kept', 'pendataan ulang'))
    const [kept, ...more] = await judgedSignals(db, 'o1')
    assert.deepEqual([kept!.note, kept!.amount, more.length], ['pendataan ulang', signal.amount, 0])
    const now = async () => (await amountsAt(db, 'o1', world, [signal.figure])).get(signal.figure)!
    assert.ok(sameAmount(kept!.amount, await now()))

    const changed = { ...aFigure('ppks-09', '16.04.10', '2024', 90), version: leap.changed[0]!.after.version }
    await write(db, where, changed)
    assert.equal(sameAmount(kept!.amount, await now()), false)
    assert.deepEqual((await now()).sums, [{ unit: 'entry', value: 90 }])
    assert.equal((await amountsAt(db, 'o1', world, ['ppks-09~99.99~2024~entry', 'x'])).size, 0)

    assert.equal(await transaction(db, (tx) => forgetSignal(tx, where, 'outlier', signal.figure)), true)
    assert.equal(await transaction(db, (tx) => forgetSignal(tx, where, 'outlier', signal.figure)), false)
    assert.deepEqual(await judgedSignals(db, 'o2'), [])
    assert.equal((await entries(db, 'o1', { act: 'recap.signalKept', most: 9 })).length, 2)
    assert.equal((await entries(db, 'o1', { act: 'recap.signalReturned', most: 9 })).length, 1)
  },
)

onBoth('an office has one boundary map, with its source and licence', async ({ db }) => {
  await transaction(db, (tx) => makeOffice(tx, { id: 'o1', name: 'Dinas', region: null, by: 'system' }, someday))
  const outline = [
    [
      [103.5, -3.75],
      [103.6, -3.75],
      [103.6, -3.7],
    ],
  ] as const
  const map = { title: 'Batas', licence: 'izin pakai', source: 'PUPR 2023', shapes: [{ code: '16.04.10', outline }] }
  await transaction(db, (tx) => loadMap(tx, where, { ...map, title: 'Lama' }))
  await transaction(db, (tx) => loadMap(tx, where, map))
  const { id: _, ...kept } = (await mapOf(db, 'o1'))!
  assert.deepEqual(kept, map)
  assert.equal(await mapOf(db, 'o2'), null)
  assert.equal(await transaction(db, (tx) => removeMap(tx, where)), true)
  assert.equal(await mapOf(db, 'o1'), null)
  const log = await entries(db, 'o1', { act: 'recap.mapLoaded', most: 9 })
  assert.deepEqual(
    log.map((e) => (e.content!.after as { regions: number }).regions),
    [1, 1],
  )
})
