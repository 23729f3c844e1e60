import type { Selectable } from 'kysely'
import type { Db } from '../../../db/open.ts'
import type { Schema } from '../../../db/schema.ts'
import { type Area, type AreaRegion, areaOf } from './area.ts'

/** The regions of an office as a tree; empty while it has picked no area. */
export async function officeArea(db: Db, office: string): Promise<Area> {
  const rows = await db
    .selectFrom('recap_regions')
    .selectAll()
    .where('office_id', '=', office)
    .orderBy('code')
    .execute()
  return areaOf(rows.map(regionOf))
}

function regionOf(row: Selectable<Schema['recap_regions']>): AreaRegion {
  return {
    code: row.code,
    name: row.name,
    parent: row.parent,
    aliases: JSON.parse(row.aliases),
    bpsCode: row.bps_code,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    population: row.population === null ? null : Number(row.population),
    populationSource: row.population_source,
    tile: row.tile_column === null || row.tile_row === null ? null : { column: row.tile_column, row: row.tile_row },
    version: row.version,
  }
}
