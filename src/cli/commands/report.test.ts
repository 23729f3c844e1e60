import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { ungkit } from '../../../test/support/cli.ts'
import { examplesFolder } from '../../../test/support/example.ts'

const lahat = join(examplesFolder, 'lahat-2021')

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'report-'))
  try {
    await work(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('a report is written in the format of its ending, with size and path told, and nothing else is left', async () => {
  await inFolder(async (folder) => {
    const out = join(folder, 'laporan.html')
    const { code, out: said, err } = await ungkit(['report', lahat, '--out', out])
    assert.deepEqual([code, err], [0, ''])
    const bytes = await readFile(out)
    assert.ok(said.includes(out) && said.includes(new Intl.NumberFormat('id-ID').format(bytes.length)), said)
    assert.match(bytes.toString('utf8'), /<html lang="id">[\s\S]*46\.109/)
    assert.deepEqual(await readdir(folder), ['laporan.html'])
  })
})

test('--format decides where the name says nothing or something else; an old file is replaced', async () => {
  await inFolder(async (folder) => {
    const out = join(folder, 'laporan.txt')
    await writeFile(out, 'lama')
    assert.equal((await ungkit(['report', lahat, '--out', out, '--format', 'csv', '--lang', 'en'])).code, 0)
    assert.match(await readFile(out, 'utf8'), /Table 1/)
  })
})

test('wrong use is told with exit code 2, and no file is made', async () => {
  await inFolder(async (folder) => {
    const out = join(folder, 'laporan')
    const wrong = [
      [['report'], 'DIR'],
      [['report', lahat], '--out'],
      [['report', lahat, '--out', out], '--format'],
      [['report', lahat, '--out', `${out}.doc`], '"doc"'],
      [['report', lahat, '--out', out, '--format', 'PDF!'], '"PDF!"'],
      [['report', join(folder, 'tiada'), '--out', `${out}.html`], 'tidak ada'],
      [['report', lahat, '--out', join(folder, 'tiada', 'a.html')], 'Folder tujuannya'],
    ] as const
    for (const [args, said] of wrong) {
      const { code, out: printed, err } = await ungkit(args)
      assert.deepEqual([code, printed], [2, ''], args.join(' '))
      assert.ok(err.includes(said), `${err} does not say ${said}`)
    }
    assert.deepEqual(await readdir(folder), [])
  })
})

test('a folder is not overwritten, nor is anything inside the study', async () => {
  await inFolder(async (folder) => {
    const onFolder = await ungkit(['report', lahat, '--out', folder, '--format', 'html'])
    assert.equal(onFolder.code, 2)
    assert.match(onFolder.err, /sebuah folder/)
    const inStudy = await ungkit(['report', lahat, '--out', join(lahat, 'scores.csv')])
    assert.equal(inStudy.code, 2)
    assert.match(inStudy.err, /tempat studi sendiri/)
    assert.match(await readFile(join(lahat, 'scores.csv'), 'utf8'), /^issue,criterion/)
    assert.deepEqual(await readdir(folder), [])
  })
})

test('a link to the study does not open a way into it', async () => {
  await inFolder(async (folder) => {
    const link = join(folder, 'studi')
    await symlink(lahat, link)
    const { code } = await ungkit(['report', lahat, '--out', join(link, 'laporan.html')])
    assert.equal(code, 2)
    assert.ok(!(await readdir(lahat)).includes('laporan.html'))
  })
})
