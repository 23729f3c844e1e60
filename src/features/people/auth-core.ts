import type { Session } from './auth.ts'
import { asked, saidBy } from './auth-answer.ts'
import { cookiePrefix, type Library, type LibraryParts, loadLibrary } from './auth-library.ts'
import { livingSession } from './auth-session-store.ts'
import type { Mail } from './mail.ts'

export type AuthParts = LibraryParts & {
  /** Sends letters; null where no mail is set up. */
  readonly mail: Mail | null
  /** Single sign-on; null where none is set up. */
  readonly oidc: Oidc | null
}

export type Oidc = {
  readonly name: string
  readonly discoveryUrl: string
  readonly clientId: string
  readonly clientSecret: string
}

/** What the parts of signing in hand each other. */
export type Core = AuthParts & {
  readonly library: () => Promise<Library>
  readonly tokenOf: (headers: Headers) => Promise<string | null>
  readonly sessionOf: (headers: Headers) => Promise<Session | null>
  readonly hash: (password: string) => Promise<string>
  /** The cookie of a challenge that only a code of this person's second factor answers. */
  readonly challenge: (userId: string) => Promise<readonly string[]>
}

/** Nothing is loaded before the first use. */
export function coreOf(parts: AuthParts): Core {
  let loading: Promise<Library> | null = null
  const library = () => {
    loading ??= loadLibrary(parts)
    return loading
  }
  const prefix = `${cookiePrefix(parts.secure)}.`
  const tokenOf = async (headers: Headers) => {
    if (!headers.get('cookie')?.includes(prefix)) return null
    return (await library()).api.cookieToken({ headers: asked({ headers, address: '' }) })
  }
  const sessionOf = async (headers: Headers) => {
    const token = await tokenOf(headers)
    return token === null ? null : livingSession(parts.db, token, parts.now())
  }
  const hash = async (password: string) => (await (await library()).$context).password.hash(password)
  const challenge = async (userId: string) => {
    const body = { userId }
    return (await saidBy(await (await library()).api.challenge({ body, asResponse: true }))).cookies
  }
  return { ...parts, library, tokenOf, sessionOf, hash, challenge }
}
