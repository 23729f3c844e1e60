import type { StudyVisit } from '../studies/visit.ts'
import { methodOf } from './sheet-routes.tsx'

/** What criteria are called: a history tells of them by their codes. */
export async function historyLabels(visit: StudyVisit): Promise<ReadonlyMap<string, string>> {
  const { criteria } = await methodOf(visit)
  return new Map(criteria.map((c) => [c.id, c.title[visit.at.lang]] as const))
}
