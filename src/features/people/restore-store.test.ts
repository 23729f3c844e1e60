import assert from 'node:assert/strict'
import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { freshDatabase, kinds, onBoth, someday } from '../../../test/support/database.ts'
import { addStudies, everything, fill, office, otherOffice, person } from '../../../test/support/filled.ts'
import { type OpenedBackup, openBackup, writeBackup } from '../../db/backup/index.ts'
import { type Db, type OpenDatabase, openDatabase } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { lastRestore } from './backup-state-store.ts'
import { contentsOf, verifyChains } from './chains-store.ts'
import { entries, record } from './log-store.ts'
import { bringUpToDate, completeRestore, keeperOf, relationOf, stageRestore } from './restore-store.ts'

/** What a restore does not bring back, and what it writes into. */
const passing = ['session', 'verification', 'attempts', 'log', 'log_heads']

const folder = await mkdtemp(join(tmpdir(), 'ungkit-restore-'))
after(() => rm(folder, { recursive: true, force: true }))

let made = 0
const fresh = (end: string) => join(folder, `${made++}${end}`)
const later = '2026-05-06T07:08:09.000Z'

async function backupOf({ place }: OpenDatabase) {
  const path = fresh('.ungkit-backup')
  assert.ok((await writeBackup(place, path, { passphrase: null, program: '0.1.0', now: someday })).ok)
  const backup = await openBackup(path, null)
  assert.ok(backup.ok)
  return backup.value
}

const staging = () => ({ file: fresh('.sqlite'), now: later })

async function stage(backup: OpenedBackup, today: Db | null) {
  const options = staging()
  const staged = await stageRestore(backup, options)
  assert.ok(staged.ok, JSON.stringify(staged))
  return bringUpToDate({ ...options, head: backup.head, today, actor: 'shell' })
}

/** Brings a backup back into a database and opens it anew. */
async function restored(today: OpenDatabase, backup: OpenedBackup) {
  const staged = await stage(backup, today.db)
  if (today.kind === 'sqlite') await today.db.destroy()
  const kept = fresh('.kept')
  const done = await completeRestore(staged, {
    place: today.place,
    kept,
    passphrase: null,
    program: '0.1.0',
    now: later,
  })
  assert.ok(done.ok, JSON.stringify(done))
  await assert.rejects(access(staged.file))
  return { staged, opened: openDatabase(today.place), kept }
}

for (const from of kinds)
  for (const to of kinds)
    test(`a restore drill from ${from} to ${to}: counts, chains and rows are those of the backup`, async () => {
      const [source, target] = await Promise.all([freshDatabase(from), freshDatabase(to)])
      try {
        await fill(source, { log: 300 })
        const before = await everything(source.place)
        const { opened, staged } = await restored(target, await backupOf(source))
        assert.deepEqual(await verifyChains(opened.db), { offices: 2, entries: 302, broken: [] })
        assert.deepEqual(await contentsOf(opened.db), { offices: 2, studies: 1, entries: 302 })
        assert.deepEqual(staged.contents, await contentsOf(opened.db))
        const found = await everything(opened.place)
        for (const table of passing) delete before[table]
        const told = found.settings?.filter((row) => row.includes('backup.restored')) ?? []
        assert.equal(told.length, 1, 'everybody can read that it happened')
        found.settings = found.settings!.filter((row) => !told.includes(row))
        for (const [table, rows] of Object.entries(before)) assert.deepEqual(found[table], rows, table)
        assert.deepEqual(await lastRestore(opened.db, later), { at: later, made: someday })
        assert.equal(await lastRestore(opened.db, '2026-05-13T07:08:09.000Z'), null)
        const [newest] = await entries(opened.db, office, { most: 1 })
        assert.equal(newest?.act, 'backup.restored')
        await opened.close()
      } finally {
        await Promise.allSettled([source.close(), target.close()])
      }
    })

onBoth('what was erased, ended or used since the backup stays so; what was asked since is kept', async (opened) => {
  await fill(opened)
  const { db } = opened
  await transaction(db, async (tx) => {
    await addStudies(tx, ['gone', 'stays'])
    await tx.insertInto('settings').values({ name: 'backup.last', value: 'then' }).execute()
    const token = await tx.selectFrom('tokens').selectAll().where('hash', '=', 'h1').executeTakeFirstOrThrow()
    await tx
      .insertInto('tokens')
      .values({ ...token, hash: 'h3' })
      .execute()
  })
  const backup = await backupOf(opened)
  assert.equal(await relationOf(db, backup.head), 'earlier')
  await transaction(db, async (tx) => {
    for (const id of [office, otherOffice])
      await tx
        .updateTable('log')
        .set({ content: null, salt: null })
        .where('office_id', '=', id)
        .where('sequence', '=', 2)
        .execute()
    await tx.deleteFrom('studies').where('office_id', '=', office).where('id', 'in', ['gone', 'stays']).execute()
    const change = { actor: person, study: null, before: null, after: null }
    await record(tx, office, { ...change, act: 'study.deleted', subject: 'study:gone' }, later)
    await tx.updateTable('user').set({ disabledAt: later, name: 'Terhapus', email: 'x' }).execute()
    await tx.deleteFrom('account').execute()
    await tx.updateTable('memberships').set({ ended_at: later }).execute()
    await tx.updateTable('tokens').set({ used_at: later }).where('hash', '=', 'h1').execute()
    await tx.deleteFrom('tokens').where('hash', '=', 'h3').execute()
    await tx.deleteFrom('session').execute()
    await tx.updateTable('settings').set({ value: 'now' }).where('name', '=', 'backup.last').execute()
    const asked = await tx.selectFrom('requests').selectAll().executeTakeFirstOrThrow()
    for (const id of [office, otherOffice])
      await tx
        .updateTable('requests')
        .set({ outcome: 'done', answered_at: later })
        .where('office_id', '=', id)
        .execute()
    await tx
      .insertInto('requests')
      .values({ ...asked, id: 'r2' })
      .execute()
  })
  const { opened: after, staged } = await restored(opened, backup)
  try {
    assert.deepEqual(staged.carried, {
      erased: 2,
      studies: 1,
      accounts: 1,
      memberships: 1,
      rights: 0,
      waysIn: 0,
      tokens: 2,
      requests: 2,
    })
    assert.deepEqual((await verifyChains(after.db)).broken, [])
    const all = await everything(after.place)
    assert.deepEqual([all.session, all.account], [[], []])
    assert.match(all.user!.join(), /Terhapus/)
    assert.match(all.settings!.join(), /"now"/)
    assert.deepEqual(
      (await after.db.selectFrom('studies').select('id').orderBy('id').execute()).map((s) => s.id),
      ['s', 'stays'],
    )
    assert.equal((await after.db.selectFrom('requests').select('id').where('outcome', '=', 'done').execute()).length, 1)
    assert.equal((await after.db.selectFrom('tokens').select('hash').where('used_at', 'is', null).execute()).length, 1)
    assert.equal((await after.db.selectFrom('log').select('salt').where('content', 'is', null).execute()).length, 2)
  } finally {
    await after.close()
  }
})

onBoth('a backup whose log was altered is refused, and today’s data stays', async (opened) => {
  await fill(opened)
  await opened.db
    .updateTable('log')
    .set({ actor: 'x' })
    .where('sequence', '=', 2)
    .where('office_id', '=', office)
    .execute()
  const backup = await backupOf(opened)
  const before = await everything(opened.place)
  const options = staging()
  const staged = await stageRestore(backup, options)
  assert.ok(!staged.ok)
  assert.deepEqual(staged.problems, [{ code: 'chainBroken', values: { office: 'Dinas Sosial Lahat' } }])
  await assert.rejects(access(options.file))
  assert.deepEqual(await everything(opened.place), before)
})

onBoth('a backup with a cell that no page could read is refused', async (opened) => {
  await fill(opened)
  await opened.db
    .updateTable('memberships')
    .set({ roles: '{' } as object)
    .execute()
  const options = staging()
  const staged = await stageRestore(await backupOf(opened), options)
  assert.deepEqual(staged, { ok: false, problems: [{ code: 'damaged' }] })
  await assert.rejects(access(options.file))
})

test('a file that somebody has open is not replaced', async () => {
  const opened = await freshDatabase('sqlite')
  try {
    await fill(opened)
    const before = await everything(opened.place)
    const staged = await stage(await backupOf(opened), null)
    const completing = { place: opened.place, kept: fresh('.kept'), passphrase: null, program: '0.1.0', now: later }
    assert.deepEqual(await completeRestore(staged, completing), { ok: false, problems: [{ code: 'inUse' }] })
    assert.deepEqual(await everything(opened.place), before)
    await assert.rejects(access(completing.kept))
  } finally {
    await opened.close()
  }
})

onBoth('today’s data is kept beside the restored', async (opened) => {
  await fill(opened)
  const backup = await backupOf(opened)
  await opened.db.updateTable('offices').set({ name: 'Nama hari ini' }).where('id', '=', office).execute()
  const { opened: after, kept } = await restored(opened, backup)
  assert.equal((await keeperOf(after.db))?.name, 'Dinas Sosial Lahat')
  await after.close()
  if (opened.kind === 'sqlite') {
    const old = openDatabase({ file: kept })
    assert.equal((await keeperOf(old.db))?.name, 'Nama hari ini')
    await old.close()
  } else assert.ok((await openBackup(kept, null)).ok)
})

onBoth('a backup of another house is told from an earlier one of this', async (opened) => {
  const other = await freshDatabase('sqlite')
  try {
    await fill(other)
    const { head } = await backupOf(other)
    assert.equal(await relationOf(opened.db, head), 'other')
    await fill(opened)
    assert.equal(await relationOf(opened.db, head), 'other')
  } finally {
    await other.close()
  }
})
