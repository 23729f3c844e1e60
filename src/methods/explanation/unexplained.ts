import type { Analysis } from '../analysis/analysis.ts'
import type { Standing } from '../scoring/rank.ts'

/** An analysis before it is explained. */
export type Unexplained = Omit<Analysis, 'findings'>

/** Issues at rank 1, by name. */
export function firstOf(standings: readonly Standing[]): string[] {
  return standings.filter((s) => s.rank === 1).map((s) => s.issue)
}
