import type { Child } from 'hono/jsx'
import { inLanguage } from '../../ui/page/page.tsx'
import { StudyPage } from '../../ui/page/study-page.tsx'
import { stepPaths, stepsOf } from './steps.ts'
import type { StudyVisit } from './visit.ts'

type Props = {
  readonly visit: StudyVisit
  readonly title: string
  /** The step that the page belongs to; 0 for the study itself. */
  readonly step: number
  readonly lead?: string
  /** What the page is called where its title says what was found there. */
  readonly name?: string
  readonly scripts?: readonly string[]
  readonly children?: Child
}

/** A page under a study where something is entered: the steps at the side, the way back above. */
export function StudyFrame({ visit, title, step, lead, name, scripts = [], children }: Props) {
  const { at, study, office } = visit
  const base = studyPath(visit)
  return (
    <StudyPage
      at={at}
      title={[title, ...(name === undefined ? [] : [name]), study.title].join(' · ')}
      office={office.name}
      steps={stepsOf(at.lang, base, stepPaths(base), step)}
      synthetic={study.synthetic}
      scripts={scripts}
    >
      <p class="crumb">
        <a href={base}>{study.title}</a>
        {name === undefined ? null : ` · ${name}`}
      </p>
      <h1>{title}</h1>
      {lead === undefined ? null : <p class="lead">{lead}</p>}
      <div class="stack spaced">{children}</div>
    </StudyPage>
  )
}

/** The study's address in the reader's language, with more behind it. */
export function studyPath({ at, study }: Pick<StudyVisit, 'at' | 'study'>, behind = ''): string {
  return inLanguage(`/studi/${study.id}${behind}`, at.lang)
}
