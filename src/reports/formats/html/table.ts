import type { Cell, Column, Table } from '../../report.ts'
import type { ReportText } from '../../text.ts'
import { escaped } from './escape.ts'

/** A table with its caption, heads that say what they are the heads of, and where its figures come from. */
export function tableHtml(table: Table, label: string, words: ReportText): string {
  const { id, columns } = table
  const rowHead = Math.max(
    0,
    columns.findIndex((c) => c.align === 'left'),
  )
  const whole = columns.reduce((sum, c) => sum + c.width, 0)
  const share = (width: number) => Math.round((width / whole) * 1000) / 10
  const rows = table.rows.map((row) => rowHtml(row, table, rowHead, words))
  const total = table.total === null ? '' : `<tfoot>${rowHtml(table.total, table, rowHead, words)}</tfoot>\n`
  return `<div class="scroll" tabindex="0" role="region" aria-labelledby="${escaped(id)}-caption">
<table id="${escaped(id)}" class="${[table.look, ...sizes(columns.length)].join(' ')}">
<caption id="${escaped(id)}-caption"><b>${escaped(label)}</b>${escaped(table.caption)}</caption>
<colgroup>${columns.map((c) => `<col style="width:${share(c.width)}%">`).join('')}</colgroup>
<thead>
${headHtml(table)}
</thead>
<tbody>
${rows.join('\n')}
</tbody>
${total}</table>
</div>
<p class="source">${escaped(table.source)}</p>`
}

/** Many columns scroll on a phone; with very many even words in the heads are broken. */
function sizes(columns: number): string[] {
  return [...(columns > 4 ? ['many'] : []), ...(columns > 12 ? ['wide'] : [])]
}

/** One row of heads, or two where some columns stand under a common head. */
function headHtml({ columns, groups, look }: Table): string {
  if (groups.length === 0) return `<tr>${columns.map((c) => headCell(c, '')).join('')}</tr>`
  const groupAt = (k: number) => groups.find((g) => g.from <= k && k <= g.to)
  const upper = columns.map((c, k) => {
    const group = groupAt(k)
    if (group === undefined) return headCell(c, ' rowspan="2"')
    const span = group.to - group.from + 1
    return group.from === k ? `<th scope="colgroup" colspan="${span}" class="center">${escaped(group.title)}</th>` : ''
  })
  const under = look === 'scoring' ? 'under ' : ''
  const lower = columns.map((c, k) => (groupAt(k) === undefined ? '' : headCell(c, '', under)))
  return `<tr>${upper.join('')}</tr>\n<tr>${lower.join('')}</tr>`
}

function headCell({ title, note, align }: Column, span: string, under = ''): string {
  const small = note === '' ? '' : ` <small>(${escaped(note)})</small>`
  return `<th scope="col"${span} class="${under}${align}">${escaped(title)}${small}</th>`
}

function rowHtml(row: readonly Cell[], { columns, look }: Table, rowHead: number, words: ReportText): string {
  const first = look === 'scoring' && row.some((c) => c.tone === 'good') ? ' class="first"' : ''
  return `<tr${first}>${row.map((cell, k) => cellHtml(cell, columns[k]!, k === rowHead, words)).join('')}</tr>`
}

function cellHtml(cell: Cell, { align }: Column, isHead: boolean, words: ReportText): string {
  const look = [align, cell.tone].filter((c) => c !== 'left' && c !== 'plain').join(' ')
  const attributes = `${look === '' ? '' : ` class="${look}"`}${cell.provenance === '' ? '' : ` title="${escaped(cell.provenance)}"`}`
  const printed =
    cell.printed === null
      ? ''
      : `<s class="printed"><span class="hidden">${escaped(words.printed)} </span>${escaped(cell.printed)}</s>`
  const content = `${printed}${escaped(cell.text)}`
  return isHead ? `<th scope="row"${attributes}>${content}</th>` : `<td${attributes}>${content}</td>`
}
