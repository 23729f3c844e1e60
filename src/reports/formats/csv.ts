import { noFormula } from '../../base/table/no-formula.ts'
import { footnotes, plainText } from '../plain-text.ts'
import type { Block, Cell, Format, Report, Table } from '../report.ts'
import { labelsOf, type ReportText, reportText } from '../text.ts'
import { columnTitle, laidRow, layOut } from './layout.ts'

/**
 * All tables one after another, each with a line that names it. For programs: commas and decimal points as in the study
 * bundle, in whatever country. With a byte order mark, because Excel reads a file without one as the PC's old code page and
 * garbles names; R, pandas and LibreOffice skip it. No `sep=,` line: it is no CSV, and Excel then ignores the mark. Whoever
 * opens reports in an Indonesian Excel, which expects semicolons, takes the XLSX.
 */
export const csv: Format = {
  id: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  write: async (report) => new TextEncoder().encode(`\uFEFF${csvText(report)}`),
}

function csvText(report: Report): string {
  const words = reportText[report.lang]
  const labels = labelsOf(report)
  const { notes, note } = footnotes(labels)
  const summary = plainText(report.summary, labels, note)
  const head = [
    [report.title],
    [report.subtitle],
    ...(report.synthetic ? [[words.synthetic]] : []),
    [`${words.summary}: ${summary}`],
    ...notes.map((text, i) => [`[${i + 1}] ${text}`]),
  ]
  const parts = report.blocks.flatMap((block) => blockLines(block, labels, words))
  return [...head.map((line) => line.map(text)), ...parts].map((cells) => `${cells.join(',')}\n`).join('')
}

/** Lines of cells, ready to be joined; a blank line before each table. */
function blockLines(block: Block, labels: ReadonlyMap<string, string>, words: ReportText): string[][] {
  if (block.kind === 'findings')
    return [
      [],
      [text(words.findings)],
      ...block.items.map(({ tag, headline, detail }) => [tag, headline, detail].map(text)),
    ]
  if (block.kind === 'signing')
    return [[], ...block.places.map(({ role, name }) => [role, name].map(text)), ...block.lines.map((l) => [text(l)])]
  return block.kind === 'table' ? [[], ...tableLines(block, labels.get(block.id)!, words)] : []
}

function tableLines(table: Table, label: string, words: ReportText): string[][] {
  const layout = layOut(table, words)
  const rows = table.total === null ? table.rows : [...table.rows, table.total]
  return [
    [text(`${label}. ${table.caption}`)],
    layout.map(({ column }) => text(columnTitle(column))),
    ...rows.map((row) => laidRow(row, layout).map(cellText)),
    [text(table.source)],
  ]
}

/** A number is written as a number; canonical decimals need no quotes. */
function cellText(cell: Cell): string {
  return cell.value ?? text(cell.text)
}

function text(value: string): string {
  const safe = noFormula(value)
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
