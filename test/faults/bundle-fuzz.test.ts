import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { zipBytes } from '../../src/base/zip-bytes.ts'
import { openProblemText } from '../../src/bundle/open-text.ts'
import { readBundleFiles } from '../../src/bundle/read.ts'
import { bundleFiles } from '../../src/bundle/write.ts'
import { readZip } from '../../src/bundle/zip.ts'
import { parseStudy } from '../../src/features/studies/form.ts'
import { parseMethod } from '../../src/methods/scoring/parse-method.ts'
import { fullFiles } from './full-files.ts'

const runs = process.env.UNGKIT_LONG ? 100_000 : 400
const nasty = [
  '',
  '\0',
  '\ufeff',
  '"',
  ',',
  ';',
  '\r\n',
  '=1+1',
  '..',
  '[[[[',
  '{"',
  '-0',
  '1e9',
  '😀',
  'null',
  '\u202e',
  '9'.repeat(400),
]

const files = [...fullFiles()]
const edit = fc.record({
  file: fc.nat(files.length - 1),
  at: fc.nat(200),
  remove: fc.nat(12),
  put: fc.oneof(
    fc.constantFrom(...nasty).map((t) => Buffer.from(t)),
    fc.uint8Array({ maxLength: 12 }),
  ),
})

test('the study that is mutated is a good one', async () => {
  assert.equal((await readBundleFiles(fullFiles(), { criteria: () => ['a'] })).ok, true)
})

test(`${runs} mutations of a good study are read or refused in words, and never throw`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const mutated = new Map(files)
      for (const { file, at, remove, put } of edits) {
        const [path] = files[file]!
        const bytes = mutated.get(path)!
        mutated.set(path, Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + remove)]))
      }
      const read = await readBundleFiles(mutated, { criteria: () => ['a'] })
      if (read.ok) {
        const again = await readBundleFiles(bundleFiles(read.value), { criteria: () => ['a'] })
        assert.ok(again.ok, JSON.stringify(again))
        assert.deepEqual(again.value.files, read.value.files)
        for (const [name, { columns, rows }] of Object.entries(read.value.tables)) {
          assert.deepEqual(again.value.tables[name]!.columns, columns)
          assert.deepEqual(
            again.value.tables[name]!.rows.map((r) => r.values),
            rows.map((r) => r.values),
          )
        }
        parseStudy(read.value.study)
        parseMethod(read.value.method)
      } else for (const problem of read.problems) assert.ok(openProblemText(problem, 'id').length > 10)
    }),
    { numRuns: runs },
  )
})

test(`${runs} mutations of a zip are read or refused, and never throw`, async () => {
  const zip = Buffer.from(await zipBytes(fullFiles()))
  const change = fc.tuple(fc.nat(zip.length - 1), fc.uint8Array({ minLength: 1, maxLength: 6 }))
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
      const mutated = Buffer.from(zip)
      for (const [at, bytes] of changes) mutated.set(bytes.subarray(0, mutated.length - at), at)
      const read = await readZip(mutated)
      if (read.ok) await readBundleFiles(read.value)
      else for (const problem of read.problems) assert.ok(openProblemText(problem, 'en').length > 10)
    }),
    { numRuns: runs },
  )
})
