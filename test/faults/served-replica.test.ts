import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { migrate } from '../../src/db/migrate.ts'
import { type OpenDatabase, openDatabase } from '../../src/db/open.ts'
import { transaction } from '../../src/db/transaction.ts'
import { addIssue } from '../../src/features/issues/issue-store.ts'
import { writeFigures } from '../../src/features/recap/model/figure-store.ts'
import { webText } from '../../src/web/text.ts'
import { sql } from '../support/databases.ts'
import { startPostgres } from '../support/postgres.ts'
import { addLahat, aFigure, write } from '../support/recap-office.ts'
import { addOffice, addStudyFor, addVisitor, type Visitor } from '../support/visitors.ts'
import { newFolder, serve } from './served/process.ts'

const primary = await startPostgres()
const replica = await startPostgres({ replicaOf: primary })
after(() => Promise.all([primary.stop(), replica.stop()]))

let url: string
let there: string
let opened: OpenDatabase
let office: string
let head: Visitor
const studies: string[] = []

before(async () => {
  url = await primary.createDatabase()
  there = url.replace(/:\d+\//, `:${replica.port}/`)
  opened = openDatabase({ url })
  await migrate(opened, new Date().toISOString())
  office = await addOffice({ opened }, 'Dinas Sosial Kabupaten Lahat')
  head = await addVisitor({ opened }, office, ['head', 'changeOwner'])
  await addLahat(opened.db, where())
  await write(opened.db, where(), aFigure('ppks-08', '16.04.10', '2024', 4321))
  for (const issue of ['Anak tanpa berkas', 'Lansia sendiri']) {
    studies.push(await addStudyFor({ opened }, office, head.id))
    await addIssueTo(studies.at(-1)!, issue)
  }
})
after(() => opened.close())

const where = () => ({ office, by: head.id, now: new Date().toISOString() })
const addIssueTo = (study: string, title: string) =>
  transaction(opened.db, (tx) => addIssue(tx, { ...where(), study }, { title, note: null }))

/** Waits until the replica shows all that the primary has. */
async function followed(): Promise<void> {
  const end = await sql(url, 'select pg_current_wal_lsn()')
  for (let tries = 0; tries < 400; tries++, await setTimeout(25))
    if ((await sql(there, `select pg_last_wal_replay_lsn() >= '${end}'`)) === 't') return
  throw new Error('the replica does not follow')
}

/** How often a server has read a table of the database. */
async function readsOf(server: string, table: string): Promise<number> {
  return Number(
    await sql(server, `select seq_scan + coalesce(idx_scan, 0) from pg_stat_user_tables where relname = '${table}'`),
  )
}

/** A process of PostgreSQL tells what it has read when it rests, some seconds later at most. */
async function isReadMore(server: string, table: string, than: number): Promise<void> {
  for (let tries = 0; tries < 300; tries++, await setTimeout(50)) if ((await readsOf(server, table)) > than) return
  assert.fail(`${table} was not read from there`)
}

test('figures and studies are read from the replica; what is edited, and a study it has not caught up with, are not', async () => {
  const env = { UNGKIT_DATA: await newFolder(), DATABASE_URL: url, DATABASE_READ_URL: there }
  const { address, stop } = await serve({ env })
  const text = async (path: string) => (await fetch(`${address}${path}`, { headers: { Cookie: head.cookie } })).text()
  await followed()
  const read = await readsOf(there, 'issues')
  assert.match(await text(`/studi/${studies[0]}`), /Anak tanpa berkas/)
  await isReadMore(there, 'issues', read)

  await sql(there, 'select pg_wal_replay_pause()')
  const cell = aFigure('ppks-08', '16.04.10', '2024', 8765)
  const written = await transaction(opened.db, async (tx) => {
    const { version } = await tx.selectFrom('recap_figures').select('version').executeTakeFirstOrThrow()
    return writeFigures(tx, where(), [{ ...cell, version }])
  })
  assert.equal(written.changed.length, 1)
  await addIssueTo(studies[0]!, 'Rumah hanyut')
  for (const path of ['/rekap', '/rekap/lihat', '/rekap/lihat/unduh/tabel.csv']) {
    assert.match(await text(path), /4\.?321/, path)
    assert.doesNotMatch(await text(path), /8\.?765/, path)
  }
  assert.match(await text('/rekap/isi/ppks/2024'), /8\.?765/)
  assert.match(await text(`/studi/${studies[0]}`), /Rumah hanyut/)

  await sql(there, 'select pg_wal_replay_resume()')
  await followed()
  assert.match(await text('/rekap/lihat'), /8\.?765/)
  assert.equal(await stop(), 0)
})

test('without its replica the program says so where it would read there; with the primary behind it nobody notices', async () => {
  const env = { UNGKIT_DATA: await newFolder(), DATABASE_URL: url, DATABASE_READ_URL: there }
  const alone = await serve({ env })
  const both = `${there.slice(0, there.lastIndexOf('/'))},127.0.0.1:${primary.port}/${new URL(url).pathname.slice(1)}`
  const helped = await serve({ env: { ...env, UNGKIT_DATA: await newFolder(), DATABASE_READ_URL: both } })
  await replica.kill()
  const ask = (address: string, path: string) => fetch(`${address}${path}`, { headers: { Cookie: head.cookie } })
  const isAway = async (path: string) => {
    const away = await ask(alone.address, path)
    assert.equal(away.status, 503, path)
    assert.ok((await away.text()).includes(webText.id.error[503].title))
  }
  const answers = async (address: string, path: string) =>
    assert.equal((await ask(address, path)).status, 200, `${address}${path}`)
  const read = ['/rekap/lihat', `/studi/${studies[1]}`]
  await Promise.all(read.flatMap((path) => [isAway(path), answers(helped.address, path)]))
  for (const path of ['/studi', '/rekap/isi/ppks/2024']) await answers(alone.address, path)
})
