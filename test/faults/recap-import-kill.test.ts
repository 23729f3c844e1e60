import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { isBackupName } from '../../src/db/backup/folder.ts'
import type { DatabaseKind, DatabasePlace, OpenDatabase } from '../../src/db/open.ts'
import { entries, verifyChain } from '../../src/features/people/log-store.ts'
import { appliedBehind } from '../../src/features/recap/import/applied-store.ts'
import { stagedFigures } from '../../src/features/recap/import/staged-store.ts'
import { figuresOf } from '../../src/features/recap/model/figure-store.ts'
import { kinds } from '../support/database.ts'
import { sharedPostgres } from '../support/postgres.ts'
import { type Desk, deskAt, Importing, manyFigures } from './served/importing.ts'
import { newFolder, serve } from './served/process.ts'
import { diskKinds, noSmallDisk, smallDisk } from './small-disk/small-disk.ts'

const years = 48
const all = years * 624

type House = { readonly desk: Desk; readonly env: Readonly<Record<string, string>> }

async function house(kind: DatabaseKind): Promise<House> {
  const data = await newFolder()
  const place: DatabasePlace =
    kind === 'sqlite' ? { file: join(data, 'ungkit.sqlite') } : { url: await (await sharedPostgres()).createDatabase() }
  const url = 'url' in place ? { DATABASE_URL: place.url } : {}
  return { desk: await deskAt(place), env: { UNGKIT_DATA: data, ...url } }
}

/** What the recap holds, and what the import remembers to have changed: the same, or something was done by halves. */
async function standing(one: Importing) {
  return one.look(async ({ db }) => {
    const { office } = one.desk
    const figures = await figuresOf(db, office)
    const remembered: unknown[] = []
    for (let behind = 0; ; ) {
      const part = await appliedBehind(db, office, one.id, behind)
      if (part === null) break
      remembered.push(...part.changes.map(({ key }) => key))
      behind = part.row
    }
    const acts = (await entries(db, office, { most: 50 })).map(({ act }) => act)
    assert.equal((await verifyChain(db, office)).broken, null)
    return { figures, remembered, imported: acts.filter((act) => act === 'recap.imported').length, acts }
  })
}

for (const kind of kinds)
  test(`an import killed while it is staged, applied and undone is taken up again: whole, once (${kind})`, async () => {
    const { desk, env } = await house(kind)
    let served = await serve({ env })
    const one = new Importing(desk, served.address)
    const startAgain = async () => {
      await served.kill()
      served = await serve({ env })
      one.address = served.address
      await one.forgetBeat()
      assert.match((await one.page()).text, /Lanjutkan/)
    }

    await one.prepare(manyFigures(years))
    while ((await one.left('recap_staged')) < 2) assert.equal((await one.now()).state, 'staging')
    await startAgain()
    await one.post('/lanjut')
    const { found } = await one.until('staged')
    assert.deepEqual([found.staged!.good, found.staged!.bad, found.staged!.fresh], [all, 0, all])
    const staged = await one.look(({ db }) =>
      stagedFigures(db, desk.office, one.id, { kind: 'good', behind: 0, most: all + 1 }),
    )
    assert.deepEqual([staged.length, staged.at(-1)!.row], [all, all])

    void one.apply('keep').catch(() => {})
    await one.untilSo(({ found: { applied } }) => (applied?.row ?? 0) > 0)
    await startAgain()
    const half = await standing(one)
    assert.ok(half.figures.length > 0 && half.figures.length < all, `${half.figures.length}`)
    assert.equal(half.figures.length, (await one.now()).found.applied!.figures)
    assert.deepEqual([half.remembered.length, half.imported], [half.figures.length, 1])
    await one.post('/lanjut')
    assert.equal((await one.until('applied')).found.applied!.figures, all)
    const whole = await standing(one)
    assert.deepEqual([whole.figures.length, whole.remembered.length, whole.imported], [all, all, 1])
    assert.equal(new Set(whole.figures.map(({ version }) => version)).size, 1)

    void one.post('/urungkan').catch(() => {})
    await one.untilSo(({ found: { undone } }) => (undone?.row ?? 0) > 0)
    await startAgain()
    await one.post('/lanjut')
    const { undone } = (await one.until('undone')).found
    assert.deepEqual([undone!.figures, undone!.refused], [all, 0])
    const none = await standing(one)
    assert.deepEqual([none.figures.length, none.acts.filter((act) => act === 'recap.importUndone').length], [0, 1])
    assert.equal(await served.stop(), 0)
  })

for (const kind of kinds)
  test(`an import that is cancelled leaves nothing, in the middle of staging and of applying (${kind})`, async () => {
    const { desk, env } = await house(kind)
    const served = await serve({ env })
    const one = new Importing(desk, served.address)
    await one.prepare(manyFigures(years))
    while ((await one.left('recap_staged')) < 2) assert.equal((await one.now()).state, 'staging')
    assert.match((await one.page()).text, /Batalkan/)
    await one.post('/batal')
    await one.until('cancelled')
    const empty = async () => {
      for (const table of ['recap_staged', 'recap_import_files'] as const)
        while ((await one.left(table)) > 0) await one.page()
    }
    await empty()
    assert.equal((await standing(one)).figures.length, 0)

    await one.prepare(manyFigures(years))
    await one.until('staged')
    void one.apply('keep')
    await one.untilSo(({ found: { applied } }) => (applied?.row ?? 0) > 0)
    await one.post('/batal')
    const { found } = await one.until('undone')
    assert.ok(found.undone!.figures > 0 && found.undone!.figures < all)
    await empty()
    const { figures, acts } = await standing(one)
    assert.equal(figures.length, 0)
    assert.deepEqual(acts.slice(0, 2), ['recap.importUndone', 'recap.imported'])
    assert.equal(await served.stop(), 0)
  })

for (const kind of kinds)
  test(`two people who import the same figures at once: each figure is one of theirs, and none was lost unsaid (${kind})`, async () => {
    const { desk, env } = await house(kind)
    const served = await serve({ env })
    const [one, other] = desk.people.map((person) => new Importing(desk, served.address, person)) as [
      Importing,
      Importing,
    ]
    await Promise.all([one.prepare(manyFigures(10)), other.prepare(manyFigures(10, 1000))])
    await Promise.all([one.until('staged'), other.until('staged')])
    await Promise.all([one.apply('replace'), other.apply('replace')])
    const [first, second] = await Promise.all([one.until('applied', 'staged'), other.until('applied', 'staged')])
    const { figures } = await standing(one)
    assert.equal(figures.length, 6240)
    const of = ({ id }: { id: string }) => figures.filter(({ source }) => source === `import:${id}`)
    assert.equal(of(one).length + of(other).length, 6240)
    assert.ok(of(one).every(({ value }) => value! < 1000) && of(other).every(({ value }) => value! >= 1000))
    for (const { id, state, found } of [first, second]) {
      if (state === 'staged') assert.ok(found.staged!.differ > 0, 'compared anew, and told')
      else
        assert.deepEqual([found.applied!.figures, found.applied!.kept], [of({ id }).length, 6240 - of({ id }).length])
    }
    assert.equal(await served.stop(), 0)
  })

test('a backup that takes the place of the database ends the import under way, and neither hurts the other', async () => {
  const { desk, env } = await house('sqlite')
  const served = await serve({ env })
  const one = new Importing(desk, served.address)
  await one.prepare(manyFigures(years))
  await one.until('staged')
  await one.send('/kantor/cadangan', new URLSearchParams())
  const folder = join(env.UNGKIT_DATA!, 'cadangan')
  const backups = async () => (await readdir(folder).catch(() => [])).filter(isBackupName)
  while ((await backups()).length === 0) await setTimeout(50)
  void one.apply('keep').catch(() => {})
  await one.untilSo(({ found: { applied } }) => (applied?.row ?? 0) > 0)
  const [berkas] = await backups()
  await one.send('/kantor/cadangan/pulihkan', new URLSearchParams({ berkas: berkas!, kantor: 'Dinas Sosial Lahat' }))
  const isBack = ({ db }: OpenDatabase) => entries(db, desk.office, { most: 3, act: 'backup.restored' })
  while ((await one.look(isBack).catch(() => [])).length === 0) await setTimeout(100)
  while ((await fetch(`${served.address}/readyz`)).status !== 200) await setTimeout(100)
  const { figures, imported } = await standing(one)
  assert.deepEqual([figures.length, imported, (await one.now()).state], [0, 0, 'staged'])
  assert.equal(integrity((desk.place as { file: string }).file), 'ok')
  await one.apply('keep')
  const again = await one.until('applied', 'staged')
  if (again.state === 'staged') await one.apply('keep')
  await one.until('applied')
  assert.equal((await standing(one)).figures.length, all)
  assert.equal(await served.stop(), 0)
})

function integrity(file: string): unknown {
  const db = new DatabaseSync(file)
  try {
    return db.prepare('pragma integrity_check').get()!.integrity_check
  } finally {
    db.close()
  }
}

const [disk] = await diskKinds()

test('a disk that fills while an import is staged stops it in words or at rest; with room it goes on', {
  skip: disk === undefined && noSmallDisk,
}, async () => {
  const small = await smallDisk(24, disk!)
  try {
    const desk = await deskAt({ file: join(small.folder, 'ungkit.sqlite') })
    const served = await serve({ env: { UNGKIT_DATA: small.folder }, command: small.command })
    const one = new Importing(desk, served.address)
    await one.prepare(manyFigures(years))
    while ((await one.left('recap_staged')) < 1) assert.equal((await one.now()).state, 'staging')
    await small.fill(served.child.pid!)
    // What was in the middle of it ends; a page is still read.
    while ((await one.page()).status !== 200) await setTimeout(20)
    await setTimeout(3000)
    const { state } = await one.now()
    assert.ok(state === 'staging' || state === 'read', state)
    await small.clear(served.child.pid!)
    if (state === 'staging') {
      await one.forgetBeat()
      await one.post('/lanjut')
    } else await one.post('/kolom')
    assert.equal((await one.until('staged')).found.staged!.good, all)
    await one.apply('keep')
    await one.until('applied')
    assert.equal((await standing(one)).figures.length, all)
    assert.equal(await served.stop(), 0)
  } finally {
    await small.end()
  }
})
