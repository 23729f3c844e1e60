import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { recover } from './recover.ts'

const folder = await mkdtemp(join(tmpdir(), 'ungkit-recover-'))
after(() => rm(folder, { recursive: true, force: true }))

const uuid = '0f0e0d0c-1111-4222-8333-444455556666'

async function place(...names: string[]): Promise<string> {
  const inside = await mkdtemp(join(folder, 'x-'))
  for (const name of names) await mkdir(join(inside, name))
  return inside
}

test('a study that had stepped aside comes back, and half-written copies go', async () => {
  const inside = await place(`.studi.${uuid}.old`, `.studi.${uuid}`)
  assert.equal(await recover(join(inside, 'studi'), true), true)
  assert.deepEqual(await readdir(inside), ['studi'])
})

test('a reader brings a study back and removes nothing', async () => {
  const inside = await place(`.studi.${uuid}.old`, `.studi.${uuid}`)
  assert.equal(await recover(join(inside, 'studi')), true)
  assert.deepEqual((await readdir(inside)).toSorted(), [`.studi.${uuid}`, 'studi'])
})

test('what a killed writer left of a study with a longer name is not touched', async () => {
  const others = [`.studi.v2.${uuid}.old`, `.studi.zip.${uuid}`, `.studi.v2.${uuid}`, '.studi.catatan']
  const inside = await place(...others)
  assert.equal(await recover(join(inside, 'studi'), true), false)
  assert.deepEqual((await readdir(inside)).toSorted(), others.toSorted())
})

test('a study that a living writer is just putting in its place is not pushed aside by the old one', async () => {
  const inside = await place(`.studi.${uuid}.old`, 'baru')
  const target = join(inside, 'studi')
  const writer = setTimeout(50).then(() => rename(join(inside, 'baru'), target))
  assert.equal(await recover(target), true)
  await writer
  assert.deepEqual((await readdir(inside)).toSorted(), [`.studi.${uuid}.old`, 'studi'])
})

test('the copy of a writer that still runs is left alone', async () => {
  const inside = await place('studi', `.studi.${uuid}-${process.pid}`, `.studi.${uuid}-4194305`)
  await recover(join(inside, 'studi'), true)
  assert.deepEqual((await readdir(inside)).toSorted(), [`.studi.${uuid}-${process.pid}`, 'studi'])
})
