import type { Bundle, Table } from '../../src/bundle/bundle.ts'
import { tables } from '../../src/bundle/tables/index.ts'

/** What an example consists of, before it is written as a bundle. */
export type Example = {
  readonly folder: string
  readonly descriptor: Record<string, unknown>
  readonly study: Record<string, unknown>
  readonly method: Record<string, unknown>
  /** Rows by table, cells in the order of the table's columns; what no row has is no column. */
  readonly tables: Readonly<Record<string, readonly Cells[]>>
  /** README.md, the texts of the sources, the log: by path. */
  readonly files: Readonly<Record<string, string>>
}

export type Cells = readonly (string | number)[]

export function bundleOf({ descriptor, study, method, ...example }: Example): Omit<Bundle, 'integrity'> {
  const files = Object.entries(example.files).map(([path, text]): [string, Uint8Array] => [path, Buffer.from(text)])
  const named = Object.entries(example.tables).map(([name, rows]): [string, Table] => [name, tableOf(name, rows)])
  return { descriptor, study, method, tables: Object.fromEntries(named), files: new Map(files) }
}

function tableOf(name: string, rows: readonly Cells[]): Table {
  const longest = Math.max(...rows.map((cells) => cells.length))
  const columns = tables
    .find((t) => t.name === name)!
    .fields.slice(0, longest)
    .map((f) => f.name)
  return {
    columns,
    rows: rows.map((cells, i) => ({
      row: i + 2,
      values: Object.fromEntries(columns.map((column, k) => [column, String(cells[k] ?? '')])),
    })),
  }
}
