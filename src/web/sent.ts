import type { Context } from 'hono'
import type { Sent } from '../features/people/visit.ts'

/** More fields than any form of ours has: a hostile body ends here. */
const mostFields = 20_000
const mostParts = 20_000
const longestHead = 8000

/** Of a request without a body, or with one that is not read here. */
export const nothingSent: Sent = { text: () => '', all: () => [], names: () => [], file: async () => null }

/** The body as a form, or null when it is none or too many fields stand in it. Islands send forms too. */
export async function readSent(c: Context): Promise<Sent | null> {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return nothingSent
  if ((c.req.header('content-length') ?? '0') === '0' && c.req.header('transfer-encoding') === undefined)
    return nothingSent
  const type = c.req.header('content-type') ?? ''
  // Counted before they are taken apart: seven million empty fields are a gigabyte.
  const bytes = new Uint8Array(await c.req.raw.arrayBuffer())
  if (fieldsIn(bytes, type) > mostFields) return null
  const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData().catch(() => null)
  if (form === null) return null
  const names = [...new Set(form.keys())]
  const all = (name: string) => form.getAll(name).flatMap((v) => (typeof v === 'string' ? [cleaned(v)] : []))
  return {
    text: (name) => all(name)[0] ?? '',
    all,
    names: () => names,
    file: async (name) => {
      const value = form.get(name)
      if (!(value instanceof File) || value.size === 0) return null
      return { name: value.name.slice(0, 255), bytes: new Uint8Array(await value.arrayBuffer()) }
    },
  }
}

/** Browsers send CRLF; PostgreSQL takes no NUL; a lone half of a pair is no character. */
function cleaned(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\0', '').toWellFormed()
}

/** How many fields a body has at most, and of each part of a multipart one how many lines its head has. */
function fieldsIn(bytes: Uint8Array, type: string): number {
  const boundary = /^multipart\/form-data;.*boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(type)
  if (boundary === null) return occurrences(bytes, Buffer.from('&'), mostFields) + 1
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const mark = Buffer.from(`--${boundary[1] ?? boundary[2]}`)
  let fields = 0
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    const end = body.indexOf('\r\n\r\n', at)
    if (++fields > mostParts || (end >= 0 && end - at > longestHead)) return Number.POSITIVE_INFINITY
  }
  return fields
}

function occurrences(bytes: Uint8Array, sign: Uint8Array, most: number): number {
  let count = 0
  for (let at = bytes.indexOf(sign[0]!); at >= 0 && count <= most; at = bytes.indexOf(sign[0]!, at + 1)) count++
  return count
}
