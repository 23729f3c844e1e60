import type { StudyVisit } from './visit.ts'

/** Where a write goes, by whom and when. */
export type Where = { readonly office: string; readonly study: string; readonly by: string; readonly now: string }

/** Where a write of this request goes. */
export function whereOf({ office, study, signedIn, now }: StudyVisit): Where {
  return { office: office.id, study: study.id, by: signedIn.person.id, now }
}
