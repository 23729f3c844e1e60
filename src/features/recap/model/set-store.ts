import type { Db } from '../../../db/open.ts'
import type { CategoryUnit, Sensitivity } from '../../../reference/category.ts'
import { type CategorySet, categorySets, type OwnCategory, type OwnSet } from './set.ts'

/** Every set of an office: the official ones with what the office counts beside them, and its own. */
export async function setsOf(db: Db, office: string): Promise<CategorySet[]> {
  return categorySets(await ownSets(db, office), await ownCategories(db, office))
}

export async function ownSets(db: Db, office: string): Promise<OwnSet[]> {
  return db
    .selectFrom('recap_sets')
    .select(['id', 'title', 'version'])
    .where('office_id', '=', office)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

export async function ownCategories(db: Db, office: string): Promise<OwnCategory[]> {
  const rows = await db
    .selectFrom('recap_categories')
    .select(['id', 'set_id', 'name', 'short', 'unit', 'sensitive', 'aliases', 'version'])
    .where('office_id', '=', office)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(({ set_id, unit, sensitive, aliases, ...row }) => ({
    ...row,
    set: set_id,
    unit: unit as CategoryUnit,
    sensitive: JSON.parse(sensitive) as Sensitivity[],
    aliases: JSON.parse(aliases) as string[],
  }))
}
