import { formatNumber } from '../../base/numbers.ts'
import type { Table } from '../../bundle/bundle.ts'
import type { OpenedStudy } from '../../bundle/open-study.ts'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { sourceText } from '../source-text.ts'
import { webText } from '../text.ts'

type Props = {
  readonly at: PageContext
  readonly id: string
  readonly opened: OpenedStudy
  readonly name: string
  readonly table: Table
}

/** A table of the bundle as it stands in its file: where every number of a page leads, the row lit up. On a phone a row is a card. */
export function SourcePage({ at, id, opened, name, table }: Props) {
  const text = webText[at.lang]
  const words = sourceText[at.lang]
  const { title } = opened.study
  const heading = words.tables[name] ?? text.file(`${name}.csv`)
  const headOf = (column: string) => words.columns[column] ?? column
  const shown = table.rows.slice(0, 5000)
  return (
    <PlainPage at={at} title={`${heading} · ${title}`}>
      <p class="crumb">
        <a href={inLanguage(`/studi/${id}`, at.lang)}>{text.backToStudy}</a> · {title}
      </p>
      <h1>{heading}</h1>
      <p class="lead">
        {text.fileLead} {words.called(`${name}.csv`)}
      </p>
      <section class="scroll panel" tabindex={0} aria-label={heading}>
        <table class="data cards">
          <thead>
            <tr>
              <th scope="col" class="num">
                {text.rowHead}
              </th>
              {table.columns.map((column) => (
                <th scope="col">{headOf(column)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, values }) => (
              <tr id={`b${row}`}>
                <th scope="row" class="num">
                  <span class="narrow">{text.rowHead}</span>
                  {row}
                </th>
                {table.columns.map((column) => (
                  <td data-label={headOf(column)}>{wordsOf(opened, column, values[column] ?? '', at)}</td>
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

/** A code of an issue or a criterion with what it is called; every other cell as it stands. */
function wordsOf({ titles, method }: OpenedStudy, column: string, value: string, { lang }: PageContext) {
  const called =
    column === 'issue'
      ? titles.get(value)
      : column === 'criterion'
        ? method.criteria.find((c) => c.id === value)?.title[lang]
        : undefined
  if (called === undefined || called === value) return value
  return (
    <>
      {called} <small class="muted">{value}</small>
    </>
  )
}
