import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { startPostgres } from '../support/postgres.ts'
import { gather, unsaid } from './served/crowd.ts'
import { disagreements } from './served/ledger.ts'
import { newFolder, serve } from './served/process.ts'
import { worldAt } from './served/world.ts'

const long = Boolean(process.env.UNGKIT_LONG)
const restarts = long ? 20 : 2

const primary = await startPostgres({ synchronousStandby: 'spare' })
const replica = await startPostgres({ replicaOf: primary, settings: { wal_retrieve_retry_interval: '200ms' } })
after(() => Promise.all([primary.stop(), replica.stop()]))

test('PostgreSQL is restarted under a running program: it asks to come again, and does nothing twice', async (t) => {
  const url = await primary.createDatabase()
  const writers = await worldAt({ url }, { sessions: long ? 8 : 1 })
  const { address } = await serve({ env: { UNGKIT_DATA: await newFolder(), DATABASE_URL: url } })
  const crowd = gather(writers, () => address)
  crowd.start()
  const waits: number[] = []
  for (let n = 0; n < restarts; n++) {
    await crowd.goesOn(20)
    await setTimeout(Math.random() * 100)
    await primary.restart(n % 2 === 0 ? 'immediate' : 'fast')
    waits.push(await crowd.goesOn())
  }
  await crowd.stop()
  assert.deepEqual(await disagreements({ url }, writers, crowd.acknowledged), [])
  assert.deepEqual(unsaid(crowd.refusals), [])
  const longest = Math.round(Math.max(...waits))
  t.diagnostic(`${restarts} restarts, ${crowd.acknowledged.length} writes acknowledged, on again after ${longest} ms`)
})

test('a killed primary loses nothing that was acknowledged, and the program goes on with the replica', async (t) => {
  const url = await primary.createDatabase()
  const writers = await worldAt({ url })
  const both = url.replace(/:\d+\//, `:${primary.port},127.0.0.1:${replica.port}/`)
  const { address } = await serve({ env: { UNGKIT_DATA: await newFolder(), DATABASE_URL: both } })
  const crowd = gather(writers, () => address)
  crowd.start()
  await crowd.goesOn(20)
  await primary.kill()
  const [wait] = await Promise.all([crowd.goesOn(), replica.promote()])
  await crowd.goesOn(20)
  await crowd.stop()
  const there = { url: url.replace(/:\d+\//, `:${replica.port}/`) }
  assert.deepEqual(await disagreements(there, writers, crowd.acknowledged), [])
  assert.ok(crowd.refusals.length > 0, 'nobody was refused')
  assert.deepEqual(unsaid(crowd.refusals), [])
  assert.ok(wait < 10_000, `it went on after ${wait} ms`)
  const count = `${crowd.acknowledged.length} writes acknowledged, 0 lost, ${crowd.refusals.length} times 503`
  t.diagnostic(`on again ${(wait / 1000).toFixed(1)} s after the kill; ${count}`)
})
