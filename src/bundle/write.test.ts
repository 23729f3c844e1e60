import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { smallFiles } from '../../test/support/bundle.ts'
import type { Bundle } from './bundle.ts'
import { readBundle, readBundleFiles } from './read.ts'
import { bundleFiles, writeBundle, zipBytes } from './write.ts'
import { readZip } from './zip.ts'

const folder = await mkdtemp(join(tmpdir(), 'ungkit-write-'))
after(() => rm(folder, { recursive: true, force: true }))

async function small(change: Parameters<typeof smallFiles>[0] = {}): Promise<Bundle> {
  const read = await readBundleFiles(smallFiles(change))
  assert.ok(read.ok)
  return read.value
}

test('what is written in a folder or a zip is read back the same, and the hashes agree', async () => {
  const bundle = await small({ 'lampiran/a b.txt': 'teks\r\n', 'issues.csv': 'id,title,x\nisu-1,"a,""b""\n=1+1",\n' })
  for (const target of [join(folder, 'studi'), join(folder, 'studi.zip')]) {
    assert.deepEqual(await writeBundle(bundle, target), { ok: true, value: null })
    const read = await readBundle(target)
    assert.ok(read.ok)
    const { integrity, descriptor, ...rest } = read.value
    assert.deepEqual(rest.tables, bundle.tables)
    assert.deepEqual([...rest.files], [...bundle.files])
    assert.deepEqual(new Set(integrity.map((f) => f.state)), new Set(['same']))
    assert.equal(descriptor.name, 'kecil')
    assert.deepEqual(bundleFiles(read.value), bundleFiles(bundle))
  }
})

test('the same bundle gives the same bytes, zip included', async () => {
  const bundle = await small()
  assert.deepEqual(await zipBytes(bundleFiles(bundle)), await zipBytes(bundleFiles(bundle)))
})

test('any text in any cell survives, byte for byte', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=1+1', '"', ',', ';', '\n', '\r\n', ' x ', '\ufeff', '😀', '-1', '@a', "'"),
  )
  const text = cell.filter((t) => !t.includes('\0') && !/[\ud800-\udfff]/u.test(t))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), async (cells) => {
      const rows = cells.map(([title, note], i) => ({ row: i + 2, values: { id: `isu-${i + 1}`, title, note } }))
      const start = await small()
      const bundle = { ...start, tables: { ...start.tables, issues: { columns: ['id', 'title', 'note'], rows } } }
      const read = await readBundleFiles(bundleFiles(bundle))
      assert.ok(read.ok, JSON.stringify(read))
      assert.deepEqual(read.value.tables.issues, bundle.tables.issues)
    }),
    { numRuns: 60 },
  )
})

test('a folder that is no study is not replaced, and a study is', async () => {
  const bundle = await small()
  await writeFile(join(folder, 'penting.txt'), 'jangan hilang')
  const refused = await writeBundle(bundle, folder)
  assert.equal(refused.ok ? '' : refused.problems[0]!.code, 'notABundleFolder')
  assert.equal(await readFile(join(folder, 'penting.txt'), 'utf8'), 'jangan hilang')
  const target = join(folder, 'ganti')
  await writeBundle({ ...bundle, files: new Map([['lama.txt', Buffer.from('x')]]) }, target)
  await writeBundle(bundle, target)
  assert.ok(!(await readdir(target)).includes('lama.txt'))
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.startsWith('.')),
    [],
  )
})

test('paths that would leave the bundle are not written', async () => {
  const bundle = { ...(await small()), files: new Map([['../luar.txt', Buffer.from('x')]]) }
  const refused = await writeBundle(bundle, join(folder, 'keluar'))
  assert.equal(refused.ok ? '' : refused.problems[0]!.code, 'badPath')
})

test('a zip of the folder itself, as a file manager makes it, is read', async () => {
  const inner = bundleFiles(await small())
  const outer = new Map([...inner].map(([path, bytes]) => [`studi/${path}`, bytes]))
  const read = await readZip(await zipBytes(outer))
  assert.ok(read.ok)
  assert.deepEqual([...read.value.keys()].toSorted(), [...inner.keys()].toSorted())
})
