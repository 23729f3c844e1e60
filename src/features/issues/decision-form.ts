import { isDayShaped, readDay, typedDay } from '../../base/dates.ts'
import { bad, good, type Problem, type Result } from '../../base/result.ts'
import type { Analysis } from '../../methods/analysis/analysis.ts'
import type { Decision, Settlement } from '../studies/study.ts'
import { bestOn, firstOf } from './decision-result.ts'

export const decisionFields = ['issue', 'settled', 'by', 'on', 'reason', 'source'] as const
export type DecisionField = (typeof decisionFields)[number]
export type DecisionValues = Readonly<Record<DecisionField, string>>

/** A decision as the form makes it, before it is frozen. */
export type Choice = Omit<Decision, 'record'>

/** Who stands first, and of a tie for it whom a rule would choose: by criterion, where one issue has the most points. */
export type FirstPlace = {
  readonly alone: string | null
  readonly tied: readonly string[]
  readonly rules: ReadonlyMap<string, string>
}

export function decisionValues(decision: Decision | null): DecisionValues {
  const { issue = '', by = null, on = null, reason = null, source = null, settled = null } = decision ?? {}
  return {
    issue,
    by: by ?? '',
    on: on === null ? '' : typedDay(on),
    reason: reason ?? '',
    source: source ?? '',
    settled: settled === null ? '' : settled.kind === 'person' ? 'person' : `rule:${settled.criterion}`,
  }
}

/** Nobody is alone in first place while a score is missing: the missing one could put another there. */
export function firstPlace(analysis: Analysis | null): FirstPlace {
  const first = analysis === null ? [] : firstOf(analysis.standings)
  const alone = first.length === 1 && analysis!.standings.every((s) => s.rank !== null) ? first[0]! : null
  if (analysis === null || first.length < 2) return { alone, tied: [], rules: new Map() }
  const rules = analysis.sheet.criteria.flatMap((criterion) => {
    const chosen = bestOn(analysis, first, criterion)
    return chosen === null ? [] : [[criterion, chosen] as const]
  })
  return { alone, tied: first, rules: new Map(rules) }
}

/** Reads the form of a decision. Whoever chooses another than the issue that stands alone in first place says why. */
export function parseDecision(
  values: DecisionValues,
  issues: ReadonlySet<string>,
  { alone, tied, rules }: FirstPlace,
): Result<Choice> {
  const problems: Problem[] = []
  const wrong = (code: string, path: DecisionField) => problems.push({ code, place: { path } })
  const typed = Object.fromEntries(decisionFields.map((name) => [name, values[name].trim()])) as DecisionValues
  const on = typed.on === '' ? null : readDay(typed.on)
  if (!issues.has(typed.issue)) wrong('noIssue', 'issue')
  else if (typed.issue !== alone && typed.reason === '') wrong('noReason', 'reason')
  const settled = tied.includes(typed.issue) ? settlementIn(typed.settled) : null
  if (settled?.kind === 'rule' && rules.get(settled.criterion) !== typed.issue) wrong('ruleElsewhere', 'settled')
  if (typed.on !== '' && on === null) wrong(isDayShaped(typed.on) ? 'noSuchDay' : 'badDay', 'on')
  for (const name of ['by', 'reason', 'source'] as const) if (typed[name].length > 20_000) wrong('tooLong', name)
  const or = (text: string) => (text === '' ? null : text)
  if (problems.length > 0) return bad(...problems)
  return good({ issue: typed.issue, by: or(typed.by), on, reason: or(typed.reason), source: or(typed.source), settled })
}

/** A tie that no rule is named for was settled by whoever decides. */
function settlementIn(typed: string): Settlement {
  return typed.startsWith('rule:') ? { kind: 'rule', criterion: typed.slice('rule:'.length) } : { kind: 'person' }
}
