import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import net from 'node:net'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { type Postgres, sharedPostgres, sql, startPostgres } from './support/postgres.ts'

const started: Postgres[] = []
after(() => Promise.all(started.map((server) => server.stop())))

async function start(options: Parameters<typeof startPostgres>[0] = {}): Promise<Postgres> {
  const server = await startPostgres(options)
  started.push(server)
  return server
}

test('every database of the shared server is fresh, or a copy of its template', async () => {
  const server = await sharedPostgres()
  const template = await server.createDatabase()
  await sql(template, 'create table t (n integer); insert into t values (7)')
  const [copy, other] = [await server.createDatabase(template), await server.createDatabase()]
  await sql(copy, 'insert into t values (8)')
  assert.equal(await sql(copy, 'select sum(n) from t'), '15')
  assert.equal(await sql(template, 'select sum(n) from t'), '7')
  await assert.rejects(sql(other, 'select * from t'), /"t" does not exist/)
  for (const url of [copy, other, template]) await server.dropDatabase(url)
  await assert.rejects(sql(copy, 'select 1'), /does not exist/)
})

test('a killed or restarted server keeps what was committed, and only that', async () => {
  const server = await start()
  const url = await server.createDatabase()
  await sql(url, 'create table t (n integer)')
  for (const [n, again] of [
    [1, () => server.kill().then(() => server.restart())],
    [2, () => server.restart('immediate')],
    [3, () => server.restart()],
  ] as const) {
    await sql(url, `insert into t values (${n})`)
    const open = sql(url, 'begin; insert into t values (100); select pg_sleep(60); commit')
    const broken = assert.rejects(open, /terminating connection|closed the connection|crash/)
    while ((await sql(url, "select count(*) from pg_stat_activity where query like '%pg_sleep(6%'")) !== '2')
      await setTimeout(20)
    await again()
    await broken
    assert.equal(await sql(url, 'select string_agg(n::text, $$ $$ order by n) from t'), [1, 2, 3].slice(0, n).join(' '))
  }
  await server.kill()
  await assert.rejects(sql(url, 'select 1'), /refused/)
})

test('a synchronous replica has every committed row when the primary is killed, and takes over', async () => {
  const primary = await start({ synchronousStandby: 'spare' })
  const replica = await start({ replicaOf: primary })
  const url = await primary.createDatabase()
  await sql(url, 'create table t (n integer)')
  for (let n = 1; n <= 20; n++) await sql(url, `insert into t values (${n})`)
  const there = replica.url(new URL(url).pathname.slice(1))
  await assert.rejects(sql(there, 'insert into t values (99)'), /read-only/)
  await replica.kill()
  const waiting = sql(url, 'insert into t values (21)').catch(() => 'cut off')
  await setTimeout(300)
  assert.equal(await sql(url, 'select count(*) from t'), '20', 'a commit is seen before the replica has it')
  await replica.restart()
  await primary.kill()
  await waiting
  await replica.promote()
  assert.ok(Number(await sql(there, 'select count(*) from t')) >= 20)
  await sql(there, 'insert into t values (99)')
  assert.equal(await sql(there, 'select pg_is_in_recovery()'), 'f')
})

test('a server ends with the process that started it, even when that is killed', async () => {
  const program = `
    import { startPostgres } from ${JSON.stringify(join(import.meta.dirname, 'support/postgres.ts'))}
    const { port, folder } = await startPostgres()
    console.log(JSON.stringify({ port, folder }))
    setInterval(() => {}, 1000)`
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const args = ['--import', 'tsx', '--input-type=module', '-e', program]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = await once(child.stdout, 'data')
    const { port, folder } = JSON.parse(String(line))
    assert.ok(existsSync(folder) && (await listens(port)))
    child.kill(signal)
    await once(child, 'exit')
    for (let i = 0; i < 100 && existsSync(folder); i++) await setTimeout(50)
    assert.ok(!existsSync(folder), signal)
    assert.ok(!(await listens(port)), signal)
  }
})

async function listens(port: number): Promise<boolean> {
  const socket = net.connect(port, '127.0.0.1')
  const connected = await once(socket, 'connect').then(
    () => true,
    () => false,
  )
  socket.destroy()
  return connected
}
