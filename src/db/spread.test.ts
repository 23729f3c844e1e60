import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Kysely, sql } from 'kysely'
import { freshDatabase } from '../../test/support/database.ts'
import { sharedPostgres } from '../../test/support/postgres.ts'
import { migrations } from './migrations/index.ts'
import { openDatabase } from './open.ts'
import { type TableName, tables } from './tables.ts'

type Key = { readonly from: string; readonly to: string; readonly pairs: string[]; readonly gone: string }

/** What points where, column by column; `gone` is what PostgreSQL does when the other row goes: `a` and `r` refuse, `c` cascades. */
async function keys(db: Kysely<unknown>): Promise<Key[]> {
  const { rows } = await sql<Key>`
    select c.conrelid::regclass::text as from, c.confrelid::regclass::text as to, c.confdeltype as gone,
      array(select a.attname || ' > ' || b.attname from unnest(c.conkey, c.confkey) as k(here, there)
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.here
        join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.there) as pairs
    from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace`.execute(db)
  return rows.map((row) => ({ ...row, from: row.from.replaceAll('"', ''), to: row.to.replaceAll('"', '') }))
}

test('each table is handed over to be spread once, when all that it points at has been', async () => {
  const opened = openDatabase({ url: await (await sharedPostgres()).createDatabase() })
  const db = opened.db.withoutPlugins() as unknown as Kysely<unknown>
  const made: string[] = []
  try {
    for (const { up } of migrations)
      await up({
        db: db as Parameters<typeof up>[0]['db'],
        kind: 'postgres',
        made: async (table) => {
          const { rows } = await sql<{ name: TableName }>`
            select tablename as name from pg_tables where schemaname = 'public'`.execute(db)
          made.push(table)
          // What already stands and was not handed over could no longer be pointed at from a spread table.
          assert.deepEqual(rows.map(({ name }) => name).toSorted(), made.toSorted(), table)
        },
      })
    for (const { from, to } of await keys(db)) assert.ok(made.indexOf(to) <= made.indexOf(from), `${from} > ${to}`)
    assert.deepEqual(made, Object.keys(tables))
  } finally {
    await opened.close()
  }
})

test('what points from an office’s table at another pairs their offices, and never empties one', async () => {
  const { db, close } = await freshDatabase('postgres')
  try {
    for (const { from, to, pairs, gone } of await keys(db as unknown as Kysely<unknown>)) {
      if (tables[from as TableName] !== 'office') continue
      // Emptying or defaulting a key would change the column by which a cluster shards.
      assert.ok(!['n', 'd'].includes(gone), `${from} > ${to}`)
      if (tables[to as TableName] === 'office') assert.ok(pairs.includes('office_id > office_id'), `${from} > ${to}`)
    }
  } finally {
    await close()
  }
})

test('every office’s table is sharded by the same kind of column, and none counts by itself', async () => {
  const { db, close } = await freshDatabase('postgres')
  try {
    const { rows } = await sql<{ table: string; name: string; type: string; counts: boolean }>`
      select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
        a.attidentity <> '' or a.attgenerated <> '' or exists (select 1 from pg_attrdef d where d.adrelid = c.oid
          and d.adnum = a.attnum and pg_get_expr(d.adbin, d.adrelid) like '%nextval%') as counts
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`.execute(db)
    const ours = rows.filter(({ table }) => tables[table as TableName] === 'office')
    const shardedBy = ours.filter(({ name }) => name === 'office_id')
    assert.equal(shardedBy.length, Object.values(tables).filter((kind) => kind === 'office').length)
    assert.deepEqual([...new Set(shardedBy.map(({ type }) => type))], ['text'])
    assert.deepEqual(
      ours.filter(({ counts }) => counts),
      [],
    )
  } finally {
    await close()
  }
})
