import { bad, type Problem, type Result } from '../base/result.ts'
import { limits } from './limits.ts'

/** Problems while they are found: the first ones and a count of the rest. Nobody reads a million, nor would they fit. */
export type Found = { readonly first: Problem[]; more: number }

export const nothingFound = (): Found => ({ first: [], more: 0 })

export function gather(found: Found, problems: Iterable<Problem>): void {
  for (const problem of problems) {
    if (problem.code === 'moreProblems') found.more += Number(problem.values?.count)
    else if (found.first.length < limits.problems) found.first.push(problem)
    else found.more++
  }
}

export function refusal({ first, more }: Found): Result<never> {
  return bad(...first, ...(more > 0 ? [{ code: 'moreProblems', values: { count: more } }] : []))
}
