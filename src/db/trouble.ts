import { isAway } from './postgres.ts'

/**
 * Why a database did not do what it was asked though nothing was wrong with it: nobody answers or somebody else holds it
 * (`away`), or it could not write (`full`).
 */
export type Trouble = 'away' | 'full'

/** SQLite's numbers: held by another process; no room, or a write that failed, as some systems say for the same. */
const ofSqlite: ReadonlyMap<number, Trouble> = new Map([
  [5, 'away'],
  [6, 'away'],
  [10, 'full'],
  [13, 'full'],
])

/** PostgreSQL's and the system's words for a disk without room. */
const full = new Set<unknown>(['53100', 'ENOSPC', 'EDQUOT', 'EFBIG'])

/** Whether another process holds the file of SQLite. */
export function isHeld(error: unknown): boolean {
  const { errcode } = (error ?? {}) as { readonly errcode?: unknown }
  return typeof errcode === 'number' && [5, 6].includes(errcode & 0xff)
}

export function troubleOf(error: unknown): Trouble | null {
  if (!(error instanceof Error)) return null
  const { code, errcode } = error as { readonly code?: unknown; readonly errcode?: unknown }
  if (full.has(code)) return 'full'
  // The lowest byte is the kind, the others say more of it.
  if (typeof errcode === 'number') return ofSqlite.get(errcode & 0xff) ?? null
  return isAway(error) ? 'away' : null
}
