import type { Person } from './person.ts'

/** A session as the cookie of a request proves it. */
export type Session = { readonly id: string; readonly person: Person; readonly secondFactor: boolean }

/** What the rest of the program needs of signing in. */
export type Auth = {
  readonly sessionOf: (headers: Headers) => Promise<Session | null>
}
