import type { Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
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

/** `Set-Cookie` lines. */
export type Cookies = readonly string[]

/**
 * Everything that signing in does. Whatever hashes a password takes a tenth of a second: never inside a transaction. Each may
 * answer `wait`, with the seconds, to whoever tries too often.
 */
export type SigningIn = Auth &
  MakingAccounts &
  Entering &
  OwnAccount &
  Forgetting & { readonly sso: SingleSignOn | null }

export type MakingAccounts = {
  /** Each problem has its field, `email` or `password`, in `place.path`. `proven`: somebody vouched for the address. */
  readonly createPerson: (name: string, email: string, password: string, proven?: boolean) => Promise<Result<Person>>
  /** The same with what belongs to it, at once: an account that may not do it is not made. */
  readonly createPersonAnd: <T>(
    who: NewAccount,
    doing: (tx: Db, person: Person) => Promise<Result<T>>,
  ) => Promise<Result<{ readonly person: Person; readonly value: T }>>
  /** Signs in with a password right after the account was made. */
  readonly signIn: (email: string, password: string, headers: Headers) => Promise<Result<Cookies>>
}

export type NewAccount = {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly proven: boolean
}

/** Signed in, or on the way: then the cookies hold the challenge that a code answers. */
export type SignedInBy = { readonly person: Person; readonly done: boolean; readonly cookies: Cookies }

export type Entering = {
  /** With a password: `wrong`, or `closed` when the password is right and the account is closed. */
  readonly enter: (email: string, password: string, from: From) => Promise<Result<SignedInBy>>
  /** A code of the second factor or a recovery code: `wrongCode`, `usedCode`, or `noChallenge` when it is too late. */
  readonly enterCode: (code: string, from: From) => Promise<Result<SignedInBy>>
  /** Whether a code is awaited. */
  readonly isHalfway: (headers: Headers) => Promise<boolean>
  readonly leave: (headers: Headers) => Promise<Cookies>
}

/** A second factor that waits for its first code. */
export type NewFactor = { readonly uri: string }

/** What somebody does with their own account; `wrongPassword` where the password is asked for and another one was given. */
export type OwnAccount = {
  readonly changePassword: (change: PasswordChange, from: From) => Promise<Result<Cookies>>
  /** Whether this is the password of whoever is signed in. */
  readonly provePassword: (password: string, from: From) => Promise<Result<null>>
  /** Password and, with a second factor, a code: `wrongPassword`, `wrongCode`, `usedCode`, each with its place. */
  readonly proveSelf: (proof: Proof, from: From) => Promise<Result<null>>
  readonly startFactor: (password: string, from: From) => Promise<Result<NewFactor>>
  /** With the first code the factor is on, and the recovery codes are shown this once. */
  readonly confirmFactor: (code: string, from: From) => Promise<Result<FactorOn>>
  readonly stopFactor: (password: string, from: From) => Promise<Result<Cookies>>
  readonly renewCodes: (password: string, from: From) => Promise<Result<readonly string[]>>
}

export type Proof = { readonly password: string; readonly code: string }
export type PasswordChange = { readonly current: string; readonly next: string; readonly endOthers: boolean }
export type FactorOn = { readonly codes: readonly string[]; readonly cookies: Cookies }

export type Forgetting = {
  /** Whether links for a new password go by mail here. */
  readonly mailsResets: boolean
  /**
   * What sends a link to whoever has an account with this address, when there is one: to be done after the answer, so that the
   * time it takes tells nothing. `letter` makes the words around the path.
   */
  readonly askReset: (
    email: string,
    from: From,
    letter: (path: string) => ResetLetter,
  ) => Promise<Result<() => Promise<void>>>
  /** Whose password a link changes. */
  readonly resetOf: (secret: string) => Promise<Result<Person>>
  /** Chooses a new password; a second factor stays as it is. */
  readonly reset: (secret: string, change: Reset, from: From) => Promise<Result<Person>>
}

export type ResetLetter = { readonly subject: string; readonly text: string }
export type Reset = { readonly password: string; readonly endOthers: boolean }

/** Signing in where the office has its accounts. */
export type SingleSignOn = {
  /** What people call it. */
  readonly name: string
  /** Where to send the browser; `away` when the other side does not answer. */
  readonly start: (back: string, from: From) => Promise<Result<{ readonly url: string; readonly cookies: Cookies }>>
  /** What the browser came back with: `refused`, or `unknown` when no account has that proven address. */
  readonly finish: (query: URLSearchParams, from: From) => Promise<Result<SignedInBy & { readonly back: string }>>
}
