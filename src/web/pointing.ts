import { filesPointingAt } from '../bundle/pointing.ts'
import type { StudyVisit } from '../features/studies/visit.ts'
import type { Shelf } from './shelf.ts'

/** The files of a study that point at an issue, `study.json` for the decision; its own scores go with it. */
export function pointingAtIssue(shelf: Shelf): (visit: StudyVisit, issue: string) => Promise<readonly string[]> {
  return async (visit, issue) => {
    const { office, study } = visit
    const shown = await shelf(visit, office.id, study)
    if (!shown.ok) return []
    const { bundle } = shown.value.opened
    return filesPointingAt(bundle, 'issue', issue, ['scores.issue', 'printed.issue'])
  }
}
