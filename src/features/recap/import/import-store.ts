import type { Selectable } from 'kysely'
import { newId } from '../../../base/ids.ts'
import type { FileRow } from '../../../base/table/file-rows.ts'
import type { Db } from '../../../db/open.ts'
import type { Schema } from '../../../db/schema.ts'
import type { Where } from '../model/where.ts'
import { type Findings, type Import, type ImportState, nothingFound } from './import.ts'
import { packed, unpacked } from './packed.ts'
import { emptyPlan, type Plan } from './plan.ts'

type NewFile = { readonly fileName: string; readonly bytes: number }

export async function beginImport(db: Db, { office, by, now }: Where, { fileName, bytes }: NewFile): Promise<string> {
  const id = newId()
  await db
    .insertInto('recap_imports')
    .values({
      ...{ office_id: office, id, file_name: fileName, bytes, sha256: '', state: 'reading' },
      ...{ choices: JSON.stringify(emptyPlan), counts: JSON.stringify(nothingFound), made_at: now, made_by: by },
      ...{ applied_at: null, applied_by: null, undone_at: null, undone_by: null, version: 1 },
    })
    .execute()
  return id
}

export async function importOf(db: Db, office: string, id: string): Promise<Import | null> {
  const row = await db
    .selectFrom('recap_imports')
    .selectAll()
    .where('office_id', '=', office)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : importFrom(row)
}

/** The newest imports of an office. */
export async function importsOf(db: Db, office: string, most = 50): Promise<Import[]> {
  const rows = await db
    .selectFrom('recap_imports')
    .selectAll()
    .where('office_id', '=', office)
    .where('state', '!=', 'cancelled')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map(importFrom)
}

/** Imports of the very same file that are in, or on their way. */
export async function importsLike(db: Db, office: string, { id, sha256 }: Import): Promise<Import[]> {
  if (sha256 === '') return []
  const rows = await db
    .selectFrom('recap_imports')
    .selectAll()
    .where('office_id', '=', office)
    .where('sha256', '=', sha256)
    .where('id', '!=', id)
    .where('state', 'not in', ['cancelled', 'failed'])
    .orderBy('id', 'desc')
    .limit(5)
    .execute()
  return rows.map(importFrom)
}

export async function stateOf(db: Db, office: string, id: string): Promise<ImportState | null> {
  const row = await db
    .selectFrom('recap_imports')
    .select('state')
    .where('office_id', '=', office)
    .where('id', '=', id)
    .executeTakeFirst()
  return (row?.state ?? null) as ImportState | null
}

type Changes = {
  readonly plan?: Plan
  readonly found?: Findings
  readonly sha256?: string
  readonly applied?: { readonly at: string; readonly by: string }
  readonly undone?: { readonly at: string; readonly by: string }
}

/** Moves an import on, if it still stands where the caller saw it: of two who do so at once one is told no. */
export async function moveImport(
  db: Db,
  office: string,
  id: string,
  from: readonly ImportState[],
  to: ImportState,
  { plan, found, sha256, applied, undone }: Changes = {},
): Promise<boolean> {
  const moved = await db
    .updateTable('recap_imports')
    .set((eb) => ({
      state: to,
      version: eb('version', '+', 1),
      ...(plan === undefined ? {} : { choices: JSON.stringify(plan) }),
      ...(found === undefined ? {} : { counts: JSON.stringify(found) }),
      ...(sha256 === undefined ? {} : { sha256 }),
      ...(applied === undefined ? {} : { applied_at: applied.at, applied_by: applied.by }),
      ...(undone === undefined ? {} : { undone_at: undone.at, undone_by: undone.by }),
    }))
    .where('office_id', '=', office)
    .where('id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst()
  return Number(moved.numUpdatedRows) > 0
}

/** Keeps rows of a file as they may be kept: without the columns of personal data. */
export async function keepRows(
  db: Db,
  office: string,
  id: string,
  part: number,
  rows: readonly FileRow[],
): Promise<void> {
  const content = packed(rows.map(({ sheet, line, cells }) => [sheet, line, cells]))
  await db.insertInto('recap_import_files').values({ office_id: office, import_id: id, part, content }).execute()
}

/** One part of the rows that were kept; null behind the last. */
export async function keptRows(db: Db, office: string, id: string, part: number): Promise<FileRow[] | null> {
  const row = await db
    .selectFrom('recap_import_files')
    .select('content')
    .where('office_id', '=', office)
    .where('import_id', '=', id)
    .where('part', '=', part)
    .executeTakeFirst()
  if (row === undefined) return null
  const rows = unpacked<[string | null, number, FileRow['cells']]>(row.content)
  return rows.map(([sheet, line, cells]) => ({ sheet, line, cells }))
}

export async function dropRows(db: Db, office: string, id: string): Promise<void> {
  await db.deleteFrom('recap_import_files').where('office_id', '=', office).where('import_id', '=', id).execute()
}

function importFrom(row: Selectable<Schema['recap_imports']>): Import {
  return {
    id: row.id,
    fileName: row.file_name,
    bytes: Number(row.bytes),
    sha256: row.sha256,
    state: row.state as ImportState,
    plan: JSON.parse(row.choices) as Plan,
    found: { ...nothingFound, ...(JSON.parse(row.counts) as Findings) },
    madeAt: row.made_at,
    madeBy: row.made_by,
    appliedAt: row.applied_at,
    undoneAt: row.undone_at,
    version: row.version,
  }
}
