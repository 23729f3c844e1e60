import { setTimeout } from 'node:timers/promises'
import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import pg from 'pg'

/** No server that takes writes answered in time. The page says so and asks to come back. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway'
}

const patience = 8000
const pause = 200

// int8 and numeric come as text: a count is a number, and one that would lose digits is refused.
for (const type of [20, 1700])
  pg.types.setTypeParser(type, (text) => {
    const value = Number(text)
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw new Error(`the number ${text} is too large`)
    return value
  })

/** `postgres://u@a:5432,b:5432/x`, as libpq writes several servers, one address each. */
export function addressesOf(url: string): string[] {
  const [, before, hosts, behind] = /^(postgres(?:ql)?:\/\/(?:[^@/]*@)?)([^/?]*)(.*)$/s.exec(url) ?? []
  return hosts === undefined ? [url] : hosts.split(',').map((host) => `${before}${host}${behind}`)
}

/**
 * A dialect over one or more servers: connections go to the one that takes writes. When it falls, the next one is tried
 * until one has been promoted; when none answers within eight seconds, `DatabaseAway` is thrown.
 */
export function postgresDialect(url: string, options: { readonly readOnly?: boolean; readonly most?: number } = {}) {
  const pools = addressesOf(url).map((connectionString) => {
    const pool = new pg.Pool({
      connectionString,
      max: options.most ?? 10,
      connectionTimeoutMillis: 3000,
      // A machine that is gone says nothing: what waits for it is told after some twenty seconds instead of two hours.
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      application_name: 'ungkit',
    })
    // An idle connection whose server went away: the pool drops it, the next request asks again.
    pool.on('error', () => {})
    // One that is in use and just then asks nothing: without a listener its end would be the end of this process.
    pool.on('connect', (client) => client.on('error', () => {}))
    return pool
  })
  const pool = new ServerPool(pools, options.readOnly ?? false)
  return Object.assign(new PostgresDialect({ pool }), { waiting: () => pool.waiting() })
}

class ServerPool implements PostgresPool {
  readonly options: PostgresPool['options']
  private readonly pools: readonly pg.Pool[]
  private readonly readOnly: boolean
  private readonly checked = new WeakSet<object>()
  private current = 0

  constructor(pools: readonly pg.Pool[], readOnly: boolean) {
    this.pools = pools
    this.readOnly = readOnly
    this.options = pools[0]!.options
  }

  async connect(): Promise<PostgresPoolClient> {
    const end = performance.now() + patience
    let last: unknown = null
    for (let tried = 0; performance.now() < end; tried++) {
      if (tried >= this.pools.length) await setTimeout(pause)
      const at = (this.current + tried) % this.pools.length
      try {
        const client = await this.pools[at]!.connect()
        if (await this.suits(client)) {
          this.current = at
          return client as unknown as PostgresPoolClient
        }
        client.release(true)
      } catch (error) {
        if (!isAway(error)) throw error
        last = error
      }
    }
    throw new DatabaseAway('no PostgreSQL server takes writes', { cause: last })
  }

  /** A server in recovery refuses writes; asked once a connection. */
  private async suits(client: pg.PoolClient): Promise<boolean> {
    if (this.readOnly || this.checked.has(client)) return true
    const { rows } = await client.query('select pg_is_in_recovery() as standby')
    this.checked.add(client)
    return rows[0]?.standby === false
  }

  /** How many wait for a connection. */
  waiting(): number {
    return this.pools.reduce((sum, pool) => sum + pool.waitingCount, 0)
  }

  async end(): Promise<void> {
    await Promise.all(this.pools.map((pool) => pool.end()))
  }
}

const awayCodes =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|57P0[123]|08\w{3}|53300|25006|XX000)$/

/** Whether an error says that the server is gone or not ready, rather than that a query is wrong. */
export function isAway(error: unknown): boolean {
  if (error instanceof DatabaseAway) return true
  if (!(error instanceof Error)) return false
  if (error instanceof AggregateError) return error.errors.some(isAway)
  const code = (error as { code?: unknown }).code
  if (typeof code === 'string') return awayCodes.test(code)
  return /connection terminated|timeout exceeded when trying to connect|not queryable/i.test(error.message)
}
