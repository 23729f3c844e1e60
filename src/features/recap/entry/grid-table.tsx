import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import type { OfficeVisit } from '../../people/visit.ts'
import { entryText } from './entry-text.ts'
import { type Grid, hasOwnColumn, isCounted } from './grid.ts'
import { gridText } from './grid-text.ts'
import { entryPath } from './paths.ts'
import { differs, type Total, totalsOf } from './totals.ts'
import { shownIn } from './typed.ts'

type Props = {
  readonly visit: OfficeVisit
  readonly grid: Grid
  readonly down: 'category' | 'region'
  /** Places with a remark that nobody settled: category and region. */
  readonly noted: ReadonlySet<string>
}

/** A line of the table: a category or a region. What does not count stands behind the sum. */
type Line = {
  readonly id: string
  readonly name: string
  readonly short: string | null
  readonly href: string | null
  readonly counts: boolean
}

/** The table as it stands, with its totals. The island makes a spreadsheet of it: cells carry the version that was seen. */
export function GridTable({ visit, grid, down, noted }: Props) {
  const { lang } = visit.at
  const text = entryText[lang]
  const [categories, regions] = [categoryLines(grid, lang), regionLines(visit, grid)]
  const [rows, columns] = down === 'category' ? [categories, regions] : [regions, categories]
  const cellAt = (row: Line, column: Line) =>
    down === 'category' ? grid.cellAt(row.id, column.id) : grid.cellAt(column.id, row.id)
  const held = rows.map((row) => columns.map((column) => cellAt(row, column).held))
  const totals = totalsOf(held, { rows: rows.map((r) => r.counts), columns: columns.map((c) => c.counts) })
  const first = columns.filter((column) => column.counts).length
  const isApart = (i: number, k: number) => !(down === 'category' ? columns[k]! : rows[i]!).counts
  const parts = (i: number, k: number) => (down === 'category' ? totals.rows[i]! : totals.columns[k]!)
  const rowOf = (row: Line, i: number) => {
    const cells = columns.map((column, k) => {
      const cell = cellAt(row, column)
      const place = down === 'category' ? `${row.id} ${column.id}` : `${column.id} ${row.id}`
      const apart = isApart(i, k) && differs(cell.held, parts(i, k)) ? ['differs'] : []
      const marks = [...apart, ...(noted.has(place) ? ['noted'] : [])].join(' ')
      return (
        <td data-v={String(cell.version)} class={marks || undefined}>
          {shownIn(cell.held, lang)}
        </td>
      )
    })
    return (
      <tr data-id={row.id} data-apart={row.counts ? undefined : ''}>
        <th scope="row">
          <Name line={row} long />
        </th>
        {cells.slice(0, first)}
        <Sum total={totals.rows[i]!} lang={lang} />
        {cells.slice(first)}
      </tr>
    )
  }
  const drawn = rows.map(rowOf)
  const rowsFirst = rows.filter((row) => row.counts).length
  return (
    <div class="scroll sheet-like" tabindex={-1}>
      <table data-down={down}>
        <caption class="sr">{text.shown}</caption>
        <thead>
          <tr>
            <th scope="col">{down === 'category' ? text.category : text.region}</th>
            {columns.slice(0, first).map(headOf)}
            <th scope="col" class="sum">
              {gridText[lang].sum}
            </th>
            {columns.slice(first).map(headOf)}
          </tr>
        </thead>
        <tbody>{drawn.slice(0, rowsFirst)}</tbody>
        <tbody>
          <tr class="sum">
            <th scope="row">{text.total}</th>
            {totals.columns.slice(0, first).map((total) => (
              <Sum total={total} lang={lang} plain />
            ))}
            <Sum total={totals.whole} lang={lang} />
            {totals.columns.slice(first).map((total) => (
              <Sum total={total} lang={lang} plain />
            ))}
          </tr>
        </tbody>
        {drawn.length === rowsFirst ? null : <tbody class="apart">{drawn.slice(rowsFirst)}</tbody>}
      </table>
    </div>
  )
}

function categoryLines(grid: Grid, lang: Language): Line[] {
  return grid.categories.map((category) => ({
    id: category.id,
    name: category.name[lang],
    short: category.short || null,
    href: null,
    counts: isCounted(grid, category),
  }))
}

function regionLines(visit: OfficeVisit, grid: Grid): Line[] {
  const text = entryText[visit.at.lang]
  const pair = { set: grid.set.id, period: grid.period }
  const line = (code: string, name: string, counts: boolean): Line => ({
    ...{ id: code, name, short: null, counts },
    href: entryPath(visit, pair, code),
  })
  const parts = grid.regions.map((region) => line(region.code, region.name, true))
  const { whole } = grid
  return hasOwnColumn(grid) ? [...parts, line(whole.code, text.ofWhole(whole.name), false)] : parts
}

function headOf(line: Line) {
  return (
    <th scope="col" data-id={line.id} data-apart={line.counts ? undefined : ''}>
      <Name line={line} />
    </th>
  )
}

function Name({ line: { name, short, href }, long = false }: { readonly line: Line; readonly long?: boolean }) {
  if (href !== null) return <a href={href}>{name}</a>
  return short === null || long ? <span>{name}</span> : <abbr title={name}>{short}</abbr>
}

/** `plain` for a sum of a column, which the island finds by its place. */
function Sum({
  total,
  lang,
  plain = false,
}: {
  readonly total: Total
  readonly lang: Language
  readonly plain?: boolean
}) {
  const { value, known, missing, hidden } = total
  const text = gridText[lang]
  return (
    <td class={plain ? undefined : 'sum'}>
      {known === 0 ? '' : formatNumber(value, lang)}
      {missing > 0 ? <small>{text.missing(formatNumber(missing, lang))}</small> : null}
      {hidden > 0 ? <small>{text.hidden(formatNumber(hidden, lang))}</small> : null}
    </td>
  )
}
