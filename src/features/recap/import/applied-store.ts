import type { Db } from '../../../db/open.ts'
import type { FigureChange } from '../model/figures.ts'
import { packed, unpacked } from './packed.ts'

/** Remembers what an import changed when it was `row` figures far: by this alone it can be undone. */
export async function rememberApplied(
  tx: Db,
  office: string,
  id: string,
  row: number,
  changes: readonly FigureChange[],
): Promise<void> {
  if (changes.length === 0) return
  await tx
    .insertInto('recap_applied')
    .values({ office_id: office, import_id: id, row, content: packed(changes) })
    .execute()
}

/** What was changed next behind a row; null behind the last. */
export async function appliedBehind(
  db: Db,
  office: string,
  id: string,
  behind: number,
): Promise<{ readonly row: number; readonly changes: readonly FigureChange[] } | null> {
  const part = await db
    .selectFrom('recap_applied')
    .select(['row', 'content'])
    .where('office_id', '=', office)
    .where('import_id', '=', id)
    .where('row', '>', behind)
    .orderBy('row')
    .limit(1)
    .executeTakeFirst()
  return part === undefined ? null : { row: Number(part.row), changes: unpacked<FigureChange>(part.content) }
}
