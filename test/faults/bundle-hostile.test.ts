import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { zipBytes } from '../../src/base/zip-bytes.ts'
import { limits } from '../../src/bundle/limits.ts'
import { innerPath } from '../../src/bundle/path.ts'
import { readBundle, readBundleFiles } from '../../src/bundle/read.ts'
import { readZip } from '../../src/bundle/zip.ts'
import { refusals, smallFiles } from '../support/bundle.ts'
import { rawZip } from '../support/raw-zip.ts'

const folder = await mkdtemp(join(tmpdir(), 'ungkit-hostile-'))
after(() => rm(folder, { recursive: true, force: true }))

const zipProblem = async (bytes: Uint8Array) => {
  const read = await readZip(bytes)
  return read.ok ? 'read' : read.problems[0]!.code
}

test('paths that leave the bundle or hide in it are refused', () => {
  for (const path of [
    '',
    '/etc/passwd',
    '../a',
    'a/../../b',
    'a\\b',
    'C:/a',
    'c:a',
    'a\u0000b',
    'a\nb',
    '..',
    'x'.repeat(301),
  ])
    assert.equal(innerPath(path), null, JSON.stringify(path))
  assert.equal(innerPath('./sources//s1.txt'), 'sources/s1.txt')
})

test('a zip that climbs out, links, repeats a file or is locked is refused', async () => {
  for (const path of ['../luar.txt', '/etc/x', 'a\\..\\b', 'C:/x'])
    assert.equal(await zipProblem(rawZip([{ path, bytes: Buffer.from('x') }])), 'badPath', path)
  assert.equal(await zipProblem(rawZip([{ path: 'a', bytes: Buffer.from('/etc/passwd'), mode: 0o120777 }])), 'link')
  assert.equal(
    await zipProblem(
      rawZip([
        { path: 'a', bytes: Buffer.from('1') },
        { path: './a', bytes: Buffer.from('2') },
      ]),
    ),
    'duplicateFile',
  )
  assert.equal(await zipProblem(rawZip([{ path: 'a', bytes: Buffer.from('x'), encrypted: true }])), 'encrypted')
})

test('a folder with a link in it is refused, so that nothing outside is read', async () => {
  const studi = join(folder, 'studi')
  await mkdir(studi)
  for (const [path, bytes] of smallFiles()) await writeFile(join(studi, path), bytes)
  await symlink('/etc/passwd', join(studi, 'rahasia.txt'))
  const read = await readBundle(studi)
  assert.equal(read.ok ? '' : read.problems[0]!.code, 'link')
})

test('what is no study says so: nothing there, a picture named .zip, a text, a truncated zip', async () => {
  const code = async (path: string) => {
    const read = await readBundle(path)
    return read.ok ? 'read' : read.problems[0]!.code
  }
  const file = async (name: string, bytes: Uint8Array) => {
    await writeFile(join(folder, name), bytes)
    return join(folder, name)
  }
  assert.equal(await code(join(folder, 'tiada')), 'noSuchPath')
  assert.equal(await code(await file('gambar.zip', Uint8Array.of(0x89, 0x50, 0x4e, 0x47))), 'notABundle')
  assert.equal(await code(await file('laporan.zip', Buffer.from('%PDF-1.7 …'))), 'notABundle')
  assert.equal(await code(await file('kosong.zip', new Uint8Array())), 'notABundle')
  const whole = await zipBytes(smallFiles())
  assert.equal(await code(await file('potong.zip', whole.subarray(0, whole.length - 40))), 'badZip')
  assert.equal(await code(await file('utuh.zip', whole)), 'read')
})

test('a NUL, bytes that are not UTF-8, a huge cell, a locked quote: each with its row', async () => {
  assert.deepEqual(await refusals({ 'issues.csv': 'id,title\nisu-1,a\0b\n' }), ['nulByte issues.csv 2'])
  assert.deepEqual(await refusals({ 'issues.csv': Buffer.from([...Buffer.from('id,title\nx,y\nisu-1,'), 0xe9, 10]) }), [
    'notUtf8 issues.csv 3',
  ])
  const [long] = await refusals({ 'issues.csv': `id,title\nisu-1,${'x'.repeat(limits.cellCharacters + 1)}\n` })
  assert.equal(long, 'cellTooLong issues.csv 2 title')
  assert.deepEqual(await refusals({ 'issues.csv': 'id,title\nisu-1,"buka\n' }), ['badCsv issues.csv 2'])
})

test('JSON that is broken, deep, no object, or reaches for prototypes does no harm', async () => {
  assert.deepEqual(await refusals({ 'study.json': '{\n"id": 1,\n}' }), ['badJson study.json 3'])
  assert.deepEqual(await refusals({ 'study.json': '[]' }), ['notAJsonObject study.json'])
  assert.deepEqual(await refusals({ 'study.json': '['.repeat(200_000) }), ['badJson study.json 1'])
  const proto = '{"id":"a","title":"b","__proto__":{"admin":true}}'
  assert.deepEqual(await refusals({ 'study.json': proto }), ['reservedKey study.json 1'])
  const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
  assert.deepEqual(await refusals({ 'study.json': deep }), ['jsonTooDeep study.json 1'])
  assert.deepEqual(await refusals({ 'log.jsonl': `\n${deep}\n` }), ['jsonTooDeep log.jsonl 2'])
  assert.deepEqual(await refusals({ 'issues.csv': 'id,title,__proto__\nisu-1,a,b\n' }), ['reservedKey issues.csv 1'])
})

test('a log whose line was changed breaks at that line', async () => {
  const log = '{"seq":1,"hash":"abc"}\n'
  assert.deepEqual(await refusals({ 'log.jsonl': log }), ['brokenChain log.jsonl 1'])
  assert.deepEqual(await refusals({ 'log.jsonl': 'bukan json\n' }), ['badJson log.jsonl 1'])
})

test('a source file outside the study is refused', async () => {
  for (const path of ['../rahasia.txt', '/etc/passwd', 'C:/x', 'a\\b'])
    assert.deepEqual(await refusals({ 'sources.csv': `id,kind,title,file\ns1,document,T,${path}\n` }), [
      'badPath sources.csv 2 file',
    ])
})

test('folders in a zip count as entries, a name is a file or a folder, and litter of file managers is left out', async () => {
  const folders = Array.from({ length: limits.files + 1 }, (_, i) => ({ path: `f${i}/`, bytes: Buffer.alloc(0) }))
  assert.equal(await zipProblem(rawZip(folders)), 'tooManyFiles')
  const clash = new Map([...smallFiles(), ['a', Buffer.from('1')], ['a/b', Buffer.from('2')]])
  assert.equal(await zipProblem(await zipBytes(clash)), 'fileAndFolder')
  const wrapped = [...smallFiles()].map(([path, bytes]): [string, Uint8Array] => [`studi/${path}`, bytes])
  const litter = ['__MACOSX/studi/._study.json', 'studi/.DS_Store', 'studi/.git/HEAD', 'studi/x/Thumbs.db']
  const zip = await readZip(await zipBytes(new Map([...wrapped, ...litter.map((p) => [p, Buffer.from('x')] as const)])))
  assert.deepEqual(zip.ok && [...zip.value.keys()], [...smallFiles().keys()])
})

test('folders that lie too deep, and what the system refuses, are told', async () => {
  const deep = join(folder, 'dalam')
  await mkdir(join(deep, ...Array.from({ length: limits.depth + 1 }, () => 'd')), { recursive: true })
  const code = async (path: string) => {
    const read = await readBundle(path)
    return read.ok ? 'read' : read.problems[0]!.code
  }
  assert.equal(await code(deep), 'tooDeep')
  await writeFile(join(folder, 'berkas'), '')
  assert.equal(await code(join(folder, 'berkas', 'studi')), 'notReadable')
  assert.equal(await code('/dev/null'), 'notABundle')
  assert.equal(await code('a\0b'), 'notReadable')
})
test('a descriptor that leads out of the study is refused', async () => {
  for (const path of ['../../etc/passwd', '/etc/passwd', 'C:\\x', 'a\\b']) {
    const read = await readBundleFiles(smallFiles({ 'datapackage.json': JSON.stringify({ resources: [{ path }] }) }))
    assert.deepEqual(read.ok ? null : read.problems[0]!.place, {
      file: 'datapackage.json',
      path: 'resources[0].path',
    })
  }
})
