/** So many rows fit into one statement of SQLite (32,766 parameters). */
export function* batches<T>(rows: readonly T[], columns: number): Generator<T[]> {
  const size = Math.floor(30_000 / columns)
  for (let i = 0; i < rows.length; i += size) yield rows.slice(i, i + size)
}
