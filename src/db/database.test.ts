import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { freshDatabase, onBoth, someday } from '../../test/support/database.ts'
import { migrate, NewerDatabase } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { type Db, type OpenDatabase, openDatabase } from './open.ts'
import { addressesOf, isAway } from './postgres.ts'
import { type TableName, tables } from './tables.ts'
import { atOneMoment, transaction } from './transaction.ts'
import { troubleOf } from './trouble.ts'

const office = { id: 'k1', name: 'Dinas Sosial', region_code: null, region_name: null, created_at: someday, version: 1 }

async function primaryKey({ db, kind }: OpenDatabase, table: string): Promise<string[]> {
  const asked =
    kind === 'sqlite'
      ? sql<{ name: string }>`select name from pragma_table_info(${table}) where pk > 0 order by pk`
      : sql<{ name: string }>`select a.attname as name from pg_index i
          join unnest(i.indkey) with ordinality k(n, at) on true
          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.n
          where i.indrelid = ${`"${table}"`}::regclass and i.indisprimary order by k.at`
  return (await asked.execute(db)).rows.map((row) => row.name)
}

async function uniqueOutsideKey({ db, kind }: OpenDatabase, table: string): Promise<number> {
  if (kind === 'sqlite') return 0
  const { rows } = await sql`select 1 from pg_index where indrelid = ${`"${table}"`}::regclass
    and indisunique and not indisprimary`.execute(db)
  return rows.length
}

onBoth('every table is described, and an office’s table has the office first in its key', async (opened) => {
  const found = (await opened.db.introspection.getTables()).map((t) => t.name).filter((n) => n !== 'migrations')
  const ours = found.filter((name) => !/^(citus_|pg_|sqlite_)/.test(name))
  assert.deepEqual(ours.toSorted(), Object.keys(tables).toSorted())
  for (const [table, kind] of Object.entries(tables)) {
    const key = await primaryKey(opened, table)
    assert.ok(key.length > 0, table)
    if (kind !== 'office') continue
    assert.equal(key[0], 'office_id', table)
    // A cluster cannot hold a unique rule that leaves out the column by which it shards.
    assert.equal(await uniqueOutsideKey(opened, table), 0, table)
  }
})

onBoth('a key between tables of offices carries the office, and no trigger is needed', async (opened) => {
  const { db, kind } = opened
  if (kind === 'sqlite') {
    const { rows } = await sql`select name from sqlite_master where type = 'trigger'`.execute(db)
    assert.deepEqual(rows, [])
    return
  }
  const { rows } = await sql<{ from: TableName; to: TableName; columns: string[] }>`
    select c.conrelid::regclass::text as from, c.confrelid::regclass::text as to,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any(c.conkey)) as columns
    from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace`.execute(db)
  assert.ok(rows.length > 10)
  for (const row of rows) {
    const [from, to] = [row.from, row.to].map((name) => name.replaceAll('"', '') as TableName)
    if (tables[to!] === 'office') assert.ok(row.columns.includes('office_id'), `${from} > ${to}`)
    if (tables[from!] === 'everywhere') assert.equal(tables[to!], 'everywhere', `${from} > ${to}`)
  }
})

onBoth('migrating again does nothing; two servers that start at once migrate once', async (opened) => {
  const { db } = opened
  const done = await Promise.all([migrate(opened, someday), migrate(opened, someday)])
  assert.deepEqual(done, [[], []])
  const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(db)
  assert.deepEqual(
    rows.map((r) => r.name),
    migrations.map((m) => m.name),
  )
})

onBoth('a database that a newer version made is refused', async (opened) => {
  await sql`insert into migrations (name, at) values ('999-later', ${someday})`.execute(opened.db)
  await assert.rejects(migrate(opened, someday), NewerDatabase)
})

test('before an existing file is migrated, a copy of it is made', async () => {
  const opened = await freshDatabase('sqlite')
  try {
    const file = (opened.place as { file: string }).file
    const folder = dirname(file)
    await opened.db.insertInto('offices').values(office).execute()
    await sql`delete from migrations where name = ${migrations.at(-1)!.name}`.execute(opened.db)
    await assert.rejects(migrate(opened, '2026-11-24T10:11:12.000Z'))
    const copy = (await readdir(folder)).find((name) => name.includes('before-20261124101112'))
    const copied = openDatabase({ file: `${folder}/${copy}` })
    assert.equal((await copied.db.selectFrom('offices').select('name').executeTakeFirstOrThrow()).name, 'Dinas Sosial')
    await copied.close()
  } finally {
    await opened.close()
  }
})

onBoth('a transaction that fails leaves nothing, and the outer handle is refused inside', async ({ db }) => {
  await assert.rejects(
    transaction(db, async (tx) => {
      await tx.insertInto('offices').values(office).execute()
      throw new Error('no')
    }),
    /^Error: no$/,
  )
  await assert.rejects(
    transaction(db, async () => void (await db.selectFrom('offices').select('id').execute())),
    /outer handle/,
  )
  assert.deepEqual(await db.selectFrom('offices').select('id').execute(), [])
  // A transaction inside a transaction is the same one.
  await transaction(db, (tx) => transaction(tx, (again) => again.insertInto('offices').values(office).execute()))
  assert.equal((await db.selectFrom('offices').select('id').execute()).length, 1)
})

onBoth('many writers at once: each waits its turn, and a rollback takes only its own', async ({ db }) => {
  const ids = Array.from({ length: 30 }, (_, i) => `k${i}`)
  const ends = await Promise.allSettled(
    ids.map((id, i) =>
      transaction(db, async (tx) => {
        await tx
          .insertInto('offices')
          .values({ ...office, id })
          .execute()
        if (i % 3 === 0) throw new Error('back')
      }),
    ),
  )
  const kept = await db.selectFrom('offices').select('id').execute()
  assert.equal(kept.length, 20)
  assert.equal(ends.filter((e) => e.status === 'fulfilled').length, 20)
})

test('several servers stand in one address, as libpq writes them', () => {
  assert.deepEqual(addressesOf('postgres://a:b@h1:5432,h2:5433/x?y=z'), [
    'postgres://a:b@h1:5432/x?y=z',
    'postgres://a:b@h2:5433/x?y=z',
  ])
  assert.deepEqual(addressesOf('postgresql:///x'), ['postgresql:///x'])
})

test('a server that is gone is told from a query that is wrong', () => {
  assert.ok(isAway(Object.assign(new Error('x'), { code: 'ECONNREFUSED' })))
  assert.ok(isAway(Object.assign(new Error('x'), { code: '57P01' })))
  assert.ok(isAway(new Error('Connection terminated unexpectedly')))
  assert.ok(!isAway(Object.assign(new Error('x'), { code: '42P01' })))
  assert.ok(!isAway('x'))
})

test('a connection that ends while nobody asks anything fails its transaction, and nothing else', async () => {
  const { db, close } = await freshDatabase('postgres')
  try {
    const cut = transaction(db, async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
      await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(db.withoutPlugins())
      await setTimeout(200)
      await sql`select 1`.execute(tx)
    })
    await assert.rejects(cut, isAway)
    await sql`select 1`.execute(db)
  } finally {
    await close()
  }
})

test('a full database says so, and goes on when there is room again', async () => {
  const { db, close } = await freshDatabase('sqlite')
  const write = (name: string) =>
    transaction(db, async (tx) => {
      await tx
        .insertInto('offices')
        .values({ ...office, id: name, name: name.repeat(10_000) })
        .execute()
    })
  try {
    await sql`pragma max_page_count=1`.execute(db)
    const failed = await write('k1').catch((error: unknown) => error)
    assert.equal(troubleOf(failed), 'full', String(failed))
    await sql`pragma max_page_count=100000`.execute(db)
    await write('k2')
    const kept = await db.selectFrom('offices').select('id').execute()
    assert.deepEqual(
      kept.map(({ id }) => id),
      ['k2'],
    )
  } finally {
    await close()
  }
})

test('what keeps a database from writing is told from a query that is wrong', () => {
  const known = (values: object) => troubleOf(Object.assign(new Error('x'), values))
  for (const code of ['ENOSPC', '53100']) assert.equal(known({ code }), 'full')
  // "disk I/O error" in a write, "database is locked" with a hot journal.
  for (const [errcode, trouble] of [
    [778, 'full'],
    [261, 'away'],
    [1, null],
    [19, null],
  ] as const)
    assert.equal(known({ code: 'ERR_SQLITE_ERROR', errcode }), trouble)
  assert.equal(known({ code: 'ECONNREFUSED' }), 'away')
  assert.equal(known({ code: '42P01' }), null)
  assert.equal(troubleOf('x'), null)
})

test('whoever writes waits for another writer of the file, and whoever reads does not', async () => {
  const opened = await freshDatabase('sqlite')
  const other = openDatabase(opened.place)
  const add = (tx: Db, id: string) =>
    tx
      .insertInto('offices')
      .values({ ...office, id })
      .execute()
  const count = (tx: Db) => tx.selectFrom('offices').select('id').execute()
  try {
    const order: string[] = []
    await Promise.all([
      transaction(other.db, async (tx) => {
        await add(tx, 'k1')
        await setTimeout(400)
        order.push('first')
      }),
      setTimeout(50).then(() => transaction(opened.db, (tx) => add(tx, 'k2').then(() => order.push('second')))),
      setTimeout(100).then(async () => {
        assert.equal((await atOneMoment(opened.db, count)).length, 0)
        assert.equal((await count(opened.db)).length, 0)
        order.push('read')
      }),
    ])
    assert.deepEqual(order, ['read', 'first', 'second'])
    assert.equal((await count(opened.db)).length, 2)
  } finally {
    await other.close()
    await opened.close()
  }
})
