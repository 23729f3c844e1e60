import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { migrations } from '../../src/db/migrations/index.ts'
import { type DatabasePlace, openDatabase } from '../../src/db/open.ts'
import { sharedPostgres } from '../support/postgres.ts'
import { root } from '../support/site.ts'
import { newFolder, serve, serveEnv } from './served/process.ts'

test('of two servers that begin at once on one empty PostgreSQL each serves, on one schema', async () => {
  const url = await (await sharedPostgres()).createDatabase()
  const folders = [await newFolder(), await newFolder()]
  const both = await Promise.all(folders.map((data) => serve({ env: { UNGKIT_DATA: data, DATABASE_URL: url } })))
  for (const { address } of both) assert.equal((await fetch(`${address}/readyz`)).status, 200)
  assert.deepEqual(
    await migrated({ url }),
    migrations.map(({ name }) => name),
  )
  for (const served of both) assert.equal(await served.stop(), 0)
})

test('of two servers that begin at once on one empty folder one serves, and a command from the shell works beside it', async () => {
  const folder = await newFolder()
  const env = { UNGKIT_DATA: folder }
  const office = promisify(execFile)(process.execPath, [join(root, 'dist/main.js'), 'office'], { env: serveEnv(env) })
  const [one, two, { stdout }] = await Promise.all([attempt(env), attempt(env), office])
  const [served, refused] = typeof one === 'string' ? [two, one] : [one, two]
  assert.ok(typeof served !== 'string' && typeof refused === 'string')
  assert.match(refused, /sedang dipakai Ungkit lain/)
  assert.match(stdout, /Belum ada kantor/)
  assert.equal((await fetch(`${served.address}/readyz`)).status, 200)
  assert.deepEqual(
    await migrated({ file: join(folder, 'ungkit.sqlite') }),
    migrations.map(({ name }) => name),
  )
  assert.equal(await served.stop(), 0)
})

/** A server, or what it said when it did not serve. */
function attempt(env: Readonly<Record<string, string>>) {
  return serve({ env }).catch((error: Error) => error.message)
}

async function migrated(place: DatabasePlace): Promise<string[]> {
  const opened = openDatabase(place)
  try {
    const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(opened.db)
    return rows.map(({ name }) => name)
  } finally {
    await opened.close()
  }
}
