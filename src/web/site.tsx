import { setTimeout } from 'node:timers/promises'
import { Hono } from 'hono'
import type { OpenDatabase } from '../db/open.ts'
import { sendFailure } from './answer.tsx'
import { type NotReady, whyNotReady } from './health.ts'
import type { WebParts } from './parts.ts'
import { securityHeaders } from './security.ts'

export type SiteParts = {
  readonly opened: OpenDatabase
  /** Opens the same database again; null where it is never replaced. */
  readonly reopen: (() => Promise<OpenDatabase>) | null
  /** The folder whose disk must not be full. */
  readonly folder: string
  /** Everything that answers, over a database. */
  readonly build: (opened: OpenDatabase) => Promise<Built>
  readonly onFault: (error: unknown) => void
}

export type Built = { readonly app: Hono; readonly parts: WebParts }

/** What answers, whichever database is behind it: while one is replaced nobody is served. */
export type Site = {
  readonly fetch: (request: Request, env: unknown) => Promise<Response>
  readonly app: () => Hono
  readonly opened: () => OpenDatabase
  readonly whyNotReady: () => Promise<NotReady | null>
  /** From now on no balancer sends anybody here. */
  readonly stopping: () => void
  readonly replaceDatabase: (change: (today: OpenDatabase) => Promise<void>) => Promise<void>
}

/** How long requests under way may take before the database is taken from under them. */
const patience = 10_000

export async function openSite({ opened, reopen, folder, build, onFault }: SiteParts): Promise<Site> {
  let current = opened
  let { app, parts } = await build(opened)
  let paused: Hono | null = null
  let stopping = false
  let underWay = 0
  const whyNot = () => whyNotReady({ opened: current, stopping, restoring: paused !== null, folder })
  const fetch = async (request: Request, env: unknown) => {
    const probe = await answerProbe(request, whyNot)
    if (probe !== null) return probe
    if (paused !== null) return paused.fetch(request, env as object)
    underWay++
    try {
      return await app.fetch(request, env as object)
    } finally {
      underWay--
    }
  }
  const replaceDatabase = async (change: (today: OpenDatabase) => Promise<void>) => {
    if (reopen === null) throw new Error('this database is never replaced')
    paused = pausedApp(parts)
    parts.live.stop()
    const end = performance.now() + patience
    while (underWay > 0 && performance.now() < end) await setTimeout(20)
    try {
      await change(current)
    } finally {
      await current.close().catch(onFault)
      current = await untilOpen(reopen, onFault)
      ;({ app, parts } = await build(current))
      paused = null
    }
  }
  return {
    fetch,
    app: () => app,
    opened: () => current,
    whyNotReady: whyNot,
    stopping: () => {
      stopping = true
      parts.live.stop()
    },
    replaceDatabase,
  }
}

/** Without a database nobody can be served, so it is tried until it opens. */
async function untilOpen(
  reopen: () => Promise<OpenDatabase>,
  onFault: (error: unknown) => void,
): Promise<OpenDatabase> {
  for (;;)
    try {
      return await reopen()
    } catch (error) {
      onFault(error)
      await setTimeout(5000, undefined, { ref: false })
    }
}

/** `/healthz`: this process lives. `/readyz`: send people here. Answered whatever else is going on. */
async function answerProbe(request: Request, whyNot: Site['whyNotReady']): Promise<Response | null> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null
  const { pathname } = new URL(request.url)
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
  if (pathname === '/healthz') return new Response('ok\n', { headers })
  if (pathname !== '/readyz') return null
  const why = await whyNot()
  return why === null ? new Response('ready\n', { headers }) : new Response(`${why}\n`, { status: 503, headers })
}

/** Says that it is back in a moment, and looks again by itself. */
function pausedApp(parts: WebParts): Hono {
  const app = new Hono()
  app.use(securityHeaders(parts.origin))
  app.get('/aset/:file', (c) => parts.assets.respond(c))
  app.all('*', (c) => {
    c.header('Retry-After', '3')
    if (c.req.method === 'GET') c.header('Refresh', '3')
    return sendFailure(c, parts, 503)
  })
  return app
}
