import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { freshDatabase, onBoth } from '../../test/support/database.ts'
import { fill, office } from '../../test/support/filled.ts'
import { keepNewest, removeUnfinished, storedBackups } from '../db/backup/folder.ts'
import { writeBackup } from '../db/backup/index.ts'
import type { OpenDatabase } from '../db/open.ts'
import { backupState } from '../features/people/backup-state-store.ts'
import { type BackupDesk, backupDesk } from './backup-desk.ts'

const folder = await mkdtemp(join(tmpdir(), 'ungkit-desk-'))
after(() => rm(folder, { recursive: true, force: true }))

let made = 0
const worker = pathToFileURL(join(import.meta.dirname, '..', '..', 'dist', 'backup-worker.js'))

type Told = readonly [event: string, values: Readonly<Record<string, string | number>>]

async function deskOn(opened: OpenDatabase, into: string): Promise<{ desk: BackupDesk; told: Told[] }> {
  const told: Told[] = []
  const desk = backupDesk({
    settings: { hours: 24, keep: 2, folder: into, passphrase: null },
    data: into,
    worker,
    now: () => new Date().toISOString(),
    opened: () => opened,
    replace: () => Promise.reject(new Error('nothing is replaced here')),
    tell: (event, values) => void told.push([event, values]),
    onFault: (error) => void told.push(['fault', { error: String(error) }]),
  })
  return { desk, told }
}

async function idle(...desks: readonly BackupDesk[]): Promise<void> {
  // A desk that looks whether a backup is due has no job yet.
  for (let calm = 0; calm < 15; await setTimeout(20)) calm = desks.every((desk) => desk.job() === null) ? calm + 1 : 0
}

onBoth('of two servers over one database one makes the backup that is due, once', async (opened) => {
  const into = join(folder, `f${made++}`)
  const [one, two] = [await deskOn(opened, into), await deskOn(opened, into)]
  one.desk.start()
  await idle(one.desk)
  assert.deepEqual(one.told, [], 'without an office there is nothing to keep')
  await fill(opened)
  const more = [await deskOn(opened, into), await deskOn(opened, into)]
  for (const { desk } of more) desk.start()
  await idle(...more.map(({ desk }) => desk))
  const told = more.flatMap((each) => each.told)
  assert.deepEqual(
    told.map(([event]) => event),
    ['backupMade'],
  )
  const stored = await storedBackups(into)
  const { last, failed } = await backupState(opened.db)
  assert.deepEqual([stored.length, last?.name, last?.entries, failed], [1, stored[0]?.name, 30, null])
  for (const { desk } of [one, two, ...more]) await desk.stop()
})

test('a backup that fails is told, kept in mind, and old ones stay', async () => {
  const opened = await freshDatabase('sqlite')
  await fill(opened)
  const blocked = join(folder, `f${made++}`)
  await writeFile(blocked, 'a file where the folder should be')
  const { desk, told } = await deskOn(opened, blocked)
  assert.ok((await desk.make('system')).ok)
  assert.ok(!(await desk.make('system')).ok, 'one at a time')
  await idle(desk)
  assert.deepEqual(told, [['backupFailed', { problem: 'notWritable' }]])
  assert.equal((await backupState(opened.db)).failed?.code, 'notWritable')
  const into = join(folder, `f${made++}`)
  const broken = await deskOn(opened, into)
  await opened.db
    .updateTable('log')
    .set({ act: 'x' })
    .where('sequence', '=', 2)
    .where('office_id', '=', office)
    .execute()
  await broken.desk.make('system')
  await idle(broken.desk)
  assert.deepEqual(broken.told, [['backupFailed', { problem: 'liveChainBroken' }]])
  assert.equal((await storedBackups(into)).length, 1, 'what there is, is kept')
  await opened.close()
})

test('a desk that is stopped leaves no half file, and no lease', async () => {
  const opened = await freshDatabase('sqlite')
  await fill(opened, { log: 500 })
  const into = join(folder, `f${made++}`)
  const first = await deskOn(opened, into)
  await first.desk.make('system')
  await first.desk.stop()
  assert.equal(first.desk.job(), null)
  assert.deepEqual(first.told, [])
  assert.deepEqual(
    (await readdir(into)).filter((name) => name.startsWith('.')),
    [],
  )
  const second = await deskOn(opened, into)
  assert.ok((await second.desk.make('system')).ok)
  await idle(second.desk)
  assert.equal(second.told.at(-1)?.[0], 'backupMade')
  await opened.close()
})

test('only the newest of its own stay; uploads do, half files of old do not', async () => {
  const into = join(folder, `f${made++}`)
  await mkdir(into)
  const opened = await freshDatabase('sqlite')
  const write = (name: string) =>
    writeBackup(opened.place, join(into, name), { passphrase: null, program: '0', now: new Date().toISOString() })
  const names = ['01', '02', '03'].map((day) => `ungkit-202601${day}T000000.000Z.ungkit-backup`)
  for (const name of [...names, 'unggahan-20250101T000000Z.ungkit-backup', 'before-restore-1.ungkit-backup'])
    await write(name)
  await writeFile(join(into, 'ungkit-note.ungkit-backup'), 'no backup')
  await keepNewest(into, 2)
  const left = (await storedBackups(into)).map(({ name }) => name)
  assert.deepEqual(left.toSorted(), [
    'before-restore-1.ungkit-backup',
    'unggahan-20250101T000000Z.ungkit-backup',
    ...names.slice(1),
  ])
  for (const name of ['.old.part', '.new.part', 'ungkit.restoring-1-x.sqlite']) await writeFile(join(into, name), '')
  await utimes(join(into, '.old.part'), 1, 1)
  await utimes(join(into, 'ungkit.restoring-1-x.sqlite'), 1, 1)
  await removeUnfinished(into, '2020-01-01T00:00:00.000Z')
  const half = (await readdir(into)).filter((name) => /part$|restoring/.test(name))
  assert.deepEqual(half, ['.new.part'])
  await opened.close()
})
