import { type Answer, json, page } from '../../ui/answer.ts'
import { StudyFrame, studyPath } from '../studies/frame.tsx'
import { isIsland } from '../studies/saved.ts'
import type { StudyRoute, StudyVisit } from '../studies/visit.ts'
import { roundDoorText } from './round-door-text.ts'
import { RoundIsOpen } from './round-hold-store.ts'

/** The same routes; while a round is open, whoever wants to change what it scores is told so. */
export function whileFree(routes: readonly StudyRoute[]): readonly StudyRoute[] {
  return routes.map((route) => ({ ...route, answer: (visit: StudyVisit) => unlessOpen(visit, route.answer(visit)) }))
}

async function unlessOpen(visit: StudyVisit, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof RoundIsOpen)) throw error
    const { title, say } = roundDoorText[visit.at.lang]
    if (isIsland(visit)) return json({ problems: { '': `${title}. ${say}` } }, 422)
    return page(<RoundOpenPage visit={visit} />, 409)
  }
}

function RoundOpenPage({ visit }: { readonly visit: StudyVisit }) {
  const text = roundDoorText[visit.at.lang]
  const { sent } = visit
  const typed = sent.names().flatMap((name) => sent.all(name).filter((value) => value.trim().length > 2))
  return (
    <StudyFrame visit={visit} step={4} title={text.title} lead={text.say}>
      {typed.length === 0 ? null : (
        <section class="panel stack">
          <h2>{text.typed}</h2>
          {typed.map((value) => (
            <p class="kept">{value}</p>
          ))}
        </section>
      )}
      <p>
        <a class="button" href={studyPath(visit, '/panel')}>
          {text.toPanel}
        </a>
      </p>
    </StudyFrame>
  )
}
