import { hasOffice } from '../features/people/members-store.ts'
import type { Route, Visit } from '../features/people/visit.ts'
import { type Answer, page, redirect } from '../ui/answer.ts'
import { inLanguage } from '../ui/page/page.tsx'
import { HelpPage } from './pages/help.tsx'
import { StartPage } from './pages/start.tsx'
import type { WebParts } from './parts.ts'
import { answerStudy, studyAsks } from './study-answers.tsx'

/** What nobody has to sign in for: the start, the help, and the examples while there is no office and nobody from outside. */
export function openRoutes(parts: WebParts): readonly Route[] {
  let set = false
  const examplesAreOpen = async ({ db, signedIn }: Visit) => {
    if (signedIn !== null) return true
    set ||= await hasOffice(db)
    return !set && parts.onlyHere
  }
  const start = async (visit: Visit): Promise<Answer> => {
    if (visit.signedIn !== null && visit.query('tentang') === undefined)
      return redirect(inLanguage('/studi', visit.at.lang))
    const examples = (await examplesAreOpen(visit)) ? parts.examples : new Map()
    return page(<StartPage at={visit.at} studies={examples} />)
  }
  return [
    { method: 'GET', path: '/', access: 'everyone', answer: start },
    {
      method: 'GET',
      path: '/bantuan',
      access: 'everyone',
      answer: async ({ at }) => page(<HelpPage at={at} />),
    },
    ...[...parts.examples].flatMap(([id, shown]) =>
      studyAsks.map(
        (ask): Route => ({
          method: 'GET',
          path: `/studi/${id}${ask}`,
          access: 'everyone',
          answer: async (visit) => {
            if (await examplesAreOpen(visit)) return answerStudy(ask, { visit, id, shown }, parts)
            const back = encodeURIComponent(inLanguage(visit.at.path, visit.at.lang))
            return redirect(`${inLanguage('/masuk', visit.at.lang)}?kembali=${back}`)
          },
        }),
      ),
    ),
  ]
}
