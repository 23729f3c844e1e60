import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { Language } from '../base/language.ts'
import type { PageContext } from '../ui/page/page.tsx'
import { ErrorPage, type ErrorStatus } from './pages/error.tsx'
import type { WebParts } from './parts.ts'

export type ErrorNumber = 400 | 403 | 404 | 413 | 500

/** Where a request is: its language, and its path without it. */
export function placeOf(c: Context, { assets }: WebParts): PageContext {
  const path = c.req.path
  const lang: Language = path === '/en' || path.startsWith('/en/') ? 'en' : 'id'
  return { lang, path: lang === 'en' ? path.slice(3) || '/' : path, asset: assets.address }
}

export async function sendPage(c: Context, content: Child, status: 200 | ErrorNumber = 200): Promise<Response> {
  return sendHtml(c, await drawn(content), status)
}

/** A page as a whole document. */
export async function drawn(content: Child): Promise<string> {
  return `<!doctype html>${await content}`
}

export function sendHtml(c: Context, html: string, status: 200 | ErrorNumber): Response {
  return c.html(html, status, { 'Cache-Control': 'no-store' }) as Response
}

export function sendFailure(c: Context, parts: WebParts, status: ErrorNumber): Promise<Response> {
  return sendPage(c, <ErrorPage at={placeOf(c, parts)} status={`${status}` as ErrorStatus} />, status)
}

/** A file to keep, never to run: its own type, no sniffing, and a name. */
export function sendFile(c: Context, bytes: Uint8Array, mediaType: string, name: string): Response {
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '-')}"`,
    'Cache-Control': 'no-store',
  })
}
