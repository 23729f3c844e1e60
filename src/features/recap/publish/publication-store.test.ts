import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../../test/support/database.ts'
import { documentOf } from '../../../../test/support/publication.ts'
import { addLahat, aFigure, lahatDistricts, write } from '../../../../test/support/recap-office.ts'
import type { Db } from '../../../db/open.ts'
import { transaction } from '../../../db/transaction.ts'
import { entries } from '../../people/log-store.ts'
import { makeOffice } from '../../people/office-store.ts'
import { figuresAt } from '../model/figure-store.ts'
import { keyText } from '../model/key.ts'
import { movePeriod, periodOf } from '../model/period-store.ts'
import type { Choice } from './choice-form.ts'
import { protect } from './protect.ts'
import {
  filesOf,
  fingerprint,
  materialOf,
  onePublication,
  publicationsOf,
  publish,
  withdraw,
} from './publication-store.ts'

const where = { office: 'o1', by: 'ani', now: someday }
const pair = { set: 'ppks', period: '2021' }
const choice: Choice = {
  ...{ picks: [pair], depth: 'district', withTotal: true, thresholds: new Map(), totalThreshold: 5, title: 'PPKS' },
  ...{ description: 'x', contact: { name: 'x', email: 'x@y.z' }, licence: 'CC-BY-4.0', base: '' },
}

/** Three categories over the districts: one small count, the rest large. */
async function prepared(db: Db): Promise<void> {
  await transaction(db, (tx) => makeOffice(tx, { id: 'o1', name: 'Dinas Sosial', region: null, by: 'system' }, someday))
  await addLahat(db, where)
  const figures = ['ppks-08', 'ppks-09', 'ppks-24'].flatMap((category, c) =>
    lahatDistricts.map((region, d) => aFigure(category, region, '2021', c === 0 && d === 0 ? 3 : 20 + c * 100 + d)),
  )
  await write(db, where, ...figures)
}

async function approve(db: Db): Promise<void> {
  for (const to of ['checked', 'approved'] as const)
    await transaction(db, async (tx) => {
      const { version } = (await periodOf(tx, 'o1', 'ppks', '2021'))!
      const moved = await movePeriod(tx, where, pair, version, to, null)
      assert.ok(moved.ok)
    })
}

/** As the routes do it, but for the files. */
async function publishedNow(db: Db) {
  const material = await materialOf(db, 'o1', choice)
  assert.ok(material.ok)
  const { tables, earlier, stamp } = material.value
  const done = tables.map((table) => protect(table, earlier))
  const document = documentOf(done.map(({ table }) => table))
  const files = new Map([['data/x.csv', Buffer.from([0, 255, 10])]])
  return { done, document, stamp, go: () => transaction(db, (tx) => publish(tx, where, { document, files, stamp })) }
}

onBoth('what is published is kept as it went out, without what is hidden, and is told in the log', async ({ db }) => {
  await prepared(db)
  assert.deepEqual(await materialOf(db, 'o1', choice), {
    ok: false,
    problems: [{ code: 'notApproved', place: { path: 'pilih' } }],
  })
  await approve(db)
  const { go, done } = await publishedNow(db)
  assert.ok(done[0]!.hidden.length >= 4 && done[0]!.refused === 0)
  const published = await go()
  assert.ok(published.ok)
  const kept = (await onePublication(db, 'o1', published.value))!
  const cell = kept.document.tables[0]!.cells[0]![7 + 27]
  assert.equal(cell, 'c')
  assert.deepEqual(
    [...(await filesOf(db, 'o1', kept.id)).values()].map((bytes) => [...bytes]),
    [[0, 255, 10]],
  )
  const [entry] = await entries(db, 'o1', { act: 'recap.published', most: 1 })
  assert.equal((entry!.content!.after as { sets: { hidden: number }[] }).sets[0]!.hidden, done[0]!.hidden.length)
  assert.equal(await onePublication(db, 'other', kept.id), null)
})

onBoth('an audit that something else overtook publishes nothing', async ({ db }) => {
  await prepared(db)
  await approve(db)
  const [first, second] = [await publishedNow(db), await publishedNow(db)]
  assert.ok((await first.go()).ok)
  assert.deepEqual(await second.go(), { ok: false, problems: [{ code: 'stale' }] })
  const third = await publishedNow(db)
  await transaction(db, async (tx) => {
    const { version } = (await periodOf(tx, 'o1', 'ppks', '2021'))!
    await movePeriod(tx, where, pair, version, 'draft', 'salah hitung')
  })
  assert.deepEqual(await third.go(), { ok: false, problems: [{ code: 'stale' }] })
  assert.equal((await publicationsOf(db, 'o1')).length, 1)
})

onBoth('withdrawn and changed: the audit knows what whoever saved the first one knows', async ({ db }) => {
  await prepared(db)
  await approve(db)
  const first = await publishedNow(db)
  const id = await first.go()
  assert.ok(id.ok)
  const withdrawn = () => transaction(db, (tx) => withdraw(tx, where, id.value, 'keliru'))
  assert.deepEqual(await transaction(db, (tx) => withdraw(tx, where, id.value, ' ')), {
    ok: false,
    problems: [{ code: 'noReason', place: { path: 'alasan' } }],
  })
  assert.ok((await withdrawn()).ok && (await withdrawn()).ok)
  assert.equal((await entries(db, 'o1', { act: 'recap.publicationWithdrawn', most: 5 })).length, 1)

  const same = await publishedNow(db)
  assert.equal(fingerprint(same.document.tables), fingerprint(first.document.tables))
  assert.equal(same.done[0]!.earlier, 1)

  // A large count is corrected to a small one: it was shown, so that the totals of both versions tell it unless more is hidden.
  const key = aFigure('ppks-09', lahatDistricts[5]!, '2021', 0).key
  await transaction(db, async (tx) => {
    const { version } = (await periodOf(tx, 'o1', 'ppks', '2021'))!
    await movePeriod(tx, where, pair, version, 'draft', 'salah ketik')
  })
  const now = (await figuresAt(db, 'o1', [key])).get(keyText(key))!
  await write(db, where, { key, to: { value: 2, state: 'reported', source: 'entry' }, version: now.version })
  await approve(db)
  const changed = await publishedNow(db)
  assert.equal(changed.done[0]!.refused, 0)
  const [before, after] = [first.done[0]!, changed.done[0]!]
  const alone = after.hidden.filter(
    (note) => !before.hidden.some((b) => b.row === note.row && b.column === note.column),
  )
  assert.ok(alone.length >= 4, 'the corrected count has complements of its own')
  assert.ok((await changed.go()).ok)
})
