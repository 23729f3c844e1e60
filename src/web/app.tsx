import type { MiddlewareHandler } from 'hono'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import { troubleOf } from '../db/trouble.ts'
import { sendFailure } from './answer.tsx'
import { type AnyRoute, hang } from './hang.tsx'
import type { WebParts } from './parts.ts'
import { sameOrigin, securityHeaders } from './security.ts'

/** Hangs every route, in both languages. The order of the lines is the order in which a request meets them. */
export function createApp(parts: WebParts, routes: readonly AnyRoute[], watch?: MiddlewareHandler): Hono {
  const app = new Hono()
  if (watch !== undefined) app.use(watch)
  app.use(securityHeaders(parts.origin))
  app.use(compress())
  app.use(sameOrigin(parts.origin))
  app.get('/aset/:file', (c) => parts.assets.respond(c))
  // Before the addresses of links: its scope is the folder that it lies in.
  const worker = parts.assets.worker?.(parts.offline ? 'rater-worker.client.js' : 'rater-worker-off.client.js')
  for (const prefix of ['', '/en']) app.get(`${prefix}/n/pekerja.js`, worker)
  // The start page is `/en`; people type the slash.
  app.get('/en/', (c) => c.redirect('/en', 301))
  hang(app, routes, parts)
  app.notFound((c) => sendFailure(c, parts, 404))
  app.onError((error, c) => {
    if (error instanceof HTTPException)
      return sendFailure(c, parts, error.status === 403 || error.status === 413 ? error.status : 400)
    parts.onFault(error)
    const trouble = troubleOf(error)
    if (trouble === null) return sendFailure(c, parts, 500)
    c.header('Retry-After', trouble === 'full' ? '60' : '5')
    return sendFailure(c, parts, trouble === 'full' ? 507 : 503)
  })
  return app
}
