import type { Db } from '../../db/open.ts'
import type { Cell } from './ballot.ts'

export type ClosedCell = Cell & { readonly rater: string; readonly label: string }

/**
 * What raters gave in a round that is closed: counted is what came in time, the rest lies apart. Of a round that is open it gives
 * nothing to anybody.
 */
export async function closedCells(
  db: Db,
  office: string,
  study: string,
  round: number,
  late = false,
): Promise<ClosedCell[]> {
  return db
    .selectFrom('ballots as b')
    .innerJoin('rounds as r', (join) =>
      join
        .onRef('r.office_id', '=', 'b.office_id')
        .onRef('r.study_id', '=', 'b.study_id')
        .onRef('r.round', '=', 'b.round')
        .on('r.state', '=', 'closed'),
    )
    .innerJoin('panel_raters as p', (join) =>
      join
        .onRef('p.office_id', '=', 'b.office_id')
        .onRef('p.study_id', '=', 'b.study_id')
        .onRef('p.id', '=', 'b.rater'),
    )
    .select(['b.rater', 'p.label', 'b.issue', 'b.criterion', 'b.points', 'b.reason'])
    .where('b.office_id', '=', office)
    .where('b.study_id', '=', study)
    .where('b.round', '=', round)
    .where('b.late', '=', late ? 1 : 0)
    .orderBy('p.position')
    .orderBy('b.rater')
    .orderBy('b.position')
    .execute()
}
