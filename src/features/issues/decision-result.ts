import { canonical } from '../../base/canonical.ts'
import { sha256 } from '../../base/hash.ts'
import type { Analysis } from '../../methods/analysis/analysis.ts'
import { compare, type Rational, toText } from '../../methods/exact/rational.ts'
import { findings } from '../../methods/explanation/findings.ts'
import { type NeededToLead, neededToLead } from '../../methods/robustness/needed-to-lead.ts'
import { smaaRecipe } from '../../methods/robustness/smaa.ts'
import type { Standing } from '../../methods/scoring/rank.ts'
import { criterionMeans } from '../../methods/scoring/totals.ts'
import type { Decision } from '../studies/study.ts'
import { findingJson } from './analysis-json.ts'

/** What follows from the scores and the choice. Exact numbers are text (`"90"`, `"271/3"`); issues and criteria are ids. */
export type DecisionResult = {
  /** Which way of computing this is: another number, another way. */
  readonly recipe: 1
  readonly standings: readonly {
    readonly issue: string
    readonly total: string | null
    readonly rank: number | null
    readonly complete: boolean
    readonly missing: number
    readonly passes: boolean
  }[]
  /** Equal totals, best first, and what became of them. */
  readonly ties: readonly RecordedTie[]
  readonly choice: { readonly rank: number | null; readonly first: readonly string[]; readonly provisional: boolean }
  readonly findings: readonly Readonly<Record<string, unknown>>[]
  readonly robustness: RecordedRobustness | null
  readonly needed: readonly RecordedNeed[]
  readonly leftOut: readonly string[]
}

export type RecordedTie = {
  readonly rank: number
  readonly total: string
  readonly issues: readonly string[]
  readonly settled:
    | { readonly kind: 'stays' }
    | { readonly kind: 'method'; readonly order: readonly string[] }
    | { readonly kind: 'rule'; readonly criterion: string; readonly chooses: string | null }
    | { readonly kind: 'person'; readonly who: string | null }
}

type RecordedRobustness = {
  readonly recipe: string
  readonly seed: number
  readonly draws: number
  readonly acceptability: readonly { readonly issue: string; readonly counts: readonly number[] }[]
  readonly intervals: readonly { readonly criterion: string; readonly low: string; readonly high: string }[]
  readonly dominates: string | null
  readonly lead: string | null
}

export type RecordedNeed = {
  readonly issue: string
  readonly rank: number
  readonly points: {
    readonly level: string | null
    readonly ahead: string | null
    readonly even: readonly { readonly criterion: string; readonly points: string }[] | null
    readonly short: string | null
  } | null
  readonly weights:
    | { readonly kind: 'cannot' }
    | { readonly kind: 'can'; readonly moved: string; readonly shares: readonly string[] }
    | null
}

/** The same analysis and the same choice give the same result, on every machine. */
export function decisionResult(analysis: Analysis, decision: Omit<Decision, 'record'>): DecisionResult {
  const { standings } = analysis
  return {
    recipe: 1,
    standings: standings.map((s) => ({
      issue: s.issue,
      total: text(s.total),
      rank: s.rank,
      complete: s.complete,
      missing: s.missing.length,
      passes: s.failedConditions.length === 0,
    })),
    ties: tiesOf(analysis, decision),
    choice: {
      rank: standings.find((s) => s.issue === decision.issue)?.rank ?? null,
      first: firstOf(standings),
      provisional: analysis.provisional,
    },
    findings: findings(analysis, decision.issue).map(findingJson),
    robustness: robustnessOf(analysis),
    needed: neededOf(analysis),
    leftOut: analysis.leftOut,
  }
}

/** For each issue that is not alone in first place what would put it there, as text. */
export function neededOf({ method, sheet, standings }: Analysis): RecordedNeed[] {
  return neededToLead(method, sheet, standings).map((n) => needOf(n, sheet.criteria))
}

export function firstOf(standings: readonly Pick<Standing, 'issue' | 'rank'>[]): string[] {
  return standings.filter((s) => s.rank === 1).map((s) => s.issue)
}

/** Of these issues the one with the highest mean on a criterion; null when two share it, or a score is missing. */
export function bestOn(analysis: Pick<Analysis, 'sheet'>, issues: readonly string[], criterion: string): string | null {
  const { sheet } = analysis
  const k = sheet.criteria.indexOf(criterion)
  const means = criterionMeans(sheet)
  const rows = issues.map((issue) => ({ issue, mean: means[sheet.issues.indexOf(issue)]?.[k] ?? null }))
  if (k < 0 || rows.length === 0 || rows.some((r) => r.mean === null)) return null
  const best = rows.reduce((a, b) => (compare(a.mean!, b.mean!) >= 0 ? a : b))
  return rows.filter((r) => compare(r.mean!, best.mean!) === 0).length === 1 ? best.issue : null
}

function tiesOf(analysis: Analysis, { issue, by, settled }: Omit<Decision, 'record'>): RecordedTie[] {
  const { standings, method } = analysis
  const seen = new Set<readonly string[]>()
  const isNew = (group: readonly string[]) => group.length > 0 && !seen.has(group) && seen.add(group)
  const ties = standings.flatMap((s): RecordedTie[] => {
    if (s.rank === null || s.total === null) return []
    const tie = { rank: s.rank, total: toText(s.total) }
    const found: RecordedTie[] = []
    if (method.tieRule.kind === 'criteria' && isNew(s.ruledApart))
      found.push({ ...tie, issues: s.ruledApart, settled: { kind: 'method', order: method.tieRule.order } })
    if (isNew(s.tie)) found.push({ ...tie, issues: s.tie, settled: settlementOf(s.tie) })
    return found
  })
  return ties.toSorted((a, b) => a.rank - b.rank)

  function settlementOf(tied: readonly string[]): RecordedTie['settled'] {
    if (settled === null || !tied.includes(issue)) return { kind: 'stays' }
    if (settled.kind === 'person') return { kind: 'person', who: by }
    return { kind: 'rule', criterion: settled.criterion, chooses: bestOn(analysis, tied, settled.criterion) }
  }
}

function robustnessOf({ robustness, ranked, sheet, dominance }: Analysis): RecordedRobustness | null {
  if (robustness?.smaa == null) return null
  const { seed, draws, rankCounts } = robustness.smaa
  return {
    recipe: smaaRecipe,
    seed,
    draws,
    acceptability: ranked.map((issue, i) => ({ issue, counts: rankCounts[i]! })),
    intervals: robustness.intervals.map((i) => ({
      criterion: sheet.criteria[i.criterion]!,
      low: toText(i.first.low),
      high: toText(i.first.high),
    })),
    dominates: dominance.winner,
    lead: text(robustness.lead),
  }
}

function needOf({ issue, rank, points, weights }: NeededToLead, criteria: readonly string[]): RecordedNeed {
  return {
    issue,
    rank,
    points:
      points === null
        ? null
        : {
            level: text(points.level),
            ahead: text(points.ahead),
            short: text(points.short),
            even: points.even?.map((e) => ({ criterion: criteria[e.criterion]!, points: toText(e.points) })) ?? null,
          },
    weights:
      weights?.kind === 'can'
        ? { kind: 'can', moved: toText(weights.moved), shares: weights.weights.map(toText) }
        : weights,
  }
}

function text(value: Rational | null): string | null {
  return value === null ? null : toText(value)
}

/** Sixteen digits for where the issues stand: whoever decides on one standing does not freeze another. */
export function standingDigest({ standings, method }: Pick<Analysis, 'standings' | 'method'>): string {
  const rows = standings.map((s) => [s.issue, text(s.total), s.rank])
  return sha256(canonical([method.id, method.version, rows])).slice(0, 16)
}
