import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { type DiskKind, diskKinds, noSmallDisk, smallDisk } from './small-disk/small-disk.ts'

const kinds = await diskKinds()
const cycles = process.env.UNGKIT_LONG ? 20 : 3

test('a small disk can be made on this machine', { skip: kinds.length === 0 && noSmallDisk }, async () => {
  for (const kind of kinds) {
    const disk = await smallDisk(4, kind)
    try {
      if (kind === 'tmpfs')
        assert.equal((({ bsize, blocks }) => bsize * blocks)(await statfs(disk.folder)), 4 * 1024 * 1024)
    } finally {
      await disk.end()
    }
    await assert.rejects(statfs(disk.folder), { code: 'ENOENT' })
  }
})

for (const kind of kinds)
  test(`SQLite on a disk that fills ${cycles} times (${kind}) loses nothing and goes on by itself`, async () => {
    const disk = await smallDisk(16, kind)
    const [program, args] = disk.command(process.execPath, [
      join(import.meta.dirname, 'small-disk/sqlite-writer.ts'),
      disk.folder,
    ])
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      let text = ''
      child.stdout.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      const says = async (word: string) => {
        const start = text.length
        for (let i = 0; !text.slice(start).includes(`\n${word} `); i++) {
          assert.ok(i < 500 && child.exitCode === null, `never ${word}: ${text.slice(-300)}`)
          await setTimeout(20)
        }
      }
      await says('kept')
      for (let cycle = 0; cycle < cycles; cycle++) {
        await disk.fill(child.pid!)
        await says('refused')
        await disk.clear(child.pid!)
        await says('kept')
      }
      child.kill('SIGKILL')
      await once(child.stdout, 'end')
      assert.deepEqual(refusals(text), refusalsOf[kind])
      const [rows, kept] = [rowsIn(disk.folder), numbers(text, 'kept')]
      assert.deepEqual(rows.slice(0, kept.length), kept)
      // The kill may have come between the last commit and the word of it.
      assert.ok(rows.length <= kept.length + 1)
    } finally {
      child.kill('SIGKILL')
      await disk.end()
    }
  })

const refusalsOf: Readonly<Record<DiskKind, readonly string[]>> = {
  tmpfs: ['database or disk is full'],
  limit: ['disk I/O error'],
}

function refusals(text: string): string[] {
  return [...new Set([...text.matchAll(/^refused \d+: (.+)$/gm)].map(([, why]) => why!))]
}

function numbers(text: string, word: string): number[] {
  return [...text.matchAll(new RegExp(`^${word} (\\d+)$`, 'gm'))].map(([, n]) => Number(n))
}

function rowsIn(folder: string): number[] {
  const db = new DatabaseSync(join(folder, 'data.sqlite'))
  try {
    assert.equal(db.prepare('pragma integrity_check').get()!.integrity_check, 'ok')
    return db
      .prepare('select n from rows order by n')
      .all()
      .map(({ n }) => Number(n))
  } finally {
    db.close()
  }
}
