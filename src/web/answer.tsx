import { Readable } from 'node:stream'
import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { Language } from '../base/language.ts'
import type { SignedIn } from '../features/people/person.ts'
import type { Answer, PageStatus } from '../ui/answer.ts'
import type { PageContext } from '../ui/page/page.tsx'
import { ErrorPage, type ErrorStatus } from './pages/error.tsx'
import type { WebParts } from './parts.ts'

export type ErrorNumber = 400 | 403 | 404 | 410 | 413 | 429 | 500 | 503 | 507

/** Where a request is: its language, its path without it, and who is there. */
export function placeOf(c: Context, { assets }: WebParts, signedIn: SignedIn | null = null): PageContext {
  // Two strokes at the beginning are an address of another site.
  const path = c.req.path.replace(/\/{2,}/g, '/')
  const lang: Language = path === '/en' || path.startsWith('/en/') ? 'en' : 'id'
  const here = signedIn?.here?.office
  const visitor =
    signedIn === null ? null : { name: signedIn.person.name, office: here?.name ?? null, officeId: here?.id ?? null }
  return { lang, path: lang === 'en' ? path.slice(3) || '/' : path, asset: assets.address, visitor }
}

/** Turns an answer into headers and bytes. */
export async function sendAnswer(c: Context, at: PageContext, answer: Answer): Promise<Response> {
  const response = await bare(c, at, answer)
  if (answer.kind === 'page' && answer.again !== undefined)
    response.headers.set('Refresh', `${answer.again.seconds}; url=${ownAddress(answer.again.at)}`)
  for (const cookie of answer.cookies ?? []) response.headers.append('Set-Cookie', cookie)
  if (answer.forget) response.headers.set('Clear-Site-Data', '"storage"')
  return response
}

function bare(c: Context, at: PageContext, answer: Answer): Promise<Response> | Response {
  switch (answer.kind) {
    case 'page':
      return sendPage(c, answer.page, answer.status)
    case 'redirect':
      return c.body(null, 303, { Location: ownAddress(answer.to), 'Cache-Control': 'no-store' })
    case 'away':
      return c.body(null, 303, { Location: new URL(answer.to).href, 'Cache-Control': 'no-store' })
    case 'file':
      return sendFile(c, answer.bytes, answer.mediaType, answer.name)
    case 'stream':
      return new Response(Readable.toWeb(Readable.from(answer.bytes)) as ReadableStream<Uint8Array>, {
        headers: fileHeaders(answer.mediaType, answer.name),
      })
    case 'events':
      throw new Error('events are sent by the door, which asks for the right again and again')
    case 'json':
      return c.body(JSON.stringify(answer.value), answer.status, {
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': 'no-store',
      })
    case 'refused':
      return sendPage(
        c,
        <ErrorPage at={at} status={`${answer.status}` as ErrorStatus} why={answer.why} />,
        answer.status,
      )
  }
}

/** Nobody is sent to another site: an address that is not plainly a path of ours becomes the start page. */
export function ownAddress(to: string): string {
  return /^\/(?![/\\])[!-~]*$/.test(to) ? to : '/'
}

export async function sendPage(c: Context, content: Child, status: PageStatus | ErrorNumber = 200): Promise<Response> {
  return sendHtml(c, await drawn(content), status)
}

/** A page as a whole document. */
export async function drawn(content: Child): Promise<string> {
  return `<!doctype html>${await content}`
}

export function sendHtml(c: Context, html: string, status: PageStatus | ErrorNumber): Response {
  return c.html(html, status, { 'Cache-Control': 'no-store' }) as Response
}

export function sendFailure(c: Context, parts: WebParts, status: ErrorNumber): Promise<Response> {
  // Outside the routes only a form of another site is refused so.
  const why = status === 403 ? 'elsewhere' : undefined
  return sendPage(c, <ErrorPage at={placeOf(c, parts)} status={`${status}` as ErrorStatus} why={why} />, status)
}

/** A file to keep, never to run: its own type, no sniffing, and a name. */
export function sendFile(c: Context, bytes: Uint8Array, mediaType: string, name: string): Response {
  return c.body(new Uint8Array(bytes), 200, fileHeaders(mediaType, name))
}

function fileHeaders(mediaType: string, name: string): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '-')}"`,
    'Cache-Control': 'no-store',
  }
}
