import type { Db } from '../../../db/open.ts'
import type { BoundaryMap } from './boundary.ts'

/** The boundaries that an office loaded last; null when it has none. */
export async function mapOf(db: Db, office: string): Promise<BoundaryMap | null> {
  const row = await db
    .selectFrom('recap_maps')
    .select(['id', 'title', 'licence', 'source', 'shapes'])
    .where('office_id', '=', office)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : { ...row, shapes: JSON.parse(row.shapes) as BoundaryMap['shapes'] }
}
