import { createHmac } from 'node:crypto'
import type { OpenDatabase } from '../../src/db/open.ts'
import type { SigningIn } from '../../src/features/people/auth.ts'
import type { Oidc } from '../../src/features/people/auth-core.ts'
import { createAuth } from '../../src/features/people/auth-create.ts'
import { signInRoutes } from '../../src/features/people/sign-in-routes.tsx'
import { type OfficeWeb, officeWeb } from './office-web.ts'

export type SignInWeb = OfficeWeb & {
  readonly auth: SigningIn
  /** Letters that went off, the latest last. */
  readonly sent: { readonly to: string; readonly text: string }[]
}

export type Options = {
  readonly mail?: boolean
  readonly address?: string | null
  readonly secure?: boolean
  readonly oidc?: Oidc | null
}

/**
 * The pages of signing in, as the web serves them. better-auth has a clock of its own in what it does with a session, so the
 * clock of a test begins now.
 */
export function signInWeb(opened: OpenDatabase, options: Options = {}): SignInWeb {
  const { mail = false, address = null, secure = false, oidc = null } = options
  const faults: unknown[] = []
  const sent: SignInWeb['sent'] = []
  const clock: { web: OfficeWeb | null } = { web: null }
  const auth = createAuth({
    db: opened.db,
    kind: opened.kind,
    secret: 'only for tests: 0123456789abcdef',
    address,
    secure,
    mail: mail ? { send: async (to, _, text) => sent.push({ to, text }) > 0 } : null,
    oidc,
    now: () => clock.web?.now ?? new Date().toISOString(),
    onFault: (error) => faults.push(error),
  })
  const web = officeWeb(opened, { more: signInRoutes({ auth, origin: address }) })
  clock.web = web
  web.now = new Date().toISOString()
  return Object.assign(web, { auth, sent, faults })
}

/** The code of an authenticator (RFC 6238) at a moment, from the key as people write it down. */
export function codeAt(key: string, milliseconds: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(milliseconds / 30_000)))
  const mac = createHmac('sha1', fromBase32(key.replace(/\s/g, '')))
    .update(counter)
    .digest()
  const offset = mac.at(-1)! & 0xf
  return `${(mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000}`.padStart(6, '0')
}

function fromBase32(text: string): Buffer {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...text.replace(/=+$/, '')].map((c) => letters.indexOf(c).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
