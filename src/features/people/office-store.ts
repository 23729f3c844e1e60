import type { Selectable } from 'kysely'
import { bad, good, type Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import type { Schema } from '../../db/schema.ts'
import { record } from './log-store.ts'
import type { Office, OfficeFields } from './office.ts'

const columns = ['id', 'name', 'region_code', 'region_name', 'created_at', 'version'] as const

export async function officeOf(db: Db, id: string): Promise<Office | null> {
  const row = await db.selectFrom('offices').select(columns).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : entryOf(row)
}

/** Every office here, the oldest first. */
export async function allOffices(db: Db): Promise<Office[]> {
  const rows = await db.selectFrom('offices').select(columns).orderBy('created_at').orderBy('id').execute()
  return rows.map(entryOf)
}

export type NewOffice = OfficeFields & { readonly id: string; readonly by: string }

export async function makeOffice(tx: Db, { id, by, name, region }: NewOffice, now: string): Promise<void> {
  await tx
    .insertInto('offices')
    .values({ id, ...regionColumns({ name, region }), created_at: now, version: 1 })
    .execute()
  const change = { actor: by, act: 'office.made', subject: `office:${id}`, study: null, before: null }
  await record(tx, id, { ...change, after: { name, region } }, now)
}

export type OfficeChange = OfficeFields & { readonly version: number; readonly by: string }

/** Changes an office from the version that was read; `stale` when somebody else was quicker, `unchanged` when nothing differs. */
export async function changeOffice(tx: Db, id: string, change: OfficeChange, now: string): Promise<Result<Office>> {
  await lockOffice(tx, id)
  const before = await officeOf(tx, id)
  if (before === null) return bad({ code: 'unknown' })
  if (before.version !== change.version) return bad({ code: 'stale' })
  const after = { ...before, name: change.name, region: change.region, version: before.version + 1 }
  if (before.name === after.name && sameRegion(before, after)) return bad({ code: 'unchanged' })
  await tx
    .updateTable('offices')
    .set({ ...regionColumns(after), version: after.version })
    .where('id', '=', id)
    .execute()
  const what = { actor: change.by, act: 'office.changed', subject: `office:${id}`, study: null }
  const seen = ({ name, region }: Office) => ({ name, region })
  await record(tx, id, { ...what, before: seen(before), after: seen(after) }, now)
  return good(after)
}

/** Holds the office until the transaction ends: of two changes that look at all of its members, one waits for the other. */
export async function lockOffice(tx: Db, id: string): Promise<void> {
  await tx
    .updateTable('offices')
    .set((eb) => ({ version: eb.ref('version') }))
    .where('id', '=', id)
    .execute()
}

/** The first office of all, once: false when somebody else has set one up. */
export async function claimFirstOffice(tx: Db, id: string): Promise<boolean> {
  const claimed = await tx
    .insertInto('settings')
    .values({ name: 'firstOffice', value: id })
    .onConflict((c) => c.column('name').doNothing())
    .returning('name')
    .execute()
  return claimed.length === 1
}

function regionColumns({ name, region }: OfficeFields) {
  return { name, region_code: region?.code ?? null, region_name: region?.name ?? null }
}

function sameRegion(a: Office, b: Office): boolean {
  return a.region?.code === b.region?.code && a.region?.name === b.region?.name
}

function entryOf(row: Selectable<Schema['offices']>): Office {
  const { id, name, region_code: code, region_name: region, created_at: createdAt, version } = row
  return { id, name, region: region === null ? null : { code, name: region }, createdAt, version }
}
