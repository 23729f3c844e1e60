/** Cells of one row of a table as text, by column. */
export type Cells = Readonly<Record<string, string>>

/** What a typed row prints by itself, by column. */
export type Printed = Readonly<Record<string, string>>

/** The cells that the typed columns would not print the same: odd spellings such as `07`, and columns that we do not know. */
export function extraOf(cells: Cells, printed: Printed): Record<string, string> {
  const extra: Record<string, string> = {}
  for (const column in cells) if (cellOf(printed, column) !== cells[column]) extra[column] = cells[column]!
  return extra
}

/** The row as it stood, or as it was changed since. `extra` is JSON, as it lies in the database. */
export function cellsOf(columns: readonly string[], printed: Printed, extra: string): Cells {
  const odd: Printed = extra === '{}' ? printed : { ...printed, ...JSON.parse(extra) }
  const cells: Record<string, string> = {}
  for (const column of columns) cells[column] = cellOf(odd, column)
  return cells
}

/** A column may be called `constructor`, which every object answers to. */
function cellOf(printed: Printed, column: string): string {
  return Object.hasOwn(printed, column) ? printed[column]! : ''
}

/** After an edit the edited columns print what was typed. `extra` is JSON, before and after. */
export function withoutEdited(extra: string, columns: readonly string[]): string {
  if (extra === '{}') return extra
  return JSON.stringify(
    Object.fromEntries(Object.entries(JSON.parse(extra)).filter(([column]) => !columns.includes(column))),
  )
}

/** Of these columns those that an edit changes. */
export function edited<T>(before: T, after: T, columns: readonly (keyof T & string)[]): string[] {
  return columns.filter((column) => before[column] !== after[column])
}

/** Rows as the log keeps them when they go: in their order, with their odd cells where they have any. */
export function asGone<T extends { readonly position: number; readonly extra: string }>(rows: readonly T[]): object[] {
  return rows
    .toSorted((a, b) => a.position - b.position)
    .map(({ position: _, extra, ...row }) => (extra === '{}' ? row : { ...row, extra: JSON.parse(extra) }))
}
