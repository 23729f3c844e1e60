import { formatNumber } from '../../base/numbers.ts'
import type { Table } from '../../bundle/bundle.ts'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { webText } from '../text.ts'

type Props = {
  readonly at: PageContext
  readonly study: { readonly id: string; readonly title: string }
  readonly name: string
  readonly table: Table
}

/** A table of the bundle as it stands in its file: where every number of a page leads, the row lit up. */
export function SourcePage({ at, study, name, table }: Props) {
  const text = webText[at.lang]
  const shown = table.rows.slice(0, 5000)
  return (
    <PlainPage at={at} title={text.file(`${name}.csv`)}>
      <p class="crumb">
        <a href={inLanguage(`/studi/${study.id}`, at.lang)}>{text.backToStudy}</a> · {study.title}
      </p>
      <h1>{text.file(`${name}.csv`)}</h1>
      <p class="lead">{text.fileLead}</p>
      <section class="scroll panel" tabindex={0} aria-label={`${name}.csv`}>
        <table class="data">
          <thead>
            <tr>
              <th scope="col" class="num">
                {text.rowHead}
              </th>
              {table.columns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, values }) => (
              <tr id={`b${row}`}>
                <th scope="row" class="num">
                  {row}
                </th>
                {table.columns.map((column) => (
                  <td>{values[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {table.rows.length > shown.length ? (
        <p class="muted">{text.moreRows(formatNumber(table.rows.length - shown.length, at.lang))}</p>
      ) : null}
    </PlainPage>
  )
}
