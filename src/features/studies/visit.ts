import type { Answer } from '../../ui/answer.ts'
import type { Role, StudyAct } from '../people/role.ts'
import type { OfficeVisit, RouteShape } from '../people/visit.ts'
import type { StudyEntry } from './entry.ts'

/** A request about one study, by somebody who may see it. */
export type StudyVisit = OfficeVisit & {
  readonly study: StudyEntry
  /** In this study: of its team, and as head of the office. */
  readonly studyRoles: readonly Role[]
}

/** An address under a study: its path has `:study`. Who may not read the study gets 404, who may not do the act 403. */
export type StudyRoute = RouteShape & {
  readonly access: { readonly study: StudyAct }
  readonly answer: (visit: StudyVisit) => Promise<Answer>
}
