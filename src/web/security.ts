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
  "worker-src 'self'",
  "manifest-src 'self'",
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

/** Headers on every answer, errors included. HSTS only where people reach us by https. */
export function securityHeaders(origin: string | null): MiddlewareHandler {
  return async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
    if ((origin ?? c.req.url).startsWith('https:')) c.res.headers.set('Strict-Transport-Security', 'max-age=31536000')
  }
}

/**
 * Whoever changes or sends something must come from a page of ours: `Sec-Fetch-Site` says so, or `Origin` is our own. A
 * request with neither and without a cookie (a script on a command line) has nobody's rights to misuse and is let in.
 */
export function sameOrigin(own: string | null): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const site = c.req.header('sec-fetch-site')
    const origin = c.req.header('origin')
    if (site !== undefined) {
      if (site !== 'same-origin') throw new HTTPException(403)
    } else if (origin !== undefined) {
      if (origin !== (own ?? new URL(c.req.url).origin)) throw new HTTPException(403)
    } else if (c.req.header('cookie') !== undefined) throw new HTTPException(403)
    return next()
  }
}
