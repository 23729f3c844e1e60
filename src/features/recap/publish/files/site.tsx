import type { Child } from 'hono/jsx'
import { formatDate } from '../../../../base/dates.ts'
import { colour } from '../../../../ui/colour.ts'
import { periodLabel } from '../../model/period.ts'
import { roomText } from '../../model/text.ts'
import { fileText } from '../file-text.ts'
import { PublicTableView } from '../public-table.tsx'
import type { PublicDocument, PublicTable } from '../publication.ts'
import { hiddenRange } from './cells.ts'
import { Checksums } from './checksums.tsx'
import { definitionOf } from './definition.ts'
import { notesOf } from './notes.ts'

/** The pages of the folder, by path: no scripts, nothing from elsewhere, so that any web server can serve them. */
export function sitePages(document: PublicDocument, files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const pages = new Map<string, Uint8Array>([['gaya.css', bytes(style)]])
  for (const table of document.tables)
    for (const period of table.periods.keys())
      pages.set(pagePath(table, period), html(<TablePage document={document} table={table} period={period} />))
  pages.set('index.html', html(<IndexPage document={document} files={files} />))
  return pages
}

export function pagePath({ set, periods }: PublicTable, period: number): string {
  return `tabel/${set.id}-${periods[period]!.period}.html`
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function html(page: Child): Uint8Array {
  return bytes(`<!doctype html>\n${page}\n`)
}

function Page({
  document,
  title,
  root,
  children,
}: {
  document: PublicDocument
  title: string
  root: string
  children?: Child
}) {
  return (
    <html lang={document.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href={`${root}gaya.css`} />
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  )
}

function IndexPage({ document, files }: { document: PublicDocument; files: ReadonlyMap<string, Uint8Array> }) {
  const { lang, title, description, publisher, contact, issued, tables } = document
  const words = fileText[lang]
  return (
    <Page document={document} title={title} root="">
      <p class="over">{publisher}</p>
      <h1>{title}</h1>
      <p>{description}</p>
      <p class="muted">
        {words.issued(formatDate(issued, lang))}. {words.contact}: {contact.name},{' '}
        <a href={`mailto:${contact.email}`}>{contact.email}</a>
      </p>
      {tables.map((table) => (
        <section id={table.set.id}>
          <h2>{table.set.title[lang]}</h2>
          <ul>
            {table.periods.map(({ period, counts, series }, i) => (
              <li>
                <a href={pagePath(table, i)}>{words.periodTitle(periodLabel(period, lang))}</a> ({words[counts]}
                {series === '' ? '' : `, ${series}`})
              </li>
            ))}
          </ul>
          <Notes document={document} table={table} />
          <Categories document={document} table={table} />
        </section>
      ))}
      <h2>{words.files}</h2>
      <Checksums lang={lang} label={words.files} files={files} to={(path) => path} />
      <p class="muted">{words.noScripts}</p>
    </Page>
  )
}

function TablePage({ document, table, period }: { document: PublicDocument; table: PublicTable; period: number }) {
  const { lang, title } = document
  const label = fileText[lang].periodTitle(periodLabel(table.periods[period]!.period, lang))
  const heading = fileText[lang].caption(table.set.title[lang], label)
  return (
    <Page document={document} title={`${heading} · ${title}`} root="../">
      <p class="over">
        <a href="../index.html">{title}</a>
      </p>
      <h1>{heading}</h1>
      <PublicTableView table={table} period={period} lang={lang} />
      <Notes document={document} table={table} />
    </Page>
  )
}

function Notes({ document, table }: { document: PublicDocument; table: PublicTable }) {
  return (
    <ul class="muted">
      {notesOf(document, table).map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
}

function Categories({ document: { lang }, table }: { document: PublicDocument; table: PublicTable }) {
  const words = fileText[lang]
  return (
    <details>
      <summary>{words.categories}</summary>
      <section class="scroll" tabindex={0} aria-label={words.categories}>
        <table class="data">
          <thead>
            <tr>
              {[words.code, words.category, words.unit, words.inTotal, words.threshold, words.definition].map(
                (name) => (
                  <th scope="col">{name}</th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {table.columns.map((column) => (
              <tr>
                <td>{column.id}</td>
                <th scope="row">{column.name[lang]}</th>
                <td>{roomText[lang].units[column.unit]}</td>
                <td>{column.counted ? words.yes : words.no}</td>
                <td>{hiddenRange(column, lang)}</td>
                <td class="long">{definitionOf(column.id, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

const style = `:root { color-scheme: light; }
body { margin: 0; font: 17px/1.55 system-ui, "Segoe UI", Roboto, sans-serif; color: ${colour.arang}; background: ${colour.kertas}; }
main { max-width: 1180px; margin: 0 auto; padding: 24px 18px 60px; }
h1 { font-size: 28px; line-height: 1.25; color: ${colour.nila}; margin: 4px 0 12px; }
h2 { font-size: 21px; color: ${colour.nila}; margin: 32px 0 8px; }
a { color: ${colour.nila}; }
.over { color: ${colour.abu}; font-weight: 600; margin: 0; }
.muted { color: ${colour.abu}; font-size: 15px; }
.scroll { overflow-x: auto; background: ${colour.putih}; border: 1px solid ${colour.nila200}; border-radius: 8px; margin: 12px 0; }
table { border-collapse: collapse; font-size: 15px; }
caption { text-align: left; font-weight: 600; padding: 10px; }
th, td { padding: 6px 10px; text-align: left; vertical-align: top; }
thead th { border-bottom: 1px solid ${colour.nila}; vertical-align: bottom; }
tbody th { font-weight: 400; }
tbody tr:nth-child(even) { background: ${colour.kertas}; }
tfoot th, tfoot td { border-top: 1px solid ${colour.nila}; border-bottom: 2px solid ${colour.nila}; font-weight: 600; }
.recap-public th:first-child { position: sticky; left: 0; background: ${colour.putih}; min-width: 130px; }
.recap-public thead .num { min-width: 92px; font-size: 14px; font-weight: 600; }
.num { text-align: right; font-variant-numeric: tabular-nums; }
.hash { font: 13px ui-monospace, monospace; }
.long { min-width: 320px; }
abbr { text-decoration: none; }
details summary { cursor: pointer; padding: 8px 0; }
@media print { body { background: ${colour.putih}; font-size: 11px; } .scroll { overflow: visible; border: 0; } table { font-size: 8px; } }
`
