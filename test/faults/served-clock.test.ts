import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { openDatabase } from '../../src/db/open.ts'
import { entries } from '../../src/features/people/log-store.ts'
import { makeToken, revokeTokens } from '../../src/features/people/token-store.ts'
import { gather } from './served/crowd.ts'
import { disagreements } from './served/ledger.ts'
import { newFolder, serve } from './served/process.ts'
import { type Writer, worldAt } from './served/world.ts'

const clock = pathToFileURL(join(import.meta.dirname, 'served/shifted-clock.mjs')).href
const [minute, hour] = [60_000, 3_600_000]

test('a clock that is set back by a day revives nothing, and the log keeps its order', async () => {
  const folder = await newFolder()
  const place = { file: join(folder, 'ungkit.sqlite') }
  const writers = await worldAt(place, { sessions: 3 })
  const [{ office, study, cookies }] = writers as [Writer]
  const [living, leaving, over] = cookies as [string, string, string]
  const served = await serve({ env: { UNGKIT_DATA: folder, NODE_OPTIONS: `--import ${clock}` } })
  const opened = openDatabase(place)
  try {
    const open = (path: string, cookie: string) =>
      fetch(`${served.address}${path}`, { headers: { Cookie: cookie }, redirect: 'manual' })
    const closed = await closedTokens(opened, office)
    const leave = { method: 'POST', headers: { Cookie: leaving, 'Sec-Fetch-Site': 'same-origin' } }
    const states = async () => [
      ...(await Promise.all([living, leaving, over].map((cookie) => open(`/studi/${study}`, cookie)))),
      ...(await Promise.all(closed.map((token) => open(`/undangan/${token}`, '')))),
    ]
    const statuses = async () => (await states()).map(({ status }) => status)

    assert.deepEqual(await statuses(), [200, 200, 200, 410, 410])
    await fetch(`${served.address}/keluar`, { ...leave, redirect: 'manual' })
    await opened.db
      .updateTable('session')
      .set({ expiresAt: ago(minute) })
      .where('token', '=', decodeURIComponent(over).split('=')[1]!.split('.')[0]!)
      .execute()
    assert.deepEqual(await statuses(), [200, 303, 303, 410, 410])

    const crowd = gather(
      writers.map((writer) => ({ ...writer, cookies: writer.office === office ? [living] : writer.cookies })),
      () => served.address,
    )
    crowd.start()
    await crowd.goesOn(10)
    served.child.kill('SIGUSR2')
    await crowd.goesOn(10)
    await crowd.stop()
    assert.deepEqual(await statuses(), [200, 303, 303, 410, 410])

    assert.deepEqual(crowd.refusals, [])
    assert.deepEqual(await disagreements(place, writers, crowd.acknowledged), [])
    const log = await entries(opened.db, office, { most: 1000 })
    assert.ok(log[0]!.at < log.at(-1)!.at, 'the clock was not set back')
    assert.deepEqual(
      log.map(({ sequence }) => sequence),
      log.map((_, i) => log.length - i),
    )
  } finally {
    await opened.close()
  }
})

/** Invitations that open nothing any more: one that is over, one that was taken back. */
async function closedTokens({ db }: ReturnType<typeof openDatabase>, office: string): Promise<string[]> {
  const token = {
    kind: 'invitation',
    officeId: office,
    scope: { roles: ['teamMember'], email: null },
    createdBy: null,
  } as const
  const old = await makeToken(db, { ...token, expiresAt: ago(hour) }, ago(2 * hour))
  const revoked = await makeToken(db, { ...token, expiresAt: ago(-hour) }, ago(2 * hour))
  await revokeTokens(db, { officeId: office, kind: 'invitation' }, ago(minute))
  return [old, revoked]
}

function ago(milliseconds: number): string {
  return new Date(Date.now() - milliseconds).toISOString()
}
