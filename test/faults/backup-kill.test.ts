import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { openBackup } from '../../src/db/backup/index.ts'
import { migrate } from '../../src/db/migrate.ts'
import { type OpenDatabase, openDatabase } from '../../src/db/open.ts'
import { contentsOf, verifyChains } from '../../src/features/people/chains-store.ts'
import { randomBelow, randomUint32 } from '../../src/methods/exact/random.ts'
import { freshDatabase, kinds, someday } from '../support/database.ts'
import { fill, office } from '../support/filled.ts'
import { root, secret } from '../support/site.ts'

const kills = process.env.UNGKIT_LONG ? 100 : 6
const entries = 1500

const folder = await mkdtemp(join(tmpdir(), 'ungkit-backup-kill-'))
after(() => rm(folder, { recursive: true, force: true }))

type House = { readonly opened: OpenDatabase; readonly env: Record<string, string>; readonly data: string }

async function house(kind: 'sqlite' | 'postgres'): Promise<House> {
  const data = await mkdtemp(join(folder, kind))
  const opened =
    kind === 'postgres' ? await freshDatabase('postgres') : openDatabase({ file: join(data, 'ungkit.sqlite') })
  await migrate(opened, someday)
  await fill(opened, { log: entries })
  const url = 'url' in opened.place ? { DATABASE_URL: opened.place.url, UNGKIT_SECRET: secret } : {}
  return { opened, data, env: { UNGKIT_DATA: data, ...url } }
}

/** Runs a command as a process of its own and kills it after this long, if it is still there. Says how long it took. */
async function run(args: readonly string[], env: Record<string, string>, most = 60_000): Promise<number> {
  const child = spawn(process.execPath, [join(root, 'dist', 'main.js'), ...args], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  })
  const began = performance.now()
  const stop = new AbortController()
  const clock = setTimeout(most, undefined, { signal: stop.signal }).then(
    () => child.kill('SIGKILL'),
    () => {},
  )
  await once(child, 'exit')
  stop.abort()
  await clock
  return performance.now() - began
}

async function named({ db }: OpenDatabase, name: string): Promise<void> {
  await db.updateTable('offices').set({ name }).where('id', '=', office).execute()
}

for (const kind of kinds)
  test(`a backup killed ${kills} times is whole or not there; the old one under its name stays (${kind})`, async () => {
    const { opened, env } = await house(kind)
    const target = join(folder, `${kind}.ungkit-backup`)
    const whole = await run(['backup', target], env)
    const next = randomUint32(kills)
    let finished = 0
    for (let i = 0; i < kills; i++) {
      await named(opened, `Dinas ${i}`)
      await run(['backup', target, '--force'], env, randomBelow(next, Math.ceil(whole * 1.1)))
      const backup = await openBackup(target, null)
      assert.ok(backup.ok, JSON.stringify(backup))
      const rows: string[] = []
      for await (const { table, rows: some } of backup.value.rows())
        if (table === 'offices') rows.push(JSON.stringify(some))
      if (rows.join('').includes(`Dinas ${i}`)) finished++
    }
    assert.ok(finished < kills, 'nothing was killed in the middle')
    await opened.close()
  })

for (const kind of kinds)
  test(`a restore killed ${kills} times leaves today's data or the backup's, never half (${kind})`, async () => {
    const { opened, env, data } = await house(`${kind}`)
    const target = join(folder, `restore-${kind}.ungkit-backup`)
    await named(opened, 'Cadangan')
    await run(['backup', target], env)
    await opened.close()
    const args = ['restore', target, '--yes', '--force']
    const whole = await run(args, env)
    const next = randomUint32(kills)
    const seen = { today: 0, backup: 0 }
    for (let i = 0; i < kills; i++) {
      const before = openDatabase(opened.place)
      await named(before, 'Hari ini')
      const held = await contentsOf(before.db)
      await before.close()
      await run(args, env, randomBelow(next, Math.ceil(whole * 1.1)))
      const now = openDatabase(opened.place)
      const { name } = await now.db
        .selectFrom('offices')
        .select('name')
        .where('id', '=', office)
        .executeTakeFirstOrThrow()
      const found = await contentsOf(now.db)
      assert.deepEqual((await verifyChains(now.db)).broken, [])
      // A restore writes one entry into each of two logs.
      assert.deepEqual(found, name === 'Hari ini' ? held : { offices: 2, studies: 1, entries: entries + 2 })
      seen[name === 'Hari ini' ? 'today' : 'backup']++
      await now.close()
      for (const file of await readdir(data)) if (file.includes('before-restore')) await rm(join(data, file))
    }
    assert.ok(seen.today > 0, 'nothing was killed in the middle')
  })
