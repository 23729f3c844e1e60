import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { citusPrograms, startCitus } from './support/citus.ts'
import { citusDatabasesAt, sql } from './support/databases.ts'

const absent = citusPrograms() === null && 'no PostgreSQL with Citus on this machine'
const cluster = absent ? null : await startCitus()
after(() => cluster?.stop())

const onWorkers = `select count(distinct nodename || nodeport) from pg_dist_placement join pg_dist_node using (groupid)
  join pg_dist_shard using (shardid) where logicalrelid = 'visits'::regclass and groupid > 0`

test('every database of a Citus cluster knows its workers, and so does a copy', { skip: absent }, async () => {
  const { url, createDatabase, dropDatabase } = citusDatabasesAt(cluster!.url())
  const first = await createDatabase()
  await sql(
    first,
    `create table offices (id integer primary key);
    select create_reference_table('offices');
    create table visits (office integer references offices, n integer, primary key (office, n));
    select create_distributed_table('visits', 'office');
    insert into offices select generate_series(1, 20);
    insert into visits select o, o from generate_series(1, 20) o`,
  )
  const copy = await createDatabase(first)
  await sql(copy, 'insert into visits values (1, 2)')
  for (const [database, rows] of [
    [first, '20'],
    [copy, '21'],
  ] as const) {
    assert.equal(await sql(database, 'select count(*) from visits'), rows)
    assert.equal(await sql(database, onWorkers), '2')
  }
  assert.notEqual(url(), first)
  const atWorker = cluster!.workers[0]!.url(new URL(copy).pathname.slice(1))
  assert.equal(await sql(atWorker, 'select count(*) from pg_dist_shard'), '5')
  await dropDatabase(copy)
  await assert.rejects(sql(atWorker, 'select 1'), /does not exist/)
})

test('a worker that was killed is an error while it is away and nothing is lost', { skip: absent }, async () => {
  const database = await cluster!.createDatabase()
  await sql(database, "create table t (n integer primary key); select create_distributed_table('t', 'n')")
  await sql(database, 'insert into t select generate_series(1, 50)')
  const worker = cluster!.workers[0]!
  await worker.kill()
  await assert.rejects(sql(database, 'select count(*) from t'), /connection/)
  await worker.restart()
  assert.equal(await sql(database, 'select count(*) from t'), '50')
})
