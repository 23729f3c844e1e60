import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { readBundle } from '../../src/bundle/read.ts'
import { randomBelow, randomUint32 } from '../../src/methods/exact/random.ts'

const folder = await mkdtemp(join(tmpdir(), 'ungkit-kill-'))
after(() => rm(folder, { recursive: true, force: true }))

const kills = process.env.UNGKIT_LONG ? 200 : 8

for (const name of ['studi', 'studi.zip'])
  test(`a writer killed ${kills} times leaves ${name} whole, old or new`, async () => {
    const target = join(folder, name)
    const next = randomUint32(kills)
    for (let i = 0; i < kills; i++) {
      const child = fork(join(import.meta.dirname, 'bundle-writer.ts'), [target], { execArgv: ['--import', 'tsx'] })
      await once(child, 'message')
      await setTimeout(randomBelow(next, 60))
      child.kill('SIGKILL')
      await once(child, 'exit')
      const read = await readBundle(target)
      assert.ok(read.ok, JSON.stringify(read))
      const title = String(read.value.study.title)
      assert.equal(Buffer.from(read.value.files.get('sama.txt')!).toString(), title)
      assert.equal(Buffer.from(read.value.files.get('isi.txt')!).toString(), title.repeat(400_000))
      assert.ok(read.value.integrity.every((f) => f.state === 'same'))
    }
  })
