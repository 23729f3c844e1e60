import { isDayShaped, readDay, typedDay } from '../../base/dates.ts'
import { bad, good, type Problem, type Result } from '../../base/result.ts'
import type { Decision } from '../studies/study.ts'

export const decisionFields = ['issue', 'by', 'on', 'reason', 'source'] as const
export type DecisionField = (typeof decisionFields)[number]
export type DecisionValues = Readonly<Record<DecisionField, string>>

export function decisionValues(decision: Decision | null): DecisionValues {
  const { issue = '', by = null, on = null, reason = null, source = null } = decision ?? {}
  return { issue, by: by ?? '', on: on === null ? '' : typedDay(on), reason: reason ?? '', source: source ?? '' }
}

/**
 * Reads the form of a decision. `alone` is the issue that stands alone in first place, if there is one: whoever chooses another
 * says why.
 */
export function parseDecision(
  values: DecisionValues,
  issues: ReadonlySet<string>,
  alone: string | null,
): Result<Decision> {
  const problems: Problem[] = []
  const wrong = (code: string, path: DecisionField) => problems.push({ code, place: { path } })
  const typed = Object.fromEntries(decisionFields.map((name) => [name, values[name].trim()])) as DecisionValues
  const on = typed.on === '' ? null : readDay(typed.on)
  if (!issues.has(typed.issue)) wrong('noIssue', 'issue')
  else if (typed.issue !== alone && typed.reason === '') wrong('noReason', 'reason')
  if (typed.on !== '' && on === null) wrong(isDayShaped(typed.on) ? 'noSuchDay' : 'badDay', 'on')
  for (const name of ['by', 'reason', 'source'] as const) if (typed[name].length > 20_000) wrong('tooLong', name)
  const or = (text: string) => (text === '' ? null : text)
  if (problems.length > 0) return bad(...problems)
  return good({ issue: typed.issue, by: or(typed.by), on, reason: or(typed.reason), source: or(typed.source) })
}
