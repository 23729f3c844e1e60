import assert from 'node:assert/strict'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { startUnderPowerCut } from './power-cut/power-cut.ts'
import { gather } from './served/crowd.ts'
import { disagreements } from './served/ledger.ts'
import { newFolder, serve, serveArguments, servedBy, serveEnv } from './served/process.ts'
import { worldAt } from './served/world.ts'

const long = Boolean(process.env.UNGKIT_LONG)
const cuts = long ? 50 : 2

test(`${cuts} power cuts take nothing that the program has acknowledged`, async (t) => {
  const start = await newFolder()
  const writers = await worldAt({ file: join(start, 'ungkit.sqlite') })
  let acknowledged = 0
  for (let n = 1; n <= cuts; n++) {
    const folder = await newFolder()
    await cp(start, folder, { recursive: true })
    const env = serveEnv({ UNGKIT_DATA: folder })
    const cut = await startUnderPowerCut(process.execPath, serveArguments, { folder, env })
    try {
      const { address } = await servedBy(cut.child)
      const crowd = gather(writers, () => address)
      crowd.start()
      await crowd.goesOn(1 + Math.floor(Math.random() * 60))
      await setTimeout(Math.random() * 30)
      await cut.steps()
      await crowd.stop()
      for (const seed of [0, 1, 2, 3]) {
        const left = await cut.cutPower(seed === 0 ? {} : { kept: 'some', seed: n * 10 + seed })
        const faults = await disagreements({ file: join(left, 'ungkit.sqlite') }, writers, crowd.acknowledged)
        assert.deepEqual(faults, [], `cut ${n}, ${seed}`)
      }
      acknowledged += crowd.acknowledged.length
      if (n % 10 === 1) await startsOn(await cut.cutPower({ kept: 'some', seed: n }))
    } finally {
      await cut.end()
    }
  }
  t.diagnostic(`${cuts} power cuts, ${acknowledged} writes acknowledged, 0 lost`)
})

async function startsOn(folder: string): Promise<void> {
  const served = await serve({ env: { UNGKIT_DATA: folder } })
  assert.equal((await fetch(`${served.address}/readyz`)).status, 200)
  await served.kill()
}
