import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { type Postgres, startPostgres } from '../support/postgres.ts'
import { type Crowd, gather, unsaid } from './served/crowd.ts'
import { disagreements } from './served/ledger.ts'
import { newFolder, serve } from './served/process.ts'
import { worldAt } from './served/world.ts'

const long = Boolean(process.env.UNGKIT_LONG)
const kills = long ? 200 : 3
const most = long ? 100 : 40

let own: Promise<Postgres> | null = null
const postgres = () => {
  own ??= startPostgres()
  return own
}
after(async () => (await own)?.stop())

test(`${kills} kills of the program take no acknowledged write from SQLite, and leave nothing half done`, async (t) => {
  const folder = await newFolder()
  const place = { file: join(folder, 'ungkit.sqlite') }
  const writers = await worldAt(place)
  const served = await startAgain({ UNGKIT_DATA: folder })
  const crowd = gather(writers, served.address)
  for (let kill = 1; kill <= kills; kill++) {
    await writing(crowd)
    await served.kill()
    await crowd.stop()
    assert.equal(integrity(place.file), 'ok')
    await served.start()
    assert.deepEqual(await disagreements(place, writers, crowd.acknowledged), [], `kill ${kill}`)
  }
  assert.deepEqual(crowd.refusals, [])
  t.diagnostic(`${kills} kills, ${crowd.acknowledged.length} writes acknowledged, 0 lost`)
})

test(`${kills} kills of the program take no acknowledged write from PostgreSQL, and leave nothing half done`, async (t) => {
  const url = await (await postgres()).createDatabase()
  const writers = await worldAt({ url })
  const served = await startAgain({ UNGKIT_DATA: await newFolder(), DATABASE_URL: url })
  const crowd = gather(writers, served.address)
  for (let kill = 1; kill <= kills; kill++) {
    await writing(crowd)
    await served.kill()
    await crowd.stop()
    await served.start()
    assert.deepEqual(await disagreements({ url }, writers, crowd.acknowledged), [], `kill ${kill}`)
  }
  assert.deepEqual(crowd.refusals, [])
  t.diagnostic(`${kills} kills, ${crowd.acknowledged.length} writes acknowledged, 0 lost`)
})

test(`${kills} kills of PostgreSQL under a running program take no acknowledged write, and it goes on by itself`, async (t) => {
  const server = await postgres()
  const url = await server.createDatabase()
  const writers = await worldAt({ url }, { sessions: long ? 8 : 1 })
  const { address } = await serve({ env: { UNGKIT_DATA: await newFolder(), DATABASE_URL: url } })
  const crowd = gather(writers, () => address)
  const waits: number[] = []
  crowd.start()
  for (let kill = 1; kill <= kills; kill++) {
    await crowd.goesOn(1 + Math.floor(Math.random() * most))
    await setTimeout(Math.random() * 30)
    await server.kill()
    await setTimeout(Math.random() * 500)
    await server.restart()
    waits.push(await crowd.goesOn())
  }
  await crowd.stop()
  assert.deepEqual(await disagreements({ url }, writers, crowd.acknowledged), [])
  assert.deepEqual(unsaid(crowd.refusals), [])
  const longest = Math.round(Math.max(...waits))
  t.diagnostic(`${kills} kills, ${crowd.acknowledged.length} writes acknowledged, 0 lost, on again after ${longest} ms`)
})

/** A server that can be started again on the same data. */
async function startAgain(env: Readonly<Record<string, string>>) {
  let served = await serve({ env })
  return {
    address: () => served.address,
    kill: () => served.kill(),
    start: async () => {
      served = await serve({ env })
    },
  }
}

/** Until some moment in the middle of it. */
async function writing(crowd: Crowd): Promise<void> {
  crowd.start()
  await crowd.goesOn(1 + Math.floor(Math.random() * most))
  await setTimeout(Math.random() * 30)
}

function integrity(file: string): unknown {
  const db = new DatabaseSync(file)
  try {
    return db.prepare('pragma integrity_check').get()!.integrity_check
  } finally {
    db.close()
  }
}
