import type { Rational } from '../exact/rational.ts'
import type { Method } from '../scoring/method.ts'
import { type Standing, standings } from '../scoring/rank.ts'
import type { Sheet } from '../scoring/sheet.ts'
import { criterionMeans } from '../scoring/totals.ts'
import { type NeededPoints, neededPoints } from './needed-points.ts'
import { type NeededWeights, neededWeights } from './needed-weights.ts'
import { performance } from './performance.ts'

/** What would have to be true for an issue to be first: of its points, and of the weights. Null where it cannot be asked. */
export type NeededToLead = {
  readonly issue: string
  readonly rank: number
  readonly points: NeededPoints | null
  readonly weights: NeededWeights | null
}

/** Above these the exact question about weights would take seconds. */
export const neededLimits = { issues: 60, criteria: 20, asked: 20 } as const

/**
 * For every ranked issue that is not alone at the first rank, best first and `neededLimits.asked` at most: the least change of
 * its points, and the least change of the weights, that would put it there. Empty where the first cannot be told.
 */
export function neededToLead(
  method: Method,
  sheet: Sheet,
  known: readonly Standing[] = standings(method, sheet),
): NeededToLead[] {
  const ranked = known.flatMap((s, i) => (s.rank === null ? [] : [{ at: i, issue: s.issue, rank: s.rank }]))
  const alone = ranked.filter(({ rank }) => rank === 1).length === 1
  const asked = ranked
    .filter(({ rank }) => rank > 1 || !alone)
    .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, neededLimits.asked)
  if (ranked.length < 2 || asked.length === 0) return []
  const positions = ranked.map(({ at }) => at)
  const small = ranked.length <= neededLimits.issues && method.criteria.length <= neededLimits.criteria
  const means = criterionMeans(sheet)
  const x = small
    ? performance(
        method,
        positions.map((i) => means[i] as Rational[]),
      )
    : null
  return asked.map(({ at, issue, rank }) => ({
    issue,
    rank,
    points: neededPoints(method, sheet, at, positions),
    weights: x === null ? null : neededWeights(x, positions.indexOf(at)),
  }))
}
