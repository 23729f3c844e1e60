import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { postgresPrograms } from './postgres-process.ts'

/** A server in which databases can be made. */
export type Databases = {
  /** The address of a database, existing or not. */
  readonly url: (database?: string) => string
  /** Makes an empty database, or a copy of another one (its name or address) to which nobody may be connected. */
  readonly createDatabase: (template?: string) => Promise<string>
  readonly dropDatabase: (url: string) => Promise<void>
}

const exec = promisify(execFile)

/** What SQL answers, unaligned and without heads. It goes through psql, so that a fault of our own driver stays out. */
export async function sql(url: string, text: string): Promise<string> {
  const args = ['-X', '-A', '-t', '-q', '-v', 'ON_ERROR_STOP=1', '-d', url, '-c', text]
  const { stdout } = await exec(join(postgresPrograms(), 'psql'), args)
  return stdout.trim()
}

export function databaseUrl(server: string, database: string): string {
  return Object.assign(new URL(server), { pathname: `/${database}` }).href
}

/** A database lies under one name on each of the servers: one, or all nodes of a Citus cluster, its coordinator first. */
export function databasesOn(servers: () => Promise<readonly [string, ...string[]]>, first: string): Databases {
  const onEach = async (text: string) => Promise.all((await servers()).map((server) => sql(server, text)))
  const url = (database = 'postgres') => databaseUrl(first, database)
  return {
    url,
    createDatabase: async (template) => {
      const name = `test_${randomBytes(6).toString('hex')}`
      const nodes = await servers()
      const from = template ? nameOf(template) : nodes.length > 1 ? citusTemplate : 'template1'
      if (nodes.length > 1) await onEach(endDaemons(from))
      await onEach(`create database "${name}" template "${from}"`)
      return url(name)
    },
    dropDatabase: async (database) => {
      await onEach(`drop database "${nameOf(database)}" with (force)`)
    },
  }
}

/** The nodes of a running cluster, as its coordinator lists them. */
export function citusDatabasesAt(coordinator: string): Databases {
  const workers = async () => {
    const rows = await sql(
      coordinator,
      "select nodename || ':' || nodeport from pg_dist_node where groupid > 0 order by 1",
    )
    return rows.split('\n').map((host) => Object.assign(new URL(coordinator), { host }).href)
  }
  return databasesOn(async () => [coordinator, ...(await workers())], coordinator)
}

/** On every node of a cluster: the extension, and on the coordinator the names of all nodes. */
export const citusTemplate = 'citus_template'

/** Citus keeps a process in each database in which anyone was, and that one alone would forbid to copy it. */
function endDaemons(database: string): string {
  return `select pg_terminate_backend(pid, 5000) from pg_stat_activity
    where datname = '${database}' and application_name like 'Citus Maintenance Daemon%'`
}

function nameOf(database: string): string {
  return database.includes('://') ? new URL(database).pathname.slice(1) : database
}
