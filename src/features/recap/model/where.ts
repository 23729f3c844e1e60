import type { OfficeVisit } from '../../people/visit.ts'

/** Where a write of the recap goes, by whom and when. */
export type Where = { readonly office: string; readonly by: string; readonly now: string }

export function whereOf({ office, signedIn, now }: Pick<OfficeVisit, 'office' | 'signedIn' | 'now'>): Where {
  return { office: office.id, by: signedIn.person.id, now }
}
