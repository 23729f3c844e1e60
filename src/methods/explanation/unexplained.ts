import type { Analysis } from '../analysis/analysis.ts'
import { compare } from '../exact/rational.ts'
import type { Standing } from '../scoring/rank.ts'

/** An analysis before it is explained. */
export type Unexplained = Omit<Analysis, 'findings' | 'leftOut'>

/** Issues at rank 1, by name. */
export function firstOf(standings: readonly Standing[]): string[] {
  return standings.filter((s) => s.rank === 1).map((s) => s.issue)
}

/** Whether some completion of an incomplete issue would put it first or equal first; null where its scale is not known. */
export function couldLead(standing: Standing, standings: readonly Standing[]): boolean | null {
  if (standing.reach === null) return null
  const best = standings.find((s) => s.rank === 1)?.total ?? null
  return best === null || compare(standing.reach.high, best) >= 0
}
