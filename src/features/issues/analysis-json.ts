import type { Analysis, Robustness } from '../../methods/analysis/analysis.ts'
import { raterTotals } from '../../methods/analysis/rater-totals.ts'
import { type Rational, toText } from '../../methods/exact/rational.ts'
import type { Finding } from '../../methods/explanation/finding.ts'
import { matters } from '../../methods/explanation/finding.ts'
import { centralShares } from '../../methods/robustness/score-noise.ts'
import { smaaRecipe } from '../../methods/robustness/smaa.ts'
import type { Standing } from '../../methods/scoring/rank.ts'

/** What stands around the analysis: the study's name and the issues' titles. */
export type Heading = {
  readonly study: { readonly id: string; readonly title: string; readonly synthetic?: boolean }
  readonly titles: ReadonlyMap<string, string>
}

/** More names than this are not repeated beside every issue of a tie: `ties` has each tie once, and whole. */
const mostNamed = 20

/**
 * The analysis as JSON, format 1: exact numbers are strings (`"90"`, `"271/3"`), issues and criteria are named by id.
 * `ties` lists every tie once; `tiedWith` and `setApartFrom` of an issue name the first 20 others at most.
 */
export function analysisJson(analysis: Analysis, { study, titles }: Heading) {
  const { method, sheet, robustness: r, ranked } = analysis
  return {
    format: 1,
    study: { id: study.id, title: study.title, synthetic: study.synthetic ?? false },
    method: {
      id: method.id,
      version: method.version,
      kind: method.kind,
      aggregation: method.aggregation,
      maximum: text(analysis.maximum),
      criteria: method.criteria.map((c) => ({
        id: c.id,
        title: c.title,
        minimum: c.minimum,
        maximum: c.maximum,
        weight: c.weight,
      })),
      source: method.source,
    },
    raters: sheet.raters,
    provisional: analysis.provisional,
    issues: issuesJson(analysis, titles),
    ties: tiesJson(analysis.standings),
    dominance: {
      pairs: analysis.dominance.pairs,
      winner: analysis.dominance.winner,
      pairsComplete: analysis.dominance.pairsComplete,
    },
    discrimination: {
      constantCriteria: analysis.discrimination.criteria,
      constantPoints: text(analysis.discrimination.points),
    },
    intervals: (r?.intervals ?? []).map((i) => ({
      criterion: sheet.criteria[i.criterion]!,
      share: toText(i.nominal),
      low: toText(i.first.low),
      high: toText(i.first.high),
      order: { low: toText(i.order.low), high: toText(i.order.high) },
      fragileTies: i.fragileTies.map((pair) => pair.map((p) => ranked[p]!)),
    })),
    pairwise: (r?.pairwise ?? []).map(({ a, b, probability }) => ({
      a: ranked[a]!,
      b: ranked[b]!,
      probability: toText(probability),
    })),
    smaa: r?.smaa ? smaaJson(r, ranked, sheet.criteria) : null,
    withoutCriterion: (r?.withoutCriterion ?? []).map((w) => ({
      criterion: sheet.criteria[w.criterion]!,
      firstChanges: w.firstChanges,
      issues: ranked.map((id, i) => ({ id, percent: toText(w.percent[i]!), rank: w.ranks[i]! })),
    })),
    leastWeightChange: r?.leastWeightChange
      ? {
          criterion: sheet.criteria[r.leastWeightChange.criterion]!,
          issue: ranked[r.leastWeightChange.issue]!,
          change: toText(r.leastWeightChange.change),
        }
      : null,
    lead: text(r?.lead ?? null),
    scoreNoise: r?.firstUnderNoise
      ? {
          half: r.firstUnderNoise.half,
          draws: r.firstUnderNoise.draws,
          first: byIssue(ranked, r.firstUnderNoise.counts),
        }
      : null,
    agreement: agreementJson(analysis),
    crossChecks: analysis.crossChecks.map(({ id, result }) => ({
      id,
      reason: result.reason,
      issues:
        result.reason === null
          ? ranked.map((issue, i) => ({ id: issue, value: result.values[i]!, rank: result.ranks[i]! }))
          : [],
    })),
    leftOut: analysis.leftOut,
    findings: analysis.findings.map((f) => ({ ...findingJson(f), matters: matters(f) })),
  }
}

function issuesJson(analysis: Analysis, titles: Heading['titles']) {
  const printed = new Map(analysis.printed.map((p) => [p.issue, p]))
  const apart = setApart()
  return analysis.standings.map((s) => {
    const p = printed.get(s.issue)
    return {
      id: s.issue,
      title: titles.get(s.issue) ?? s.issue,
      total: text(s.total),
      maximum: text(analysis.maximum),
      rank: s.rank,
      tiedWith: s.tie
        .slice(0, mostNamed + 1)
        .filter((id) => id !== s.issue)
        .slice(0, mostNamed),
      setApartFrom: apart(s),
      complete: s.complete,
      missing: s.missing.length,
      reach: s.reach === null ? null : { low: toText(s.reach.low), high: toText(s.reach.high) },
      gate: { passed: s.failedConditions.length === 0, failed: s.failedConditions },
      band: s.band?.label ?? null,
      printed: p === undefined || (p.total === null && p.rank === null) ? null : { total: p.total, rank: p.rank },
    }
  })
}

function tiesJson(standings: readonly Standing[]) {
  const groups = new Map(standings.flatMap((s) => (s.tie.length > 0 ? [[s.tie, s.rank] as const] : [])))
  return [...groups].map(([issues, rank]) => ({ rank, issues }))
}

/** Issues of one tie are set apart from the same others, so those are looked for once a tie. */
function setApart(): (s: Standing) => readonly string[] {
  const known = new Map<readonly string[], readonly string[]>()
  return ({ issue, tie, ruledApart }) => {
    const before = tie.length > 0 ? known.get(tie) : undefined
    if (before !== undefined) return before
    const mates = new Set([issue, ...tie])
    const others: string[] = []
    for (const id of ruledApart) {
      if (others.length === mostNamed) break
      if (!mates.has(id)) others.push(id)
    }
    if (tie.length > 0) known.set(tie, others)
    return others
  }
}

function smaaJson(r: Robustness, ranked: readonly string[], criteria: readonly string[]) {
  const { seed, draws, rankCounts, gapSums, drawsWithTies } = r.smaa!
  return {
    recipe: smaaRecipe,
    seed,
    draws,
    acceptability: ranked.map((issue, i) => ({ issue, counts: rankCounts[i]! })),
    centralWeights: ranked.map((issue, i) => ({
      issue,
      weights: centralShares(gapSums[i]!)?.map((w, k) => ({ criterion: criteria[k]!, share: toText(w) })) ?? null,
      confidence: r.confidence?.[i] ?? null,
    })),
    drawsWithTies,
  }
}

function agreementJson({ panel, sheet, method, ranked }: Analysis) {
  return {
    raters: sheet.raters.length,
    statistics: { ...panel.statistics, kendallP: panel.p },
    profiles: panel.raters.map((p) => ({ ...p, rater: sheet.raters[p.rater]! })),
    totals: raterTotals(method, sheet).map((row, i) => ({ issue: sheet.issues[i]!, totals: row })),
    spread:
      sheet.raters.length < 2
        ? []
        : panel.spread.map((row, i) => ({
            issue: sheet.issues[i]!,
            cells: row.map((cell, k) => ({ criterion: sheet.criteria[k]!, ...cell })),
          })),
    withoutRater: panel.withoutRater.map((w) => ({
      rater: sheet.raters[w.rater]!,
      firstChanges: w.firstChanges,
      issues: w.standings
        .filter((s) => ranked.includes(s.issue))
        .map((s) => ({ id: s.issue, total: text(s.total), rank: s.rank })),
    })),
  }
}

function byIssue(ranked: readonly string[], counts: readonly number[]) {
  return ranked.map((issue, i) => ({ issue, count: counts[i]! }))
}

/** A finding with its numbers as text. */
export function findingJson(finding: Finding): Record<string, unknown> {
  return Object.fromEntries(Object.entries(finding).map(([key, value]) => [key, plain(value)]))
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  if ('n' in value && 'd' in value && typeof value.n === 'bigint') return toText(value as Rational)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

function text(value: Rational | null): string | null {
  return value === null ? null : toText(value)
}
