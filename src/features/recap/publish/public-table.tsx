import type { Language } from '../../../base/language.ts'
import { levelOf } from '../model/area.ts'
import { periodLabel } from '../model/period.ts'
import { roomText } from '../model/text.ts'
import { fileText } from './file-text.ts'
import { bodyAndFoot, columnsShown, shownCell } from './files/cells.ts'
import type { PublicTable } from './publication.ts'

type Props = {
  readonly table: PublicTable
  /** Index of the period. */
  readonly period: number
  readonly lang: Language
}

/** One period of a table as the public sees it, for our own pages and for the folder. */
export function PublicTableView({ table, period, lang }: Props) {
  const words = fileText[lang]
  const columns = columnsShown(table)
  const { body, foot } = bodyAndFoot(table)
  const label = words.periodTitle(periodLabel(table.periods[period]!.period, lang))
  return (
    <section class="scroll" tabindex={0} aria-label={words.caption(table.set.title[lang], label)}>
      <table class="data recap-public">
        <caption>{words.caption(table.set.title[lang], label)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.region}</th>
            {columns.map((column) => (
              <th scope="col" class="num">
                {table.columns[column]?.name[lang] ?? words.total}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row) => (
            <Row table={table} period={period} row={row} columns={columns} lang={lang} />
          ))}
        </tbody>
        {foot === null ? null : (
          <tfoot>
            <Row table={table} period={period} row={foot} columns={columns} lang={lang} />
          </tfoot>
        )}
      </table>
    </section>
  )
}

function Row({
  table,
  period,
  row,
  columns,
  lang,
}: Props & { readonly row: number; readonly columns: readonly number[] }) {
  const { code, name } = table.rows[row]!
  return (
    <tr>
      <th scope="row" title={`${roomText[lang].levels[levelOf(code)]} ${code}`}>
        {name}
      </th>
      {columns.map((column) => {
        const { text, status } = shownCell(table, period, row, column, lang)
        const { hidden, missing } = fileText[lang]
        if (status === 'c' || status === 'n')
          return (
            <td class="num muted">
              <abbr title={status === 'c' ? hidden : missing}>{text}</abbr>
            </td>
          )
        return <td class="num">{text}</td>
      })}
    </tr>
  )
}
