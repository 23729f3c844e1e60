import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { type OpenDatabase, openDatabase } from '../../src/db/open.ts'
import { someday } from '../support/database.ts'
import { fill, office } from '../support/filled.ts'
import { root } from '../support/site.ts'

const folders: string[] = []
const children: ChildProcess[] = []
after(async () => {
  for (const child of children) child.kill('SIGKILL')
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ungkit-start-'))
  folders.push(folder)
  return folder
}

type Served = { readonly child: ChildProcess; readonly said: () => string; readonly address: string | null }

/** Starts the real program and waits until it serves or has ended. */
async function serve(data: string, env: Record<string, string> = {}): Promise<Served> {
  const child = spawn(process.execPath, [join(root, 'dist', 'main.js'), 'serve', '--lang', 'en'], {
    env: { ...process.env, PORT: '0', UNGKIT_DATA: data, UNGKIT_BACKUP_HOURS: '0', UNGKIT_LOG: 'off', ...env },
  })
  children.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const address = () => /Open (http:\/\/[\d.:]+)/.exec(said)?.[1] ?? null
  while (address() === null && child.exitCode === null) await setTimeout(20)
  if (child.exitCode !== null) await setTimeout(50)
  return { child, said: () => said, address: address() }
}

async function ended({ child }: Served, signal?: NodeJS.Signals): Promise<number | NodeJS.Signals | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode ?? child.signalCode
  const exit = once(child, 'exit')
  if (signal !== undefined) child.kill(signal)
  const [code, by] = await exit
  return code ?? by
}

async function inDatabase(data: string, body: (opened: OpenDatabase) => Promise<unknown>): Promise<void> {
  const opened = openDatabase({ file: join(data, 'ungkit.sqlite') })
  await body(opened)
  await opened.close()
}

test('after a kill the next start checks the database and says so; after a stop in order it has nothing to say', async () => {
  const data = await freshFolder()
  const first = await serve(data)
  assert.ok(first.address !== null, first.said())
  await inDatabase(data, (opened) => fill(opened, { log: 200 }))
  assert.equal(await ended(first, 'SIGKILL'), 'SIGKILL')
  const second = await serve(data)
  assert.match(second.said(), /did not stop in order.*\n.*the chain of 200 log entries is intact/)
  assert.equal(await (await fetch(`${second.address}/readyz`)).text(), 'ready\n')
  assert.equal(await ended(second, 'SIGTERM'), 0)
  assert.deepEqual((await readdir(data)).toSorted(), ['secret.key', 'ungkit.lock', 'ungkit.sqlite'])
  const third = await serve(data)
  assert.ok(!third.said().includes('did not stop'), third.said())
  assert.equal(await ended(third, 'SIGINT'), 0)
})

test('a second server on the same folder is refused, and the first goes on', async () => {
  const data = await freshFolder()
  const first = await serve(data)
  const second = await serve(data)
  assert.equal(await ended(second), 2)
  assert.match(second.said(), new RegExp(`Another Ungkit uses the data folder .*process ${first.child.pid}`))
  assert.equal((await fetch(`${first.address}/healthz`)).status, 200)
  assert.equal(await ended(first, 'SIGTERM'), 0)
})

test('a database that is damaged after a kill is not opened and not written to', async () => {
  const data = await freshFolder()
  await ended(await serve(data), 'SIGTERM')
  await inDatabase(data, (opened) => fill(opened, { log: 300 }))
  const file = join(data, 'ungkit.sqlite')
  await writeFile(join(data, 'ungkit.running'), JSON.stringify({ pid: 1, since: someday }))
  const bytes = await readFile(file)
  bytes.fill(0x5a, 4096 * 8, 4096 * 20)
  await writeFile(file, bytes)
  const refused = await serve(data)
  assert.equal(await ended(refused), 2)
  assert.match(refused.said(), /is damaged and was not opened[\s\S]*ungkit restore FILE/)
  assert.deepEqual(await readFile(file), bytes)
})

test('a log that was altered is found at the start after a kill', async () => {
  const data = await freshFolder()
  await ended(await serve(data), 'SIGTERM')
  await inDatabase(data, async (opened) => {
    await fill(opened)
    await opened.db
      .updateTable('log')
      .set({ actor: 'x' })
      .where('sequence', '=', 3)
      .where('office_id', '=', office)
      .execute()
  })
  await writeFile(join(data, 'ungkit.running'), JSON.stringify({ pid: 1, since: someday }))
  const refused = await serve(data)
  assert.equal(await ended(refused), 2)
  assert.match(refused.said(), /log of Dinas Sosial Lahat is not intact at entry 3/)
})

test('a newer database, a place that is no folder and a taken port are refused in a sentence', async () => {
  const data = await freshFolder()
  const first = await serve(data)
  const taken = new URL(first.address!).port
  const other = await serve(await freshFolder(), { PORT: taken })
  assert.equal(await ended(other), 2)
  assert.match(other.said(), new RegExp(`Port ${taken} is in use`))
  const figures = await serve(await freshFolder(), { METRICS_PORT: taken })
  assert.equal(await ended(figures), 2)
  assert.match(figures.said(), new RegExp(`Port ${taken} is in use`))
  await ended(first, 'SIGTERM')
  await inDatabase(data, ({ db }) =>
    sql`insert into migrations (name, at) values ('999-later', ${someday})`.execute(db),
  )
  const newer = await serve(data)
  assert.equal(await ended(newer), 2)
  assert.match(newer.said(), /A newer Ungkit made this database/)
  await writeFile(join(data, 'file'), '')
  const nowhere = await serve(join(data, 'file'))
  assert.equal(await ended(nowhere), 2)
  assert.match(nowhere.said(), /cannot be written/)
})

test('asked to stop, it finishes what is under way; asked twice, it ends at once', async () => {
  const served = await serve(await freshFolder())
  const { port } = new URL(served.address!)
  const body = 'tabel=Isu%3BA%3BJumlah%0Ax%3B1%3B1%0Ay%3B2%3B2%0A'
  const slow = connect(Number(port), '127.0.0.1')
  let answer = ''
  slow.setEncoding('utf8').on('data', (text: string) => {
    answer += text
  })
  const head = [
    'POST /periksa HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
  ]
  slow.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 10)}`)
  await setTimeout(300)
  const exit = ended(served, 'SIGTERM')
  await setTimeout(300)
  slow.write(body.slice(10))
  assert.equal(await exit, 0)
  assert.match(answer, /^HTTP\/1\.1 200/)
  const again = await serve(await freshFolder())
  const held = connect(Number(new URL(again.address!).port), '127.0.0.1')
  held.on('error', () => {})
  held.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 10)}`)
  await setTimeout(300)
  const began = performance.now()
  again.child.kill('SIGTERM')
  await setTimeout(200)
  assert.equal(await ended(again, 'SIGTERM'), 'SIGTERM')
  assert.ok(performance.now() - began < 3000)
})
