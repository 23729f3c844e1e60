import type { StudyVisit } from '../features/studies/visit.ts'
import type { Shelf } from './shelf.ts'

/** The files of a study that point at an issue, `study.json` for the decision. */
export function pointingAtIssue(shelf: Shelf): (visit: StudyVisit, issue: string) => Promise<readonly string[]> {
  return async (visit, issue) => {
    const { office, study } = visit
    const shown = await shelf(visit, office.id, study)
    const opened = shown.ok ? shown.value.opened : null
    const tables = opened?.bundle.tables ?? {}
    const has = (table: string, columns: readonly string[], value: string) =>
      (tables[table]?.rows ?? []).some(({ values }) => columns.some((column) => values[column] === value))
    return [
      ...(opened?.study.decision?.issue === issue ? ['study.json'] : []),
      ...(has('evidence', ['from', 'to'], `issue:${issue}`) ? ['evidence.csv'] : []),
      ...(has('projects', ['issue'], issue) ? ['projects.csv'] : []),
    ]
  }
}
