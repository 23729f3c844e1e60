import type { PlainCell, PlainRow, PlainTable } from './plain-table.ts'

/** A table of the recap: the first column and the heads stay in sight, and what is not known says so. */
export function TablePart({
  table,
  from = 0,
  most = Number.POSITIVE_INFINITY,
}: {
  readonly table: PlainTable
  readonly from?: number
  readonly most?: number
}) {
  return (
    <>
      <section class="scroll sheet" aria-label={table.caption} tabindex={0}>
        <table class="data close">
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{table.corner}</th>
              {table.columns.map((column) => (
                <th scope="col" class="num">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{table.rows.slice(from, from + most).map(line)}</tbody>
          {table.totals.length === 0 ? null : <tfoot>{table.totals.map(line)}</tfoot>}
        </table>
      </section>
      {table.notes.map((note) => (
        <p class="muted">{note}</p>
      ))}
    </>
  )
}

function line({ head, cells }: PlainRow) {
  return (
    <tr>
      <th scope="row">{content(head)}</th>
      {cells.map((cell) => (
        <td class={cell.missing ? 'num missing' : 'num'}>{content(cell)}</td>
      ))}
    </tr>
  )
}

function content({ text, words, href }: PlainCell) {
  const said = words === undefined ? text : <SignWithWords sign={text} words={words} />
  return href === undefined ? (
    said
  ) : (
    <a class="from" href={href}>
      {said}
    </a>
  )
}

function SignWithWords({ sign, words }: { readonly sign: string; readonly words: string }) {
  return (
    <span title={words}>
      <span aria-hidden="true">{sign}</span>
      <span class="sr">{words}</span>
    </span>
  )
}
