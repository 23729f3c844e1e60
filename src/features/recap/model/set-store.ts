import type { Insertable } from 'kysely'
import { bad, good, type Result } from '../../../base/result.ts'
import type { Db } from '../../../db/open.ts'
import type { Schema } from '../../../db/schema.ts'
import type { CategoryUnit, Sensitivity } from '../../../reference/category.ts'
import { lastChange } from '../../people/last-change-store.ts'
import { lockedHead, record } from '../../people/log-store.ts'
import { type CategorySet, categorySets, type OwnCategory, type OwnSet } from './set.ts'
import { type CategoryFields, slugOf } from './set-form.ts'
import type { Where } from './where.ts'

/** Every set of an office: the official ones with what the office counts beside them, and its own. */
export async function setsOf(db: Db, office: string): Promise<CategorySet[]> {
  return categorySets(await ownSets(db, office), await ownCategories(db, office))
}

async function ownSets(db: Db, office: string): Promise<OwnSet[]> {
  return db
    .selectFrom('recap_sets')
    .select(['id', 'title', 'version'])
    .where('office_id', '=', office)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

async function ownCategories(db: Db, office: string): Promise<OwnCategory[]> {
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

/** Adds a set of the office's own; `takenName` when there is one of that title. */
export async function addSet(tx: Db, where: Where, title: string): Promise<Result<string>> {
  const { office, by, now } = where
  await lockedHead(tx, office)
  const known = await setsOf(tx, office)
  if (known.some((set) => slugOf(set.title.id) === slugOf(title)))
    return bad({ code: 'takenName', place: { path: 'title' } })
  const id = await freeId(tx, office, title, known)
  await tx
    .insertInto('recap_sets')
    .values({ office_id: office, id, title, position: known.length, version: 1 })
    .execute()
  const what = { actor: by, act: 'recap.setAdded', subject: setSubject(id), study: null }
  await record(tx, office, { ...what, before: null, after: { id, title } }, now)
  return good(id)
}

/** Renames a set of the office's own: its id stays, since figures are filed under it. */
export async function renameSet(
  tx: Db,
  where: Where,
  id: string,
  version: number,
  title: string,
): Promise<Result<null>> {
  const { office, by, now } = where
  await lockedHead(tx, office)
  const set = (await ownSets(tx, office)).find((own) => own.id === id)
  if (set === undefined) return bad({ code: 'gone' })
  if (set.title === title) return good(null)
  if (set.version !== version) return bad({ code: 'stale' })
  await tx
    .updateTable('recap_sets')
    .set({ title, version: version + 1 })
    .where('office_id', '=', office)
    .where('id', '=', id)
    .execute()
  const what = { actor: by, act: 'recap.setRenamed', subject: setSubject(id), study: null }
  await record(tx, office, { ...what, before: { title: set.title }, after: { title } }, now)
  return good(null)
}

/** Takes away a set of the office's own that has no categories. */
export async function removeSet(tx: Db, where: Where, id: string): Promise<Result<null>> {
  const { office, by, now } = where
  await lockedHead(tx, office)
  const set = (await ownSets(tx, office)).find((own) => own.id === id)
  if (set === undefined) return bad({ code: 'gone' })
  if ((await ownCategories(tx, office)).some((category) => category.set === id)) return bad({ code: 'used' })
  await tx.deleteFrom('recap_periods').where('office_id', '=', office).where('set_id', '=', id).execute()
  await tx.deleteFrom('recap_sets').where('office_id', '=', office).where('id', '=', id).execute()
  const what = { actor: by, act: 'recap.setRemoved', subject: setSubject(id), study: null }
  await record(tx, office, { ...what, before: { id, title: set.title }, after: null }, now)
  return good(null)
}

/** Adds a category of the office's own to a set; to an official one it stands beside the list, outside its total. */
export async function addCategory(tx: Db, where: Where, set: string, fields: CategoryFields): Promise<Result<string>> {
  const { office, by, now } = where
  await lockedHead(tx, office)
  const known = await setsOf(tx, office)
  if (!known.some((one) => one.id === set)) return bad({ code: 'gone' })
  const id = await freeId(tx, office, fields.name, known)
  const position = (await ownCategories(tx, office)).length
  await tx
    .insertInto('recap_categories')
    .values({ office_id: office, id, set_id: set, ...columnsOf(fields), position, version: 1 })
    .execute()
  const what = { actor: by, act: 'recap.categoryAdded', subject: categorySubject(id), study: null }
  await record(tx, office, { ...what, before: null, after: { id, set, ...fields } }, now)
  return good(id)
}

export async function changeCategory(
  tx: Db,
  where: Where,
  id: string,
  version: number,
  fields: CategoryFields,
): Promise<Result<null>> {
  const { office, by, now } = where
  await lockedHead(tx, office)
  const own = (await ownCategories(tx, office)).find((category) => category.id === id)
  if (own === undefined) return bad({ code: 'gone' })
  const { id: _, set, version: seen, ...before } = own
  const sorted = ({ name, short, unit, sensitive, aliases }: CategoryFields) =>
    JSON.stringify([name, short, unit, sensitive, aliases])
  if (sorted(before) === sorted(fields)) return good(null)
  if (seen !== version) return bad({ code: 'stale' })
  await tx
    .updateTable('recap_categories')
    .set({ ...columnsOf(fields), version: version + 1 })
    .where('office_id', '=', office)
    .where('id', '=', id)
    .execute()
  const what = { actor: by, act: 'recap.categoryChanged', subject: categorySubject(id), study: null }
  await record(tx, office, { ...what, before, after: fields }, now)
  return good(null)
}

/** Takes away a category of the office's own; `used` while figures of it stand. */
export async function removeCategory(tx: Db, where: Where, id: string): Promise<Result<null>> {
  const { office, by, now } = where
  await lockedHead(tx, office)
  const own = (await ownCategories(tx, office)).find((category) => category.id === id)
  if (own === undefined) return bad({ code: 'gone' })
  const figure = await tx
    .selectFrom('recap_figures')
    .select('category')
    .where('office_id', '=', office)
    .where('category', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (figure !== undefined) return bad({ code: 'used' })
  await tx.deleteFrom('recap_categories').where('office_id', '=', office).where('id', '=', id).execute()
  const what = { actor: by, act: 'recap.categoryRemoved', subject: categorySubject(id), study: null }
  await record(tx, office, { ...what, before: own, after: null }, now)
  return good(null)
}

/** Behind the address of a set these are acts. */
const addresses = ['nama', 'hapus']

/** An id that no set and no category has or had: what the log or a study says of it must not come to mean another. */
async function freeId(tx: Db, office: string, name: string, known: readonly CategorySet[]): Promise<string> {
  const taken = new Set([
    ...addresses,
    ...known.flatMap((set) => [set.id, ...set.categories.map((category) => category.id)]),
  ])
  const slug = slugOf(name)
  for (let number = 1; ; number++) {
    const id = number === 1 ? slug : `${slug}-${number}`
    const was = (await lastChange(tx, office, setSubject(id))) ?? (await lastChange(tx, office, categorySubject(id)))
    if (!taken.has(id) && was === null) return id
  }
}

type Columns = Pick<Insertable<Schema['recap_categories']>, 'name' | 'short' | 'unit' | 'sensitive' | 'aliases'>

function columnsOf({ name, short, unit, sensitive, aliases }: CategoryFields): Columns {
  return { name, short, unit, sensitive: JSON.stringify(sensitive), aliases: JSON.stringify(aliases) }
}

export function setSubject(id: string): string {
  return `recapSet:${id}`
}

export function categorySubject(id: string): string {
  return `recapCategory:${id}`
}
