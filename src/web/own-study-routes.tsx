import { zipBytes } from '../base/zip-bytes.ts'
import { copyStudy, exportStudy } from '../bundle/kept-study-store.ts'
import { openProblemText } from '../bundle/open-text.ts'
import { bundleFiles } from '../bundle/write.ts'
import { canDo, type StudyAct } from '../features/people/role.ts'
import { figuresChanged } from '../features/recap/study/take-store.ts'
import { canDoIn } from '../features/studies/entry.ts'
import { StudyFrame, studyPath } from '../features/studies/frame.tsx'
import { freeTitle } from '../features/studies/list-store.ts'
import type { StudyRoute, StudyVisit } from '../features/studies/visit.ts'
import { type Answer, file, page, redirect, refused } from '../ui/answer.ts'
import { inLanguage } from '../ui/page/page.tsx'
import { ErrorSummary } from '../ui/part/parts.tsx'
import type { OwnStudy } from './pages/chain.tsx'
import type { WebParts } from './parts.ts'
import { answerStudy, type StudyAsk, studyAsks } from './study-answers.tsx'
import { webText } from './text.ts'

/** A study of the office: shown, reported, exported, copied. */
export function ownStudyRoutes(parts: WebParts): readonly StudyRoute[] {
  const asks = studyAsks.filter((ask) => ask !== '/bundel.zip')
  return [
    ...asks.map(
      (ask): StudyRoute => ({
        method: 'GET',
        path: `/studi/:study${ask}`,
        access: {
          study:
            ask.includes(':file') || ask.includes(':minutes') || ask.endsWith('.json') ? 'study.export' : 'study.read',
        },
        answer: (visit) => show(visit, ask, parts),
      }),
    ),
    { method: 'GET', path: '/studi/:study/bundel.zip', access: { study: 'study.export' }, answer: sendBundle },
    { method: 'POST', path: '/studi/:study/salinan', access: { study: 'study.export' }, answer: copy },
  ]
}

async function show(visit: StudyVisit, ask: StudyAsk, parts: WebParts): Promise<Answer> {
  const { office, study, studyRoles, at } = visit
  const shown = await parts.shelf(visit, office.id, study)
  if (!shown.ok) {
    const text = webText[at.lang].unreadable
    const isHeavy = (code: string) => code === 'tookTooLong' || code === 'tooHeavy'
    const problems = shown.problems.map((p) => (isHeavy(p.code) ? text.tooLong : openProblemText(p, at.lang)))
    return page(
      <StudyFrame visit={visit} step={0} title={text.title}>
        <ErrorSummary title={text.say} problems={problems} />
      </StudyFrame>,
    )
  }
  const can = (act: StudyAct) => canDo(act, studyRoles) && canDoIn(act, study.state)
  const changed =
    ask === '' || ask === '/coba' ? await figuresChanged(visit.db, office.id, shown.value.opened.figures) : []
  const canCopy = canDo('studies.create', visit.membership.roles)
  const own: OwnStudy = { base: studyPath(visit), state: study.state, can, canCopy, changed }
  return answerStudy(ask, { visit, id: study.id, shown: shown.value, own }, parts)
}

async function sendBundle({ db, office, study }: StudyVisit): Promise<Answer> {
  const exported = await exportStudy(db, office.id, study)
  if (!exported.ok) return refused(404)
  const name = typeof study.document.id === 'string' ? study.document.id : study.id
  return file(await zipBytes(bundleFiles(exported.value)), 'application/zip', `${name}.zip`)
}

async function copy({ at, db, office, membership, study, signedIn, now }: StudyVisit): Promise<Answer> {
  if (!canDo('studies.create', membership.roles)) return refused(403)
  const reader = { userId: signedIn.person.id, seesAll: membership.roles.includes('head') }
  const wanted = webText[at.lang].copyOf(study.title).slice(0, 1000).toWellFormed()
  const title = await freeTitle(db, office.id, reader, wanted, now)
  const arrival = { by: signedIn.person.id, now, title }
  const copied = await copyStudy(db, office.id, study, arrival)
  return copied.ok ? redirect(inLanguage(`/studi/${copied.value}`, at.lang)) : refused(404)
}
