import type { Role } from './role.ts'

export type Person = { readonly id: string; readonly name: string; readonly email: string }

export type Membership = {
  readonly office: { readonly id: string; readonly name: string }
  readonly roles: readonly Role[]
}

/** Somebody who is signed in, and the office whose work is on the screen. */
export type SignedIn = {
  readonly session: string
  readonly person: Person
  readonly secondFactor: boolean
  readonly memberships: readonly Membership[]
  /** The membership that counts for this request; null for somebody who belongs to no office (any more). */
  readonly here: Membership | null
}
