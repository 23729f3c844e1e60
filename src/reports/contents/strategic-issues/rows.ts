import type { Language } from '../../../base/language.ts'
import type { OpenedStudy } from '../../../bundle/open-study.ts'
import { rowRanges } from '../../provenance.ts'

/** A place in a file of the study for people: `scores.csv baris 3, 9, 15`; empty without rows. */
export function placeOf(file: string, rows: readonly number[], lang: Language): string {
  if (rows.length === 0) return ''
  return `${file} ${lang === 'id' ? 'baris' : 'row'} ${rowRanges(rows)}`
}

/** The numbers of the rows of a table, found by the values of some of its columns. */
export function rowsBy(
  opened: OpenedStudy,
  table: string,
  columns: readonly string[],
): (...values: readonly string[]) => readonly number[] {
  const found = new Map<string, number[]>()
  for (const { row, values } of opened.bundle.tables[table]?.rows ?? []) {
    const key = JSON.stringify(columns.map((column) => values[column] ?? ''))
    const rows = found.get(key)
    if (rows === undefined) found.set(key, [row])
    else rows.push(row)
  }
  return (...values) => found.get(JSON.stringify(values)) ?? []
}
