import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { migrate } from '../src/db/migrate.ts'
import { type DatabaseKind, type OpenDatabase, openDatabase } from '../src/db/open.ts'
import { transaction } from '../src/db/transaction.ts'
import { chained, digestOf } from '../src/features/people/log-chain.ts'
import { addStudies, fill, office } from '../test/support/filled.ts'
import { startPostgres } from '../test/support/postgres.ts'
import { postgresPrograms } from '../test/support/postgres-process.ts'
import { root, secret } from '../test/support/site.ts'
import type { Bench } from './bench.ts'

const entries = Number(process.env.BENCH_ENTRIES ?? 100_000)
const studies = Number(process.env.BENCH_STUDIES ?? 200)
/** Of the files of each study: text that packs well, and bytes that do not. */
const fileKilobytes = Number(process.env.BENCH_FILES ?? 100)

/** A night's backup, and the worst day: the whole of it brought back. Each by a process of its own, through the command line. */
export const backupBench: Bench = {
  name: 'backup',
  title: `${entries} log entries, ${studies} studies with 360 scores and ${2 * fileKilobytes} KB of files each`,
  run: async () => [...(await measured('sqlite')), ...(await measured('postgres'))],
}

async function measured(kind: DatabaseKind): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ungkit-bench-'))
  const server = kind === 'postgres' ? await startPostgres({ fsync: true }) : null
  const url = (await server?.createDatabase()) ?? null
  const place = url === null ? { file: join(folder, 'ungkit.sqlite') } : { url }
  const env = { UNGKIT_DATA: folder, ...(url === null ? {} : { DATABASE_URL: url, UNGKIT_SECRET: secret }) }
  try {
    const opened = openDatabase(place)
    await migrate(opened, new Date().toISOString())
    await filled(opened)
    await opened.close()
    const [plain, sealed] = [join(folder, 'plain.ungkit-backup'), join(folder, 'sealed.ungkit-backup')]
    const force = url === null ? [] : ['--force']
    const locked = { ...env, UNGKIT_PASSPHRASE: 'kuda hijau berenang' }
    const runs = [
      ['backup', await ungkit(['backup', plain], env)],
      ['backup, encrypted', await ungkit(['backup', sealed], locked)],
      ['restore', await ungkit(['restore', plain, '--yes', ...force], env)],
      ['restore, encrypted', await ungkit(['restore', sealed, '--yes', ...force], locked)],
    ] as const
    const size = `${kind}: the backup has ${megabytes((await stat(plain)).size)}`
    const peers = url === null ? await sqliteCopy(folder) : await pgDump(folder, url, await server!.createDatabase())
    return [size, ...runs.map(([what, run]) => `  ${what}: ${run}`), ...peers.map((line) => `  ${line}`)]
  } finally {
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The rows themselves, quicker than through the pages. */
async function filled(opened: OpenDatabase): Promise<void> {
  await fill(opened, { log: 10 })
  const ids = Array.from({ length: studies }, (_, i) => `s${i}`)
  await transaction(opened.db, async (tx) => {
    await addStudies(tx, ids)
    for (const study_id of ids) {
      const inStudy = { office_id: office, study_id, extra: '{}', version: 1 }
      const scores = Array.from({ length: 360 }, (_, i) => ({
        ...inStudy,
        position: i,
        issue: `isu-${i % 6}`,
        criterion: `k${Math.floor(i / 6) % 6}`,
        rater: `penilai-${Math.floor(i / 36)}`,
        points: i % 20,
        reason: i % 5 === 0 ? 'Sudah dibahas dengan camat dan pendamping.' : null,
      }))
      await tx.insertInto('scores').values(scores).execute()
      const text = Buffer.from(
        'Wawancara dengan pendamping PKH di kecamatan, dicatat apa adanya.\n'.repeat(fileKilobytes * 15),
      )
      const files = [text, randomBytes(fileKilobytes * 1024)]
      for (const [i, content] of files.entries())
        await tx
          .insertInto('study_files')
          .values({ office_id: office, study_id, path: `${i}`, content })
          .execute()
    }
    await lengthened(tx)
  })
}

async function lengthened(tx: OpenDatabase['db']): Promise<void> {
  const head = await tx.selectFrom('log_heads').selectAll().where('office_id', '=', office).executeTakeFirstOrThrow()
  let { sequence, hash } = head
  for (let done = 0; done < entries; done += 1000) {
    const rows = Array.from({ length: 1000 }, (_, i) => {
      const content = `{"after":{"points":${i % 20}},"before":{"points":${i % 7}},"reason":null}`
      const salt = randomBytes(20).toString('base64url')
      const link = {
        officeId: office,
        sequence: ++sequence,
        at: new Date(1_770_000_000_000 + sequence * 1000).toISOString(),
        actor: '01930000-0000-7000-8000-0000000000aa',
        act: 'score.changed',
        subject: `score:s${i % studies}/isu-1/k1/p`,
        study: `s${i % studies}`,
        digest: digestOf(salt, content),
      }
      hash = chained(hash, link)
      const { officeId, study, ...row } = link
      return { ...row, office_id: officeId, study_id: study, content, salt, hash }
    })
    await tx.insertInto('log').values(rows).execute()
  }
  await tx.updateTable('log_heads').set({ sequence, hash }).where('office_id', '=', office).execute()
}

async function ungkit(args: readonly string[], env: Record<string, string>): Promise<string> {
  return run(process.execPath, [join(root, 'dist', 'main.js'), ...args], env)
}

/** Seconds, and the most memory the process had. */
async function run(program: string, args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const began = performance.now()
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
  let most = 0
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  const look = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
    most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024)
  }, 20)
  const [code] = await once(child, 'exit')
  clearInterval(look)
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}: ${complaint}`)
  return `${((performance.now() - began) / 1000).toFixed(1)} s, ${megabytes(most)} of memory`
}

/** A copy of the file by SQLite itself: nothing is packed, checked or made portable. */
async function sqliteCopy(folder: string): Promise<string[]> {
  const source = new DatabaseSync(join(folder, 'ungkit.sqlite'), { readOnly: true })
  const began = performance.now()
  await backup(source, join(folder, 'copy.sqlite'))
  source.close()
  const { size } = await stat(join(folder, 'copy.sqlite'))
  return [`SQLite's own backup: ${((performance.now() - began) / 1000).toFixed(1)} s, a file of ${megabytes(size)}`]
}

async function pgDump(folder: string, url: string, empty: string): Promise<string[]> {
  const file = join(folder, 'dump')
  const dumped = await run(join(postgresPrograms(), 'pg_dump'), ['-Fc', '-f', file, url])
  const restored = await run(join(postgresPrograms(), 'pg_restore'), ['-d', empty, file])
  return [`pg_dump -Fc: ${dumped}, a file of ${megabytes((await stat(file)).size)}`, `pg_restore: ${restored}`]
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`
}
