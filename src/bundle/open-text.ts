import type { Language } from '../base/language.ts'
import type { Problem } from '../base/result.ts'
import { methodProblemText, scoreProblemText } from '../features/issues/method-text.ts'
import { studyProblemText } from '../features/studies/text.ts'
import { problemText } from './text.ts'

/** Why a study could not be opened, whichever room found it. */
export function openProblemText(problem: Problem, lang: Language): string {
  const score = scoreProblemText(problem, lang)
  if (score !== null) return score
  if (problem.code === 'unknownIssue') return unknownIssue(`${problem.values?.id}`, lang)
  if (problem.code === 'studyField') return studyProblemText(problem, lang)
  if (problem.place?.file === 'method.json' && problem.place.path !== undefined) return methodProblemText(problem, lang)
  return problemText(problem, lang)
}

function unknownIssue(id: string, lang: Language): string {
  return lang === 'id'
    ? `study.json decision.issue: isu "${id}" tidak ada di issues.csv. Periksa ejaannya.`
    : `study.json decision.issue: there is no issue "${id}" in issues.csv. Check its spelling.`
}
