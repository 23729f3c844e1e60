import type { From } from './auth.ts'
import { addressHeader } from './auth-library.ts'

/** The headers with which we ask better-auth: of what the client sent, only what it needs. */
export function asked({ headers, address }: From): Headers {
  const own = new Headers({ [addressHeader]: address })
  const [cookie, device] = [headers.get('cookie'), headers.get('user-agent')]
  if (cookie !== null) own.set('cookie', cookie)
  if (device !== null) own.set('user-agent', device.slice(0, 300))
  return own
}

/** What better-auth answered: a code when it refused, else what it says. */
export type Said = {
  readonly ok: boolean
  readonly code: string
  readonly body: Readonly<Record<string, unknown>>
  readonly cookies: readonly string[]
}

export async function saidBy(response: Response): Promise<Said> {
  const body: unknown = await response.json().catch(() => null)
  const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  const code = typeof fields.code === 'string' ? fields.code : ''
  return { ok: response.ok, code, body: fields, cookies: response.headers.getSetCookie() }
}
