import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { citusTemplate, type Databases, databasesOn, databaseUrl, sql } from './databases.ts'
import { type Postgres, startPostgres } from './postgres.ts'

export type Citus = Databases & {
  readonly coordinator: Postgres
  readonly workers: readonly Postgres[]
  readonly stop: () => Promise<void>
}

/** The folder of a PostgreSQL that has Citus: Debian's own, or one built beside it by `build-citus.sh`. */
export function citusPrograms(): string | null {
  const chosen = process.env.UNGKIT_CITUS
  const places = chosen ? [chosen] : globSync(['/usr/lib/postgresql/*/bin', '/opt/*/usr/lib/postgresql/*/bin'])
  return places.find((bin) => existsSync(join(bin, 'postgres')) && existsSync(join(bin, '../lib/citus.so'))) ?? null
}

/**
 * A coordinator and workers on loopback, or null where no Citus is. Every database that is made through it exists on
 * all nodes and knows them: `create database` alone would make it on the coordinator, with neither.
 */
export async function startCitus(workers = 2): Promise<Citus | null> {
  const programs = citusPrograms()
  if (programs === null) return null
  const nodes: Postgres[] = []
  const stop = async () => {
    await Promise.all(nodes.map((node) => node.stop()))
  }
  try {
    await Promise.all(
      Array.from({ length: workers + 1 }, async () => {
        nodes.push(await startPostgres({ programs, settings }))
      }),
    )
    const [coordinator, ...others] = nodes
    for (const database of ['postgres', citusTemplate]) await joinNodes(database, nodes)
    const servers = nodes.map((node) => node.url()) as [string, ...string[]]
    return { coordinator: coordinator!, workers: others, stop, ...databasesOn(async () => servers, servers[0]) }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Four shards a table instead of 32: enough to lie on two workers, and tables are made eight times as fast. */
const settings = {
  shared_preload_libraries: 'citus',
  'citus.node_conninfo': 'sslmode=disable',
  'citus.local_hostname': '127.0.0.1',
  'citus.shard_count': '4',
  'citus.enable_statistics_collection': 'off',
  // The nodes speak with each other too, and each connection of a test can mean one to every node.
  max_connections: '600',
  // One for each database, for its maintenance, besides those of the server.
  max_worker_processes: '300',
}

async function joinNodes(database: string, nodes: readonly Postgres[]): Promise<void> {
  const [coordinator, ...workers] = nodes
  if (database !== 'postgres')
    await Promise.all(nodes.map((node) => sql(node.url(), `create database "${database}" template template0`)))
  await Promise.all(nodes.map((node) => sql(node.url(database), 'create extension citus')))
  const at = databaseUrl(coordinator!.url(), database)
  await sql(at, `select citus_set_coordinator_host('127.0.0.1', ${coordinator!.port})`)
  for (const { port } of workers) await sql(at, `select citus_add_node('127.0.0.1', ${port})`)
}
