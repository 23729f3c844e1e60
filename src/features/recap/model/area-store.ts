import type { Insertable, Selectable } from 'kysely'
import { bad, good, type Result } from '../../../base/result.ts'
import { batches } from '../../../db/batches.ts'
import type { Db } from '../../../db/open.ts'
import type { Schema } from '../../../db/schema.ts'
import type { Region } from '../../../reference/regions/region.ts'
import { lockedHead, record } from '../../people/log-store.ts'
import { type Area, type AreaRegion, areaOf, codeAbove } from './area.ts'
import type { RegionFields } from './area-form.ts'
import type { Where } from './where.ts'

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

/** Which of these codes the office has. */
export async function knownRegions(db: Db, office: string, codes: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  for (const some of batches(codes, 1)) {
    const rows = await db
      .selectFrom('recap_regions')
      .select('code')
      .where('office_id', '=', office)
      .where('code', 'in', some)
      .execute()
    for (const { code } of rows) known.add(code)
  }
  return known
}

/** Takes regions into the office's area, as one change; those that it has already stay as they are. Returns how many came. */
export async function addRegions(tx: Db, where: Where, regions: readonly Region[]): Promise<number> {
  const { office, by, now } = where
  await lockedHead(tx, office)
  const before = await officeArea(tx, office)
  const added = regions.filter(({ code }) => !before.byCode.has(code))
  const known = new Set([...before.byCode.keys(), ...added.map((region) => region.code)])
  const above = (code: string) => nearestAbove(code, known)
  for (const some of batches(added, 14))
    await tx
      .insertInto('recap_regions')
      .values(some.map((region) => ({ ...newRow(region, above(region.code)), office_id: office })))
      .execute()
  for (const { code, parent } of before.roots)
    if (above(code) !== parent) await setRegion(tx, office, code, { parent: above(code) })
  if (added.length === 0) return 0
  const what = { actor: by, act: 'recap.regionsAdded', subject: regionSubject(added[0]!.code), study: null }
  const first = added.slice(0, 10).map(({ code, name }) => ({ code, name }))
  await record(tx, office, { ...what, before: null, after: { count: added.length, regions: first } }, now)
  return added.length
}

function nearestAbove(code: string, known: ReadonlySet<string>): string | null {
  for (let above = codeAbove(code); above !== null; above = codeAbove(above)) if (known.has(above)) return above
  return null
}

/** Changes a region; `gone` when the office has it no more, `stale` when somebody was quicker. */
export async function changeRegion(
  tx: Db,
  where: Where,
  code: string,
  version: number,
  fields: RegionFields,
): Promise<Result<null>> {
  const { office, by, now } = where
  await lockedHead(tx, office)
  const region = (await officeArea(tx, office)).byCode.get(code)
  if (region === undefined) return bad({ code: 'gone' })
  const before = fieldsOf(region)
  if (JSON.stringify(before) === JSON.stringify(fields)) return good(null)
  if (region.version !== version) return bad({ code: 'stale' })
  const { name, aliases, bpsCode, validFrom, validTo, population, populationSource } = fields
  await setRegion(tx, office, code, {
    ...{ name, aliases: JSON.stringify(aliases), bps_code: bpsCode, valid_from: validFrom, valid_to: validTo },
    ...{ population, population_source: populationSource, version: version + 1 },
  })
  const what = { actor: by, act: 'recap.regionChanged', subject: regionSubject(code), study: null }
  await record(tx, office, { ...what, before, after: fields }, now)
  return good(null)
}

/** Takes a region out with all that lies in it; `used` when figures stand there, and then nothing is taken. */
export async function removeRegion(tx: Db, where: Where, code: string): Promise<Result<number>> {
  const { office, by, now } = where
  await lockedHead(tx, office)
  const area = await officeArea(tx, office)
  const gone = area.regions.filter((region) => region.code === code || region.code.startsWith(`${code}.`))
  if (gone.length === 0) return bad({ code: 'gone' })
  const codes = gone.map((region) => region.code)
  if (await anyFigure(tx, office, codes)) return bad({ code: 'used' })
  for (const some of batches(codes, 1))
    await tx.deleteFrom('recap_regions').where('office_id', '=', office).where('code', 'in', some).execute()
  const what = { actor: by, act: 'recap.regionRemoved', subject: regionSubject(code), study: null }
  const first = gone.slice(0, 10).map((region) => ({ code: region.code, ...fieldsOf(region) }))
  await record(tx, office, { ...what, before: { count: gone.length, regions: first }, after: null }, now)
  return good(gone.length)
}

async function anyFigure(tx: Db, office: string, codes: readonly string[]): Promise<boolean> {
  for (const some of batches(codes, 1)) {
    const found = await tx
      .selectFrom('recap_figures')
      .select('region')
      .where('office_id', '=', office)
      .where('region', 'in', some)
      .limit(1)
      .executeTakeFirst()
    if (found !== undefined) return true
  }
  return false
}

export function regionSubject(code: string): string {
  return `recapRegion:${code}`
}

export function fieldsOf(region: AreaRegion): RegionFields {
  const { name, aliases, bpsCode, validFrom, validTo, population, populationSource } = region
  return { name, aliases, bpsCode, validFrom, validTo, population, populationSource }
}

type Row = Schema['recap_regions']

async function setRegion(tx: Db, office: string, code: string, to: Partial<Insertable<Row>>): Promise<void> {
  await tx.updateTable('recap_regions').set(to).where('office_id', '=', office).where('code', '=', code).execute()
}

function newRow({ code, name, aliases }: Region, parent: string | null): Omit<Insertable<Row>, 'office_id'> {
  const blank = { bps_code: null, valid_from: null, valid_to: null, population: null, population_source: null }
  return {
    code,
    name,
    parent,
    aliases: JSON.stringify(aliases),
    ...blank,
    tile_column: null,
    tile_row: null,
    version: 1,
  }
}

function regionOf(row: Selectable<Row>): AreaRegion {
  const { code, name, parent, population, version, tile_column: column, tile_row: tileRow } = row
  return {
    ...{ code, name, parent, population, version, aliases: JSON.parse(row.aliases), bpsCode: row.bps_code },
    ...{ validFrom: row.valid_from, validTo: row.valid_to, populationSource: row.population_source },
    tile: column === null || tileRow === null ? null : { column, row: tileRow },
  }
}
