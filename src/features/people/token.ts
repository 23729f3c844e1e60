import type { Role } from './role.ts'

/** What each kind of token opens. Raters and respondents come back until their form closes; the others get in once. */
export type TokenScopes = {
  readonly setup: Readonly<Record<string, never>>
  readonly invitation: { readonly roles: readonly Role[]; readonly email: string | null; readonly mailed?: boolean }
  readonly reset: { readonly user: string }
  readonly rater: FormScope
  readonly respondent: FormScope
}

/** One form of one round of a study, and whose it is. */
export type FormScope = {
  readonly study: string
  readonly form: string
  readonly round: number
  readonly person?: string
}

export type TokenKind = keyof TokenScopes
export type SingleUse = 'setup' | 'invitation' | 'reset'

export type NewToken<K extends TokenKind> = {
  readonly kind: K
  /** Null while there is no office, and for whoever asked for a new password by e-mail. */
  readonly officeId: string | null
  readonly scope: TokenScopes[K]
  readonly createdBy: string | null
  readonly expiresAt: string
}

/** A token as it lies in the table. `id` is the hash of the secret: it names the token and opens nothing. */
export type Token<K extends TokenKind = TokenKind> = NewToken<K> & {
  readonly id: string
  readonly createdAt: string
  readonly usedAt: string | null
  readonly revokedAt: string | null
}

export type TokenState = 'open' | 'used' | 'revoked' | 'expired'

/** A token that was once seen as expired bears its end as the moment of revoking: a clock that is set back revives nothing. */
export function stateOf(token: Pick<Token, 'usedAt' | 'revokedAt' | 'expiresAt'>, now: string): TokenState {
  if (token.usedAt !== null) return 'used'
  if (token.revokedAt !== null && token.revokedAt < token.expiresAt) return 'revoked'
  return token.revokedAt !== null || token.expiresAt <= now ? 'expired' : 'open'
}

/** Days that a token is kept after its end: long enough to say since when it is closed. */
export const tokenDays = 30

/** What the log calls a token that acts: enough to tell two apart. */
export function tokenActor(id: string): string {
  return `token:${id.slice(0, 12)}`
}

/** A moment so many minutes later. */
export function minutesAfter(now: string, minutes: number): string {
  return new Date(Date.parse(now) + minutes * 60_000).toISOString()
}
