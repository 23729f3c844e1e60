import type { Context } from 'hono'
import type { Sent } from '../features/people/visit.ts'

/** More fields than any form of ours has: a hostile body ends here. */
const mostFields = 20_000

/** Of a request without a body, or with one that is not read here. */
export const nothingSent: Sent = { text: () => '', all: () => [], names: () => [], file: async () => null }

/** The body as a form, or null when it is none or too many fields stand in it. Islands send forms too. */
export async function readSent(c: Context): Promise<Sent | null> {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return nothingSent
  if ((c.req.header('content-length') ?? '0') === '0' && c.req.header('transfer-encoding') === undefined)
    return nothingSent
  const form = await c.req.formData().catch(() => null)
  if (form === null) return null
  const names = [...new Set(form.keys())]
  if ([...form.keys()].length > mostFields) return null
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
