import type { Db } from '../../../db/open.ts'
import { officeArea } from '../model/area-store.ts'
import { setsOf } from '../model/set-store.ts'
import { type Known, knownNames, type Remembered } from './known.ts'

/** What an office knows by name: its area, its sets, and what was matched before; `more` stands above that. */
export async function officeNames(db: Db, office: string, more: readonly Remembered[] = []): Promise<Known> {
  const area = await officeArea(db, office)
  const sets = await setsOf(db, office)
  return knownNames(area, sets, [...(await rememberedNames(db, office)), ...more])
}

export async function rememberedNames(db: Db, office: string): Promise<Remembered[]> {
  return db.selectFrom('recap_names').select(['kind', 'key', 'target']).where('office_id', '=', office).execute()
}

/** Remembers matches for the next file. The last word counts. */
export async function rememberNames(tx: Db, office: string, names: readonly Remembered[]): Promise<void> {
  for (const { kind, key, target } of names)
    await tx
      .insertInto('recap_names')
      .values({ office_id: office, kind, key, target })
      .onConflict((c) => c.columns(['office_id', 'kind', 'key']).doUpdateSet({ target }))
      .execute()
}
