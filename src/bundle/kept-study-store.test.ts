import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { smallFiles } from '../../test/support/bundle.ts'
import { onBoth, someday } from '../../test/support/database.ts'
import type { Db } from '../db/open.ts'
import { studyEntry } from '../features/studies/study-store.ts'
import type { BundleContent } from './bundle.ts'
import { checkLog } from './check-log.ts'
import { exportStudy, importStudy } from './kept-study-store.ts'
import { openStudy } from './open-study.ts'
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
  const entry = await studyEntry(db, office.id, id)
  const exported = await exportStudy(db, office.id, entry!)
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
  return Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]))
}

onBoth('the examples come out of the database byte for byte', async ({ db }) => {
  await db.insertInto('offices').values(office).execute()
  for (const name of ['lahat-2021', 'contoh-sintetis']) {
    const opened = await openStudy(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)))
    assert.ok(opened.ok)
    const { before, after, log } = await roundTrip(db, opened.value.bundle)
    assert.deepEqual(asText(after), asText(before))
    assert.deepEqual(checkLog(log), [])
    assert.match(Buffer.from(log).toString(), /"what":"study.imported"/)
  }
})

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).map((s) => s.replaceAll('\0', '').toWellFormed()),
  fc.constantFrom('', '=1+1', ' a ', '"', ',', 'a\nb', '😀', 'é', '07', '-0', 'NULL'),
)
const word = fc.stringMatching(/^[a-z]{1,6}$/)

/** Bundles with odd texts, unknown columns, unknown keys, odd spellings of numbers, missing tables and files of no kind. */
const bundles = fc
  .record({
    issues: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
    extraColumn: fc.constantFrom(null, 'catatan lain', 'x'),
    cells: fc.array(cell, { minLength: 8, maxLength: 8 }),
    points: fc.array(fc.constantFrom('', '0', '7', '07', '10', '-0'), { minLength: 4, maxLength: 4 }),
    printed: fc.boolean(),
    raters: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
    study: fc.dictionary(fc.stringMatching(/^x[a-z]{1,5}$/), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }),
    file: cell,
    log: fc.boolean(),
  })
  .map(({ issues, extraColumn, cells, points, printed, raters, study, file, log }) => {
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
    const more = (i: number) => (extraColumn === null ? '' : `,${quote(cells[i]!)}`)
    const head = extraColumn === null ? '' : `,${extraColumn}`
    return smallFiles({
      'study.json': JSON.stringify({ ...study, id: 'kecil', title: 'Kecil', ...study }),
      'issues.csv': `id,title,note${head}\n${issues.map((id, i) => `${id},${quote(cells[i]! || 'Isu')},${quote(cells[i + 1]!)}${more(i)}`).join('\n')}\n`,
      'scores.csv': `rater,issue,criterion,points${head}\n${raters.flatMap((r) => issues.map((id, i) => `${r},${id},a,${points[i]}${more(i + 2)}`)).join('\n')}\n`,
      'printed.csv': printed
        ? `issue,total,rank\n${issues.map((id, i) => `${id},${['92', '92.50', '', '0'][i]},${['1', '', '02', '3'][i]}`).join('\n')}\n`
        : null,
      'sources.csv': `id,kind,title\ns1,document,${quote(cells[0]! || 'Sumber')}\n`,
      'lain/catatan.bin': Buffer.from(file),
      'log.jsonl': log ? '' : null,
    })
  })

onBoth('any bundle comes out of the database as it went in', async ({ db }) => {
  await db.insertInto('offices').values(office).execute()
  let taken = 0
  await fc.assert(
    fc.asyncProperty(bundles, async (files) => {
      const read = await readBundleFiles(files, { criteria: () => ['a'] })
      if (!read.ok) return
      taken++
      const { before, after, log } = await roundTrip(db, read.value)
      assert.deepEqual(asText(after), asText(before))
      assert.deepEqual(checkLog(log), [])
    }),
    { numRuns: process.env.UNGKIT_LONG ? 1000 : 60 },
  )
  assert.ok(taken > 20, `${taken} of the bundles were read`)
})

onBoth('another office finds nothing of a study', async ({ db }) => {
  await db
    .insertInto('offices')
    .values([office, { ...office, id: 'kantor-2' }])
    .execute()
  const read = await readBundleFiles(smallFiles(), { criteria: () => ['a'] })
  assert.ok(read.ok)
  const id = await importStudy(db, office.id, read.value, { ...arrival, title: 'Judul lain' })
  assert.equal((await studyEntry(db, office.id, id))?.title, 'Judul lain')
  assert.equal(await studyEntry(db, 'kantor-2', id), null)
})

onBoth('an import that fails leaves nothing behind', async ({ db }) => {
  await db.insertInto('offices').values(office).execute()
  const read = await readBundleFiles(smallFiles(), { criteria: () => ['a'] })
  assert.ok(read.ok)
  const { tables } = read.value
  const scores = { ...tables.scores!, rows: [...tables.scores!.rows, ...tables.scores!.rows] }
  await assert.rejects(importStudy(db, office.id, { ...read.value, tables: { ...tables, scores } }, arrival))
  assert.deepEqual(await db.selectFrom('studies').select('id').execute(), [])
  assert.deepEqual(await db.selectFrom('log').select('sequence').execute(), [])
})
