import { formatClock } from '../../base/moments.ts'
import { lastChange } from '../people/last-change-store.ts'
import type { Entry } from '../people/log.ts'
import type { OfficeVisit, Visit } from '../people/visit.ts'

/** Whether an island asks, which saves by itself and draws no page. */
export function isIsland({ headers }: Visit): boolean {
  return headers.get('accept') === 'application/json'
}

/** Who saved in between, in the words of a page. */
export async function whoSaved(
  { db, office, at }: Pick<OfficeVisit, 'db' | 'office' | 'at'>,
  subject: string,
  /** Which of the entries about it tell of the very thing; all unless told. */
  fits: (content: Entry['content']) => boolean = () => true,
): Promise<{ readonly who: string | null; readonly when: string | null }> {
  const last = await lastChange(db, office.id, subject, fits)
  return { who: last?.who ?? null, when: last === null ? null : formatClock(last.at, at.lang) }
}
