import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { smallFiles } from '../../test/support/bundle.ts'
import { onBoth, someday } from '../../test/support/database.ts'
import { oddBundles } from '../../test/support/odd-bundles.ts'
import type { Db } from '../db/open.ts'
import { addIssue, changeIssue } from '../features/issues/issue-store.ts'
import { studyEntry } from '../features/studies/study-store.ts'
import type { BundleContent } from './bundle.ts'
import { checkLog } from './check-log.ts'
import { copyStudy, exportStudy, importStudy, loadStudy } from './kept-study-store.ts'
import { criteriaOf, openStudy, understand } from './open-study.ts'
import { readBundleFiles } from './read.ts'
import { bundleFiles } from './write.ts'

const office = {
  id: 'kantor-1',
  name: 'Dinas Sosial',
  region_code: null,
  region_name: null,
  created_at: someday,
  version: 1,
}
const arrival = { act: 'study.imported', by: 'orang-1', now: someday } as const

/** Files in and out again, without what must differ: the log's new lines and what datapackage.json says of them. */
async function roundTrip(db: Db, bundle: BundleContent): Promise<{ before: Files; after: Files; log: Uint8Array }> {
  const id = await importStudy(db, office.id, bundle, arrival)
  const exported = await exportStudy(db, office.id, { id })
  assert.ok(exported.ok)
  const log = exported.value.files.get('log.jsonl')!
  const imported = bundle.files.get('log.jsonl')
  const files = new Map(exported.value.files)
  files.delete('log.jsonl')
  if (imported !== undefined) files.set('log.jsonl', log.subarray(0, imported.length))
  return { before: bundleFiles(bundle), after: bundleFiles({ ...exported.value, files }), log }
}

type Files = ReadonlyMap<string, Uint8Array>

function asText(files: Files): Record<string, string> {
  return Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]))
}

onBoth('the examples come out of the database as they lie on the disk', async ({ db }) => {
  await db.insertInto('offices').values(office).execute()
  for (const name of ['lahat-2021', 'contoh-sintetis']) {
    const folder = new URL(`../../examples/${name}/`, import.meta.url)
    const opened = await openStudy(fileURLToPath(folder))
    assert.ok(opened.ok)
    const { after, log } = await roundTrip(db, opened.value.bundle)
    for (const [path, bytes] of after) assert.deepEqual(Buffer.from(bytes), await readFile(new URL(path, folder)), path)
    assert.equal(after.size, (await readdir(folder, { recursive: true, withFileTypes: true })).filter(isFile).length)
    assert.deepEqual(checkLog(log), [])
    assert.match(Buffer.from(log).toString(), /"what":"study.imported"/)
  }
})

const isFile = (entry: { isFile: () => boolean }) => entry.isFile()

onBoth('any bundle comes out of the database as it went in', async ({ db }) => {
  await db.insertInto('offices').values(office).execute()
  let taken = 0
  await fc.assert(
    fc.asyncProperty(oddBundles, async (files) => {
      const read = await readBundleFiles(files, { criteria: criteriaOf })
      if (!read.ok || !understand(read.value).ok) return
      taken++
      const { before, after, log } = await roundTrip(db, read.value)
      assert.deepEqual(asText(after), asText(before))
      assert.deepEqual(checkLog(log), [])
    }),
    { numRuns: process.env.UNGKIT_LONG ? 1000 : 80 },
  )
  assert.ok(taken > 60, `${taken} of the bundles were read`)
})

onBoth('a study comes out as it came when it goes in and out again and again', async ({ db }) => {
  await db.insertInto('offices').values(office).execute()
  const opened = await openStudy(fileURLToPath(new URL('../../examples/contoh-sintetis', import.meta.url)))
  assert.ok(opened.ok)
  let bundle: BundleContent = opened.value.bundle
  const lines = [linesOf(bundle)]
  for (let round = 0; round < 3; round++) {
    const id = await importStudy(db, office.id, bundle, arrival)
    const exported = await exportStudy(db, office.id, { id })
    assert.ok(exported.ok)
    const read = await readBundleFiles(bundleFiles(exported.value), { criteria: criteriaOf })
    assert.ok(read.ok)
    assert.ok(read.value.integrity.every((file) => file.state === 'same'))
    bundle = read.value
    lines.push(linesOf(bundle))
  }
  for (const [round, before] of lines.slice(0, -1).entries()) {
    assert.equal(lines[round + 1]!.length, before.length + 1)
    assert.deepEqual(lines[round + 1]!.slice(0, -1), before)
  }
})

function linesOf({ files }: BundleContent): string[] {
  return Buffer.from(files.get('log.jsonl') ?? [])
    .toString()
    .trimEnd()
    .split('\n')
}

onBoth('the log goes out without names and ids of the office, and what was erased stays erased', async ({ db }) => {
  await db.insertInto('offices').values(office).execute()
  const read = await readBundleFiles(smallFiles(), { criteria: criteriaOf })
  assert.ok(read.ok)
  const study = await importStudy(db, office.id, read.value, arrival)
  const note = 'Menurut Bu Sri'
  await addIssue(db, { office: office.id, study, by: 'orang-2', now: someday }, { title: 'Dua', note })
  const change = { title: 'Tiga', note: null }
  await changeIssue(db, { office: office.id, study, by: 'orang-2', now: someday }, 'isu-2', 1, change)
  await db.updateTable('log').set({ content: null, salt: null }).where('act', '=', 'issue.added').execute()
  const exported = await exportStudy(db, office.id, { id: study })
  assert.ok(exported.ok)
  const log = exported.value.files.get('log.jsonl')!
  assert.deepEqual(checkLog(log), [])
  const lines = linesOf(exported.value).map((line) => JSON.parse(line))
  const at = someday
  assert.deepEqual(
    lines.map(({ hash: _, ...line }) => line),
    [
      { seq: 1, at, who: 'orang-1', what: 'study.imported', before: null, after: { from: 'kecil', title: 'Kecil' } },
      { seq: 2, at, who: 'orang-2', what: 'issue.added', erased: true },
      {
        seq: 3,
        at,
        who: 'orang-2',
        what: 'issue.changed',
        on: 'issue:isu-2',
        before: { title: 'Dua', note },
        after: change,
      },
    ],
  )
  assert.ok(!Buffer.from(log).includes(study))
})

onBoth('a copy holds all of a study and nothing of what was done to it here', async ({ db }) => {
  await db.insertInto('offices').values(office).execute()
  const opened = await openStudy(fileURLToPath(new URL('../../examples/contoh-sintetis', import.meta.url)))
  assert.ok(opened.ok)
  const study = await importStudy(db, office.id, opened.value.bundle, arrival)
  await addIssue(db, { office: office.id, study, by: 'orang-1', now: someday }, { title: 'Baru', note: null })
  const copied = await copyStudy(db, office.id, { id: study }, { by: 'orang-2', now: someday, title: 'Salinan' })
  assert.ok(copied.ok)
  const [from, to] = [
    await exportStudy(db, office.id, { id: study }),
    await exportStudy(db, office.id, { id: copied.value }),
  ]
  assert.ok(from.ok && to.ok)
  assert.deepEqual(to.value.tables, from.value.tables)
  assert.deepEqual(to.value.study, { ...from.value.study, title: 'Salinan' })
  const imported = linesOf(opened.value.bundle)
  assert.deepEqual(linesOf(to.value).slice(0, -1), imported)
  assert.equal(linesOf(from.value).length, imported.length + 2)
  assert.deepEqual(JSON.parse(linesOf(to.value).at(-1)!).after, { from: study, title: 'Salinan' })
  assert.equal((await copyStudy(db, 'kantor-2', { id: study }, { by: 'orang-2', now: someday })).ok, false)
})

onBoth('another office finds nothing of a study', async ({ db }) => {
  await db
    .insertInto('offices')
    .values([office, { ...office, id: 'kantor-2' }])
    .execute()
  const read = await readBundleFiles(smallFiles(), { criteria: criteriaOf })
  assert.ok(read.ok)
  const id = await importStudy(db, office.id, read.value, { ...arrival, title: 'Judul lain' })
  assert.equal((await studyEntry(db, office.id, id))?.title, 'Judul lain')
  assert.equal(await studyEntry(db, 'kantor-2', id), null)
  for (const load of [loadStudy, exportStudy]) assert.equal((await load(db, 'kantor-2', { id })).ok, false)
})

onBoth('an import that fails leaves nothing behind, and what nobody checked is not taken', async ({ db }) => {
  await db.insertInto('offices').values(office).execute()
  const read = await readBundleFiles(smallFiles(), { criteria: criteriaOf })
  assert.ok(read.ok)
  const { tables } = read.value
  const scores = { ...tables.scores!, rows: [...tables.scores!.rows, ...tables.scores!.rows] }
  await assert.rejects(importStudy(db, office.id, { ...read.value, tables: { ...tables, scores } }, arrival))
  const points = { ...tables.scores!, rows: [{ row: 2, values: { ...tables.scores!.rows[0]!.values, points: '99' } }] }
  await assert.rejects(
    importStudy(db, office.id, { ...read.value, tables: { ...tables, scores: points } }, arrival),
    /nobody has checked/,
  )
  assert.deepEqual(await db.selectFrom('studies').select('id').execute(), [])
  assert.deepEqual(await db.selectFrom('log').select('sequence').execute(), [])
})
