import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { smallFiles } from '../../test/support/bundle.ts'
import { zipBytes } from '../base/zip-bytes.ts'
import type { Bundle } from './bundle.ts'
import { readFolder } from './folder.ts'
import { readBundle, readBundleFiles } from './read.ts'
import { bundleFiles, writeBundle } from './write.ts'
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

test('any name of an unknown column survives, with the separators of other programs in it', async () => {
  const name = fc
    .array(fc.constantFrom(';', '\t', ',', '"', '\n', '\r\n', 'x', 'y', '😀', '=1+1'), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join('').trim())
    .filter((text) => text !== '')
  const start = await small()
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(name, { maxLength: 6 }), async (names) => {
      const columns = ['id', 'title', ...names]
      const values = { ...Object.fromEntries(names.map((n) => [n, `isi ${n}`])), id: 'isu-1', title: 'Satu' }
      const bundle = { ...start, tables: { ...start.tables, issues: { columns, rows: [{ row: 2, values }] } } }
      const read = await readBundleFiles(bundleFiles(bundle))
      assert.ok(read.ok, JSON.stringify(read))
      assert.deepEqual(read.value.tables.issues, bundle.tables.issues)
      assert.deepEqual(read.value.notes, [])
    }),
    { numRuns: 60 },
  )
})

test('from a folder to a zip to a folder every byte is the same', async () => {
  const [first, zip, second] = ['satu', 'satu.zip', 'dua'].map((name) => join(folder, name))
  await writeBundle(await small({ 'a/.catatan': 'x', 'b.bin': Uint8Array.of(0, 13, 10, 255) }), first!)
  for (const [from, to] of [
    [first!, zip!],
    [zip!, second!],
  ] as const) {
    const read = await readBundle(from)
    assert.ok(read.ok)
    assert.deepEqual(await writeBundle(read.value, to), { ok: true, value: null })
  }
  const [before, after] = [await readFolder(first!), await readFolder(second!)]
  assert.ok(before.ok && after.ok && before.value.has('a/.catatan'))
  assert.deepEqual(new Map([...after.value].toSorted()), new Map([...before.value].toSorted()))
})

test('a .git in a study is neither read nor lost when the study is written again', async () => {
  const target = join(folder, 'bergit')
  await writeBundle(await small(), target)
  await mkdir(join(target, '.git'))
  await writeFile(join(target, '.git', 'HEAD'), 'ref')
  const read = await readBundle(target)
  assert.ok(read.ok)
  assert.deepEqual([...read.value.files], [])
  await writeBundle(read.value, target)
  assert.equal(await readFile(join(target, '.git', 'HEAD'), 'utf8'), 'ref')
})

test('whoever stops the work leaves the old study as it was, and nothing beside it', async () => {
  const inside = await mkdtemp(join(folder, 'henti-'))
  const target = join(inside, 'studi')
  await writeBundle(await small(), target)
  const stop = new AbortController()
  const told: string[] = []
  const onProgress = ({ what }: { readonly what: string }) => {
    told.push(what)
    if (what === 'method.json') stop.abort()
  }
  const changed = await small({ 'study.json': '{"id": "lain", "title": "Lain"}' })
  await assert.rejects(writeBundle(changed, target, { onProgress, signal: stop.signal }), { name: 'AbortError' })
  assert.deepEqual(told, ['datapackage.json', 'study.json', 'method.json'])
  assert.deepEqual(await readdir(inside), ['studi'])
  const read = await readBundle(target)
  assert.equal(read.ok && read.value.study.id, 'kecil')
})

test('a place that cannot be written is told, and so is a name for a file and a folder at once', async () => {
  const code = async (bundle: Bundle, target: string) => {
    const written = await writeBundle(bundle, target)
    return written.ok ? 'written' : written.problems[0]!.code
  }
  await writeFile(join(folder, 'berkas'), '')
  assert.equal(await code(await small(), join(folder, 'berkas', 'studi')), 'notWritable')
  await mkdir(join(folder, 'folder.zip'))
  assert.equal(await code(await small(), join(folder, 'folder.zip')), 'notABundleFolder')
  assert.equal(await code(await small({ a: 'x', 'a/b/c': 'y' }), join(folder, 'bentrok')), 'fileAndFolder')
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
