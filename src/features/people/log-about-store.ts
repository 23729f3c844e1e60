import type { Db } from '../../db/open.ts'
import type { Entry } from './log.ts'
import { entries } from './log-store.ts'

export type Page = { readonly below?: number; readonly most: number }

/** What somebody did and what was done to their membership, newest first: two walks along an index each, merged. */
export async function entriesAbout(db: Db, officeId: string, userId: string, page: Page): Promise<Entry[]> {
  const [by, to] = [
    await entries(db, officeId, { ...page, actor: userId }),
    await entries(db, officeId, { ...page, subject: `member:${userId}` }),
  ]
  const found = new Map([...by, ...to].map((entry) => [entry.sequence, entry]))
  return [...found.values()].toSorted((a, b) => b.sequence - a.sequence).slice(0, page.most)
}
