import type { Route, Visit } from '../features/people/visit.ts'
import { type Answer, page, redirect } from '../ui/answer.ts'
import { inLanguage } from '../ui/page/page.tsx'
import { answerArgument, argumentAsks } from './example-argument.tsx'
import { HelpPage } from './pages/help.tsx'
import { StartPage } from './pages/start.tsx'
import type { WebParts } from './parts.ts'
import { answerStudy, studyAsks } from './study-answers.tsx'

/** What nobody has to sign in for: the start, the help, and the examples, which hold no data of an office. */
export function openRoutes(parts: WebParts): readonly Route[] {
  const start = async (visit: Visit): Promise<Answer> => {
    if (visit.signedIn !== null && visit.query('tentang') === undefined)
      return redirect(inLanguage('/studi', visit.at.lang))
    return page(<StartPage at={visit.at} studies={parts.examples} />)
  }
  return [
    { method: 'GET', path: '/', access: 'everyone', answer: start },
    {
      method: 'GET',
      path: '/bantuan',
      access: 'everyone',
      answer: async ({ at }) => page(<HelpPage at={at} />),
    },
    ...[...parts.examples].flatMap(([id, { opened }]) =>
      argumentAsks.map(
        (ask): Route => ({
          method: 'GET',
          path: `/studi/${id}${ask}`,
          access: 'everyone',
          perMinute: 60,
          answer: async (visit) => answerArgument(ask, visit, id, opened),
        }),
      ),
    ),
    ...[...parts.examples].flatMap(([id, shown]) =>
      studyAsks.map(
        (ask): Route => ({
          method: 'GET',
          path: `/studi/${id}${ask}`,
          access: 'everyone',
          perMinute: 60,
          answer: async (visit) => answerStudy(ask, { visit, id, shown }, parts),
        }),
      ),
    ),
  ]
}
