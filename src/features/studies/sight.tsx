import type { Child } from 'hono/jsx'
import type { PageContext } from '../../ui/page/page.tsx'
import { StudyPage } from '../../ui/page/study-page.tsx'
import { canDo, type StudyAct } from '../people/role.ts'
import { canDoIn } from './entry.ts'
import { studyPath } from './frame.tsx'
import { stepPaths, stepsOf } from './steps.ts'
import type { StudyVisit } from './visit.ts'

/** A study as a page shows it: the office's own, or an example, which nobody changes. */
export type Sight = {
  readonly at: PageContext
  /** Its address in the reader's language. */
  readonly base: string
  readonly title: string
  readonly office: string
  readonly synthetic: boolean
  /** Whether this reader may change what the page shows. */
  readonly canWrite: boolean
}

/** How a study of the office's own is shown to whoever reads it. */
export function sightOf(visit: StudyVisit, act: StudyAct): Sight {
  const { at, study, office, studyRoles } = visit
  const canWrite = canDo(act, studyRoles) && canDoIn(act, study.state)
  const { title, synthetic } = study
  return { at, base: studyPath(visit), title, office: office.name, synthetic, canWrite }
}

type Props = {
  readonly sight: Sight
  readonly title: string
  /** The step that the page belongs to; 0 for the study itself. */
  readonly step: number
  readonly lead?: string
  /** What the page is called where its title says what was found there. */
  readonly name?: string
  /** What stands at the right of the title. */
  readonly acts?: Child
  readonly scripts?: readonly string[]
  readonly children?: Child
}

/** A page under a study: the steps at the side, the way back above. */
export function SightFrame({ sight, title, step, lead, name, acts, scripts = [], children }: Props) {
  const { at, base } = sight
  return (
    <StudyPage
      at={at}
      title={[title, ...(name === undefined ? [] : [name]), sight.title].join(' · ')}
      office={sight.office}
      steps={stepsOf(at.lang, base, stepPaths(base), step)}
      synthetic={sight.synthetic}
      scripts={scripts}
    >
      <p class="crumb">
        <a href={base}>{sight.title}</a>
        {name === undefined ? null : ` · ${name}`}
      </p>
      <div class="row between">
        <h1>{title}</h1>
        {acts}
      </div>
      {lead === undefined ? null : <p class="lead">{lead}</p>}
      <div class="stack spaced">{children}</div>
    </StudyPage>
  )
}
