import { randomBytes } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Metrics } from './metrics.ts'
import { faultName, type RequestLine } from './request-log.ts'

export type Observing = {
  readonly metrics: Metrics
  readonly now: () => string
  /** Null where requests are not told. */
  readonly log: ((line: RequestLine) => void) | null
}

const accounts = new WeakMap<Context, string>()

/** Says for the log who is signed in. */
export function tellAccount(c: Context, id: string): void {
  accounts.set(c, id)
}

/** Counts every request and tells of it when it was answered. Its id stands in the answer too, to be found again. */
export function observe({ metrics, now, log }: Observing): MiddlewareHandler {
  return async (c, next) => {
    const began = performance.now()
    const id = randomBytes(8).toString('hex')
    metrics.began()
    try {
      await next()
    } finally {
      const ms = performance.now() - began
      const { method } = c.req
      const [route, status] = [patternOf(c), c.res.status]
      c.res.headers.set('X-Request-Id', id)
      metrics.ended({ route, method, status, seconds: ms / 1000 })
      const fault = c.error === undefined ? {} : { fault: faultName(c.error) }
      const account = accounts.get(c) ?? null
      log?.({ time: now(), id, method, route, status, ms: Math.round(ms * 10) / 10, account, ...fault })
    }
  }
}

/** The route that answered, as it was written down; `none` for an address that we do not have. */
function patternOf(c: Context): string {
  return matchedRoutes(c).findLast(({ path }) => !path.includes('*'))?.path ?? 'none'
}
