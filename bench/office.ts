import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { importStudy } from '../src/bundle/kept-study-store.ts'
import { openStudy } from '../src/bundle/open-study.ts'
import { migrate } from '../src/db/migrate.ts'
import { type DatabaseKind, type DatabasePlace, openDatabase } from '../src/db/open.ts'
import { startPostgres } from '../test/support/postgres.ts'
import { addOffice, addStudyFor, addVisitor, type Visitor } from '../test/support/visitors.ts'
import type { Bench } from './bench.ts'
import { writeLargeStudy } from './large-study.ts'
import { residentMegabytes, type Served, startServed } from './served.ts'

const people = Number(process.env.BENCH_PEOPLE ?? 200)
const seconds = Number(process.env.BENCH_SECONDS ?? 60)
/** A form saves itself this long after the last key: who never rests sends no more often. */
const quiet = 2500

/** What an office's day costs: many who save at once, long lists, large studies, a night of requests. */
export const officeBench: Bench = {
  name: 'office',
  title: `${people} people autosave scores, one process; a large study; 2,000 studies; memory`,
  run: async () => [...(await measured('sqlite')), ...(await measured('postgres'))],
}

async function measured(kind: DatabaseKind): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ungkit-bench-'))
  const server = kind === 'postgres' ? await startPostgres({ fsync: true }) : null
  const place: DatabasePlace =
    server === null ? { file: join(folder, 'ungkit.sqlite') } : { url: await server.createDatabase() }
  const env = { UNGKIT_DATA: folder, ...('url' in place ? { DATABASE_URL: place.url } : {}) }
  try {
    const { visitors, studies, large } = await prepared(place, folder)
    const began = performance.now()
    const served = await startServed(env)
    const ready = performance.now() - began
    const lines = [
      `${kind}: ready ${ready.toFixed(0)} ms after the process began`,
      await autosaves(served, visitors, studies, quiet),
      await autosaves(served, visitors, studies, 1000),
      await pageOf(served, visitors[0]!, '/studi', 'the list of 2,000 studies'),
      ...(await largeStudy(served, visitors[0]!, large)),
      await memory(served, visitors[0]!),
    ]
    await served.stop()
    return kind === 'sqlite' ? [...lines, fsyncCost(folder)] : lines
  } finally {
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

type Prepared = { readonly visitors: Visitor[]; readonly studies: string[]; readonly large: string }

async function prepared(place: DatabasePlace, folder: string): Promise<Prepared> {
  const opened = openDatabase(place)
  await migrate(opened, new Date().toISOString())
  const office = await addOffice({ opened }, 'Dinas Sosial')
  const visitors: Visitor[] = []
  const studies: string[] = []
  for (let i = 0; i < people; i++) {
    const visitor = await addVisitor({ opened }, office, ['changeOwner'])
    visitors.push(visitor)
    const study = await addStudyFor({ opened }, office, visitor.id)
    const issue = { office_id: office, study_id: study, id: 'isu-1', title: 'Isu', note: null }
    await opened.db
      .insertInto('issues')
      .values({ ...issue, position: 0, extra: '{}', version: 1 })
      .execute()
    studies.push(study)
  }
  for (let i = 1; i < 2000; i++) await addStudyFor({ opened }, office, visitors[0]!.id)
  await writeLargeStudy(join(folder, 'besar'), 200, 6, 50)
  const big = await openStudy(join(folder, 'besar'))
  if (!big.ok) throw new Error(JSON.stringify(big.problems))
  const arrival = { act: 'study.imported', by: visitors[0]!.id, now: new Date().toISOString() } as const
  const large = await importStudy(opened.db, office, big.value.bundle, arrival)
  await opened.close()
  return { visitors, studies, large }
}

const agent = new Agent({ keepAlive: true, maxSockets: 1000 })

type Got = { readonly status: number; readonly text: string; readonly milliseconds: number }

function ask(url: string, cookie: string, body: string | null): Promise<Got> {
  const began = performance.now()
  const headers: Record<string, string> = {
    Cookie: cookie,
    Accept: body === null ? 'text/html' : 'application/json',
    ...(body === null ? {} : { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' }),
  }
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method: body === null ? 'GET' : 'POST', headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, milliseconds: performance.now() - began }))
    })
    sent.on('error', reject)
    sent.end(body ?? undefined)
  })
}

const versions = new Map<string, number>()

/** Each person saves a cell of the own study time and again, begun at a moment of chance, as people do. */
async function autosaves(
  served: Served,
  visitors: readonly Visitor[],
  studies: readonly string[],
  every: number,
): Promise<string> {
  const times: number[] = []
  let errors = 0
  const rounds = Math.round((seconds * 1000) / every)
  await Promise.all(
    visitors.map(async ({ cookie }, i) => {
      const study = studies[i]!
      await pause((i / visitors.length) * every)
      for (let round = 0; round < rounds; round++) {
        const began = performance.now()
        const version = String(versions.get(study) ?? 0)
        const body = new URLSearchParams({
          'p|isu-1|aktual': String((Number(version) + 1) % 16),
          'v|isu-1|aktual': version,
        })
        const got = await ask(`${served.address}/studi/${study}/nilai/panel`, cookie, body.toString())
        times.push(got.milliseconds)
        if (got.status === 200) versions.set(study, Number(JSON.parse(got.text).fields['v|isu-1|aktual']))
        else errors++
        await pause(every - (performance.now() - began))
      }
    }),
  )
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(0)
  return `${visitors.length} people for ${seconds} s, each every ${every / 1000} s: ${times.length} saves, ${errors} errors, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${at(1)} ms`
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)))

async function pageOf(served: Served, { cookie }: Visitor, path: string, what: string): Promise<string> {
  const times: number[] = []
  for (let i = 0; i < 20; i++) {
    const got = await ask(`${served.address}${path}`, cookie, null)
    if (got.status !== 200) throw new Error(`${path}: ${got.status}`)
    times.push(got.milliseconds)
  }
  const sorted = times.toSorted((a, b) => a - b)
  return `${what}: ${sorted[10]!.toFixed(1)} ms (median of 20, first ${times[0]!.toFixed(0)} ms)`
}

async function largeStudy(served: Served, visitor: Visitor, study: string): Promise<string[]> {
  const what = '200 issues x 6 criteria x 50 raters'
  return [
    await pageOf(served, visitor, `/studi/${study}`, `the page of ${what}`),
    await pageOf(served, visitor, `/studi/${study}/nilai/p1`, 'a sheet of it (50 issues)'),
    await pageOf(served, visitor, `/studi/${study}/bundel.zip`, 'its bundle'),
  ]
}

/** Memory of the process before and after 10,000 requests. */
async function memory(served: Served, { cookie }: Visitor): Promise<string> {
  const sizes: string[] = []
  for (let done = 0; done <= 10_000; done += 16) {
    if (done % 2000 === 0) sizes.push((await residentMegabytes(served)).toFixed(0))
    await Promise.all(
      Array.from({ length: 16 }, (_, i) =>
        ask(`${served.address}${i % 2 ? '/studi' : '/studi/lahat-2021'}`, cookie, null),
      ),
    )
  }
  return `memory of the process over 10,000 requests: ${sizes.join(', ')} MB`
}

/** What a commit costs on this disk: one row, synced to the disk or not. */
function fsyncCost(folder: string): string {
  const costs = ['full', 'off'].map((mode) => {
    const sqlite = new DatabaseSync(join(folder, `fsync-${mode}.sqlite`))
    sqlite.exec(`pragma journal_mode=wal; pragma synchronous=${mode}; create table t (a integer)`)
    const insert = sqlite.prepare('insert into t values (?)')
    const began = performance.now()
    for (let i = 0; i < 1000; i++) insert.run(i)
    const each = (performance.now() - began) / 1000
    sqlite.close()
    return each
  })
  return `a commit of one row on this disk: ${costs[0]!.toFixed(3)} ms synced, ${costs[1]!.toFixed(3)} ms unsynced`
}
