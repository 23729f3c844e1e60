import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { type DatabasePlace, openDatabase } from '../../src/db/open.ts'
import { webText } from '../../src/web/text.ts'
import { type Crowd, gather } from './served/crowd.ts'
import { disagreements } from './served/ledger.ts'
import { serve } from './served/process.ts'
import { type Writer, worldAt } from './served/world.ts'
import { diskKinds, noSmallDisk, smallDisk } from './small-disk/small-disk.ts'

const long = Boolean(process.env.UNGKIT_LONG)
const cycles = long ? 20 : 3
const kinds = (await diskKinds()).slice(0, long ? 2 : 1)

test('a small disk can be made on this machine', { skip: kinds.length === 0 && noSmallDisk }, () => {})

for (const kind of kinds)
  test(`the disk fills ${cycles} times (${kind}): it is said in words, reading goes on, nothing is half done`, async (t) => {
    const disk = await smallDisk(16, kind)
    try {
      const place = { file: join(disk.folder, 'ungkit.sqlite') }
      const world = await worldAt(place, { sessions: long ? 8 : 2 })
      await makeSessionsOld(place)
      const [{ study, cookies }] = world as [Writer]
      const writers = world.map((writer) => ({ ...writer, cookies: writer.cookies.slice(1) }))
      const served = await serve({ env: { UNGKIT_DATA: disk.folder }, command: disk.command })
      const crowd = gather(writers, () => served.address)
      crowd.start()
      for (let cycle = 1; cycle <= cycles; cycle++) {
        await crowd.goesOn(15)
        await disk.fill(served.child.pid!)
        await refused(crowd)
        const sheet = await fetch(`${served.address}/studi/${study}/nilai`, { headers: { Cookie: cookies[0]! } })
        assert.equal(sheet.status, 200)
        assert.match(await sheet.text(), /Penilai 1/)
        await disk.clear(served.child.pid!)
        await crowd.goesOn()
      }
      await crowd.stop()
      const said = webText.id.error[507].title
      assert.deepEqual(
        crowd.refusals.filter(({ status, body }) => status !== 507 || !body.includes(said)).slice(0, 2),
        [],
      )
      assert.deepEqual(await disagreements(place, writers, crowd.acknowledged), [])
      await disk.fill(served.child.pid!)
      assert.equal(await served.stop(), 0)
      if (kind === 'tmpfs') {
        // What was closed in order has made room.
        await disk.fill(0)
        await assert.rejects(serve({ env: { UNGKIT_DATA: disk.folder } }), /Penyimpanan .+ penuh/)
      }
      const [count, times] = [crowd.acknowledged.length, crowd.refusals.length]
      t.diagnostic(`${cycles} full disks, ${count} writes acknowledged, 0 lost, ${times} refused`)
    } finally {
      await disk.end()
    }
  })

/** Whoever is seen again after more than a minute has a sign of life written down. */
async function makeSessionsOld(place: DatabasePlace): Promise<void> {
  const opened = openDatabase(place)
  const updatedAt = new Date(Date.now() - 3_600_000).toISOString()
  await opened.db.updateTable('session').set({ updatedAt }).execute()
  await opened.close()
}

/** Waits until somebody more is refused. */
async function refused(crowd: Crowd): Promise<void> {
  const before = crowd.refusals.length
  while (crowd.refusals.length === before) await setTimeout(5)
}
