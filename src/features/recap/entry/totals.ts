import type { Held } from './typed.ts'

/** A sum with what it does not hold: cells that nobody reported, and those that are confidential. */
export type Total = {
  readonly value: number
  readonly known: number
  readonly missing: number
  readonly hidden: number
}

/** Whether lines count into the sums: a whole beside its parts and a category beside an official list do not. */
export type Lines = { readonly rows: readonly boolean[]; readonly columns: readonly boolean[] }

export type Totals = { readonly rows: readonly Total[]; readonly columns: readonly Total[]; readonly whole: Total }

/**
 * Sums of a table of cells: of each row over the columns that count, of each column over the rows that count, and of the cells
 * that are in both. A whole is never added to its parts.
 */
export function totalsOf(cells: readonly (readonly (Held | null)[])[], { rows, columns }: Lines): Totals {
  const counted = <T>(all: readonly T[], counts: readonly boolean[]) => all.filter((_, i) => counts[i])
  const byColumn = columns.map((_, k) => cells.map((row) => row[k] ?? null))
  return {
    rows: cells.map((row) => totalOf(counted(row, columns))),
    columns: byColumn.map((column) => totalOf(counted(column, rows))),
    whole: totalOf(counted(cells, rows).flatMap((row) => counted(row, columns))),
  }
}

export function totalOf(cells: readonly (Held | null)[]): Total {
  let [value, known, hidden] = [0, 0, 0]
  for (const held of cells) {
    if (held?.state === 'confidential') hidden++
    if (held?.state !== 'reported') continue
    value += held.value
    known++
  }
  return { value, known, missing: cells.length - known - hidden, hidden }
}

/** Whether a figure of the whole is something else than its parts, all of which are known. */
export function differs(whole: Held | null | undefined, parts: Total): boolean {
  if (whole?.state !== 'reported' || parts.known === 0 || parts.hidden > 0) return false
  return parts.missing === 0 ? whole.value !== parts.value : whole.value < parts.value
}
