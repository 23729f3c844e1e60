import type { Language } from '../../../../base/language.ts'
import { noFormula } from '../../../../base/table/no-formula.ts'
import { indonesia } from '../../../../reference/regions/indonesia.ts'
import { levelOf } from '../../model/area.ts'
import { fileText } from '../file-text.ts'
import type { PublicTable } from '../publication.ts'
import { totalUnit } from '../publication.ts'
import { columnsShown, shownCell } from './cells.ts'
import { definitionOf } from './definition.ts'

/** A CSV of the folder with what its columns hold: the data package and the site read the same. */
export type CsvFile = {
  readonly path: string
  readonly title: 'figures' | 'regions' | 'categories' | 'periods'
  readonly set: string | null
  readonly fields: readonly CsvField[]
  readonly rows: readonly (readonly string[])[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly { readonly field: string; readonly file: string; readonly to: string }[]
}

export type CsvField = {
  readonly name: string
  readonly type: 'string' | 'integer' | 'boolean'
  readonly required?: boolean
  readonly oneOf?: readonly string[]
}

const text = (name: string, rest: Partial<CsvField> = {}): CsvField => ({ name, type: 'string', ...rest })

export function csvFiles(tables: readonly PublicTable[], lang: Language): CsvFile[] {
  return [...tables.map((table) => figures(table)), regions(tables), categories(tables, lang), periods(tables)]
}

/** One figure a row. */
function figures(table: PublicTable): CsvFile {
  const rows = table.periods.flatMap(({ period }, p) =>
    table.rows.flatMap(({ code }, row) =>
      columnsShown(table).map((column) => {
        const { value, status } = shownCell(table, p, row, column, 'id')
        const of = table.columns[column]
        const unit = of === undefined ? totalUnit(table) : of.unit
        return [of?.id ?? table.set.id, code, period, unit, value === null ? '' : String(value), status]
      }),
    ),
  )
  return {
    path: `data/angka-${table.set.id}.csv`,
    title: 'figures',
    set: table.set.id,
    fields: [
      text('kategori', { required: true }),
      text('wilayah', { required: true }),
      text('periode', { required: true }),
      text('satuan', { required: true, oneOf: ['entry', 'person', 'family', 'group', 'community'] }),
      { name: 'nilai', type: 'integer' },
      text('status', { oneOf: ['c', 'n', 'p'] }),
    ],
    rows,
    primaryKey: ['kategori', 'wilayah', 'periode'],
    foreignKeys: [
      { field: 'kategori', file: 'data/kategori.csv', to: 'kode' },
      { field: 'wilayah', file: 'data/wilayah.csv', to: 'kode' },
    ],
  }
}

function regions(tables: readonly PublicTable[]): CsvFile {
  const known = new Map(
    tables.flatMap(({ rows }) =>
      rows.map(({ code, name, parent }) => [
        code,
        [code, name, parent === null ? '' : rows[parent]!.code, levelOf(code), indonesia.licence.en.split(':')[0]!],
      ]),
    ),
  )
  return {
    path: 'data/wilayah.csv',
    title: 'regions',
    set: null,
    fields: [
      text('kode', { required: true }),
      text('nama', { required: true }),
      text('induk'),
      text('tingkat'),
      text('lisensi'),
    ],
    rows: [...known.values()],
    primaryKey: ['kode'],
    foreignKeys: [],
  }
}

function categories(tables: readonly PublicTable[], lang: Language): CsvFile {
  return {
    path: 'data/kategori.csv',
    title: 'categories',
    set: null,
    fields: [
      text('kode', { required: true }),
      text('nama', { required: true }),
      text('himpunan', { required: true }),
      text('satuan', { required: true }),
      text('definisi'),
      text('sumber'),
      { name: 'masuk_jumlah', type: 'boolean', required: true },
      { name: 'ambang', type: 'integer', required: true },
      text('nol', { required: true, oneOf: ['shown', 'hidden'] }),
    ],
    rows: tables.flatMap((table) => [...categoryRows(table, lang), ...totalRow(table, lang)]),
    primaryKey: ['kode'],
    foreignKeys: [],
  }
}

function categoryRows({ set, columns }: PublicTable, lang: Language): string[][] {
  return columns.map(({ id, name, unit, counted, threshold, zeros }) => {
    const source = counted ? (set.source ?? '') : ''
    return [id, name[lang], set.id, unit, definitionOf(id, lang), source, `${counted}`, `${threshold}`, zeros]
  })
}

/** The total of a set goes by the set's own code. */
function totalRow(table: PublicTable, lang: Language): string[][] {
  const { set, totalThreshold } = table
  if (totalThreshold === null) return []
  const definition = `${fileText[lang].total}: ${set.title[lang]}`
  return [
    [set.id, fileText[lang].total, set.id, totalUnit(table), definition, '', 'false', `${totalThreshold}`, 'shown'],
  ]
}

function periods(tables: readonly PublicTable[]): CsvFile {
  return {
    path: 'data/periode.csv',
    title: 'periods',
    set: null,
    fields: [
      text('himpunan', { required: true }),
      text('periode', { required: true }),
      text('cara', { required: true, oneOf: ['stock', 'flow'] }),
      text('seri'),
    ],
    rows: tables.flatMap(({ set, periods: all }) =>
      all.map(({ period, counts, series }) => [set.id, period, counts, series]),
    ),
    primaryKey: ['himpunan', 'periode'],
    foreignKeys: [],
  }
}

/** UTF-8, commas, LF, for programs: Excel gets the workbook, so there is no byte order mark that others would read as a name. */
export function csvBytes({ fields, rows }: CsvFile): Uint8Array {
  const lines = [fields.map(({ name }) => name), ...rows].map((row) => row.map(quoted).join(','))
  return new TextEncoder().encode(`${lines.join('\n')}\n`)
}

function quoted(cell: string): string {
  const safe = noFormula(cell)
  return /[",\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
