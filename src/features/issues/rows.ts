/** Cells of one row of a table as text, by column. */
export type Cells = Readonly<Record<string, string>>

/** What a typed row prints by itself, by column. */
export type Printed = Readonly<Record<string, string>>

/** The cells that the typed columns would not print the same: odd spellings such as `07`, and columns that we do not know. */
export function extraOf(cells: Cells, printed: Printed): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).filter(([column, text]) => (printed[column] ?? '') !== text))
}

/** The row as it stood, or as it was changed since. */
export function cellsOf(columns: readonly string[], printed: Printed, extra: Printed): Cells {
  return Object.fromEntries(columns.map((column) => [column, extra[column] ?? printed[column] ?? '']))
}

/** After an edit the edited columns print what was typed. */
export function withoutEdited(extra: Printed, edited: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(extra).filter(([column]) => !edited.includes(column)))
}

/** So many rows fit into one statement of SQLite (32,766 parameters). */
export function* batches<T>(rows: readonly T[], columns: number): Generator<T[]> {
  const size = Math.floor(30_000 / columns)
  for (let i = 0; i < rows.length; i += size) yield rows.slice(i, i + size)
}
