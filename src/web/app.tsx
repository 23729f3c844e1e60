import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import { placeOf, sendFailure, sendPage } from './answer.tsx'
import { checkRoutes } from './check-routes.tsx'
import { HelpPage } from './pages/help.tsx'
import { StartPage } from './pages/start.tsx'
import type { WebParts } from './parts.ts'
import { sameOrigin, securityHeaders } from './security.ts'
import { studyRoutes } from './study-routes.tsx'

const uploadBytes = 21_000_000

/** Hangs every route, in both languages. The order of the lines is the order in which a request meets them. */
export function createApp(parts: WebParts): Hono {
  const app = new Hono()
  app.use(securityHeaders)
  app.use(compress())
  app.use(sameOrigin)
  app.use(bodyLimit({ maxSize: uploadBytes, onError: (c) => sendFailure(c, parts, 413) }))
  app.get('/aset/:file', (c) => parts.assets.respond(c))
  app.get('/healthz', (c) => c.text('ok'))
  for (const prefix of ['', '/en']) {
    app.get(prefix === '' ? '/' : prefix, (c) =>
      sendPage(c, <StartPage at={placeOf(c, parts)} studies={parts.studies} />),
    )
    app.get(`${prefix}/bantuan`, (c) => sendPage(c, <HelpPage at={placeOf(c, parts)} />))
    checkRoutes(app, prefix, parts)
    studyRoutes(app, prefix, parts)
  }
  app.notFound((c) => sendFailure(c, parts, 404))
  app.onError((error, c) => {
    if (error instanceof HTTPException)
      return sendFailure(c, parts, error.status === 403 || error.status === 413 ? error.status : 400)
    parts.onFault(error)
    return sendFailure(c, parts, 500)
  })
  return app
}
