import type { MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'

/** No inline script or style anywhere, nothing from elsewhere, and no page of ours in somebody's frame. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
}

/** Headers on every answer, errors included. HSTS only where the connection says that it is https. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
  if (new URL(c.req.url).protocol === 'https:') c.res.headers.set('Strict-Transport-Security', 'max-age=31536000')
}

/**
 * Whoever changes or sends something must come from a page of ours: `Sec-Fetch-Site` says so, or `Origin` is our own. A
 * request with neither (a script on a command line) has no cookie of a person to misuse and is let in.
 */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  const foreign =
    site === undefined ? origin !== undefined && origin !== new URL(c.req.url).origin : site !== 'same-origin'
  if (foreign) throw new HTTPException(403)
  return next()
}
