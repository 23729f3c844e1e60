import type { Problem } from '../../base/result.ts'
import { type Answer, json, type PageStatus, page } from '../../ui/answer.ts'
import type { PageContext } from '../../ui/page/page.tsx'
import { tokenProblem } from '../people/token-text.ts'
import { RefusedPage } from './rater-pages.tsx'
import { raterText } from './rater-text.ts'

const statuses: Readonly<Record<string, PageStatus>> = { lost: 401, elsewhere: 403, notYet: 403, unknown: 404 }

/** Why a link or a form opens nothing, in a sentence; the same for a page and for a phone that sends. */
export function refusedRater(at: PageContext, problem: Problem): Answer {
  const { title, say } = sentences(at, problem)
  return page(<RefusedPage at={at} title={title} say={say} />, statuses[problem.code] ?? 410)
}

export function refusedSend(at: PageContext, problem: Problem): Answer {
  const { title, say } = sentences(at, problem)
  return json({ refused: problem.code, say: `${title}. ${say}` }, statuses[problem.code] ?? 410)
}

function sentences(at: PageContext, problem: Problem): { readonly title: string; readonly say: string } {
  const own = raterText[at.lang].refused
  if (Object.hasOwn(own, problem.code)) return own[problem.code as keyof typeof own]
  return tokenProblem(problem, 'rater', at)
}
