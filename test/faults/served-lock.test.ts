import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { type Crowd, gather, unsaid } from './served/crowd.ts'
import { disagreements } from './served/ledger.ts'
import { newFolder, serve } from './served/process.ts'
import { type Writer, worldAt } from './served/world.ts'

test('while another program holds the database reading goes on, and whoever writes hears when to come again', async (t) => {
  const folder = await newFolder()
  const place = { file: join(folder, 'ungkit.sqlite') }
  const writers = await worldAt(place)
  const served = await serve({ env: { UNGKIT_DATA: folder } })
  const { address } = served
  const crowd = gather(writers, () => address)
  crowd.start()
  await crowd.goesOn(10)
  const other = new DatabaseSync(place.file, { timeout: 5000 })
  other.exec('begin immediate')
  const [signedIn, slowest] = await Promise.all([signIn(address), slowestPage(address, writers[0]!), refused(crowd)])
  other.exec('rollback')
  const on = await crowd.goesOn()
  await crowd.stop()
  other.exec('begin immediate')
  assert.equal(await served.stop(), 0)
  other.close()
  assert.equal(signedIn, 503)
  assert.deepEqual(unsaid(crowd.refusals), [])
  assert.deepEqual(await disagreements(place, writers, crowd.acknowledged), [])
  assert.ok(slowest < 3000, `a page took ${slowest} ms while others waited to write`)
  t.diagnostic(`slowest page ${Math.round(slowest)} ms meanwhile, on again after ${Math.round(on)} ms`)
})

async function signIn(address: string): Promise<number> {
  const body = new URLSearchParams({ email: 'siapa@kantor.go.id', password: 'bukan yang benar' })
  const headers = { 'Sec-Fetch-Site': 'same-origin' }
  return (await fetch(`${address}/masuk`, { method: 'POST', headers, body, redirect: 'manual' })).status
}

async function slowestPage(address: string, { study, cookies }: Writer): Promise<number> {
  let slowest = 0
  for (const path of ['', '/nilai', '/isu', '/nilai/Penilai%201', '/metode', '/penetapan']) {
    const began = performance.now()
    const page = await fetch(`${address}/studi/${study}${path}`, { headers: { Cookie: cookies[0]! } })
    assert.equal(page.status, 200, path)
    await page.text()
    slowest = Math.max(slowest, performance.now() - began)
    await setTimeout(200)
  }
  return slowest
}

async function refused({ refusals }: Crowd): Promise<void> {
  while (refusals.length === 0) await setTimeout(5)
}
