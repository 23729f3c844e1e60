import type { Row } from '../../../base/row.ts'
import type { StoredFigure } from '../model/figures.ts'

/** A study's recap.csv: columns in the order of the file. */
export type Table = { readonly columns: readonly string[]; readonly rows: readonly Row[] }

const columns = ['category', 'region', 'period', 'unit', 'value', 'state'] as const
type Column = (typeof columns)[number]
type Cells = Readonly<Record<Column, string>> & { readonly source?: string }

/** What taking figures over does to a table. */
export type Taken = {
  readonly table: Table
  /** Rows that said something else before, as they were. */
  readonly replaced: readonly Cells[]
  /** Rows that came behind the others. */
  readonly added: readonly Cells[]
}

/**
 * Copies figures of the office into a study's table. Rows of the same figure say afterwards what the office says, others stay as
 * they are; a breakdown by sex or age has no place in the table and is left out.
 */
export function takeOver(table: Table | null, figures: readonly StoredFigure[]): Taken {
  const known = table ?? { columns: [...columns], rows: [] }
  const coming = new Map(figures.filter((f) => f.sex === '' && f.age === '').map((f) => [keyOf(f), cellsOf(f)]))
  const replaced: Cells[] = []
  const rows = known.rows.map((row) => {
    const key = keyOf(row.values as Cells)
    const next = coming.get(key)
    if (next === undefined) return row
    coming.delete(key)
    const before = told(row)
    if (before.value === next.value && before.state === next.state) return row
    replaced.push(before)
    return { ...row, values: { ...row.values, value: next.value, state: next.state, source: '' } }
  })
  const added = [...coming.values()]
  return { table: { columns: withColumns(known.columns), rows: [...rows, ...numbered(added, rows)] }, replaced, added }
}

/** The table without what was taken over: the rows that came last go, those that were replaced say again what they said. */
export function putBack(table: Table, added: number, replaced: readonly Cells[]): Table {
  const before = new Map(replaced.map((cells) => [keyOf(cells), cells]))
  const rows = table.rows.slice(0, table.rows.length - added).map((row) => {
    const was = before.get(keyOf(row.values as Cells))
    if (was === undefined) return row
    const { value, state, source = '' } = was
    return { ...row, values: { ...row.values, value, state, source } }
  })
  return { ...table, rows }
}

function numbered(added: readonly Cells[], rows: readonly Row[]): Row[] {
  const last = rows.at(-1)?.row ?? 1
  return added.map((values, i) => ({ row: last + 1 + i, values }))
}

/** What an older file lacks is added behind: a figure that was not reported needs its state. */
function withColumns(known: readonly string[]): readonly string[] {
  return [...known, ...columns.filter((column) => !known.includes(column))]
}

function told({ values }: Row): Cells {
  const { category = '', region = '', period = '', unit = '', value = '', state = '', source = '' } = values
  return { category, region, period, unit, value, state: state === '' ? 'reported' : state, source }
}

function cellsOf({ category, region, period, unit, value, state }: StoredFigure): Cells {
  return { category, region, period, unit, value: value === null ? '' : String(value), state }
}

function keyOf({ category, region, period, unit }: Pick<Cells, 'category' | 'region' | 'period' | 'unit'>): string {
  return JSON.stringify([category, region, period, unit])
}
