import { type AgreementStatistic, agreementStatistics, sizeOf } from '../agreement/index.ts'
import type { KendallW } from '../agreement/kendall.ts'
import { modifiedZ, raterProfiles } from '../agreement/raters.ts'
import { spread } from '../agreement/spread.ts'
import { type Statistic, unknown } from '../agreement/statistic.ts'
import { equal, parseRational, type Rational, rational, sum } from '../exact/rational.ts'
import { findings } from '../explanation/findings.ts'
import { couldLead } from '../explanation/unexplained.ts'
import { constantCriteria } from '../robustness/discrimination.ts'
import { dominance } from '../robustness/dominance.ts'
import { leaveOneRaterOut } from '../robustness/leave-one-out.ts'
import { performance } from '../robustness/performance.ts'
import { crossChecks } from '../scoring/index.ts'
import type { Method } from '../scoring/method.ts'
import { type Standing, standings } from '../scoring/rank.ts'
import type { Sheet } from '../scoring/sheet.ts'
import { criterionMeans, scaleTotal, weightOf } from '../scoring/totals.ts'
import { type Analysis, type AnalysisInput, limits, type PanelView } from './analysis.ts'
import { leftOut } from './left-out.ts'
import { raterTotals } from './rater-totals.ts'
import { robustness } from './robustness.ts'
import { crossCheckWork, patience, profilesWork, withoutRaterWork } from './work.ts'

/**
 * The whole analysis of a scored study: totals and ranks, printed against computed, dominance, discrimination, robustness,
 * agreement, cross-checks, and the findings in order of weight. Pure: the same input gives the same answer everywhere.
 *
 * Cost: near-linear in the cells; parts that compare every pair of issues are left out above `limits`, and whatever
 * would take seconds by `work.ts`; `leftOut` names them.
 */
export function analyse(input: AnalysisInput): Analysis {
  const { method, sheet } = input
  const standing = standings(method, sheet)
  const positions = standing.flatMap((s, i) => (s.rank === null ? [] : [i]))
  const ranked = positions.map((i) => sheet.issues[i]!)
  const leaders = positions.flatMap((i, at) => (standing[i]!.rank === 1 ? [at] : []))
  const means = criterionMeans(sheet)
  const rankedMeans = positions.map((i) => means[i] as Rational[])
  const dominant = dominance(rankedMeans, limits.pairs)
  const open = standing.some((s) => !s.complete && couldLead(s, standing) !== false)
  const constant = constantCriteria(rankedMeans).filter((k) =>
    standing.every((s, i) => s.complete || sameAs(means[i]![k]!, rankedMeans[0]![k]!)),
  )
  const x = ranked.length > limits.robustness ? null : performance(method, rankedMeans)
  const result = {
    method,
    sheet,
    provisional: open,
    maximum: scaleTotal(method, 'maximum'),
    standings: standing,
    printed: input.printed ?? [],
    ranked,
    dominance: {
      pairs: dominant.pairs.map(({ better, worse }) => ({ better: ranked[better]!, worse: ranked[worse]! })),
      pairsComplete: dominant.pairsComplete,
      winner: dominant.winner === null || open ? null : ranked[dominant.winner]!,
    },
    discrimination: { criteria: constant.map((k) => sheet.criteria[k]!), points: constantPoints(method, constant) },
    robustness: x === null || ranked.length === 0 ? null : robustness(x, method, sheet, positions, leaders, input),
    panel: panelView(method, sheet, standing),
    crossChecks:
      x === null || crossCheckWork(x) > patience
        ? []
        : crossChecks.map((c) => ({ id: c.id, result: c.check(x, comparisons(method)) })),
  }
  return { ...result, findings: findings(result, input.chosen ?? null), leftOut: leftOut(result) }
}

/** Whether the known points of an incomplete issue are those of the others; a missing score says nothing. */
function sameAs(points: Rational | null, others: Rational): boolean {
  return points !== null && equal(points, others)
}

/** What the constant criteria weigh in the highest total. */
function constantPoints(method: Method, criteria: readonly number[]): Rational | null {
  if (method.criteria.some((c) => c.maximum === null) || method.aggregation !== 'sum') return null
  return sum(
    criteria
      .map((k) => ({ k, w: weightOf(method, k) }))
      .map(({ k, w }) => rational(w.n * BigInt(method.criteria[k]!.maximum!), w.d)),
  )
}

function comparisons(method: Method): Rational[][] | null {
  return method.comparisons?.map((row) => row.map((text) => parseRational(text)!)) ?? null
}

/** The product of a hundred high points is beyond every double; of these even the fourth power is not. */
const highest = 1e75

/** What the raters' own totals say about their agreement. */
function panelView(method: Method, sheet: Sheet, standing: readonly Standing[]): PanelView {
  const ratings = raterTotals(method, sheet)
  const issues = sheet.issues.length
  const raters = sheet.raters.length
  const small = issues <= limits.agreement
  const alone = raters < 2
  const complete = ratings.filter((_, i) => standing[i]!.complete)
  const size = sizeOf(ratings)
  const finite = ratings.every((row) => row.every((total) => total === null || Math.abs(total) < highest))
  const compute = (s: AgreementStatistic) =>
    finite && s.work(size) <= patience ? s.compute(ratings) : unknown('tooLarge')
  const statistics = Object.fromEntries(
    agreementStatistics.map((s): [string, Statistic] => [s.id, small ? compute(s) : unknown('tooManyItems')]),
  ) as PanelView['statistics']
  const retry = issues <= limits.withoutRater && withoutRaterWork(issues, sheet.criteria.length, raters) <= patience
  return {
    statistics,
    p: small ? ((statistics.kendallW as Partial<KendallW>).p ?? null) : null,
    raters: finite && profilesWork(issues, raters) <= patience ? raterProfiles(complete) : [],
    withoutRater: retry ? leaveOneRaterOut(method, sheet) : [],
    spread: alone ? [] : sheet.points.map((rows) => rows.map(spread)),
    z: alone || !finite ? [] : ratings.map((row) => (row.includes(null) ? [] : modifiedZ(row as number[]))),
  }
}
