import type { Selectable } from 'kysely'
import { canonical } from '../../base/canonical.ts'
import { sha256 } from '../../base/hash.ts'
import { newSecret } from '../../base/ids.ts'
import { bad, good, type Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import type { Schema } from '../../db/schema.ts'
import { type NewToken, type SingleUse, stateOf, type Token, type TokenKind, type TokenScopes } from './token.ts'

/** The name of the token with this secret. */
export function tokenId(secret: string): string {
  return sha256(secret)
}

/** Makes a token and returns its secret, which is nowhere afterwards: only its hash is stored. */
export async function makeToken<K extends TokenKind>(tx: Db, token: NewToken<K>, now: string): Promise<string> {
  const secret = newSecret()
  await tx
    .insertInto('tokens')
    .values({
      hash: tokenId(secret),
      office_id: token.officeId,
      kind: token.kind,
      scope: canonical(token.scope),
      created_at: now,
      created_by: token.createdBy,
      expires_at: token.expiresAt,
      used_at: null,
      revoked_at: null,
    })
    .execute()
  return secret
}

/**
 * The token with this secret, or why it opens nothing: `unknown`, `used`, `revoked` or `expired`, the last three with the
 * moment in `values.at`. Whatever was sent is hashed and looked up, so that a malformed one costs as much as a wrong one.
 */
export async function readToken<K extends TokenKind>(
  db: Db,
  secret: string,
  kind: K,
  now: string,
): Promise<Result<Token<K>>> {
  const row = await db
    .selectFrom('tokens')
    .selectAll()
    .where('hash', '=', tokenId(secret))
    .where('kind', '=', kind)
    .executeTakeFirst()
  if (row === undefined) return bad({ code: 'unknown' })
  const token = tokenOf<K>(row)
  const state = stateOf(token, now)
  if (state === 'open') return good(token)
  if (state === 'expired' && token.revokedAt === null) await closeExpired(db, token.id)
  return bad({ code: state, values: { at: token.usedAt ?? token.revokedAt ?? token.expiresAt } })
}

/** Uses a token up. Of two that come at once one gets it, the other hears that it was used. */
export async function useToken<K extends SingleUse>(
  tx: Db,
  secret: string,
  kind: K,
  now: string,
): Promise<Result<Token<K>>> {
  const row = await tx
    .updateTable('tokens')
    .set({ used_at: now })
    .where('hash', '=', tokenId(secret))
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst()
  if (row !== undefined) return good(tokenOf<K>(row))
  const refused = await readToken(tx, secret, kind, now)
  if (refused.ok) throw new Error('a token that is open could not be used')
  return refused
}

export type WhichTokens<K extends TokenKind> = {
  /** `any`: of every office, and of none. */
  readonly officeId: string | null
  readonly kind: K
  /** Only those that this one made. */
  readonly by?: string
  /** Only these; all of the kind unless told. */
  readonly ids?: readonly string[]
  /** Only those with exactly this scope. */
  readonly scope?: TokenScopes[K]
}

/** Closes open tokens and returns which: what was used or closed before stays as it is. */
export async function revokeTokens<K extends TokenKind>(
  tx: Db,
  { officeId, kind, by, ids, scope }: WhichTokens<K>,
  now: string,
): Promise<Token<K>[]> {
  let query = tx
    .updateTable('tokens')
    .set({ revoked_at: now })
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
  if (officeId !== 'any') query = query.where('office_id', officeId === null ? 'is' : '=', officeId)
  if (by !== undefined) query = query.where('created_by', '=', by)
  if (ids !== undefined) query = query.where('hash', 'in', ids.length === 0 ? [''] : ids)
  if (scope !== undefined) query = query.where('scope', '=', canonical(scope))
  return (await query.returningAll().execute()).map(tokenOf<K>)
}

/** The tokens of a kind, newest first, without their secrets: nobody has those any more. */
export async function tokensOf<K extends TokenKind>(db: Db, officeId: string | null, kind: K): Promise<Token<K>[]> {
  const rows = await db
    .selectFrom('tokens')
    .selectAll()
    .where('office_id', officeId === null ? 'is' : '=', officeId)
    .where('kind', '=', kind)
    .orderBy('created_at', 'desc')
    .orderBy('hash')
    .execute()
  return rows.map(tokenOf<K>)
}

/** Takes away what could open nothing any more before a moment. */
export async function forgetTokens(tx: Db, officeId: string, before: string): Promise<void> {
  await tx.deleteFrom('tokens').where('office_id', '=', officeId).where('expires_at', '<', before).execute()
}

/** An expired token is closed at its own end when it is first seen after it. */
async function closeExpired(db: Db, id: string): Promise<void> {
  await db
    .updateTable('tokens')
    .set((eb) => ({ revoked_at: eb.ref('expires_at') }))
    .where('hash', '=', id)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
}

function tokenOf<K extends TokenKind>(row: Selectable<Schema['tokens']>): Token<K> {
  return {
    id: row.hash,
    kind: row.kind as K,
    officeId: row.office_id,
    scope: JSON.parse(row.scope) as TokenScopes[K],
    createdAt: row.created_at,
    createdBy: row.created_by,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
    revokedAt: row.revoked_at,
  }
}
