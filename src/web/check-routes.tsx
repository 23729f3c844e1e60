import type { Context, Hono } from 'hono'
import { placeOf, sendFailure, sendPage } from './answer.tsx'
import { CheckPage, exampleTable } from './pages/check.tsx'
import type { WebParts } from './parts.ts'

/** Longer pastes are not sent back into the field: the page would carry them twice. */
const mostShown = 200_000

/** Paste or upload a table, get it recomputed. Nothing is kept. */
export function checkRoutes(app: Hono, prefix: string, parts: WebParts): void {
  app.get(`${prefix}/periksa`, (c) =>
    c.req.query('contoh') === undefined
      ? showEmpty(c, parts)
      : answer(c, parts, exampleTable, Buffer.from(exampleTable)),
  )
  app.post(`${prefix}/periksa`, (c) => receive(c, parts))
}

function showEmpty(c: Context, parts: WebParts): Promise<Response> {
  return sendPage(c, <CheckPage at={placeOf(c, parts)} pasted="" problems={[]} checked={null} />)
}

async function receive(c: Context, parts: WebParts): Promise<Response> {
  const form = await c.req.formData().catch(() => null)
  if (form === null) return sendFailure(c, parts, 400)
  const text = form.get('tabel')
  const upload = form.get('berkas')
  const pasted = typeof text === 'string' ? text : ''
  if (upload instanceof File && upload.size > 0)
    return answer(c, parts, pasted, new Uint8Array(await upload.arrayBuffer()))
  if (pasted.trim() !== '') return answer(c, parts, pasted, Buffer.from(pasted))
  const nothing = [{ code: 'nothingSent' }]
  return sendPage(c, <CheckPage at={placeOf(c, parts)} pasted="" problems={nothing} checked={null} />, 400)
}

async function answer(c: Context, parts: WebParts, pasted: string, bytes: Uint8Array): Promise<Response> {
  const read = await parts.checkTable(bytes)
  const shown = pasted.length > mostShown ? '' : pasted
  const at = placeOf(c, parts)
  if (read.ok) return sendPage(c, <CheckPage at={at} pasted={shown} problems={[]} checked={read.value} />)
  return sendPage(c, <CheckPage at={at} pasted={shown} problems={read.problems} checked={null} />, 400)
}
