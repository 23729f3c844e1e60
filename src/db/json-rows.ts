import { type RawBuilder, SqliteAdapter, sql } from 'kysely'
import type { Db } from './open.ts'

/** Many rows as one parameter, to be selected from: a thousand rows of ten cells are not ten thousand bindings. */
export type JsonRows = {
  /** What stands behind `from`, or in a join. */
  readonly from: RawBuilder<unknown>
  /** A cell of the row as text, or as a whole number. */
  readonly text: (index: number) => RawBuilder<string | null>
  readonly whole: (index: number) => RawBuilder<number | null>
}

export function jsonRows(db: Db, rows: readonly (readonly (string | number | null)[])[]): JsonRows {
  const json = JSON.stringify(rows)
  const text = (index: number) => sql<string | null>`cells.value ->> ${sql.lit(index)}`
  if (db.getExecutor().adapter instanceof SqliteAdapter)
    return { from: sql`json_each(${json}) as cells`, text, whole: (index) => sql`cells.value ->> ${sql.lit(index)}` }
  return {
    from: sql`json_array_elements(${json}::json) as cells(value)`,
    text,
    whole: (index) => sql`(cells.value ->> ${sql.lit(index)})::bigint`,
  }
}

/** Handfuls of rows that one statement takes. */
export function* handfuls<T>(rows: readonly T[], most = 4000): Generator<readonly T[]> {
  for (let i = 0; i < rows.length; i += most) yield rows.slice(i, i + most)
}
