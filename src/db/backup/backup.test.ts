import assert from 'node:assert/strict'
import { copyFile, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { freshDatabase, kinds, onBoth, someday } from '../../../test/support/database.ts'
import { everything, fill, secrets } from '../../../test/support/filled.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations/index.ts'
import { openDatabase } from '../open.ts'
import { type TableName, tables } from '../tables.ts'
import { rowsOf } from './format.ts'
import { loadBackup } from './load.ts'
import { loadPostgres } from './load-postgres.ts'
import { headAtAGlance, openBackup } from './read.ts'
import { type WritingBackup, writeBackup } from './write.ts'

const folder = await mkdtemp(join(tmpdir(), 'ungkit-backup-'))
after(() => rm(folder, { recursive: true, force: true }))

let made = 0
const fresh = (end: string) => join(folder, `${made++}${end}`)
const plain: WritingBackup = { passphrase: null, program: '0.1.0', now: someday }
const passphrase = 'kuda hijau berenang'

async function backupOf(place: Parameters<typeof writeBackup>[0], options: Partial<WritingBackup> = {}) {
  const path = fresh('.ungkit-backup')
  const written = await writeBackup(place, path, { ...plain, ...options })
  assert.ok(written.ok, JSON.stringify(written))
  return { path, ...written.value }
}

async function codeOf(path: string, typed: string | null = null): Promise<string> {
  const opened = await openBackup(path, typed)
  return opened.ok ? 'opened' : opened.problems[0]!.code
}

for (const from of kinds)
  for (const to of kinds)
    test(`what was in ${from} is in ${to} after a restore, every row of every table`, async () => {
      const [source, target] = await Promise.all([freshDatabase(from), freshDatabase(to)])
      try {
        await fill(source, { log: 700 })
        const before = await everything(source.place)
        for (const table of Object.keys(tables)) assert.ok(before[table]!.length > 0, table)
        const { path, head } = await backupOf(source.place, { passphrase })
        assert.equal(rowsOf(head, 'log'), 700)
        const opened = await openBackup(path, passphrase)
        assert.ok(opened.ok)
        const file = fresh('.sqlite')
        const loaded = await loadBackup(opened.value, file, { now: someday })
        assert.ok(loaded.ok, JSON.stringify(loaded))
        await loaded.value.close()
        assert.deepEqual(await everything({ file }), before)
        if (to === 'sqlite') return
        await fill(target)
        assert.equal(await loadPostgres(file, target.db, replacing(true, false)), false)
        assert.notDeepEqual(await everything(target.place), before)
        assert.equal(await loadPostgres(file, target.db, replacing(false, true)), false)
        assert.notDeepEqual(await everything(target.place), before)
        assert.equal(await loadPostgres(file, target.db, replacing(true, true)), true)
        assert.deepEqual(await everything(target.place), before)
      } finally {
        await Promise.all([source.close(), target.close()])
      }
    })

function replacing(before: boolean, verify: boolean) {
  return { before: async () => before, verify: async () => verify }
}

onBoth('who writes while a backup is made waits for nobody, and is not in it', async (opened) => {
  await fill(opened, { log: 700 })
  const before = await everything(opened.place)
  let wrote: Promise<unknown> | null = null
  const { path } = await backupOf(opened.place, {
    onProgress: () => {
      wrote ??= opened.db.insertInto('settings').values({ name: 'meanwhile', value: 'x' }).execute()
    },
  })
  await wrote
  assert.notDeepEqual(await everything(opened.place), before)
  const backup = await openBackup(path, null)
  assert.ok(backup.ok)
  const file = fresh('.sqlite')
  const loaded = await loadBackup(backup.value, file, { now: someday })
  assert.ok(loaded.ok)
  await loaded.value.close()
  assert.deepEqual(await everything({ file }), before)
})

test('a passphrase hides everything, and only it opens the file', async () => {
  const source = await freshDatabase('sqlite')
  try {
    await fill(source)
    const { path } = await backupOf(source.place, { passphrase })
    assert.equal((await stat(path)).mode & 0o777, 0o600)
    const text = (await readFile(path)).toString('latin1')
    for (const hidden of [secrets.name, secrets.email, 'offices', someday]) assert.ok(!text.includes(hidden), hidden)
    assert.equal(await codeOf(path), 'needsPassphrase')
    assert.equal(await codeOf(path, `${passphrase} `), 'wrongPassphrase')
    assert.equal(await codeOf(path, passphrase), 'opened')
  } finally {
    await source.close()
  }
})

test('a file that is cut short, altered or not ours is refused in every place', async () => {
  const source = await freshDatabase('sqlite')
  try {
    await fill(source)
    for (const typed of [null, passphrase]) {
      const { path, bytes } = await backupOf(source.place, { passphrase: typed })
      const copy = fresh('')
      for (const length of [0, 5, 16, 40, 200, bytes - 33, bytes - 1]) {
        await copyFile(path, copy)
        await truncate(copy, length)
        assert.match(await codeOf(copy, typed), length < 16 ? /^notABackup$/ : /^damaged$/, `${length}`)
      }
      const whole = await readFile(path)
      await writeFile(copy, Buffer.concat([whole, Buffer.from('x')]))
      assert.equal(await codeOf(copy, typed), 'damaged')
      for (let at = 0; at < bytes; at += Math.max(1, Math.floor(bytes / 97))) {
        const flipped = Buffer.from(whole)
        flipped[at]! ^= 1 << (at % 8)
        await writeFile(copy, flipped)
        assert.match(await codeOf(copy, typed), at < 16 ? /^(notABackup|newerFormat)$/ : /^damaged$/, `${at}`)
      }
      const newer = Buffer.from(whole)
      newer.write('2', 14)
      await writeFile(copy, newer)
      assert.equal(await codeOf(copy, typed), 'newerFormat')
    }
    await writeFile(fresh('.txt'), 'halo')
    assert.equal(await codeOf(join(folder, `${made - 1}.txt`)), 'notABackup')
    assert.equal(await codeOf(join(folder, 'tidak-ada')), 'notReadable')
    assert.equal(await codeOf(folder), 'notReadable')
  } finally {
    await source.close()
  }
})

test('a file of that name is kept unless force is used; a failed one leaves nothing behind', async () => {
  const source = await freshDatabase('sqlite')
  try {
    const path = fresh('.ungkit-backup')
    await writeFile(path, 'mine')
    const refused = await writeBackup(source.place, path, plain)
    assert.ok(!refused.ok && refused.problems[0]!.code === 'exists')
    assert.equal(await readFile(path, 'utf8'), 'mine')
    const aborted = AbortSignal.abort()
    const stopped = await writeBackup(source.place, path, { ...plain, force: true, signal: aborted })
    assert.ok(!stopped.ok && stopped.problems[0]!.code === 'stopped')
    assert.equal(await readFile(path, 'utf8'), 'mine')
    const nowhere = await writeBackup(source.place, join(folder, 'x', 'y'), plain)
    assert.ok(!nowhere.ok && nowhere.problems[0]!.code === 'notWritable')
    assert.ok((await writeBackup(source.place, path, { ...plain, force: true })).ok)
    assert.equal(await codeOf(path), 'opened')
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.endsWith('.part')),
      [],
    )
  } finally {
    await source.close()
  }
})

test('a backup of an older schema is brought to this one; of a newer or foreign one it is refused', async () => {
  const file = fresh('.sqlite')
  const source = openDatabase({ file })
  await migrate(source, someday, { first: migrations.length - 1 })
  const lines = { region_code: null, region_name: null, created_at: someday, version: 1 }
  await source.db
    .insertInto('offices')
    .values({ id: 'k1', name: 'Dinas Sosial', ...lines })
    .execute()
  const { path, head } = await backupOf({ file })
  await source.close()
  assert.equal(head.migrations.length, migrations.length - 1)
  const opened = await openBackup(path, null)
  assert.ok(opened.ok)
  const loaded = await loadBackup(opened.value, fresh('.sqlite'), { now: someday })
  assert.ok(loaded.ok)
  assert.deepEqual(await migrate(loaded.value, someday), [])
  const names = await loaded.value.db.selectFrom('offices').select('name').execute()
  assert.deepEqual(names, [{ name: 'Dinas Sosial' }])
  await loaded.value.close()
  for (const [names, code] of [
    [['001-offices', '999-later'], 'newerDatabase'],
    [['002-signing-in'], 'otherDatabase'],
    [[], 'otherDatabase'],
  ] as const)
    assert.equal(await codeOf(await withHead(path, (was) => ({ ...was, migrations: names }))), code)
})

test('what a crafted file says is not believed: tables, columns, rows and counts must fit', async () => {
  const source = await freshDatabase('sqlite')
  try {
    await fill(source)
    const { path } = await backupOf(source.place)
    const crafted: [string, (head: Head) => Head][] = [
      ['a table', (head) => renamed(head, 'offices', 'sqlite_master')],
      ['a statement', (head) => renamed(head, 'offices', 'x"; drop table log; --')],
      ['a count', (head) => ({ ...head, tables: head.tables.map((t) => ({ ...t, rows: t.rows + 1 })) })],
      ['a column', (head) => ({ ...head, tables: head.tables.map((t) => ({ ...t, columns: [...t.columns, 'x'] })) })],
      ['no table', (head) => ({ ...head, tables: [] })],
    ]
    for (const [what, craft] of crafted) {
      const opened = await openBackup(await withHead(path, craft), null)
      assert.ok(opened.ok, what)
      const file = fresh('.sqlite')
      const loaded = await loadBackup(opened.value, file, { now: someday })
      assert.ok(!loaded.ok && loaded.problems[0]!.code === 'damaged', what)
      await assert.rejects(stat(file), what)
    }
  } finally {
    await source.close()
  }
})

test('a head that is longer than any is refused before it fills the memory, also where a list reads it', async () => {
  const source = await freshDatabase('sqlite')
  try {
    const { path } = await backupOf(source.place)
    const long = (bytes: number) => withHead(path, (head) => ({ ...head, filler: ' '.repeat(bytes) }))
    const fits = await long(7_000_000)
    assert.ok((await openBackup(fits, null)).ok)
    assert.notEqual(await headAtAGlance(fits), null)
    // No row is refused for this length, and packed it is a small file.
    const endless = await long(20_000_000)
    assert.ok((await stat(endless)).size < 100_000)
    assert.equal(await codeOf(endless), 'damaged')
    assert.equal(await headAtAGlance(endless), null)
  } finally {
    await source.close()
  }
})

type Head = { readonly tables: readonly { readonly name: string; readonly columns: readonly string[]; rows: number }[] }

function renamed(head: Head, from: string, to: string): Head {
  return { ...head, tables: head.tables.map((t) => (t.name === from ? { ...t, name: to as TableName } : t)) }
}

/** The same backup with another head, and a digest that fits it. */
async function withHead(path: string, change: (head: Head) => Head): Promise<string> {
  const { zstdCompressSync, zstdDecompressSync } = await import('node:zlib')
  const { createHash } = await import('node:crypto')
  const bytes = await readFile(path)
  const start = bytes.indexOf('\n', bytes.indexOf('\n') + 1) + 1
  const body = zstdDecompressSync(bytes.subarray(start, -32)).toString()
  const end = body.indexOf('\n')
  const head = JSON.stringify(change(JSON.parse(body.slice(0, end)) as Head))
  const packed = Buffer.concat([bytes.subarray(0, start), zstdCompressSync(Buffer.from(head + body.slice(end)))])
  const altered = fresh('')
  await writeFile(altered, Buffer.concat([packed, createHash('sha256').update(packed).digest()]))
  return altered
}
