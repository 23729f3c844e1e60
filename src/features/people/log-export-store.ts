import { setImmediate } from 'node:timers/promises'
import type { Db } from '../../db/open.ts'
import { type LogFilter, type SealedEntry, sealedEntries } from './log-store.ts'

const batch = 2000

/** Entries of an office that fit a filter, newest first, a batch at a time so that others get their turn. */
export async function entriesToExport(
  db: Db,
  officeId: string,
  { most, ...filter }: LogFilter,
): Promise<readonly SealedEntry[]> {
  const found: SealedEntry[] = []
  let end: { readonly below?: number } = {}
  while (found.length < most) {
    const size = Math.min(batch, most - found.length)
    const next = await sealedEntries(db, officeId, { ...filter, ...end, most: size })
    found.push(...next)
    if (next.length < size) break
    end = { below: next.at(-1)!.entry.sequence }
    await setImmediate()
  }
  return found
}
