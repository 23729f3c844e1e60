import { isPrintedAs } from '../exact/printed.ts'
import { compare, parseRational, type Rational, rational, subtract, zero } from '../exact/rational.ts'
import type { Finding, FindingCode } from './finding.ts'
import { panelFindings } from './panel-findings.ts'
import { couldLead, firstOf, type Unexplained } from './unexplained.ts'

/**
 * What is worth saying, in order of weight: first what a document got wrong, then what keeps the ranking from being settled,
 * then how firm it is, then what to talk about.
 */
export function findings(analysis: Unexplained, chosen: string | null): Finding[] {
  return [
    ...printedFindings(analysis),
    ...scaleFindings(analysis),
    ...standingFindings(analysis),
    ...tieFindings(analysis),
    ...decisionFindings(analysis, chosen),
    ...weightFindings(analysis),
    ...panelFindings(analysis),
    ...crossCheckFindings(analysis),
  ].toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code))
}

const order: readonly FindingCode[] = [
  'printedTotalDiffers',
  'printedRankDiffers',
  'pointsOutsideScale',
  'incomplete',
  'rankedDespiteGate',
  'gateFailed',
  'tie',
  'tieRuleDecided',
  'decisionNotFirst',
  'fragileRater',
  'dominates',
  'firstByFewRaters',
  'constantCriteria',
  'tieHangsOnWeights',
  'fragileCriterion',
  'widestCell',
  'outlyingRater',
  'crossCheckDiffers',
]

function printedFindings({ printed, standings }: Unexplained): Finding[] {
  // Ranks depend on every issue: while a score is missing they are not held against a document.
  const whole = standings.every((s) => s.complete)
  const standing = new Map(standings.map((s) => [s.issue, s]))
  return printed.flatMap(({ issue, total, rank }): Finding[] => {
    const computed = standing.get(issue)
    if (computed === undefined) return []
    const found: Finding[] = []
    const printedTotal = total === null ? null : parseRational(total)
    if (printedTotal !== null && computed.total !== null && !isPrintedAs(computed.total, total!))
      found.push({ code: 'printedTotalDiffers', issue, printed: printedTotal, computed: computed.total })
    if (rank !== null && computed.rank !== null && rank !== computed.rank && whole)
      found.push({ code: 'printedRankDiffers', issue, printed: rank, computed: computed.rank })
    if (rank !== null && computed.failedConditions.length > 0)
      found.push({ code: 'rankedDespiteGate', issue, printed: rank })
    return found
  })
}

function scaleFindings({ method, sheet }: Unexplained): Finding[] {
  const found: Finding[] = []
  sheet.points.forEach((rows, i) => {
    rows.forEach((row, k) => {
      const { minimum, maximum } = method.criteria[k]!
      if (maximum === null) return
      for (const p of row)
        if (p !== null && (p < minimum * sheet.unit || p > maximum * sheet.unit))
          found.push({
            code: 'pointsOutsideScale',
            issue: sheet.issues[i]!,
            criterion: sheet.criteria[k]!,
            points: rational(p, sheet.unit),
            minimum,
            maximum,
          })
    })
  })
  return found
}

function standingFindings({ standings }: Unexplained): Finding[] {
  return standings.flatMap((s): Finding[] => {
    if (!s.complete) {
      const lead = couldLead(s, standings)
      return [{ code: 'incomplete', issue: s.issue, missing: s.missing.length, reach: s.reach, couldLead: lead }]
    }
    return s.failedConditions.length > 0 ? [{ code: 'gateFailed', issue: s.issue, conditions: s.failedConditions }] : []
  })
}

function tieFindings({ method, standings }: Unexplained): Finding[] {
  const seen = new Set<readonly string[]>()
  const isNew = (group: readonly string[]) => group.length > 0 && !seen.has(group) && seen.add(group)
  return standings.flatMap((s): Finding[] => {
    if (s.rank === null || s.total === null) return []
    const found: Finding[] = []
    if (isNew(s.tie))
      found.push({
        code: 'tie',
        issues: s.tie,
        total: s.total,
        rank: s.rank,
        ruled: method.tieRule.kind !== 'stay',
      })
    if (method.tieRule.kind === 'criteria' && isNew(s.ruledApart))
      found.push({ code: 'tieRuleDecided', issues: s.ruledApart, total: s.total, order: method.tieRule.order })
    return found
  })
}

function decisionFindings({ standings }: Unexplained, chosen: string | null): Finding[] {
  const standing = standings.find((s) => s.issue === chosen)
  if (standing === undefined || standing.rank === 1) return []
  return [{ code: 'decisionNotFirst', chosen: standing.issue, rank: standing.rank, first: firstOf(standings) }]
}

function weightFindings(analysis: Unexplained): Finding[] {
  const { dominance, discrimination, method, ranked } = analysis
  const found: Finding[] = []
  if (dominance.winner !== null)
    found.push({ code: 'dominates', winner: dominance.winner, criteria: method.criteria.length })
  if (discrimination.criteria.length > 0 && ranked.length > 1)
    found.push({
      code: 'constantCriteria',
      criteria: discrimination.criteria,
      points: discrimination.points,
      maximum: analysis.maximum,
    })
  return [...found, ...hangingTies(analysis), ...fragileCriterion(analysis)]
}

/** Pairs that tie and part as soon as one weight moves, with what they hang on; three are enough to read. */
function hangingTies({ ranked, robustness, method, sheet }: Unexplained): Finding[] {
  const pairs = new Map<string, readonly [number, number]>()
  for (const interval of robustness?.intervals ?? [])
    for (const pair of interval.fragileTies) pairs.set(pair.join(), pair)
  return [...pairs.values()].slice(0, 3).flatMap(([a, b]): Finding[] => {
    const probability = robustness?.pairwise?.find((p) => p.a === a && p.b === b)?.probability
    if (probability === undefined) return []
    const points = (i: number, k: number) =>
      sheet.points[sheet.issues.indexOf(ranked[i]!)]![k]!.reduce<number>((s, p) => s + p!, 0)
    const criteria = method.criteria.filter((_, k) => points(a, k) !== points(b, k)).map((c) => c.id)
    return [{ code: 'tieHangsOnWeights', issues: [ranked[a]!, ranked[b]!], criteria, probability }]
  })
}

/** The criterion whose weight needs to move least before the first rank changes; none when nothing can change it. */
function fragileCriterion({ robustness, standings, sheet, dominance, provisional }: Unexplained): Finding[] {
  const first = firstOf(standings)
  if (robustness === null || first.length !== 1 || dominance.winner !== null || provisional) return []
  let closest: { distance: Rational; finding: Finding } | null = null
  for (const { criterion, nominal, first: span } of robustness.intervals) {
    const ends = [
      ...(span.low.n > 0n ? [subtract(nominal, span.low)] : []),
      ...(compare(span.high, rational(1)) < 0 ? [subtract(span.high, nominal)] : []),
    ]
    for (const distance of ends) {
      if (compare(distance, zero) < 0 || (closest !== null && compare(distance, closest.distance) >= 0)) continue
      closest = {
        distance,
        finding: { code: 'fragileCriterion', criterion: sheet.criteria[criterion]!, share: nominal, ...span, first },
      }
    }
  }
  return closest === null ? [] : [closest.finding]
}

function crossCheckFindings({ crossChecks, ranked, standings }: Unexplained): Finding[] {
  const first = firstOf(standings)
  return crossChecks.flatMap(({ id, result }): Finding[] => {
    if (result.reason !== null) return []
    const other = ranked.filter((_, i) => result.ranks[i] === 1)
    return other.some((issue) => !first.includes(issue)) ? [{ code: 'crossCheckDiffers', check: id, first: other }] : []
  })
}
