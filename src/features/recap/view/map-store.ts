import { newId } from '../../../base/ids.ts'
import type { Db } from '../../../db/open.ts'
import { record } from '../../people/log-store.ts'
import type { Where } from '../model/where.ts'
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

/** Takes the place of the map that was there: an office has one. */
export async function loadMap(tx: Db, where: Where, map: Omit<BoundaryMap, 'id'>): Promise<void> {
  const { office, by, now } = where
  const before = await mapOf(tx, office)
  await tx.deleteFrom('recap_maps').where('office_id', '=', office).execute()
  const { shapes, ...about } = map
  const id = newId(Date.parse(now))
  await tx
    .insertInto('recap_maps')
    .values({ office_id: office, id, ...about, shapes: JSON.stringify(shapes), at: now, by })
    .execute()
  const what = { actor: by, act: 'recap.mapLoaded', subject: `recapMap:${id}`, study: null }
  await record(tx, office, { ...what, before: before === null ? null : told(before), after: told(map) }, now)
}

/** False when there was none. */
export async function removeMap(tx: Db, where: Where): Promise<boolean> {
  const { office, by, now } = where
  const before = await mapOf(tx, office)
  if (before === null) return false
  await tx.deleteFrom('recap_maps').where('office_id', '=', office).execute()
  const what = { actor: by, act: 'recap.mapRemoved', subject: `recapMap:${before.id}`, study: null }
  await record(tx, office, { ...what, before: told(before), after: null }, now)
  return true
}

/** The log has what it was called and how many regions it held, not its corners. */
function told({ title, licence, source, shapes }: Omit<BoundaryMap, 'id'>) {
  return { title, licence, source, regions: shapes.length }
}
