import { once } from 'node:events'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrate } from '../src/db/migrate.ts'
import { type DatabaseKind, type DatabasePlace, openDatabase } from '../src/db/open.ts'
import { transaction } from '../src/db/transaction.ts'
import { importsOf } from '../src/features/recap/import/import-store.ts'
import { addRegions } from '../src/features/recap/model/area-store.ts'
import { startPostgres } from '../test/support/postgres.ts'
import { addOffice, addVisitor, type Visitor } from '../test/support/visitors.ts'
import type { Bench } from './bench.ts'
import { startPeer } from './peer.ts'
import { codeOf, namesInFiles, villages, writeCsv, writeXlsx } from './recap-import-files.ts'
import { mostResidentMegabytes, restartMostResident, type Served, startServed } from './served.ts'

const csvRows = Number(process.env.BENCH_CSV_ROWS ?? 1_000_000)
const xlsxRows = Number(process.env.BENCH_XLSX_ROWS ?? 200_000)

const databases = process.env.BENCH_DATABASES ?? 'sqlite postgres'

/** A province's villages, one figure a row, from the file to the figures, while somebody reads. */
export const recapImportBench: Bench = {
  name: 'recap-import',
  title: `${csvRows} rows of CSV and ${xlsxRows} of XLSX from upload to figures; memory of the whole process; a page meanwhile; cancel`,
  run: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ungkit-bench-'))
    try {
      const csv = await writeCsv(join(folder, 'desa.csv'), csvRows)
      const xlsx = await writeXlsx(join(folder, 'desa.xlsx'), xlsxRows)
      const files = { csv, xlsx }
      return [
        ...(databases.includes('sqlite') ? await measured('sqlite', files) : []),
        ...(databases.includes('postgres') ? await measured('postgres', files) : []),
        ...(await pandas(csv, xlsx)),
      ]
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

async function measured(kind: DatabaseKind, files: { readonly csv: string; readonly xlsx: string }): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ungkit-bench-'))
  const server = kind === 'postgres' ? await startPostgres({ fsync: true }) : null
  const place: DatabasePlace =
    server === null ? { file: join(folder, 'ungkit.sqlite') } : { url: await server.createDatabase() }
  const env = { UNGKIT_DATA: folder, ...('url' in place ? { DATABASE_URL: place.url } : {}) }
  try {
    const { visitor, office } = await prepared(place)
    const served = await startServed(env)
    const at = { served, visitor, place, office }
    try {
      return [
        ...(await imported(at, files.xlsx, xlsxRows, `${kind}, XLSX`)),
        ...(await imported(at, files.csv, csvRows, `${kind}, CSV`)),
        await cancelled(at, files.csv, kind),
      ]
    } finally {
      await served.stop()
    }
  } finally {
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function prepared(place: DatabasePlace): Promise<{ visitor: Visitor; office: string }> {
  const opened = openDatabase(place)
  const now = new Date().toISOString()
  await migrate(opened, now)
  const office = await addOffice({ opened }, 'Dinas Sosial Provinsi')
  const visitor = await addVisitor({ opened }, office, ['operator'])
  const districts = Array.from({ length: villages / 100 }, (_, d) => `16.04.${String(10 + d).padStart(2, '0')}`)
  const regions = [
    { code: '16.04', name: 'Kabupaten Contoh', aliases: [] },
    ...districts.map((code) => ({ code, name: `Kecamatan ${code}`, aliases: [] })),
    ...Array.from({ length: villages }, (_, v) => ({ code: codeOf(v), name: `Desa ${codeOf(v)}`, aliases: [] })),
  ]
  await transaction(opened.db, (tx) => addRegions(tx, { office, by: visitor.id, now }, regions))
  await opened.close()
  return { visitor, office }
}

type At = { readonly served: Served; readonly visitor: Visitor; readonly place: DatabasePlace; readonly office: string }

/** From the first byte of the upload to the last figure; the memory is that of the web and its thread together. */
async function imported(at: At, path: string, rows: number, what: string): Promise<string[]> {
  await restartMostResident(at.served)
  const watching = watch(at)
  const began = performance.now()
  const address = await upload(at, path)
  await until(at, address, 'read')
  const read = performance.now()
  await post(at, `${address}/lembar`, { 'ambil-0': 'ya', 'kepala-0': '1' })
  await post(at, `${address}/kolom`, {})
  await until(at, address, 'staged')
  const staged = performance.now()
  await post(at, `${address}/terapkan`, {
    dilihat: String((await theImport(at, address)).found.staged!.seen),
    cara: 'keep',
  })
  await until(at, address, 'applied')
  const end = performance.now()
  const one = await theImport(at, address)
  const { p99, peak, pages } = await watching.stop()
  const s = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`
  const { figures = 0 } = one.found.applied ?? {}
  const done = figures + (one.found.applied?.same ?? 0)
  if (done !== rows) throw new Error(`${done} of ${rows} rows went in`)
  return [
    `${what}: ${rows} rows (${((await stat(path)).size / 1e6).toFixed(1)} MB) in ${s(began, end)} (read ${s(began, read)}, prepare ${s(read, staged)}, apply ${s(staged, end)}): ${Math.round(rows / ((end - began) / 1000))} rows a second`,
    `${what}: peak ${peak.toFixed(0)} MB; a page meanwhile: p99 ${p99.toFixed(0)} ms of ${pages}`,
  ]
}

/** Cancels in the middle of reading: how long until nothing of it is left. */
async function cancelled(at: At, path: string, kind: DatabaseKind): Promise<string> {
  const address = await upload(at, path)
  const began = performance.now()
  await post(at, `${address}/batal`, {})
  await until(at, address, 'cancelled')
  const opened = openDatabase(at.place)
  const id = address.split('/').at(-1)!
  for (;;) {
    const { left } = await opened.db
      .selectFrom('recap_import_files')
      .select((eb) => eb.fn.countAll<number>().as('left'))
      .where('import_id', '=', id)
      .executeTakeFirstOrThrow()
    if (Number(left) === 0) break
    await pause(50)
  }
  await opened.close()
  return `${kind}: cancelled, and nothing of it kept, after ${((performance.now() - began) / 1000).toFixed(1)} s`
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Asks for a page twenty times a second. */
function watch({ served, visitor }: At) {
  const times: number[] = []
  let going = true
  const asking = (async () => {
    while (going) {
      const began = performance.now()
      await ask(served, visitor, 'GET', '/rekap/impor')
      times.push(performance.now() - began)
      await pause(50)
    }
  })()
  return {
    stop: async () => {
      going = false
      await asking
      const sorted = times.toSorted((a, b) => a - b)
      const peak = await mostResidentMegabytes(served)
      return { p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0, peak, pages: times.length }
    },
  }
}

async function theImport({ place, office }: At, address: string) {
  const opened = openDatabase(place)
  const one = (await importsOf(opened.db, office, 50)).find(({ id }) => address.endsWith(id))
  await opened.close()
  if (one === undefined) throw new Error(`${address} is no import`)
  return one
}

async function until(at: At, address: string, state: string): Promise<void> {
  const opened = openDatabase(at.place)
  try {
    for (;;) {
      const { state: now, counts } = await opened.db
        .selectFrom('recap_imports')
        .select(['state', 'counts'])
        .where('id', '=', address.split('/').at(-1)!)
        .executeTakeFirstOrThrow()
      if (now === state) return
      if (now === 'failed' || (state !== 'read' && now === 'read' && JSON.parse(counts).problem !== null))
        throw new Error(counts)
      await pause(100)
    }
  } finally {
    await opened.close()
  }
}

async function upload(at: At, path: string): Promise<string> {
  const boundary = 'ungkit-bench'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="berkas"; filename="${path.split('/').at(-1)}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  const { createReadStream } = await import('node:fs')
  const type = `multipart/form-data; boundary=${boundary}`
  const { location } = await ask(at.served, at.visitor, 'POST', '/rekap/impor/unggah', type, async (write) => {
    await write(head)
    for await (const chunk of createReadStream(path)) await write(chunk as Buffer)
    await write(`\r\n--${boundary}--\r\n`)
  })
  if (!/\/rekap\/impor\/[0-9a-f-]{36}$/.test(location)) throw new Error(`the upload led to ${location}`)
  return location
}

async function post(at: At, path: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const type = 'application/x-www-form-urlencoded'
  const body = new URLSearchParams({ ...fields, _: '' }).toString()
  const { status } = await ask(at.served, at.visitor, 'POST', path, type, (write) => write(body))
  if (status !== 303) throw new Error(`${path} answered ${status}`)
}

type Write = (chunk: string | Buffer) => Promise<void>

function ask(
  served: Served,
  visitor: Visitor,
  method: string,
  path: string,
  type?: string,
  send?: (write: Write) => Promise<void>,
): Promise<{ status: number; location: string }> {
  return new Promise((resolve, reject) => {
    const headers = {
      cookie: visitor.cookie,
      'sec-fetch-site': 'same-origin',
      ...(type === undefined ? {} : { 'content-type': type }),
    }
    const asked = request(`${served.address}${path}`, { method, headers }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve({ status: answer.statusCode!, location: answer.headers.location ?? '' }))
    })
    asked.on('error', reject)
    const write: Write = async (chunk) => {
      if (!asked.write(chunk)) await once(asked, 'drain')
    }
    void (send?.(write) ?? Promise.resolve()).then(() => asked.end(), reject)
  })
}

/** The same files with pandas, where it is installed: from the file to checked figures in SQLite, by one process for nobody else. */
async function pandas(csv: string, xlsx: string): Promise<string[]> {
  const python = process.env.PYTHON ?? (process.platform === 'linux' ? '/usr/bin/python3' : 'python3')
  const lines = []
  // A process each, so that the peak is that of the file.
  for (const [kind, path] of [
    ['csv', csv],
    ['xlsx', xlsx],
  ] as const) {
    const peer = await startPeer(python, [fileURLToPath(new URL('recap_import_pandas.py', import.meta.url))])
    if (peer === null) return [`pandas was not there (${python}): PYTHON=/path/to/python npm run bench -- recap-import`]
    await peer.ask(JSON.stringify(namesInFiles()))
    lines.push(`${peer.greeting}, ${kind}: ${await peer.ask(`${kind} ${path}`).catch((error: Error) => error.message)}`)
    peer.close()
  }
  return lines
}
