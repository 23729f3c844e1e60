import { canonical } from '../base/canonical.ts'
import type { DecisionRecord } from '../features/issues/decision-record.ts'
import { recordParts } from './make-record.ts'
import type { OpenedStudy } from './open-study.ts'

export type DifferencePart = 'study' | 'method' | 'issues' | 'scores' | 'raters' | 'rounds' | 'printed' | 'evidence'

/** What the study holds now that is not as a record has it; `which` names issues or things, where some can be named. */
export type Difference = { readonly part: DifferencePart; readonly which: readonly string[] }

/** What changed in a study since a decision was frozen, in the order of the work. */
export function differences(record: DecisionRecord, opened: OpenedStudy): Difference[] {
  const now = recordParts(opened, record.decision.issue)
  const found: Difference[] = []
  const compare = (part: DifferencePart, was: unknown, is: unknown, which: readonly string[] = []) => {
    if (canonical(was) !== canonical(is)) found.push({ part, which })
  }
  compare('study', record.study, now.study)
  compare('method', record.method.digest, now.method.digest)
  compare('issues', record.issues, now.issues, changedIds(record.issues, now.issues))
  compare('raters', record.panel.raters, now.panel.raters)
  compare('rounds', record.panel.rounds, now.panel.rounds)
  compare('scores', cellsOf(record), cellsOf(now), changedScores(record, now))
  compare('printed', record.printed, now.printed)
  compare('evidence', { ...record.evidence, breaks: [] }, { ...now.evidence, breaks: [] }, changedThings(record, now))
  return found
}

type Parts = Pick<DecisionRecord, 'issues' | 'panel' | 'scores' | 'evidence'>

function changedIds(was: DecisionRecord['issues'], is: DecisionRecord['issues']): string[] {
  const [before, after] = [was, is].map((issues) => new Map(issues.map((i) => [i.id, i.title])))
  const ids = new Set([...before!.keys(), ...after!.keys()])
  return [...ids].filter((id) => before!.get(id) !== after!.get(id))
}

/** Points by issue, criterion and rater: the order of issues or raters is no change of scores. */
function cellsOf({ issues, scores, panel }: Parts): Record<string, unknown> {
  const cells: [string, unknown][] = issues.map(({ id }, i) => [
    id,
    scores.criteria.map((criterion, k) => [
      criterion,
      panel.raters.map((rater, r) => [rater, scores.points[i]![k]![r]]),
    ]),
  ])
  return { unit: scores.unit, ...Object.fromEntries(cells.map(([id, of]) => [`issue ${id}`, of])) }
}

function changedScores(was: Parts, is: Parts): string[] {
  const [before, after] = [cellsOf(was), cellsOf(is)]
  return Object.keys({ ...before, ...after })
    .filter((key) => key.startsWith('issue ') && canonical(before[key] ?? null) !== canonical(after[key] ?? null))
    .map((key) => key.slice('issue '.length))
}

function changedThings(was: Parts, is: Parts): string[] {
  const told = ({ evidence }: Parts) =>
    new Map([
      ...evidence.things.map((t) => [t.ref, canonical([t, evidence.links.filter((l) => l.to === t.ref)])] as const),
    ])
  const [before, after] = [told(was), told(is)]
  return [...new Set([...before.keys(), ...after.keys()])].filter((ref) => before.get(ref) !== after.get(ref))
}
