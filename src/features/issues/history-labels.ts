import type { StudyVisit } from '../studies/visit.ts'
import { issuesOf } from './issue-store.ts'
import { methodOf } from './sheet-routes.tsx'

/** So long a title is told in a line of the history. */
const mostSigns = 60

/** What issues and criteria are called: a history tells of them by their codes. */
export async function historyLabels(visit: StudyVisit): Promise<ReadonlyMap<string, string>> {
  const { db, office, study, at } = visit
  const issues = await issuesOf(db, office.id, study.id)
  const { criteria } = await methodOf(visit)
  return new Map([
    ...criteria.map((c) => [c.id, c.title[at.lang]] as const),
    ...issues.map(({ id, title }) => [id, `“${clipped(title)}”`] as const),
  ])
}

function clipped(title: string): string {
  const signs = [...title]
  return signs.length <= mostSigns ? title : `${signs.slice(0, mostSigns).join('').trimEnd()}…`
}
