import type { ChildProcess } from 'node:child_process'
import { chownSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { citusDatabasesAt, type Databases, databasesOn, sql } from './databases.ts'
import { startGuard } from './guard.ts'
import {
  account,
  ended,
  endServer,
  freePort,
  killServer,
  postgresPrograms,
  runProgram,
  startServer,
} from './postgres-process.ts'

export { type Databases, sql } from './databases.ts'

export type PostgresOptions = {
  /** Off unless asked for: no test here pulls the plug, and a kill of the server loses nothing either way. */
  readonly fsync?: boolean
  /** A streaming copy of another server of ours, under the name that this one waits for. */
  readonly replicaOf?: Postgres
  /** The name of the replica that a commit waits for. Until a replica is there, every commit here waits. */
  readonly synchronousStandby?: string
  readonly settings?: Readonly<Record<string, string>>
  /** The folder of the server's programs, where it is not Debian's. */
  readonly programs?: string
}

/** A server of our own. It ends with this process at the latest. */
export type Postgres = Databases & {
  readonly port: number
  readonly folder: string
  readonly synchronousStandby: string | null
  /** Ends the server for good and removes its folder. */
  readonly stop: () => Promise<void>
  /** SIGKILL to all its processes at once. The folder stays; `restart` brings the server up again on the same port. */
  readonly kill: () => Promise<void>
  /** `fast` breaks connections off and shuts down in order, `immediate` leaves recovery to the next start. */
  readonly restart: (mode?: 'fast' | 'immediate') => Promise<void>
  /** Makes a replica a server of its own that takes writes. */
  readonly promote: () => Promise<void>
}

export async function startPostgres(options: PostgresOptions = {}): Promise<Postgres> {
  const programs = options.programs ?? postgresPrograms()
  const folder = await mkdtemp(join(tmpdir(), 'ungkit-postgres-'))
  const guard = startGuard(folder, endServer)
  try {
    if (account) chownSync(folder, account.uid, account.gid)
    await fillFolder(programs, folder, options)
    const { port, child } = await startOnFreePort(programs, folder, options)
    const server = serverOver({ programs, folder, options, port, child, guard })
    if (options.replicaOf) await streaming(options.replicaOf)
    return server
  } catch (error) {
    await guard.end()
    throw error
  }
}

let own: Promise<Postgres> | null = null

/** The server that the whole test run shares; without one, a server of this process. Nobody stops it by hand. */
export async function sharedPostgres(): Promise<Databases> {
  const shared = process.env.UNGKIT_TEST_POSTGRES
  if (shared && process.env.UNGKIT_TEST_CITUS) return citusDatabasesAt(shared)
  if (shared) return databasesOn(async () => [shared], shared)
  own ??= startPostgres()
  return own
}

async function fillFolder(programs: string, folder: string, { replicaOf }: PostgresOptions): Promise<void> {
  const data = join(folder, 'data')
  if (!replicaOf) {
    const args = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N']
    await runProgram(folder, join(programs, 'initdb'), args)
    return
  }
  const from = `host=127.0.0.1 port=${replicaOf.port} user=postgres application_name=${standbyName(replicaOf)}`
  const args = ['-D', data, '-d', from, '-X', 'stream', '-c', 'fast', '-R', '-N']
  await runProgram(folder, join(programs, 'pg_basebackup'), args)
}

function standbyName(primary: Postgres): string {
  return primary.synchronousStandby ?? 'replica'
}

/** Another process may take the port between the look and the start. */
async function startOnFreePort(programs: string, folder: string, options: PostgresOptions) {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    try {
      return { port, child: await startServer(programs, folder, argumentsOf(port, options)) }
    } catch (error) {
      if (attempt === 3 || !String(error).includes('Address already in use')) throw error
    }
  }
}

function argumentsOf(port: number, { fsync = false, synchronousStandby, settings }: PostgresOptions): string[] {
  const all = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    // In files of the folder: what a killed server leaves in the machine's shared memory stays there.
    dynamic_shared_memory_type: 'mmap',
    max_connections: '200',
    wal_keep_size: '64MB',
    ...(fsync ? {} : { fsync: 'off', full_page_writes: 'off' }),
    ...(synchronousStandby ? { synchronous_standby_names: synchronousStandby } : {}),
    ...settings,
  }
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

function serverOver(start: {
  readonly programs: string
  readonly folder: string
  readonly options: PostgresOptions
  readonly port: number
  readonly child: ChildProcess
  readonly guard: { readonly end: () => Promise<void> }
}): Postgres {
  const { programs, folder, options, port, guard } = start
  let child = start.child
  const address = `postgres://postgres@127.0.0.1:${port}/postgres`
  const databases = databasesOn(async () => [address], address)
  return {
    ...databases,
    port,
    folder,
    synchronousStandby: options.synchronousStandby ?? null,
    stop: () => guard.end(),
    kill: () => killServer(child),
    restart: async (mode = 'fast') => {
      child.kill(mode === 'fast' ? 'SIGINT' : 'SIGQUIT')
      await ended(child)
      child = await startServer(programs, folder, argumentsOf(port, options))
    },
    promote: async () => {
      await sql(databases.url(), 'select pg_promote(true, 60)')
    },
  }
}

/** Waits until the replica follows, and until commits wait for it when they are to. */
async function streaming(primary: Postgres): Promise<void> {
  const follows = primary.synchronousStandby ? "sync_state in ('sync', 'quorum')" : "state = 'streaming'"
  const question = `select count(*) from pg_stat_replication where application_name = '${standbyName(primary)}' and ${follows}`
  for (const end = performance.now() + 20_000; performance.now() < end; await setTimeout(50))
    if ((await sql(primary.url(), question)) !== '0') return
  throw new Error('the replica does not follow')
}
