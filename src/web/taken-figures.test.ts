import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { onBoth, someday } from '../../test/support/database.ts'
import { addLahat, aFigure, write } from '../../test/support/recap-office.ts'
import { exportStudy, importStudy } from '../bundle/kept-study-store.ts'
import { openStudy, understand } from '../bundle/open-study.ts'
import { bundleFiles } from '../bundle/write.ts'
import type { Db } from '../db/open.ts'
import { transaction } from '../db/transaction.ts'
import { entries } from '../features/people/log-store.ts'
import { makeOffice } from '../features/people/office-store.ts'
import { figuresChanged, takeFigures } from '../features/recap/study/take-store.ts'
import { takeUndoer } from '../features/recap/study/take-undoer.ts'
import { studyEntry } from '../features/studies/study-store.ts'
import { recapFormat } from './taken-figures.ts'

const where = { office: 'o1', by: 'ani', now: someday }
const ask = { categories: ['ppks-24', 'ppks-08'], periods: ['2021', '2022'], regions: ['16.04', '16.04.01'] }

async function prepared(db: Db): Promise<string> {
  await transaction(db, (tx) => makeOffice(tx, { id: 'o1', name: 'Dinas Sosial', region: null, by: 'system' }, someday))
  await addLahat(db, where)
  const opened = await openStudy(fileURLToPath(new URL('../../examples/lahat-2021/', import.meta.url)))
  assert.ok(opened.ok)
  return importStudy(db, 'o1', opened.value.bundle, { act: 'study.imported', by: 'ani', now: someday })
}

function take(db: Db, study: string) {
  return transaction(db, (tx) => takeFigures(tx, { ...where, study }, recapFormat, [ask]))
}

async function filesOf(db: Db, study: string): Promise<Map<string, string>> {
  const exported = await exportStudy(db, 'o1', { id: study })
  assert.ok(exported.ok && understand(exported.value).ok)
  return new Map([...bundleFiles(exported.value)].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]))
}

onBoth('a study takes figures over as one change; every other file of its bundle stays as it was', async ({ db }) => {
  const study = await prepared(db)
  const before = await filesOf(db, study)
  await write(
    db,
    where,
    aFigure('ppks-24', '16.04', '2021', 40_000),
    aFigure('ppks-24', '16.04', '2022', 41_000),
    aFigure('ppks-08', '16.04.01', '2022', 'confidential'),
    aFigure('ppks-08', '16.04', '2022', 12, { sex: 'female' }),
  )
  assert.deepEqual(await take(db, study), { ok: true, value: { added: 2, replaced: 1 } })
  const after = await filesOf(db, study)
  const [was, is] = [before, after].map((files) => files.get('recap.csv')!.trimEnd().split('\n')) as [
    string[],
    string[],
  ]
  assert.deepEqual(
    is.filter((line) => !was.includes(line)).map((line) => line.replace(/,+$/, '')),
    [
      'ppks-24,16.04,2021,entry,40000,reported',
      'ppks-08,16.04.01,2022,entry,,confidential',
      'ppks-24,16.04,2022,entry,41000,reported',
    ],
  )
  for (const [path, text] of before)
    if (!['recap.csv', 'datapackage.json', 'log.jsonl'].includes(path)) assert.equal(after.get(path), text, path)
  assert.deepEqual(await take(db, study), { ok: true, value: { added: 0, replaced: 0 } }, 'again, it does no harm')
  assert.equal((await entries(db, 'o1', { study, act: 'recap.taken', most: 9 })).length, 1)
})

onBoth('taking figures over is undone as long as the table is as it was left', async ({ db }) => {
  const study = await prepared(db)
  const before = (await filesOf(db, study)).get('recap.csv')
  await write(db, where, aFigure('ppks-24', '16.04', '2021', 40_000), aFigure('ppks-24', '16.04.01', '2022', 5))
  await take(db, study)
  const [entry] = await entries(db, 'o1', { study, act: 'recap.taken', most: 1 })
  const undo = async () => {
    const place = {
      office: 'o1',
      study: (await studyEntry(db, 'o1', study))!,
      by: 'ani',
      now: someday,
      reason: 'x',
      sequence: entry!.sequence,
    }
    const standing = await takeUndoer(recapFormat).standing(db, place, entry!.subject, entry!.content!)
    return standing.isAs(entry!.content!.after) && transaction(db, (tx) => standing.putBack(tx, entry!.content!))
  }
  assert.equal(await undo(), true)
  assert.equal((await filesOf(db, study)).get('recap.csv'), before)
  assert.equal(await undo(), false)
})

onBoth('a figure that changes in the office later is told with both values and since when', async ({ db }) => {
  const study = await prepared(db)
  const { changed } = await write(db, where, aFigure('ppks-24', '16.04', '2022', 41_000))
  await take(db, study)
  const figures = async () => {
    const exported = await exportStudy(db, 'o1', { id: study })
    const opened = exported.ok ? understand(exported.value) : exported
    return opened.ok ? opened.value.figures : []
  }
  assert.deepEqual(await figuresChanged(db, 'o1', await figures()), [])
  const later = { ...where, now: '2026-05-06T07:08:09.000Z' }
  const next = aFigure('ppks-24', '16.04', '2022', 41_100)
  await write(db, later, { ...next, version: changed[0]!.after.version })
  assert.deepEqual(
    (await figuresChanged(db, 'o1', await figures())).map((c) => [c.study.value, c.office.value, c.since]),
    [[41_000, 41_100, later.now]],
  )
})

onBoth('an example that nobody took figures into comes out as it lies on the disk', async ({ db }) => {
  const study = await prepared(db)
  const folder = new URL('../../examples/lahat-2021/recap.csv', import.meta.url)
  assert.equal((await filesOf(db, study)).get('recap.csv'), await readFile(folder, 'utf8'))
})
