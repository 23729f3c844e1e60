import type { Result } from '../../base/result.ts'
import type { Person } from './person.ts'

/** A session as the cookie of a request proves it. */
export type Session = {
  readonly id: string
  readonly person: Person
  /** Whether the account has a second factor: then nobody has a session without it. */
  readonly secondFactor: boolean
}

/** What the rest of the program needs of signing in. */
export type Auth = {
  readonly sessionOf: (headers: Headers) => Promise<Session | null>
}

/** Who asks: the headers of the request and the address of the client. */
export type From = { readonly headers: Headers; readonly address: string }

/** Signed in, or on the way: then `cookies` hold the challenge that a code answers. */
export type SignedInBy = { readonly person: Person; readonly done: boolean; readonly cookies: readonly string[] }

/** A second factor that waits for its first code. */
export type NewFactor = { readonly uri: string; readonly secret: string }

/** Everything that signing in does. Whatever hashes a password takes a tenth of a second: never inside a transaction. */
export type SigningIn = Auth & {
  /** Makes an account; each problem has its field, `email` or `password`, in `place.path`. `proven`: somebody vouched for the address. */
  readonly createPerson: (name: string, email: string, password: string, proven?: boolean) => Promise<Result<Person>>
  /** Signs in with a password right after the account was made: the lines of `Set-Cookie`. */
  readonly signIn: (email: string, password: string, headers: Headers) => Promise<Result<readonly string[]>>
  /** Signs in with a password: `wrong`, `closed`, or `wait` with the seconds. */
  readonly enter: (email: string, password: string, from: From) => Promise<Result<SignedInBy>>
  /** Answers a challenge with a code of the second factor, or with one of the recovery codes. */
  readonly enterCode: (code: string, from: From) => Promise<Result<SignedInBy>>
  /** Whether the request has an open challenge. */
  readonly isHalfway: (headers: Headers) => Promise<boolean>
  /** Ends the session of the request: the lines of `Set-Cookie`. */
  readonly leave: (headers: Headers) => Promise<readonly string[]>
}
