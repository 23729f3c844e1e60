import type { Child } from 'hono/jsx'
import { stepsOf } from '../../features/studies/steps.ts'
import type { PageContext } from '../../ui/page/page.tsx'
import { StudyPage } from '../../ui/page/study-page.tsx'
import type { ShownStudy } from '../studies.ts'

type Props = {
  readonly at: PageContext
  readonly id: string
  readonly shown: ShownStudy
  readonly base: string
  readonly step: number
  readonly title: string
  readonly lead?: string
  readonly children?: Child
}

/** A page of its own under a study that is shown, an example or the office's. */
export function StepPage({ at, shown, base, step, title, lead, children }: Props) {
  const { study } = shown.opened
  const hrefs = ['#rekapitulasi', '#rantai', '#rantai', '#isu', '#penetapan', '#rantai', '#rantai', '#laporan']
  const behind = hrefs.map((href) => `${base}${href}`)
  return (
    <StudyPage
      at={at}
      title={`${title} · ${study.title}`}
      office={study.office ?? study.title}
      steps={stepsOf(at.lang, base, behind, step)}
      synthetic={study.synthetic}
    >
      <p class="crumb">
        <a href={base}>{study.title}</a>
      </p>
      <h1>{title}</h1>
      {lead === undefined ? null : <p class="lead">{lead}</p>}
      <div class="stack spaced">{children}</div>
    </StudyPage>
  )
}
